//! Requests as a browser makes them, one to a connection.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The file at `path`.
pub(crate) fn get(port: u16, path: &str) -> Answer {
    asked(port, &format!("GET {path} HTTP/1.1"), &format!("Host: 127.0.0.1:{port}"))
}

/// The answer to a request of that first line and header.
pub(crate) fn asked(port: u16, line: &str, header: &str) -> Answer {
    let mut bytes = Vec::new();
    talk(port, line, header).read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end + 2].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head, body: bytes[end + 4..].to_vec() }
}

/// A connection on which the request has been made.
pub(crate) fn talk(port: u16, line: &str, header: &str) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream.write_all(format!("{line}\r\n{header}\r\n\r\n").as_bytes()).unwrap();
    stream
}
