//! The committed `out/` is what `registers/` compiles to, and its pages work in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod program;

use program::{copy, edit, ended, fresh, run, shipped, small, tree, write};

/// The forms that are committed, by the ends of their names.
const TEXTS: [&str; 9] =
    [".md", ".html", ".svg", ".json", ".csv", ".css", ".js", ".txt", ".seloste.json"];

/// A folder with the shipped workspace, built.
static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = fresh("built");
    copy(&shipped("registers"), &folder.join("registers"));
    let build = run(&folder, &["build", "--fail-on", "warning"]);
    assert_eq!(build.code, Some(0), "{build:?}");
    folder.join("out")
});

#[test]
fn the_committed_texts_are_what_the_registers_compile_to() {
    let is_text = |name: &str| TEXTS.iter().any(|end| name.ends_with(end));
    let mut new = tree(&BUILT);
    new.retain(|name, _| is_text(name));
    let out = shipped("out");
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        let _ = fs::remove_dir_all(&out);
        copy(&BUILT, &out);
    }
    let mut old = tree(&out);
    old.retain(|name, _| is_text(name));
    assert!(new.len() > 100, "{:?}", new.keys());
    assert_eq!(
        differing(&old, &new),
        [""; 0],
        "these files of out/ are not what registers/ compiles to: \
         `UPDATE=1 cargo test --release --test committed` writes them anew; look at the difference"
    );
}

/// The names of files that differ, or that only one tree has.
fn differing<'t>(
    one: &'t BTreeMap<String, Vec<u8>>,
    other: &'t BTreeMap<String, Vec<u8>>,
) -> Vec<&'t str> {
    let mut names: Vec<&str> = one.keys().chain(other.keys()).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| one.get(*name) != other.get(*name));
    names
}

#[test]
fn every_page_has_a_pdf_and_the_first_layer_has_one_page() {
    let files = tree(&BUILT);
    let documents: Vec<&str> = files.keys().filter_map(|name| name.strip_suffix(".md")).collect();
    let notices = documents.iter().filter(|stem| stem.starts_with("public/")).count();
    let wanted = (9 * 2 + 2) * 3;
    assert_eq!(notices, wanted, "nine notices in two layers, two descriptions, three languages");
    let internal = documents.len() - notices;
    let (of_agreements, of_forms, of_registers) = (13 + 4 + 4 + 1, 11 + 1, 9 + 9 + 1);
    let of_holders = 2 + 2 + 2 + 2 + 3;
    let wanted = (of_agreements + of_forms + of_registers + of_holders) * 3;
    assert_eq!(internal, wanted, "annexes and agreements, forms, descriptions, records and lists");
    for stem in documents {
        let pdf = &files[&format!("{stem}.pdf")];
        assert!(pdf.starts_with(b"%PDF-1.7"), "{stem}");
        let pages = pages(pdf);
        match stem.ends_with(".short") {
            true => assert_eq!(pages, 1, "{stem}"),
            false => assert!((1..120).contains(&pages), "{stem}: {pages} pages"),
        }
    }
}

/// How many page objects a PDF of ours has.
fn pages(pdf: &[u8]) -> usize {
    String::from_utf8_lossy(pdf).matches("/Type/Page/").count()
}

#[test]
#[ignore = "needs chromium, and npm ci in .ci/browser"]
fn pages_reflow_are_accessible_and_quiet_in_a_browser() {
    let public = [
        "index",
        "index.services",
        "kuopio-omat-palvelut",
        "kuopio-kuvat.short",
        "kuopio-omat-palvelut.map",
        "kuopio.publicity-description",
    ];
    assert_quiet("public", &public);
    let internal = [
        "index",
        "index.coverage",
        "index.due",
        "index.findings",
        "index.maps",
        "kuopio-tietovaranto.coverage",
        "kuopio-tietovaranto.dpia-screening",
        "kuopio-keitele.access-right-agreement",
        "kuopio-tietovaranto.invoice-figures",
        "kuopio-vesanto-atmt.user-undertaking",
        "kuopio-vireum.processing-annex",
        "mikkeli-monialainen-tuki.joint-arrangement",
        "mikkeli.access-reply",
        "mikkeli.information-model",
        "mikkeli.record",
        "mikkeli.retention-summary",
        "pks-hankintasopimukset.procurement-annex",
        "pks-tietojen-katselu.consent-form",
        "pks-vastuukunta.agreement-register",
        "kuopio-kuvat.disclosure-description",
        "controller-etela-savon-hyvinvointialue.map",
        "processor-vireum.map",
        "system-vireum-remote.map",
        "workspace.map",
    ];
    assert_quiet("internal", &internal);
    let opened = public.iter().chain(&internal).filter_map(|page| page.split_once('.'));
    let opened: BTreeSet<&str> = opened.map(|(_, kind)| kind).collect();
    let built = tree(&BUILT);
    let all = built.keys().filter_map(|name| name.strip_suffix(".html")?.rsplit('/').next());
    let all: BTreeSet<&str> = all.filter_map(|page| Some(page.split_once('.')?.1)).collect();
    assert_eq!(opened, all, "a page of each kind that the shipped workspace has");
    assert_quiet("rules", &["index", "retention-missing"]);
}

