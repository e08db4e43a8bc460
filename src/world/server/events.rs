//! The pages that wait to hear of a change (server-sent events).

use std::io::{self, Write};
use std::net::TcpStream;
use std::sync::{Mutex, PoisonError};

/// The most pages that are told; the one that has waited longest goes first.
const MOST: usize = 32;

/// What an answer begins with that does not end.
const BEGIN: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\
     X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\
     Cache-Control: no-store\r\nConnection: close\r\n\r\nretry: 500\n\n";

/// Everybody who waits.
#[derive(Debug, Default)]
pub(super) struct Hub(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    version: u64,
    streams: Vec<TcpStream>,
}

impl Hub {
    /// Lets a page wait that shows `version`; it is told at once if that is not the newest.
    pub(super) fn join(&self, mut stream: TcpStream, version: Option<u64>) -> io::Result<()> {
        stream.write_all(BEGIN.as_bytes())?;
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if version.is_some_and(|shown| shown != waiting.version) {
            return say(&mut stream, waiting.version);
        }
        if waiting.streams.len() >= MOST {
            waiting.streams.remove(0);
        }
        waiting.streams.push(stream);
        Ok(())
    }

    /// Tells everybody; whoever hears it comes again with the new page.
    pub(super) fn tell(&self, version: u64) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.version = version;
        for mut stream in std::mem::take(&mut waiting.streams) {
            // Whoever has gone away need not be told.
            let _ = say(&mut stream, version);
        }
    }
}

fn say(stream: &mut TcpStream, version: u64) -> io::Result<()> {
    stream.write_all(format!("event: reload\ndata: {version}\n\n").as_bytes())?;
    stream.flush()
}
