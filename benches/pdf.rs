//! 200 different four-page notices as PDF: our workers against the `typst`
//! command, both two at a time and in the same run.
//!
//! `cargo bench --bench pdf`; the command is `SELOSTE_TYPST`, or
//! `target/typst/bin/typst`. Without it only our own time is printed.

#![expect(clippy::print_stdout, reason = "a bench reports on standard output")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use std::{env, thread};

use seloste::render::typst::data;
use seloste::world::typst::{Engine, Limits, compile_all};

#[path = "support/memory.rs"]
mod memory;
#[path = "../tests/notice/mod.rs"]
mod notice;

use memory::children_peak;

const DOCUMENTS: u64 = 200;
const PARALLEL: usize = 2;
const ROUNDS: usize = 3;

/// One engine's best round.
struct Run {
    time: Duration,
    /// Largest memory of one of its processes, in KiB.
    peak: u64,
    pdfs: Vec<Vec<u8>>,
}

fn main() {
    let jobs: Vec<_> =
        (0..DOCUMENTS).map(|number| data(&notice::notice(number)).unwrap()).collect();
    let workers = Engine::Worker { program: env!("CARGO_BIN_EXE_seloste").into() };
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/typst/bin/typst");
    let program = env::var_os("SELOSTE_TYPST").map_or_else(default, PathBuf::from);
    let command = Engine::Command { program };
    let with_command = match command.check() {
        Ok(()) => true,
        Err(failure) => {
            println!("no comparison: {failure}");
            false
        }
    };
    // Turn about, so that a busy machine is busy for both.
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(run(&workers, &jobs));
        if with_command {
            theirs.push(run(&command, &jobs));
        }
    }
    let ours = report("workers", ours);
    let Some(theirs) = with_command.then(|| report("typst command", theirs)) else { return };
    assert!(ours.pdfs == theirs.pdfs, "the engines' bytes differ");
    let ratio = ours.time.as_secs_f64() / theirs.time.as_secs_f64();
    println!("ratio: {ratio:.2} (at most 0.9 is wanted); the bytes are equal");
}

fn report(name: &str, runs: Vec<Run>) -> Run {
    let peak = runs.iter().map(|run| run.peak).max().unwrap_or_default();
    let best = runs.into_iter().min_by_key(|run| run.time).unwrap();
    let (time, bytes) = (best.time, best.pdfs.iter().map(Vec::len).sum::<usize>());
    println!(
        "{name}: {DOCUMENTS} documents, {PARALLEL} at a time: {:.2} s, {:.1} ms each, {} KiB each, \
         peak memory of a process {} MiB",
        time.as_secs_f64(),
        time.as_secs_f64() * 1000.0 / DOCUMENTS as f64,
        bytes / 1024 / best.pdfs.len(),
        peak / 1024,
    );
    best
}

fn run(engine: &Engine, jobs: &[Vec<u8>]) -> Run {
    let limits = Limits { parallel: PARALLEL, ..Limits::default() };
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut peak = 0;
            while !done.load(Ordering::Relaxed) {
                peak = peak.max(children_peak());
                thread::sleep(Duration::from_millis(20));
            }
            peak
        });
        let start = Instant::now();
        let pdfs = compile_all(engine, jobs, limits);
        let time = start.elapsed();
        done.store(true, Ordering::Relaxed);
        let pdfs = pdfs.into_iter().map(Result::unwrap).collect();
        Run { time, peak: watch.join().unwrap(), pdfs }
    })
}