/// What the shipped workspace has no occasion for.
#[test]
#[ignore = "needs chromium, and npm ci in .ci/browser"]
fn pages_of_the_other_kinds_are_accessible_too() {
    let built = |name: &str, from: &str, edits: &[[&str; 3]]| {
        let folder = fresh(name);
        copy(&shipped("tests").join(from), &folder.join("registers"));
        for [file, from, to] in edits {
            edit(&folder.join("registers").join(file), from, to);
        }
        let build = run(&folder, &["build", "--no-pdf", "--fail-on", "never"]);
        assert_eq!(build.code, Some(0), "{build:?}");
        folder.join("out")
    };
    let languages = ["seloste.yaml", "languages: [fi]", "languages: [fi, sv, en]"];
    let public = ["systems/intra.yaml", "publicity: internal", "publicity: public"];
    let decided = [languages, public];
    let whole = built("whole", "projects/koko-malli/registers", &decided);
    let shape = "projects/shape-05-processor-and-controller/registers";
    let processor = built("processor", shape, &[languages]);
    let agreements = built("agreements", "agreements/registers", &[]);
    for (folder, page) in [
        (whole.join("public"), "index.maps"),
        (whole.join("public"), "asiakkuudet.change-notice"),
        (whole.join("internal"), "asiakkuudet-ohjelmatalo.scc-annexes"),
        (agreements.join("internal"), "tehtava.task-transfer-agreement"),
        (processor.join("internal"), "valmennusportaali.processor-record"),
    ] {
        let pages = ["fi", "sv", "en"].map(|language| format!("{language}/{page}.html"));
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        let told = opened(&folder, &pages);
        assert_eq!(told["problems"], serde_json::json!([]), "{told:#}");
    }
}

/// Opens pages of that name in every language, and the choice of language.
fn assert_quiet(tree: &str, pages: &[&str]) {
    let own = |language| pages.iter().map(move |page| format!("{language}/{page}.html"));
    let pages: Vec<String> = ["fi", "sv", "en"].into_iter().flat_map(own).collect();
    let pages: Vec<&str> =
        std::iter::once("index.html").chain(pages.iter().map(String::as_str)).collect();
    let told = opened(&BUILT.join(tree), &pages);
    assert_eq!(told["opened"], pages.len() * 5, "two widths, light and dark, and zoom");
    assert_eq!(told["problems"], serde_json::json!([]), "{told:#}");
}

#[test]
#[ignore = "needs chromium, and npm ci in .ci/browser"]
fn a_draft_with_flagged_gaps_is_accessible_too() {
    let folder = small("draft");
    let organisation = folder.join("registers/organisations/esimerkkila.yaml");
    edit(&organisation, "email: tietosuoja@esimerkkila.example", "phone: 010 000 002");
    edit(&folder.join("registers/registers/kirjasto.yaml"), "procedures: [pyynto]\n", "");
    let build = run(&folder, &["build", "--fail-on", "never"]);
    assert_eq!(build.code, Some(0), "{build:?}");
    let page = fs::read_to_string(folder.join("out/public/fi/kirjasto.html")).unwrap();
    assert!(page.contains("class=\"flag\""), "{page}");
    let told = opened(&folder.join("out/public"), &["fi/kirjasto.html", "sv/index.html"]);
    assert_eq!(told["problems"], serde_json::json!([]), "{told:#}");
}

#[test]
#[ignore = "needs chromium, and npm ci in .ci/browser"]
fn the_browser_check_sees_what_is_planted() {
    let folder = fresh("planted");
    let page = "<!DOCTYPE html><html lang=\"fi\"><head><title>x</title>\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"></head>\
        <body><p style=\"color:red\">x</p><pre>WIDE</pre><img src=\"none.png\"></body></html>";
    write(&folder.join("page.html"), page.replace("WIDE", &"wide".repeat(200)));
    let told = opened(&folder, &["page.html"])["problems"].to_string();
    for problem in ["Content Security Policy", "404", "reflow", "fonts", "axe image-alt"] {
        assert!(told.contains(problem), "{problem}: {told}");
    }
}

/// What `.ci/browser/check.mjs` says of pages below `folder`.
fn opened(folder: &Path, pages: &[&str]) -> serde_json::Value {
    let mut command = Command::new("node");
    command.current_dir(shipped(".ci/browser")).arg("check.mjs").arg(folder).args(pages);
    let run = ended(&command.output().expect("node is installed"));
    assert_eq!(run.code, Some(0), "{run:?}");
    serde_json::from_str(&run.out).unwrap()
}
