//! What a request of HTTP asks for, as far as a preview needs to know it.

use std::io::{self, Read};
use std::net::TcpStream;
use std::time::Duration;

/// The most bytes of a request, with all its headers; of its first line alone.
const MOST: usize = 16 * 1024;
const LINE: usize = 4 * 1024;
/// How much more than that is read away, so that the answer is not lost with the connection.
const DRAINED: usize = 1 << 20;

/// Why a request is not answered with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no request of HTTP.
    Unreadable,
    /// Its address is longer than any of ours.
    LongAddress,
    /// It has more headers than browsers send.
    LongHeaders,
    /// It wants something else than to read.
    Method,
    /// It is meant for another host: perhaps a page of another site has asked (DNS rebinding).
    Host,
    /// Its address leads out of the site, or is none.
    Address,
}

impl Fault {
    /// The status of HTTP that says so.
    #[must_use]
    pub fn status(self) -> u16 {
        match self {
            Self::Unreadable | Self::Address => 400,
            Self::LongAddress => 414,
            Self::LongHeaders => 431,
            Self::Method => 405,
            Self::Host => 403,
        }
    }
}

/// A request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// Without the first `/`, decoded.
    pub(super) path: Result<String, Fault>,
    /// The number behind `?`.
    pub(super) version: Option<u64>,
    /// Whether only the headers are wanted.
    pub(super) head: bool,
}

impl Asked {
    fn wrong(fault: Fault) -> Self {
        Self { path: Err(fault), version: None, head: false }
    }
}

/// Reads a request to `port` of this machine; none where nothing comes.
pub(super) fn read(stream: &mut TcpStream, port: u16) -> io::Result<Option<Asked>> {
    let (mut bytes, mut part) = (Vec::new(), [0; 2048]);
    loop {
        let count = stream.read(&mut part)?;
        bytes.extend_from_slice(part.get(..count).unwrap_or_default());
        let line = bytes.iter().position(|byte| *byte == b'\n');
        if line.unwrap_or(bytes.len()) > LINE {
            return Ok(Some(Asked::wrong(Fault::LongAddress)));
        }
        if let Some(end) = end(&bytes) {
            return Ok(Some(asked(bytes.get(..end).unwrap_or_default(), port)));
        }
        if bytes.len() > MOST {
            return Ok(Some(Asked::wrong(Fault::LongHeaders)));
        }
        if count == 0 {
            return Ok((!bytes.is_empty()).then(|| Asked::wrong(Fault::Unreadable)));
        }
    }
}

/// Where the headers end.
fn end(bytes: &[u8]) -> Option<usize> {
    let ends: [&[u8]; 2] = [b"\r\n\r\n", b"\n\n"];
    ends.into_iter().filter_map(|end| bytes.windows(end.len()).position(|part| part == end)).min()
}

/// Reads away what the other side still sends: a connection that is closed over unread bytes is
/// reset, and the answer with it.
pub(super) fn drain(stream: &mut TcpStream) {
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
    let (mut part, mut left) = ([0; 4096], DRAINED);
    while let Ok(count) = stream.read(&mut part) {
        left = left.saturating_sub(count);
        if count == 0 || left == 0 {
            break;
        }
    }
}

/// The request that these bytes are.
fn asked(bytes: &[u8], port: u16) -> Asked {
    let Ok(text) = std::str::from_utf8(bytes) else { return Asked::wrong(Fault::Unreadable) };
    let mut lines = text.lines();
    let line: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
    let [method, address, version] = line.as_slice() else {
        return Asked::wrong(Fault::Unreadable);
    };
    if !version.starts_with("HTTP/1.") {
        return Asked::wrong(Fault::Unreadable);
    }
    if !is_ours(lines, port) {
        return Asked::wrong(Fault::Host);
    }
    if !["GET", "HEAD"].contains(method) {
        return Asked::wrong(Fault::Method);
    }
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = decoded(path).ok_or(Fault::Address);
    Asked { path, version: query.parse().ok(), head: *method == "HEAD" }
}

/// Whether the request names this machine by one of its own names. There must be exactly one name.
fn is_ours<'l>(headers: impl Iterator<Item = &'l str>, port: u16) -> bool {
    let named = headers.filter_map(|line| line.split_once(':'));
    let mut hosts = named.filter(|(name, _)| name.eq_ignore_ascii_case("host"));
    let (Some((_, host)), None) = (hosts.next(), hosts.next()) else { return false };
    let host = host.trim().to_ascii_lowercase();
    // Browsers leave out the port that is meant anyway.
    let is_own = |own: &&str| host == format!("{own}:{port}") || port == 80 && host == **own;
    ["127.0.0.1", "localhost"].iter().any(is_own)
}

/// The path without its first `/` and with its escapes read; none where it is no path or leads up.
fn decoded(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        bytes.push(match byte {
            b'%' => u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?,
            byte => byte,
        });
    }
    let path = String::from_utf8(bytes).ok()?;
    let hidden = path.contains(|c: char| c.is_control() || c == '\\');
    let leads_up = path.split('/').any(|part| part == ".." || part == ".");
    (!hidden && !leads_up).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::{Asked, Fault, asked, decoded};

    #[test]
    fn escapes_are_read_and_ways_up_are_none() {
        assert_eq!(decoded("/fi/a%C3%A4.html").as_deref(), Some("fi/aä.html"));
        for path in
            ["/../a", "/a/%2e%2E/b", "/%2e%2e%2fa", "/a\\..", "/%00", "/%", "/%g1", "a", "/./a"]
        {
            assert_eq!(decoded(path), None, "{path}");
        }
    }

    #[test]
    fn only_requests_to_this_machine_by_its_name_are_ours() {
        let of = |host: &str| asked(format!("GET /a HTTP/1.1\r\n{host}\r\n").as_bytes(), 8080).path;
        for host in
            ["Host: localhost:8080", "host:127.0.0.1:8080", "Accept: */*\r\nHOST: LOCALHOST:8080"]
        {
            assert_eq!(of(host), Ok("a".to_owned()), "{host}");
        }
        let twice = "Host: localhost:8080\r\nHost: evil.example";
        for host in ["", "Host: evil.example", "Host: localhost:81", "Host: localhost", twice] {
            assert_eq!(of(host), Err(Fault::Host), "{host}");
        }
    }

    #[test]
    fn what_is_no_request_to_read_is_told_by_what_it_is() {
        let fault =
            |line: &str| asked(format!("{line}\r\nHost: localhost:8080").as_bytes(), 8080).path;
        assert_eq!(fault("POST / HTTP/1.1"), Err(Fault::Method));
        assert_eq!(fault("GET / FTP/1.1"), Err(Fault::Unreadable));
        assert_eq!(fault("GET /"), Err(Fault::Unreadable));
        assert_eq!(fault("GET /../x HTTP/1.1"), Err(Fault::Address));
        let whole = asked(b"HEAD /e?12 HTTP/1.1\r\nHost: localhost:8080", 8080);
        assert_eq!(whole, Asked { path: Ok("e".to_owned()), version: Some(12), head: true });
    }
}
