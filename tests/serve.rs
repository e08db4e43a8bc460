//! The preview: what it answers, what it refuses, and that no page is older than the files.

#[path = "support/browser.rs"]
mod browser;
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use browser::{Answer, asked, get, talk};
use program::{command, copy, edit, ended, fresh, shipped, small};
use seloste::compile::{findings, findings_again, ground};
use seloste::law::Catalogs;
use seloste::lint::Remembered;
use seloste::model::resolve;
use seloste::register::{Reading, read};
use seloste::text::{FileId, Sources};
use seloste::world::disk::Found;

const REGISTER: &str = "registers/registers/kirjasto.yaml";

/// A preview that runs until it is dropped.
struct Preview {
    child: Child,
    port: u16,
    said: String,
}

impl Preview {
    fn of(folder: &Path, words: &[&str]) -> Self {
        let words = [&["serve", "--port", "0"], words].concat();
        let mut child =
            command(folder, &words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
        let port = said.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.parse().ok()).unwrap_or_else(|| panic!("{said}"));
        Self { child, port, said }
    }

    fn get(&self, path: &str) -> Answer {
        get(self.port, path)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn pages_are_those_of_a_build_with_one_script_more() {
    let folder = small("same");
    let built = program::run(&folder, &["build", "-q"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    let preview = Preview::of(&folder, &["--lang", "en"]);
    assert!(preview.said.contains("on this machine alone"), "{}", preview.said);
    let mut seen = 0;
    for (path, bytes) in program::tree(&folder.join("out")) {
        // A PDF is printed when it is asked for: two are enough to see that.
        let printed = path.ends_with(".pdf");
        if path.starts_with('.') || path.starts_with("rules/") || printed && seen > 40 {
            continue;
        }
        let answer = preview.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        let body = answer.body.as_slice();
        let same = match path.ends_with(".html") {
            true => without_script(body) == String::from_utf8(bytes).unwrap(),
            false => body == bytes,
        };
        assert!(same, "{path} is another file than the build's");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
    assert_eq!(preview.get("/rules/fi/retention-missing.html").status, 200);
    let front = preview.get("/");
    assert_eq!(front.status, 200);
    assert!(front.text().contains("href=\"/public/index.html\""), "{}", front.text());
}

/// The page without the script by which it hears of changes; it must have one.
fn without_script(body: &[u8]) -> String {
    let text = String::from_utf8(body.to_vec()).unwrap();
    let start = text.find("<script src=\"/reload.js?").expect("a page listens for changes");
    let end = start + text[start..].find('\n').unwrap() + 1;
    format!("{}{}", &text[..start], &text[end..])
}

#[test]
fn every_answer_is_strict() {
    let folder = small("strict");
    let preview = Preview::of(&folder, &[]);
    for path in ["/", "/public/index.html", "/public/assets/seloste.css", "/nothing", "/../x"] {
        let answer = preview.get(path);
        for header in [
            "Content-Security-Policy: default-src 'self'\r\n",
            "X-Content-Type-Options: nosniff\r\n",
            "Cache-Control: no-store\r\n",
        ] {
            assert!(answer.head.contains(header), "{path}: {}", answer.head);
        }
        let text = answer.text();
        assert!(!text.contains("<style") && !text.contains("<script>"), "{path}: {text}");
    }
    let head = asked(preview.port, "HEAD /public/index.html HTTP/1.1", &own_host(&preview));
    assert_eq!((head.status, head.body.len()), (200, 0));
}

fn own_host(preview: &Preview) -> String {
    format!("Host: 127.0.0.1:{}", preview.port)
}

#[test]
fn a_changed_file_is_seen_in_the_next_answer_and_a_mistake_takes_all_pages_away() {
    let folder = small("changed");
    let preview = Preview::of(&folder, &["--lang", "en"]);
    let path = "/public/fi/kirjasto.html";
    let before = preview.get(path);
    assert_eq!(before.status, 200, "{}", before.text());
    for round in 0..3 {
        let (old, new) = (title(round), title(round + 1));
        edit(&folder.join(REGISTER), &old, &new);
        let after = preview.get(path).text();
        assert!(after.contains(&new) && !after.contains(&format!("{old}<")), "{round}: {after}");
    }
    edit(&folder.join(REGISTER), "status: in-force", "status: in-fource");
    let wrong = preview.get(path);
    assert_eq!(wrong.status, 503);
    let text = wrong.text();
    assert!(text.contains("The documents cannot be made yet"), "{text}");
    assert!(text.contains("in-fource") && text.contains("kirjasto.yaml"), "{text}");
    assert!(!text.contains(&title(3)), "a stale page");
    assert_eq!(preview.get("/public/assets/seloste.css").status, 200);
    edit(&folder.join(REGISTER), "status: in-fource", "status: in-force");
    assert_eq!(preview.get(path).status, 200);
}

/// The name of the library's register after so many changes.
fn title(round: usize) -> String {
    match round {
        0 => "Kirjaston lainaajat".to_owned(),
        // No number: the other languages would lack it.
        _ => format!("Kirjaston rekisteri {}", ["A", "B", "C"][round - 1]),
    }
}

#[test]
fn open_pages_are_told_to_load_again() {
    let folder = small("told");
    let preview = Preview::of(&folder, &[]);
    let text = preview.get("/public/fi/kirjasto.html").text();
    let version = text.split("/reload.js?").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let script = preview.get("/reload.js").text();
    assert!(script.contains("EventSource(\"/reload-events?\""), "{script}");
    let request = format!("GET /reload-events?{version} HTTP/1.1");
    let mut stream = talk(preview.port, &request, &own_host(&preview));
    std::thread::sleep(Duration::from_millis(300));
    edit(&folder.join(REGISTER), &title(0), &title(1));
    let mut told = String::new();
    stream.read_to_string(&mut told).unwrap();
    assert!(told.contains("event: reload\n"), "{told}");
    // A page that was loaded before a change it has not heard of is told at once.
    let mut late = talk(preview.port, &request, &own_host(&preview));
    let mut told = String::new();
    late.read_to_string(&mut told).unwrap();
    assert!(told.contains("event: reload\n"), "{told}");
}

#[test]
fn files_that_come_and_go_are_seen() {
    let folder = small("gone");
    let preview = Preview::of(&folder, &["--lang", "en"]);
    let path = "/public/fi/kirjasto.html";
    assert_eq!(preview.get(path).status, 200);
    let kept = fs::read(folder.join(REGISTER)).unwrap();
    fs::remove_file(folder.join(REGISTER)).unwrap();
    let gone = preview.get(path);
    assert!([404, 503].contains(&gone.status), "{}", gone.text());
    fs::remove_dir_all(folder.join("registers")).unwrap();
    let nothing = preview.get(path);
    assert_eq!(nothing.status, 503);
    assert!(nothing.text().contains("cannot be read"), "{}", nothing.text());
    copy(&shipped("tests/documents/small"), &folder.join("registers"));
    fs::write(folder.join(REGISTER), kept).unwrap();
    assert_eq!(preview.get(path).status, 200);
}

#[test]
fn what_is_no_request_for_a_page_is_refused_in_one_sentence() {
    let folder = small("refused");
    let long = format!("GET /{} HTTP/1.1", "x".repeat(9_000));
    let headers = format!("X-Long: {}", "y".repeat(40_000));
    for (language, sentences) in [
        (
            "en",
            ["leads out of", "another address", "longer than any", "GET and HEAD", "more headers"],
        ),
        (
            "fi",
            [
                "ulkopuolelle",
                "muuhun osoitteeseen",
                "pidempi kuin",
                "GET- ja HEAD",
                "otsaketietoja",
            ],
        ),
        ("sv", ["leder ut ur", "en annan adress", "längre än", "GET och HEAD", "huvudfält"]),
    ] {
        let preview = Preview::of(&folder, &["--lang", language]);
        let own = own_host(&preview);
        let other = format!("Host: evil.example:{}", preview.port);
        let requests: [(&str, &str, u16, usize); 8] = [
            ("GET /../registers/seloste.yaml HTTP/1.1", &own, 400, 0),
            ("GET /public/%2e%2e/%2E%2E/seloste.yaml HTTP/1.1", &own, 400, 0),
            ("GET /..%2f..%2fetc%2fpasswd HTTP/1.1", &own, 400, 0),
            ("GET /public/index.html HTTP/1.1", &other, 403, 1),
            ("GET /public/index.html HTTP/1.1", "Accept: */*", 403, 1),
            (&long, &own, 414, 2),
            ("POST /public/index.html HTTP/1.1", &own, 405, 3),
            ("GET / HTTP/1.1", &headers, 431, 4),
        ];
        for (line, header, status, sentence) in requests {
            let answer = asked(preview.port, line, header);
            let text = answer.text();
            let start: String = line.chars().take(60).collect();
            assert_eq!(answer.status, status, "{language}: {start}: {text}");
            assert!(text.contains(sentences[sentence]), "{language}: {start}: {text}");
            assert!(text.lines().count() == 1 && !text.contains('<'), "{text}");
        }
        assert_eq!(preview.get("/public/index.html").status, 200, "it goes on");
    }
}

#[test]
fn a_port_in_use_and_a_second_preview_are_told_in_one_sentence() {
    let folder = small("port");
    let first = Preview::of(&folder, &[]);
    let port = first.port.to_string();
    for (language, sentence) in [
        ("en", "the port is in use, perhaps by another «seloste serve»"),
        ("fi", "portti on käytössä, ehkä toisella «seloste serve» -komennolla"),
        ("sv", "porten används redan, kanske av ett annat «seloste serve»"),
    ] {
        let words = ["serve", "--port", &port, "--lang", language];
        let second = ended(&command(&folder, &words).output().unwrap());
        assert_eq!((second.code, second.out.as_str()), (Some(2), ""), "{}", second.err);
        assert!(second.err.contains(sentence) && second.err.contains("--port"), "{}", second.err);
        assert_eq!(second.err.lines().count(), 1, "{}", second.err);
    }
    assert_eq!(first.get("/").status, 200);
}

#[test]
fn a_workspace_that_is_not_there_is_told_and_nothing_is_served() {
    let folder = fresh("nowhere");
    let run = program::run(&folder, &["serve", "--port", "0", "--lang", "en"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("the workspace cannot be read"), "{}", run.err);
}

#[test]
fn a_half_sent_request_keeps_nobody_waiting() {
    let folder = small("half");
    let preview = Preview::of(&folder, &[]);
    let mut silent = std::net::TcpStream::connect(("127.0.0.1", preview.port)).unwrap();
    silent.write_all(b"GET /public/index.html HT").unwrap();
    assert_eq!(preview.get("/public/index.html").status, 200);
    drop(silent);
    assert_eq!(preview.get("/public/index.html").status, 200);
}

/// Reading one changed file again gives what reading everything gives, whatever the change.
#[test]
fn a_reading_renewed_is_a_reading_made_anew() {
    let mut renewed = 0;
    for workspace in ["registers", "tests/documents/small"] {
        let files = yaml(&shipped(workspace));
        let mut first = Sources::new();
        files.iter().for_each(|(name, text)| {
            first.push(name.as_str(), text.as_str());
        });
        // A file of each kind and some more: all of them would take minutes.
        for (number, (name, text)) in files.iter().enumerate().step_by(4) {
            let id = FileId(u32::try_from(number).unwrap());
            for change in changes(text) {
                let next = first.with_text(id, change.as_str());
                let mut reading = read(&first, &[]);
                if reading.renew(&next, id) {
                    assert_eq!(told(&reading), told(&read(&next, &[])), "{name}: {change}");
                    assert!(reading.renew(&first, id), "{name}");
                    assert_eq!(told(&reading), told(&read(&first, &[])), "{name}, and back");
                    renewed += 1;
                }
            }
        }
    }
    assert!(renewed > 20, "{renewed}");
}

/// Rules run again after one register has changed find what they find in everything.
#[test]
fn rules_run_again_find_what_they_find_anew() {
    let catalogs = Catalogs::embedded().unwrap();
    let day = "2026-11-22".parse().unwrap();
    let mut compared = 0;
    for workspace in ["registers", "tests/documents/small"] {
        let files = yaml(&shipped(workspace));
        let found =
            |name: &String, text: &String| Found { name: name.clone(), text: Ok(text.clone()) };
        let first = ground(&files.iter().map(|(name, text)| found(name, text)).collect::<Vec<_>>());
        for (number, (name, text)) in files.iter().enumerate() {
            if !name.starts_with("registers/") && !name.starts_with("systems/") {
                continue;
            }
            let id = FileId(u32::try_from(number).unwrap());
            for change in facts_changed(text) {
                let mut remembered = Remembered::default();
                for (ground, changed) in
                    [(first.clone(), &[][..]), (first.with_text(id, change), &[id])]
                {
                    let reading = read(&ground.sources, &ground.not_yaml);
                    let model = resolve(&reading, &catalogs, day);
                    let again = findings_again(&ground, &reading, &model, &mut remembered, changed);
                    let anew = findings(&ground, &reading, &model);
                    assert_eq!(again.findings, anew.findings, "{name}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 60, "{compared}");
}

/// The text with facts that rules look at said otherwise: each a change of its own.
fn facts_changed(text: &str) -> Vec<String> {
    let changes = [
        ("status: in-force", "status: ended"),
        ("publish: web", "publish: intranet"),
        ("since: 2026", "since: 2027"),
        ("necessity: compulsory", "necessity: voluntary"),
        ("provisions: [", "provisions: [916/2012 § 1, "),
        ("email: ", "email: nobody"),
    ];
    let changed = changes.into_iter().map(|(from, to)| text.replace(from, to));
    changed.filter(|changed| changed != text).collect()
}

fn yaml(folder: &Path) -> Vec<(String, String)> {
    let all = program::tree(folder).into_iter();
    let apart = |name: &str| {
        ["templates/", "published/", "approved/", "catalogs/"]
            .iter()
            .any(|one| name.starts_with(one))
    };
    all.filter(|(name, _)| name.ends_with(".yaml") && !apart(name))
        .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
        .collect()
}

/// The text with a remark, without a line in its middle, and with a word that is none.
fn changes(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let middle = lines.len() / 2;
    let without: Vec<&str> =
        lines.iter().enumerate().filter(|(n, _)| *n != middle).map(|(_, line)| *line).collect();
    vec![
        format!("# a remark\n{text}"),
        without.join("\n") + "\n",
        format!("{text}\nno-such-field: true\n"),
    ]
}

/// What a reading holds, but for the files themselves.
fn told(reading: &Reading<'_>) -> [String; 6] {
    [
        format!("{:?}", reading.registers),
        format!("{:?}", reading.as_written),
        format!("{:?}", reading.mentions),
        format!("{:?}", reading.findings),
        format!("{:?}", reading.skipped),
        format!("{:?}", reading.trees),
    ]
}
