//! A child process with a deadline.

use std::io::{self, Read};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How much of what a process says on standard error is kept, in bytes.
const MAX_SAID: u64 = 16 * 1024;
/// How long a process that has closed its output may take to end.
const GRACE: Duration = Duration::from_secs(2);

/// A running child: no shell, no environment, all three streams piped.
pub(super) struct Process {
    child: Mutex<Child>,
    pipes: Pipes,
    said: Option<JoinHandle<String>>,
}

/// The streams of a child.
pub(super) struct Pipes {
    /// Its standard input, until closed.
    pub(super) input: Option<ChildStdin>,
    /// Its standard output.
    pub(super) output: ChildStdout,
}

/// Why work with a child stopped.
#[derive(Debug)]
pub(super) enum Stop {
    /// It took too long; the child was killed.
    Deadline,
    /// A stream broke; how the child ended, and what it said.
    Broken {
        /// How it ended.
        status: String,
        /// The beginning of its standard error.
        said: String,
    },
}

/// How a child ended.
pub(super) struct End {
    /// It said itself that all went well.
    pub(super) success: bool,
    /// Its exit status, in words.
    pub(super) status: String,
    /// The beginning of its standard error.
    pub(super) said: String,
}

impl Process {
    /// Starts `command` with an empty environment.
    pub(super) fn start(command: &mut Command) -> io::Result<Self> {
        command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let missing = || io::Error::other("a stream of the process is missing");
        let output = child.stdout.take().ok_or_else(missing)?;
        let input = child.stdin.take();
        let said = child.stderr.take().map(|errors| thread::spawn(|| listen(errors)));
        Ok(Self { child: Mutex::new(child), pipes: Pipes { input, output }, said })
    }

    /// Does `work` with the streams; kills the child when it takes longer than `limit`.
    pub(super) fn within<T>(
        &mut self,
        limit: Duration,
        work: impl FnOnce(&mut Pipes) -> io::Result<T>,
    ) -> Result<T, Stop> {
        let (child, pipes) = (&self.child, &mut self.pipes);
        let (done, waiting) = mpsc::channel::<()>();
        let (result, late) = thread::scope(|scope| {
            let watch = scope.spawn(move || {
                let late = waiting.recv_timeout(limit) == Err(RecvTimeoutError::Timeout);
                if late {
                    kill(child);
                }
                late
            });
            let result = work(pipes);
            drop(done);
            (result, watch.join().unwrap_or(true))
        });
        match result {
            _ if late => Err(Stop::Deadline),
            Ok(value) => Ok(value),
            Err(error) => {
                let end = self.end();
                let said = if end.said.is_empty() { error.to_string() } else { end.said };
                Err(Stop::Broken { status: end.status, said })
            }
        }
    }

    /// Waits for the child to end, and kills it if it does not.
    pub(super) fn end(&mut self) -> End {
        self.pipes.input = None;
        let status = self.wait();
        let said = self.said.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
        End {
            success: status.is_some_and(|status| status.success()),
            status: status.map_or_else(|| "killed".into(), |status| status.to_string()),
            said: said.trim().to_owned(),
        }
    }

    /// The exit status, if the child ends by itself.
    fn wait(&self) -> Option<ExitStatus> {
        let start = Instant::now();
        loop {
            let status = locked(&self.child).try_wait();
            match status {
                Ok(Some(status)) => return Some(status),
                Ok(None) if start.elapsed() < GRACE => thread::sleep(Duration::from_millis(1)),
                Ok(None) | Err(_) => {
                    kill(&self.child);
                    return None;
                }
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// Ends the child at once and forgets it, so that no dead process is left.
fn kill(child: &Mutex<Child>) {
    let mut child = locked(child);
    // It may have ended meanwhile, which is as good.
    let _ = child.kill();
    let _ = child.wait();
}

fn locked(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads to the end, so that the child is never blocked, and keeps the beginning.
fn listen(mut errors: impl Read) -> String {
    let mut kept = Vec::new();
    let _ = errors.by_ref().take(MAX_SAID).read_to_end(&mut kept);
    let _ = io::copy(&mut errors, &mut io::sink());
    String::from_utf8_lossy(&kept).into_owned()
}
