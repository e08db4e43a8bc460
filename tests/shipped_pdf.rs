//! The shipped notices as PDF, judged by validators that are not ours.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A folder for this test below the build folder, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

/// The PDFs that the shipped workspace compiles to.
fn shipped(name: &str) -> Vec<PathBuf> {
    let out = folder(name);
    let built = Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(["build", "--quiet", "--workspace", "registers", "--out"])
        .arg(&out)
        .status()
        .expect("the program starts");
    assert!(built.success());
    let mut pdfs = Vec::new();
    for language in ["fi", "sv", "en"] {
        let pages = fs::read_dir(out.join("public").join(language)).expect("it was built");
        let paths = pages.map(|page| page.expect("an entry").path());
        pdfs.extend(paths.filter(|path| path.extension().is_some_and(|ending| ending == "pdf")));
    }
    pdfs.sort();
    assert!(pdfs.len() >= 2 * 3 * 9, "{}", pdfs.len());
    pdfs
}

#[test]
#[ignore = "needs the Python validators"]
fn every_shipped_pdf_meets_pdf_ua_1_and_pdf_a_2a() {
    let python = env::var("SELOSTE_PYTHON").unwrap_or_else(|_| "python3".into());
    let judged = Command::new(python)
        .arg(".ci/pdf_check.py")
        .args(shipped("shipped-pdf-validators"))
        .output()
        .expect("Python starts");
    let said = String::from_utf8_lossy(&judged.stderr);
    assert!(judged.status.success(), "{said}");
}

#[test]
#[ignore = "needs qpdf"]
fn every_shipped_pdf_is_whole() {
    for pdf in shipped("shipped-pdf-whole") {
        let checked = Command::new("qpdf").arg("--check").arg(&pdf).output().expect("qpdf starts");
        let said = String::from_utf8_lossy(&checked.stdout);
        assert!(checked.status.success(), "{}: {said}", pdf.display());
    }
}
