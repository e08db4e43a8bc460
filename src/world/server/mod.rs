//! A web server for this machine alone: a preview while somebody writes.
//!
//! It listens on 127.0.0.1 and nowhere else. A page of another site that a browser is led to may ask
//! for this address too (DNS rebinding), and so only requests to our own names are answered. Each
//! connection is one request on a thread of its own; what the answer is, one thread decides, to
//! which the requests are handed.

mod events;
mod request;

use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use events::Hub;
use request::{Asked, read};

pub use request::Fault;

/// Where pages hear that something has changed; the number behind `?` is that of their version.
pub const EVENTS: &str = "reload-events";
/// How many connections are served at a time; others are closed at once.
const CONNECTIONS: usize = 64;
/// How long a reader may keep us waiting.
const PATIENCE: Duration = Duration::from_secs(10);

/// The server: requests come out of it, answers go into it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Receiver<Request>,
    hub: Arc<Hub>,
}

/// A request that waits for its answer.
#[derive(Debug)]
pub struct Request {
    /// What is asked for, without the first `/`; or what is wrong with the request.
    pub path: Result<String, Fault>,
    reply: SyncSender<Answer>,
}

/// What a request is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// The media type.
    pub media: &'static str,
    /// The content.
    pub body: Vec<u8>,
}

impl Request {
    /// Answers. Whoever asked may be gone already, which is nobody's loss.
    pub fn answer(self, answer: Answer) {
        let _ = self.reply.send(answer);
    }
}

impl Server {
    /// Listens at `port` of 127.0.0.1; 0 is a port of the system's choice.
    ///
    /// # Errors
    ///
    /// The port is in use, or the system refuses.
    pub fn open(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let hub = Arc::new(Hub::default());
        // A handful wait here at most: each has a thread that waits with it.
        let (sender, requests) = sync_channel(CONNECTIONS);
        let door = Door { port: address.port(), hub: Arc::clone(&hub), sender };
        thread::Builder::new().spawn(move || door.stand(&listener))?;
        Ok(Self { address, requests, hub })
    }

    /// Where pages are found.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The next request; none where nobody has asked for so long.
    #[must_use]
    pub fn next(&self, wait: Duration) -> Option<Request> {
        match self.requests.recv_timeout(wait) {
            Ok(request) => Some(request),
            Err(RecvTimeoutError::Timeout) => None,
            // The thread at the door does not end; if it did, there would be nothing to wait for.
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(wait);
                None
            }
        }
    }

    /// Tells all open pages of earlier versions to load again.
    pub fn tell_version(&self, version: u64) {
        self.hub.tell(version);
    }
}

/// What the thread at the door needs.
struct Door {
    port: u16,
    hub: Arc<Hub>,
    sender: SyncSender<Request>,
}

impl Door {
    fn stand(self, listener: &TcpListener) {
        let open = Arc::new(AtomicUsize::new(0));
        let door = Arc::new(self);
        for stream in listener.incoming() {
            let Ok(stream) = stream else { continue };
            if open.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS {
                open.fetch_sub(1, Ordering::Relaxed);
                continue;
            }
            let (door, counted) = (Arc::clone(&door), Arc::clone(&open));
            let served = thread::Builder::new().spawn(move || {
                // A reader who goes away is nobody's loss.
                let _ = door.serve(stream);
                counted.fetch_sub(1, Ordering::Relaxed);
            });
            if served.is_err() {
                open.fetch_sub(1, Ordering::Relaxed);
            }
        }
    }

    fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        let Some(asked) = read(&mut stream, self.port)? else { return Ok(()) };
        match asked {
            Asked { path: Ok(path), version, head: false } if path == EVENTS => {
                self.hub.join(stream, version)
            }
            Asked { path, head, .. } => {
                let (reply, answer) = sync_channel(1);
                if self.sender.send(Request { path, reply }).is_err() {
                    return Ok(());
                }
                let Ok(answer) = answer.recv() else { return Ok(()) };
                write(&mut stream, &answer, head)
            }
        }
    }
}

/// Writes an answer. Nothing of it is kept by the browser, or shown within another site.
fn write(stream: &mut TcpStream, answer: &Answer, head: bool) -> io::Result<()> {
    let Answer { status, media, body } = answer;
    let begin = format!(
        "HTTP/1.1 {status} {}\r\nContent-Type: {media}\r\nContent-Length: {}\r\n{HEADERS}\r\n",
        reason(*status),
        body.len(),
    );
    stream.write_all(begin.as_bytes())?;
    if !head {
        stream.write_all(body)?;
    }
    stream.flush()?;
    request::drain(stream);
    Ok(())
}

/// What every answer says.
const HEADERS: &str = "Content-Security-Policy: default-src 'self'\r\n\
     X-Content-Type-Options: nosniff\r\n\
     Referrer-Policy: no-referrer\r\n\
     Cross-Origin-Resource-Policy: same-origin\r\n\
     Cache-Control: no-store\r\n\
     Allow: GET, HEAD\r\n\
     Connection: close\r\n";

/// The words of a status, which nobody reads but people.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        414 => "URI Too Long",
        431 => "Request Header Fields Too Large",
        _ => "Service Unavailable",
    }
}
