//! How long a preview takes from a changed register to its page.
//!
//! `cargo bench --bench serve`. Of a made-up workspace one register is written anew; then its page is
//! asked for. What is measured is what a reader waits: the files looked at, the register read, the
//! whole workspace checked by all rules, the page composed and sent. Beside it stands a whole `check`
//! as a process, in the same run and in turn.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

#[path = "../tests/support/browser.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod browser;
#[path = "../tests/support/generated.rs"]
mod generated;

use browser::get;
use generated::workspace;

const SIZES: [usize; 3] = [100, 1_000, 5_000];
const ROUNDS: usize = 15;

fn main() {
    for registers in SIZES {
        measure(registers);
    }
}

fn measure(registers: usize) {
    let folder = written(registers);
    let mut child = Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(["serve", "--port", "0", "-q", "--workspace"])
        .arg(&folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
    let port = said.split("127.0.0.1:").nth(1).unwrap().split('/').next().unwrap();
    let port: u16 = port.parse().unwrap();
    let number = registers / 2;
    let page = format!("/public/fi/register-{number}.html");
    assert_eq!(get(port, &page).status, 200);
    // What was written less than two seconds ago is compared byte by byte.
    thread::sleep(Duration::from_secs(3));
    let file = folder.join(format!("registers/register-{number}.yaml"));
    let text = fs::read_to_string(&file).unwrap();
    let (mut changed, mut same, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let phone = format!("010 000 {round:04}");
        fs::write(&file, text.replace("010 000 0000", &phone)).unwrap();
        let start = Instant::now();
        let answer = get(port, &page);
        changed.push(start.elapsed());
        assert!(
            answer.text().contains(&phone.replace(' ', "\u{a0}")) || answer.text().contains(&phone)
        );
        let start = Instant::now();
        get(port, &page);
        same.push(start.elapsed());
        let start = Instant::now();
        checked(&folder);
        whole.push(start.elapsed());
    }
    child.kill().unwrap();
    child.wait().unwrap();
    println!(
        "{registers:6} registers: changed and shown {:6.1} ms, shown again {:5.1} ms; \
         a whole check {:6.1} ms (medians of {ROUNDS})",
        median(changed),
        median(same),
        median(whole),
    );
}

fn checked(folder: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    let done = command.args(["check", "-q", "--workspace"]).arg(folder).output().unwrap();
    assert!(done.status.success());
}

/// The made-up workspace on the disk.
fn written(registers: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("serve-{registers}"));
    let _ = fs::remove_dir_all(&folder);
    for (name, text) in workspace(registers) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
}
