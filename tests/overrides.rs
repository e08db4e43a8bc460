//! What a workspace may word and shape in its own way: every message, whatever says it, and how
//! documents look. What it overrides is listed; what names nothing is told.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

#[path = "support/program.rs"]
mod program;

use program::{edit, run, shipped, small, write};

/// Lays `files` over the templates of a small workspace.
fn with(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
    let folder = small(name);
    for (file, text) in files {
        write(&folder.join("registers/templates").join(file), text);
    }
    folder
}

fn built_in(file: &str) -> String {
    fs::read_to_string(shipped("templates").join(file)).unwrap()
}

fn part(file: &Path, name: &str) -> String {
    let bytes = fs::read(file).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_message_can_be_worded_anew_and_is_listed() {
    let words = [
        ("locales/report.en.ftl", "summary-clean = All is well { summary-files }\n"),
        ("locales/program.en.ftl", "program-as-of = On the day { $date }\n"),
        ("locales/coverage.en.ftl", "coverage-title = What the law asks for\n"),
        ("locales/terms.en.ftl", "kind-register = filing system\n"),
        ("locales/rules.en.ftl", "field-missing-remedy = Please add «{ $field }».\n"),
    ];
    let folder = with("words", &words);
    let told = run(&folder, &["check", "-v", "--lang", "en"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(told.out.contains("All is well"), "{told:?}");
    assert!(told.err.contains("On the day "), "{told:?}");
    for (file, text) in &words {
        let key = text.split(' ').next().unwrap();
        let line = format!("Overridden by the workspace: templates/{file}:1: {key}");
        assert!(told.err.contains(&line), "{line}: {told:?}");
    }
    let coverage = run(&folder, &["coverage", "--lang", "en", "--format", "html", "--assets", "x"]);
    assert!(coverage.out.contains("What the law asks for"), "{coverage:?}");
    edit(&folder.join("registers/groups.yaml"), "id: lainaajat\n    ", "");
    let told = run(&folder, &["check", "--lang", "en"]);
    assert!(told.out.contains("Please add «id»."), "{told:?}");
}

#[test]
fn documents_look_as_the_workspace_wants() {
    let css = format!("{}\n.prose {{ color: rebeccapurple }}\n", built_in("site/seloste.css"));
    let sign = built_in("site/seloste.svg").replace("</svg>", "<!-- own --></svg>");
    let print = format!(
        "{}\n",
        built_in("typst/document.typ").replace("rgb(\"#0b3d6b\")", "rgb(\"#663399\")")
    );
    let word = built_in("docx/styles.xml").replace("0B3D6B", "663399");
    let files = [
        ("site/seloste.css", css.as_str()),
        ("site/seloste.svg", sign.as_str()),
        ("typst/document.typ", print.as_str()),
        ("docx/styles.xml", word.as_str()),
    ];
    let plain = small("plain");
    let own = with("looks", &files);
    for folder in [&plain, &own] {
        let built = run(folder, &["build", "-q"]);
        assert_eq!(built.code, Some(0), "{built:?}");
    }
    let told = run(&own, &["check", "-v", "--lang", "en"]);
    for (file, _) in files {
        let line = format!("Overridden by the workspace: templates/{file}\n");
        assert!(told.err.contains(&line), "{line}: {told:?}");
    }
    let read = |folder: &Path, file: &str| fs::read(folder.join("out").join(file)).unwrap();
    assert_eq!(read(&own, "public/assets/seloste.css"), css.as_bytes());
    assert_eq!(read(&own, "public/assets/seloste.svg"), sign.as_bytes());
    assert_ne!(read(&own, "public/fi/kirjasto.pdf"), read(&plain, "public/fi/kirjasto.pdf"));
    let styles = part(&own.join("out/public/fi/kirjasto.docx"), "word/styles.xml");
    assert!(
        styles.contains("663399") && !styles.contains("0B3D6B") && !styles.contains("LANGUAGE")
    );
}

#[test]
fn what_names_nothing_is_told_with_its_place() {
    let word = built_in("docx/styles.xml").replacen(
        "w:val=\"Normal\"/><w:next",
        "w:val=\"Norml\"/><w:next",
        1,
    );
    let css = ".proze { color: red }\n".to_owned();
    let print = format!("{}\n#no-such-thing\n", built_in("typst/document.typ"));
    for (file, text, told) in [
        ("site/seloste.css", css, "site/seloste.css:1:2"),
        ("typst/document.typ", print, "typst/document.typ:"),
        ("docx/styles.xml", word, "«Norml»"),
        ("typst/documnt.typ", "x".to_owned(), "«templates/typst/document.typ»"),
        ("locales/reports.fi.ftl", "a = b\n".to_owned(), "«templates/locales/report.fi.ftl»"),
        ("locales/report.fi.ftl", "summary-clen = x\n".to_owned(), "summary-clean"),
    ] {
        let folder = with(&format!("mistake-{}", file.replace(['/', '.'], "-")), &[(file, &text)]);
        for language in ["fi", "sv", "en"] {
            let found = run(&folder, &["check", "--lang", language]);
            assert_eq!(found.code, Some(1), "{file}: {found:?}");
            assert!(found.out.contains(told), "{told}: {found:?}");
        }
    }
}
