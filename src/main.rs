//! The `seloste` command.

use std::io::Write;
use std::process::ExitCode;

/// A check of thousands of files makes and gives up millions of small things on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    let mut err = std::io::stderr().lock();
    let outcome = seloste::cli::run(std::env::args_os(), &mut out, &mut err);
    // A reader that has gone away is no failure of ours.
    let _ = out.flush();
    ExitCode::from(outcome.code())
}
