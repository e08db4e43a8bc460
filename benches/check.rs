//! How long `check` and the text forms of `build` take for the shipped workspace.
//!
//! `cargo bench --bench check`. Times are medians; ratios are of one run.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use seloste::compile::{BuildOptions, Shop, build, findings, ground};
use seloste::document::{Kind, Layer};
use seloste::law::Catalogs;
use seloste::model::resolve;
use seloste::register::read;
use seloste::text::yaml::{Limits, parse};
use seloste::world::disk;

const ROUNDS: usize = 50;

fn main() {
    let folder = disk::read(Path::new("registers")).expect("the shipped workspace");
    let bytes: usize =
        folder.yaml.iter().map(|file| file.text.as_ref().map_or(0, String::len)).sum();
    let catalogs = Catalogs::embedded().expect("the catalogs");
    let shop = Shop::open(&[]).expect("the words");
    let files = ground(&folder.yaml);
    let day = "2026-11-22".parse().expect("a day");

    let parsing = median(|| {
        for (id, source) in files.sources.iter() {
            std::hint::black_box(parse(id, &source.text, &Limits::default()));
        }
    });
    let reading = median(|| {
        std::hint::black_box(read(&files.sources, &[]));
    });
    let read = read(&files.sources, &[]);
    let model = resolve(&read, &catalogs, day);
    let rules = median(|| {
        assert!(findings(&files, &read, &model).findings.is_empty());
    });
    let options = BuildOptions {
        drafts: false,
        flag_gaps: false,
        kinds: vec![Kind::Notice],
        layers: vec![Layer::Full, Layer::Short],
        pdf: true,
        maps: false,
        state: false,
        fragments: false,
    };
    let documents = median(|| {
        build(&model, &shop, &options).expect("the shipped documents");
    });
    let process = median(|| {
        let program = env!("CARGO_BIN_EXE_seloste");
        let status = Command::new(program).args(["check", "--quiet"]).status();
        assert!(status.expect("the program starts").success());
    });

    println!("{} files, {bytes} bytes, {ROUNDS} rounds, medians", folder.yaml.len());
    line("parse, one thread", parsing, process);
    line("read: parse, schema, types, references", reading, process);
    line("rules and author texts", rules, process);
    line("notices in three languages and two layers, Markdown and HTML", documents, process);
    line("`seloste check`, the whole process", process, process);
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}

fn line(what: &str, time: Duration, whole: Duration) {
    let ratio = time.as_secs_f64() / whole.as_secs_f64();
    println!("{what:62} {:8.2} ms  {ratio:5.2} of a check", time.as_secs_f64() * 1e3);
}
