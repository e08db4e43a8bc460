//! What a check costs grows with its workspace, and no rule's cost grows faster.
//!
//! Counted are instructions, by Valgrind's Callgrind: the same run gives the same count, on a slow
//! machine as on a fast one.

#[path = "support/generated.rs"]
mod generated;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use generated::workspace;

/// So many registers, and twice as many.
const REGISTERS: usize = 96;
/// Twice the workspace costs so much at most: twice as much, and what sorting and trees add.
const TWICE: f64 = 2.35;
/// What costs less than this for all registers is not worth asking how it grows.
const SMALL: u64 = 20_000;

/// Instructions, by what they were spent on.
#[derive(Debug)]
struct Cost {
    total: u64,
    rules: BTreeMap<String, u64>,
}

#[test]
#[ignore = "needs Valgrind: SELOSTE_VALGRIND"]
fn no_rule_costs_more_than_twice_for_twice_the_registers() {
    let valgrind = env::var("SELOSTE_VALGRIND").unwrap_or_else(|_| "valgrind".into());
    let (one, two) = (cost(&valgrind, REGISTERS), cost(&valgrind, 2 * REGISTERS));
    let known = seloste::rules::RULES.len();
    assert!(one.rules.len() * 10 > known * 9, "{} of {known} rules seen", one.rules.len());
    let steep = steep(&one, &two);
    assert!(
        steep.is_empty(),
        "instructions for {REGISTERS} registers and for twice as many: {steep:#?}"
    );
    // The first run has what every run costs, so that the whole grows by less than twice.
    assert!(!grows(one.total, two.total), "{} and {}", one.total, two.total);
}

#[test]
fn what_goes_through_all_pairs_is_seen() {
    let of = |pairs: u64| Cost {
        total: 0,
        rules: BTreeMap::from([
            ("linear".into(), 40 * pairs),
            ("pairs".into(), 40 * pairs * pairs),
        ]),
    };
    let found = steep(&of(1000), &of(2000));
    assert_eq!(found.keys().collect::<Vec<_>>(), ["pairs"]);
    let list = "36,000 (0.1%)  ???:seloste::rules::cycle::check [/bin/seloste]\n\
                 9,000  ???:seloste::rules::cycle::chain [/bin/seloste]\n\
                70,000 (100.0%)  PROGRAM TOTALS\n";
    let read = read(list);
    assert_eq!((read.total, read.rules), (70_000, BTreeMap::from([("cycle".into(), 36_000)])));
}

/// The rules that cost more for twice the registers than they should, with both counts.
fn steep(one: &Cost, two: &Cost) -> BTreeMap<String, (u64, u64)> {
    let both = two.rules.iter().map(|(rule, twice)| {
        (rule.clone(), (one.rules.get(rule).copied().unwrap_or_default(), *twice))
    });
    both.filter(|(_, (once, twice))| grows(*once, *twice)).collect()
}

fn grows(once: u64, twice: u64) -> bool {
    twice > SMALL && twice as f64 > once as f64 * TWICE
}

/// What a check of so many registers costs.
fn cost(valgrind: &str, registers: usize) -> Cost {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("growth-{registers}"));
    for (name, text) in workspace(registers) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let counts = folder.with_extension("callgrind");
    let run = Command::new(valgrind)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", counts.display()))
        .arg(env!("CARGO_BIN_EXE_seloste"))
        .args(["check", "--quiet", "--as-of", "2026-11-22", "--workspace"])
        .arg(&folder)
        // One thread after the other: who steals whose work is another matter each time.
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let list = Command::new("callgrind_annotate")
        .args(["--inclusive=yes", "--threshold=100"])
        .arg(&counts)
        .output()
        .unwrap();
    read(&String::from_utf8_lossy(&list.stdout))
}

/// The counts of a list of functions: `1,234 (0.1%)  file:seloste::rules::cycle::check [program]`.
fn read(list: &str) -> Cost {
    let mut cost = Cost { total: 0, rules: BTreeMap::new() };
    for line in list.lines() {
        let count = line.split_whitespace().next().unwrap_or_default().replace(',', "");
        let Ok(count) = count.parse::<u64>() else { continue };
        let rule = line.split_once("seloste::rules::").and_then(|(_, rest)| {
            let (rule, rest) = rest.split_once("::check")?;
            rest.is_empty().then_some(rule).or_else(|| rest.starts_with(' ').then_some(rule))
        });
        match rule {
            Some(rule) => *cost.rules.entry(rule.to_owned()).or_default() += count,
            None if line.ends_with("PROGRAM TOTALS") => cost.total = count,
            None => {}
        }
    }
    cost
}
