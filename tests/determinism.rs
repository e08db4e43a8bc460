//! The same input and day give the same bytes, and only what changed is made again.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod program;

use program::{command, copy, edit, ended, fresh, shipped, small, tree};

const REGISTER: &str = "registers/registers/kirjasto.yaml";

type Tree = BTreeMap<String, Vec<u8>>;

/// Builds in `folder` and gives what is in the folder `out` afterwards.
#[track_caller]
fn built(folder: &Path, out: &str, words: &[&str], variables: &[(&str, &str)]) -> Tree {
    let whole: Vec<&str> = ["build", "--out", out].iter().chain(words).copied().collect();
    let run = ended(&command(folder, &whole).envs(variables.iter().copied()).output().unwrap());
    assert_eq!(run.code, Some(0), "{run:?}");
    tree(&folder.join(out))
}

/// The names of files that differ, or that only one tree has.
fn differing<'t>(one: &'t Tree, other: &'t Tree) -> Vec<&'t str> {
    let mut names: Vec<&str> = one.keys().chain(other.keys()).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| one.get(*name) != other.get(*name));
    names
}

#[test]
fn the_shipped_workspace_gives_the_same_bytes_at_any_number_of_threads() {
    let folder = fresh("threads");
    copy(&shipped("registers"), &folder.join("registers"));
    let one = built(&folder, "one", &["--jobs", "1"], &[("RAYON_NUM_THREADS", "1")]);
    let four = built(&folder, "four", &["--jobs", "3"], &[("RAYON_NUM_THREADS", "4")]);
    assert!(one.keys().any(|name| name.ends_with(".pdf")), "{:?}", one.keys());
    assert_eq!(differing(&one, &four), [""; 0]);
    let environment =
        [("LANG", "sv_FI.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("SOURCE_DATE_EPOCH", "0")];
    let elsewhere = built(&folder, "elsewhere", &["--lang", "en", "-v"], &environment);
    assert_eq!(differing(&one, &elsewhere), [""; 0]);
}

#[test]
fn findings_come_in_the_same_order_at_any_number_of_threads() {
    let folder = fresh("order");
    copy(&shipped("registers"), &folder.join("registers"));
    for (name, _) in tree(&folder.join("registers/organisations")) {
        let path = folder.join("registers/organisations").join(name);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("email:", "e-mail:").replace("kind:", "knd:")).unwrap();
    }
    let report = |threads: &str| {
        let output = command(&folder, &["check"]).env("RAYON_NUM_THREADS", threads).output();
        ended(&output.unwrap()).out
    };
    let one = report("1");
    assert!(one.matches("[field-unknown]").count() > 20, "{one}");
    for _ in 0..3 {
        assert_eq!(report("4"), one);
    }
}

#[test]
fn a_second_build_is_the_first_one() {
    let folder = small("twice");
    let first = built(&folder, "out", &[], &[]);
    assert_eq!(differing(&first, &built(&folder, "out", &[], &[])), [""; 0]);
    assert_eq!(differing(&first, &built(&folder, "fresh", &[], &[])), [""; 0]);
    let later = built(&folder, "later", &["--as-of", "2026-11-23"], &[]);
    let told = differing(&first, &later);
    assert!(told.contains(&"public/en/kirjasto.md"), "the day is an input: {told:?}");
}

#[test]
fn a_damaged_pdf_is_made_again_and_a_whole_one_is_kept() {
    let folder = small("damaged");
    let first = built(&folder, "out", &[], &[]);
    let damaged = folder.join("out/public/sv/kirjasto.pdf");
    fs::write(&damaged, b"%PDF-1.7 not ours %%EOF").unwrap();
    fs::remove_file(folder.join("out/public/en/kirjasto.pdf")).unwrap();
    fs::write(folder.join("out/public/fi/kirjasto.html"), "edited by hand").unwrap();
    assert_eq!(differing(&first, &built(&folder, "out", &[], &[])), [""; 0]);
}

#[test]
#[cfg(unix)]
fn nothing_is_compiled_when_nothing_changed() {
    let folder = small("kept");
    let first = built(&folder, "out", &[], &[]);
    // An engine that would fail if it were asked for a single document.
    let broken =
        script(&folder, "typst", "[ \"$1\" = --version ] && echo 'typst 0.15.1' || exit 9");
    let kept = built(&folder, "out", &["--typst", &broken], &[]);
    assert_eq!(differing(&first, &kept), [""; 0]);
    edit(&folder.join(REGISTER), "version: \"1\"", "version: \"2\"");
    let changed = command(&folder, &["build", "--typst", &broken]).output().unwrap();
    assert_eq!(ended(&changed).code, Some(2), "a changed document has to be compiled");
    assert_eq!(differing(&first, &tree(&folder.join("out"))), [""; 0]);
}

/// An executable script of its own for one test.
#[cfg(unix)]
fn script(folder: &Path, name: &str, text: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_changed_register_changes_its_own_files_only() {
    let folder = small("own-files");
    // The agreement with the processor is on whatever register.
    let agreement = folder.join("registers/agreements/yllapitosopimus.yaml");
    edit(&agreement, "registers: [kirjasto]\n", "");
    let other = folder.join("registers/registers/museo.yaml");
    fs::copy(folder.join(REGISTER), &other).unwrap();
    edit(&other, "id: kirjasto\n", "id: museo\n");
    let before = built(&folder, "out", &[], &[]);
    edit(&other, "Kirjaston lainaajat", "Museon kävijät");
    let after = built(&folder, "out", &[], &[]);
    // The Finnish name stands in the Finnish notice, in the lists that lead to it and their
    // indexes, in what tells how it stands, in its screening,
    // in the maps that show it and in what its controller tells of all its registers.
    let of = |name: &str, endings: &[&str]| -> Vec<String> {
        endings.iter().map(|ending| format!("{name}.{ending}")).collect()
    };
    let (pages, maps) = (["docx", "html", "md", "pdf"], ["map.csv", "map.html", "map.svg"]);
    let printed = ["map.csv", "map.html", "map.pdf", "map.svg"];
    let expected = [
        vec![".seloste.json".to_owned()],
        of("internal/fi/controller-esimerkkila", &printed),
        of("internal/fi/esimerkkila.access-reply", &pages),
        of("internal/fi/esimerkkila.information-model", &pages),
        of("internal/fi/esimerkkila.record", &["csv", "docx", "html", "json", "md", "pdf", "xlsx"]),
        of("internal/fi/esimerkkila.retention-summary", &pages),
        of("internal/fi/index", &["coverage.html", "html", "maps.html", "search.js"]),
        vec!["internal/fi/museo.coverage.html".to_owned()],
        of("internal/fi/museo.dpia-screening", &pages),
        of("internal/fi/museo", &printed),
        of("internal/fi/processor-library-systems", &maps),
        of("internal/fi/system-lainaus", &maps),
        of("internal/fi/workspace", &printed),
        of("public/fi/index", &["html", "search.js", "services.html"]),
        of(
            "public/fi/museo",
            &["docx", "html", "map.csv", "map.html", "map.pdf", "map.svg", "md", "pdf"],
        ),
        of("public/fi/museo.short", &pages),
    ];
    assert_eq!(differing(&before, &after), expected.concat());
    fs::remove_file(other).unwrap();
    let without = built(&folder, "out", &[], &[]);
    assert!(!without.keys().any(|name| name.contains("museo")), "{:?}", without.keys());
}
