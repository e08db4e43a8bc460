//! A progress line on a terminal, for builds that take over a second.

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long a run may take before a line is drawn, and how often it is redrawn.
const FIRST: Duration = Duration::from_secs(1);
const AGAIN: Duration = Duration::from_millis(250);

/// A line on standard error that tells that work goes on; it is wiped when the work ends.
#[derive(Debug)]
pub struct Progress {
    hand: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to watch over the work called `what`; draws nothing where `show` is false or
    /// standard error is no terminal.
    #[must_use]
    pub fn start(show: bool, what: String) -> Self {
        if !show || !std::io::stderr().is_terminal() {
            return Self { hand: None };
        }
        let (sender, receiver) = channel();
        let thread = thread::spawn(move || draw(&receiver, &what));
        Self { hand: Some((sender, thread)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.hand.take() {
            drop(sender);
            // The thread only draws: whether it ended well changes nothing.
            let _ = thread.join();
        }
    }
}

fn draw(ended: &Receiver<()>, what: &str) {
    let mut passed = FIRST;
    let mut wait = FIRST;
    let mut drawn = false;
    while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
        let mut err = std::io::stderr().lock();
        let _ = write!(err, "\r{what} … {} s", passed.as_secs());
        let _ = err.flush();
        drawn = true;
        wait = AGAIN;
        passed += AGAIN;
    }
    if drawn {
        let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
    }
}
