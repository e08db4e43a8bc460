//! Whether a check stays as fast as its parser, up to ten thousand registers.
//!
//! `cargo bench --bench scale`, or one part of it: `-- check`, `-- rules`, `-- notices`. The
//! yardstick is the parser's bare pass over the same bytes on the same threads, in the same run and
//! in turn with the check, so that the ratio carries over to other machines. The workspaces are
//! made up by `tests/support/generated.rs`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use rayon::prelude::*;
use seloste::compile::{BuildOptions, Ground, Shop, build, findings};
use seloste::document::{Kind, Layer};
use seloste::law::Catalogs;
use seloste::lint;
use seloste::model::{Model, resolve};
use seloste::register::{Reading, read};
use seloste::rules::RULES;
use seloste::text::yaml::events;
use seloste::world::disk;

#[path = "../tests/support/generated.rs"]
mod generated;
#[path = "support/memory.rs"]
mod memory;

use generated::workspace;
use memory::children_peak;

const SIZES: [usize; 3] = [100, 1_000, 10_000];
/// Registers of which notices are made.
const NOTICES: usize = 1_000;
const ROUNDS: usize = 7;

/// What one size gave.
struct Measured {
    registers: usize,
    files: usize,
    bytes: usize,
    /// The parser's bare pass, median.
    parser: Duration,
    /// The whole process of a check, median.
    check: Duration,
    /// The median of the ratios of each round.
    ratio: f64,
    /// The most memory that a check took, in KiB.
    peak: u64,
}

fn main() {
    let parts: Vec<String> = std::env::args().skip(1).filter(|one| !one.starts_with('-')).collect();
    let all: [(&str, fn()); 3] = [("check", checks), ("rules", rules), ("notices", notices)];
    for (name, part) in all {
        if parts.is_empty() || parts.iter().any(|one| one == name) {
            part();
        }
    }
}

fn checks() {
    println!("{} threads, {ROUNDS} rounds in turn, medians", rayon::current_num_threads());
    let measured = SIZES.map(measure);
    for one in &measured {
        println!(
            "{:6} registers: {:5} files, {:5.1} MB; parser alone {:7.1} ms, check {:7.1} ms \
             ({:5.0} µs a register), ratio {:.2}, peak {} MiB",
            one.registers,
            one.files,
            one.bytes as f64 / 1e6,
            ms(one.parser),
            ms(one.check),
            ms(one.check) * 1e3 / one.registers as f64,
            one.ratio,
            one.peak / 1024,
        );
    }
}

fn measure(registers: usize) -> Measured {
    let folder = written(registers);
    let texts: Vec<String> =
        disk::read(&folder).unwrap().yaml.into_iter().map(|file| file.text.unwrap()).collect();
    let (mut parser, mut check, mut ratios, mut peak) = (vec![], vec![], vec![], 0);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        std::hint::black_box(texts.par_iter().map(|text| events(text)).sum::<usize>());
        let alone = start.elapsed();
        let (whole, taken) = checked(&folder);
        ratios.push(whole.as_secs_f64() / alone.as_secs_f64());
        parser.push(alone);
        check.push(whole);
        peak = peak.max(taken);
    }
    ratios.sort_by(f64::total_cmp);
    Measured {
        registers,
        files: texts.len(),
        bytes: texts.iter().map(String::len).sum(),
        parser: median(parser),
        check: median(check),
        ratio: ratios[ROUNDS / 2],
        peak,
    }
}

/// The made-up workspace on the disk.
fn written(registers: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("scale-{registers}"));
    let _ = fs::remove_dir_all(&folder);
    for (name, text) in workspace(registers) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// How long a check takes as a process, and its peak memory in KiB.
fn checked(folder: &Path) -> (Duration, u64) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.args(["check", "--workspace"]).arg(folder).stdout(Stdio::piped());
    let start = Instant::now();
    let mut child = command.spawn().unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(children_peak());
        thread::sleep(Duration::from_millis(2));
    }
    let time = start.elapsed();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    (time, peak)
}

/// What each rule takes of a check, all on one thread.
fn rules() {
    let [_, fewer, many] = SIZES;
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let [(_, few), (whole, times)] = [fewer, many].map(|count| one.install(|| shares(count)));
    let all: Duration = times.iter().sum();
    println!(
        "{} rules on {many} registers, one thread: {:.0} ms, {:.2} of reading and checking",
        RULES.len(),
        ms(all),
        all.as_secs_f64() / whole.as_secs_f64(),
    );
    let mut told: Vec<_> = RULES.iter().zip(few).zip(times).collect();
    told.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
    println!("  µs a register, of {fewer} and of {many}, and the part of all rules:");
    for ((rule, few), time) in told {
        let per = |time: Duration, count: usize| ms(time) * 1e3 / count as f64;
        let part = time.as_secs_f64() / all.as_secs_f64() * 100.0;
        println!("  {:6.2} {:6.2} {part:5.1} %  {}", per(few, fewer), per(time, many), rule.id);
    }
}

/// How long it takes to read and check a workspace of so many registers, and each rule alone.
fn shares(registers: usize) -> (Duration, Vec<Duration>) {
    let ground = Ground::from(disk::read(&written(registers)).unwrap().yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let start = Instant::now();
    let reading = read(&ground.sources, &[]);
    let model = model(&reading, &catalogs);
    assert!(findings(&ground, &reading, &model).findings.is_empty());
    let whole = start.elapsed();
    let alone = |rule| {
        let times = (0..3).map(|_| {
            let start = Instant::now();
            assert!(lint::run(&model, &[rule]).is_empty());
            start.elapsed()
        });
        median(times.collect())
    };
    (whole, RULES.iter().map(|rule| alone(*rule)).collect())
}

fn model<'a>(reading: &'a Reading<'a>, catalogs: &'a Catalogs) -> Model<'a> {
    resolve(reading, catalogs, "2026-11-22".parse().unwrap())
}

/// Markdown and HTML in three languages, from what has been read to the bytes of the files; and the
/// whole command that reads, checks, draws the maps in the notices and writes both layers.
fn notices() {
    let ground = Ground::from(disk::read(&written(NOTICES)).unwrap().yaml);
    let reading = read(&ground.sources, &[]);
    let catalogs = Catalogs::embedded().unwrap();
    let model = model(&reading, &catalogs);
    let shop = Shop::open(&[]).unwrap();
    let options = BuildOptions {
        kinds: vec![Kind::Notice],
        drafts: false,
        flag_gaps: false,
        layers: vec![Layer::Full],
        pdf: false,
        maps: false,
        state: false,
        fragments: false,
    };
    let mut files = 0;
    let times = (0..3).map(|_| {
        let start = Instant::now();
        let built = build(&model, &shop, &options).unwrap();
        let time = start.elapsed();
        files = built.files.len();
        time
    });
    let time = median(times.collect());
    println!(
        "notices of {NOTICES} registers in three languages, {files} files: {:.2} s",
        ms(time) / 1e3
    );
    let folder = written(NOTICES);
    let out = folder.with_extension("out");
    let _ = fs::remove_dir_all(&out);
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.args(["build", "--quiet", "--only", "notice", "--no-pdf", "--workspace"]);
    command.arg(&folder).arg("--out").arg(&out);
    let start = Instant::now();
    let status = command.status().unwrap();
    let time = start.elapsed();
    assert!(status.success());
    println!("the whole of build --only notice --no-pdf on them: {:.2} s", ms(time) / 1e3);
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
