//! Pages inside on how the registers stand, from what the check has found: the same facts as the
//! commands `coverage`, `check` and `due` tell.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::build::{BuildOptions, site, subjects};
use super::check::Checked;
use super::workshop::Shop;
use crate::document::Kind;
use crate::language::WordingError;
use crate::lint::coverage::coverage;
use crate::lint::{Deadline, Subject, due};
use crate::model::Model;
use crate::register::{Register, Status};
use crate::render::prose::{Block, phrase};
use crate::report::{Due, Run, coverage_blocks, coverage_matrix, due_blocks, findings_blocks};
use crate::rules::RULES;
use crate::site::{StatePage, state_pages};
use crate::text::{Language, Sources};
use crate::world::output::OutFile;

/// So many days ahead the page on deadlines looks.
const AHEAD: u32 = 365;

/// Where the pages of rules stand, as seen from the inner pages.
const RULE_PAGES: &str = "../../rules/";

/// The pages on the state of the registers, in every language: requirements, findings, deadlines.
/// None where they are not wanted.
///
/// Files are named from the workspace's own folder, so that the pages are the same wherever it is.
///
/// # Errors
///
/// A word of the pages is missing.
pub fn state(
    model: &Model<'_>,
    shop: &Shop,
    options: &BuildOptions,
    checked: &Checked,
    sources: &Sources,
) -> Result<Vec<OutFile>, WordingError> {
    if !options.state {
        return Ok(Vec::new());
    }
    let site = site(model, shop, options);
    let built = |one: &&Register| options.drafts || one.status != Status::Draft;
    let registers: Vec<&Register> = model.maintained().filter(built).collect();
    let deadlines = due(model, &checked.comments, model.as_of.days_later(AHEAD));
    let pages_of = pages_of(model, options, &registers);
    let in_language = |language: &Language| {
        let run = Run {
            suppressed: &checked.suppressed,
            skipped: &checked.skipped,
            as_of: Some(model.as_of),
            rules_url: Some(RULE_PAGES),
            ..Run::of(&checked.findings, sources, &shop.wording, *language)
        };
        let mut pages = covered(model, checked, &run, &registers);
        let page =
            |subject: &Subject| pages_of.get(&(subject.argument, subject.id.clone())).cloned();
        pages.extend(found(model, &run, &deadlines, &page));
        state_pages(&site, *language, pages)
    };
    let pages: Vec<_> = site.languages.par_iter().map(in_language).collect();
    let mut files = Vec::new();
    for page in pages {
        let file = |(path, bytes)| OutFile { path, bytes, key: None };
        files.extend(page?.into_iter().map(file));
    }
    Ok(files)
}

/// The inner pages of things that deadlines are about, by what they are and by id: a register has its
/// points, an agreement and an access right the document on it.
fn pages_of<'a>(
    model: &Model<'a>,
    options: &BuildOptions,
    registers: &[&'a Register],
) -> BTreeMap<(&'static str, String), String> {
    let own = registers.iter().map(|one| one.id.as_str());
    let mut pages: BTreeMap<(&'static str, String), String> =
        own.map(|id| (("register", id.to_owned()), format!("{id}.coverage.html"))).collect();
    for kind in options.kinds.iter().copied() {
        let Some(argument) = about(kind) else { continue };
        for subject in subjects(model, kind, options) {
            let id = subject.id();
            let page = format!("{id}.{kind}.html");
            pages.entry((argument, id)).or_insert(page);
        }
    }
    pages
}

/// What a document of the kind is about, where it is one agreement or one access right.
fn about(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::ProcessingAnnex
        | Kind::AccessRightAgreement
        | Kind::ProcurementAnnex
        | Kind::TaskTransferAgreement => Some("agreement"),
        Kind::UserUndertaking => Some("grant"),
        _ => None,
    }
}

/// The matrix of all registers, and the points of each.
fn covered(
    model: &Model<'_>,
    checked: &Checked,
    run: &Run<'_>,
    registers: &[&Register],
) -> Vec<StatePage> {
    let (findings, silenced) = (&checked.findings, &checked.suppressed);
    let covered = coverage(model, RULES, findings, silenced, registers, run.language);
    let stem = |id: &str| format!("{id}.coverage");
    let whole = StatePage {
        stem: stem("index"),
        title: run.word("coverage-title"),
        above: None,
        blocks: coverage_matrix(run, &covered, |id| format!("{}.html", stem(id))),
    };
    let above = Some((whole.title.clone(), format!("{}.html", whole.stem)));
    let of_register = covered.iter().map(|register| StatePage {
        stem: stem(register.id),
        title: register.name.clone(),
        above: above.clone(),
        blocks: coverage_blocks(run, register),
    });
    let pages: Vec<StatePage> = of_register.collect();
    std::iter::once(whole).chain(pages).collect()
}

/// What is found, and what falls due.
fn found(
    model: &Model<'_>,
    run: &Run<'_>,
    deadlines: &[Deadline],
    page_of: &impl Fn(&Subject) -> Option<String>,
) -> [StatePage; 2] {
    let content = phrase(&run.word("findings-title"));
    let title = Block::Heading { level: 1, id: "findings".to_owned(), content };
    let due = Due { deadlines, today: model.as_of, last: model.as_of.days_later(AHEAD) };
    let page = |stem: &str, title: &str, blocks| StatePage {
        stem: format!("index.{stem}"),
        title: run.word(title),
        above: None,
        blocks,
    };
    [
        page("findings", "findings-title", [vec![title], findings_blocks(run)].concat()),
        page("due", "deadlines-title", due_blocks(run, &due, page_of)),
    ]
}
