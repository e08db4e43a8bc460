//! From files to findings.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::system::reason;
use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity, number};
use crate::lint::{self, Commented, Lowered, Remembered, Suppressed, Verdict};
use crate::model::Model;
use crate::register::{Localized, Place, Reading, Regime, Status, meant_folder, place};
use crate::render::prose::{self, ProseProblem, ProseProblemKind, Slot};
use crate::rules::RULES;
use crate::text::{FileId, Sources, Span};
use crate::world::disk::{Found, Unreadable};

/// The files of a workspace as texts, with what is to be said of those that have none.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    /// All files; those that could not be read are empty.
    pub sources: Sources,
    /// The files that hold no YAML: those that could not be read, and catalogs.
    pub not_yaml: Vec<FileId>,
    /// What is wrong with them.
    pub findings: Vec<Diagnostic>,
}

/// Everything that a check has found out.
#[derive(Debug)]
pub struct Checked {
    /// The findings, in the order of files and places.
    pub findings: Vec<Diagnostic>,
    /// Findings of rules that comments in the files silence.
    pub suppressed: Vec<Suppressed>,
    /// Every suppression of the workspace.
    pub comments: Vec<Commented>,
    /// The rules that the workspace turns off or weighs less than they do themselves.
    pub lowered: Vec<Lowered>,
    /// Findings of rules that the baseline holds, where there is one.
    pub known: Vec<Diagnostic>,
    /// What the baseline holds and the run has not found: rule and file.
    pub gone: Vec<(String, String)>,
    /// Whether every file could be read as its type; nothing is built otherwise.
    pub readable: bool,
    /// The files that no rule has seen, because they could not be read as their type.
    pub skipped: Vec<FileId>,
}

impl Checked {
    /// The findings that keep documents from being built: where drafts are not built, what is
    /// found in their files and nowhere else does not count, nor what is found in those of
    /// registers under the act on criminal matters, which are never built.
    #[must_use]
    pub fn counted(&self, model: &Model<'_>, with_drafts: bool) -> Vec<&Diagnostic> {
        let drafts: BTreeSet<FileId> = model
            .registers
            .iter()
            .filter(|register| {
                let draft = register.status == Status::Draft && !with_drafts;
                draft || register.regime == Regime::LawEnforcement
            })
            .map(|register| register.id.span().file)
            .collect();
        let elsewhere = |finding: &&Diagnostic| {
            let related = finding.related.iter().map(|place| place.span);
            let mut places = std::iter::once(finding.span).chain(related);
            places.any(|span| !drafts.contains(&span.file))
        };
        self.findings.iter().filter(elsewhere).collect()
    }
}

/// Lays the files side by side.
#[must_use]
pub fn ground(files: &[Found]) -> Ground {
    files.to_vec().into()
}

impl From<Vec<Found>> for Ground {
    fn from(files: Vec<Found>) -> Self {
        let mut ground = Self::default();
        let is_workspace = files.iter().any(|file| is_settings(&file.name));
        for file in files {
            ground.add(file);
        }
        if !is_workspace {
            let id = ground.sources.push_absent(SETTINGS);
            ground.not_yaml.push(id);
            let (span, file) = (Span::new(id, 0, 0), vec![("file", SETTINGS.into())]);
            let missing = Diagnostic::new("file-missing", Severity::Error, span, file, Vec::new());
            ground.findings.push(missing);
        }
        ground
    }
}

impl Ground {
    /// The same files, one of them with another text; what was said of those without text stands.
    #[must_use]
    pub fn with_text(&self, file: FileId, text: String) -> Self {
        let (not_yaml, findings) = (self.not_yaml.clone(), self.findings.clone());
        Self { sources: self.sources.with_text(file, text), not_yaml, findings }
    }

    /// Adds a file; if it has no text, that is a finding.
    pub(super) fn add(&mut self, file: Found) -> FileId {
        match file.text {
            Ok(text) => self.sources.push(file.name, text),
            Err(why) => {
                self.findings.push(unreadable(self.sources.next(), &file.name, &why));
                let id = self.sources.push(file.name, why.text());
                self.not_yaml.push(id);
                id
            }
        }
    }
}

/// The file without which a folder is no workspace.
const SETTINGS: &str = "seloste.yaml";

/// Whether the file is, or is meant to be, the one with the settings: another spelling of its
/// name is told as such.
fn is_settings(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.strip_suffix(".yaml").or(name.strip_suffix(".yml")) == Some("seloste")
}

/// What is said of the file `name`, which cannot be read.
pub(super) fn unreadable(file: FileId, name: &str, why: &Unreadable) -> Diagnostic {
    let number = |count: u64| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let place = |at: usize| number(u64::try_from(at).unwrap_or(u64::MAX));
    let mebibytes = |bytes: u64| number(bytes.div_ceil(1 << 20));
    let (code, variant, arguments) = match why {
        Unreadable::TooLarge { limit, size } => {
            let sizes = vec![("limit", mebibytes(*limit)), ("size", mebibytes(*size))];
            ("file-limit", too_large(name), sizes)
        }
        Unreadable::NotUtf8 { offset, line, .. } => {
            let arguments = vec![("offset", place(*offset)), ("line", place(*line))];
            ("file-encoding", "", arguments)
        }
        Unreadable::LinkOutside => ("file-unreadable", "link", Vec::new()),
        Unreadable::LinkToFolder => ("file-unreadable", "folder-link", Vec::new()),
        Unreadable::Folder => ("file-unreadable", "folder", Vec::new()),
        Unreadable::NotAFile => ("file-unreadable", "no-file", Vec::new()),
        Unreadable::TooDeep { limit } => ("file-limit", "folders", vec![("limit", place(*limit))]),
        Unreadable::Astray { meant } => {
            let arguments = vec![("name", name.into()), ("suggestion", meant.as_str().into())];
            ("file-misplaced", "folder", arguments)
        }
        Unreadable::Refused(refusal) => ("file-unreadable", "", vec![("reason", reason(refusal))]),
    };
    let at = match why {
        Unreadable::NotUtf8 { offset, .. } => u32::try_from(*offset).unwrap_or(u32::MAX),
        _ => 0,
    };
    Diagnostic::new(code, Severity::Error, Span::new(file, at, at), arguments, Vec::new())
        .worded(variant)
}

/// What is said of a file that is too large hangs on what it is for.
fn too_large(name: &str) -> &'static str {
    match name.split_once('/').map(|(folder, _)| folder) {
        Some("published") => "size-kept",
        Some("templates") => "size-template",
        Some("catalogs") => "size-catalog",
        _ => "size",
    }
}

/// The level of findings with that code, unless the workspace says otherwise.
#[must_use]
pub fn severity(code: &str) -> Severity {
    let of_rules = RULES.iter().map(|rule| (rule.id, rule.severity));
    let of_comments = lint::CHECKS.iter().map(|check| (check.code, check.severity));
    let mut known = of_rules.chain(of_comments).chain([(TEXT, Severity::Warning)]);
    // What cannot be read is always an error.
    known.find(|(id, _)| *id == code).map_or(Severity::Error, |(_, severity)| severity)
}

/// The code of findings on what a text has and documents have not.
const TEXT: &str = "text-not-allowed";

/// All findings: of reading, and of the rules on what could be read.
#[must_use]
pub fn findings(ground: &Ground, reading: &Reading<'_>, model: &Model<'_>) -> Checked {
    let found = lint::run(model, RULES);
    checked(ground, reading, model, found)
}

/// The same, where only the files `changed` are otherwise than when `remembered` was filled.
#[must_use]
pub fn findings_again(
    ground: &Ground,
    reading: &Reading<'_>,
    model: &Model<'_>,
    remembered: &mut Remembered,
    changed: &[FileId],
) -> Checked {
    let found = lint::run_again(model, RULES, remembered, changed);
    checked(ground, reading, model, found)
}

fn checked(
    ground: &Ground,
    reading: &Reading<'_>,
    model: &Model<'_>,
    mut found: Vec<Diagnostic>,
) -> Checked {
    let mut findings = ground.findings.clone();
    findings.extend(reading.findings.iter().cloned());
    let readable = findings.is_empty();
    // Before any is silenced: what is known of one finding does not hang on what is said of others.
    number(&mut found, &ground.sources);
    let verdict = lint::suppress(model, RULES, found, readable);
    let Verdict { comments, findings: standing, suppressed } = verdict;
    findings.extend(standing);
    let texts: Vec<&Localized> = author_texts(model).collect();
    findings.par_extend(texts.par_iter().flat_map_iter(|text| text_findings(text)));
    findings.extend(hidden(model, &texts));
    findings.sort_by_key(|finding| (finding.span, finding.code));
    tell_once(&mut findings);
    number(findings.iter_mut().filter(|one| !is_rule(one.code)), &ground.sources);
    let skipped = reading.skipped.iter().copied().filter(|file| has_facts(ground, *file)).collect();
    let (known, gone) = Default::default();
    let lowered = lint::lowered(model.workspace, RULES);
    Checked { findings, suppressed, comments, lowered, known, gone, readable, skipped }
}

/// Pairs of codes: the first says less than the second at the same place.
const LESS_TELLING: [(&str, &str); 3] = [
    ("file-name-mismatch", "duplicate-id"),
    ("unknown-reference", "value-form"),
    ("value-kind", "yaml-unsupported"),
];

/// One mistake is told once: of two findings at one place, the one that says less gives way.
fn tell_once(findings: &mut Vec<Diagnostic>) {
    let told = |code: &str| {
        let pair = LESS_TELLING.iter().find(|(_, more)| *more == code);
        pair.map(|(less, _)| *less)
    };
    let places: BTreeSet<(&str, Span)> =
        findings.iter().filter_map(|one| Some((told(one.code)?, one.span))).collect();
    if !places.is_empty() {
        findings.retain(|one| !places.contains(&(one.code, one.span)));
    }
}

/// Whether a rule says so, and not a check of reading, of texts or of comments.
pub(super) fn is_rule(code: &str) -> bool {
    RULES.iter().any(|rule| rule.id == code)
}

/// Whether rules would look at the file: templates and catalogs are no rule's matter. The settings
/// are, for without them nobody knows which rules are to speak, how loudly, and as of which day.
fn has_facts(ground: &Ground, file: FileId) -> bool {
    let name = ground.sources.get(file).map_or("", |source| source.name.as_str());
    match place(name) {
        Place::Single(_) | Place::Object(..) | Place::OtherEnding => true,
        Place::Nowhere => {
            let folder = name.split_once('/').map_or("", |(folder, _)| folder);
            let other = ["templates", "catalogs", "published", "approved"];
            let is_astray = meant_folder(name).is_some();
            ground.not_yaml.contains(&file) && !other.contains(&folder) && !is_astray
        }
    }
}

/// The texts that authors write in Markdown: introductions, essences, remarks, shared texts.
fn author_texts<'a>(model: &'a Model<'a>) -> impl Iterator<Item = &'a Localized> {
    let own = model.registers.iter().flat_map(|register| {
        let remarks = register.remarks.iter().filter_map(|remark| remark.text.as_ref());
        let essence = register.joint.as_ref().map(|joint| &joint.essence);
        register.introduction.iter().chain(essence).chain(remarks)
    });
    own.chain(model.blocks.iter().map(|block| &block.text))
}

/// What of a text is shown as plain text because it is not allowed in documents.
fn text_findings(text: &Localized) -> Vec<Diagnostic> {
    text.iter().flat_map(|(_, said)| markdown_findings(&said.value, said.span)).collect()
}

/// The texts in which characters hide or mislead, but for those of `told`, which are Markdown.
fn hidden(model: &Model<'_>, told: &[&Localized]) -> Vec<Diagnostic> {
    let told: BTreeSet<Span> =
        told.iter().flat_map(|text| text.iter().map(|(_, said)| said.span)).collect();
    let trees = model.all_trees();
    let texts = trees.par_iter().flat_map_iter(|tree| &tree.prose);
    let bad = texts.filter(|one| one.hides && !told.contains(&one.span));
    let mut found: Vec<Diagnostic> = bad.map(|one| hiding(&one.text, one.span)).collect();
    let names = trees.iter().flat_map(|tree| &tree.hiding);
    found.extend(names.map(|(text, span)| hiding(text, *span)));
    found
}

fn hiding(text: &str, span: Span) -> Diagnostic {
    let quoted: String = text.chars().take(60).collect();
    let arguments = vec![("text", quoted.into())];
    Diagnostic::new(TEXT, severity(TEXT), span, arguments, Vec::new()).worded("character")
}

fn markdown_findings(text: &str, span: Span) -> Vec<Diagnostic> {
    if prose::is_plain(text) {
        return Vec::new();
    }
    let slot = Slot { markdown: text.to_owned(), lent: None };
    let (_, problems) = prose::parse(":::slot 0\n", &[slot]);
    let told = problems.iter().filter(|problem| problem.slot.is_some());
    told.map(|problem| {
        let (variant, arguments) = told_as(text, problem);
        Diagnostic::new(TEXT, severity(TEXT), span, arguments, Vec::new()).worded(variant)
    })
    .collect()
}

fn told_as(text: &str, problem: &ProseProblem) -> (&'static str, Arguments) {
    let written = text.get(problem.range.clone()).unwrap_or_default().trim();
    let quoted: String = written.chars().take(60).collect();
    let variant = match &problem.kind {
        ProseProblemKind::RawHtml => "html",
        ProseProblemKind::LinkAddress(_) => "link",
        ProseProblemKind::Image => "image",
        ProseProblemKind::HiddenCharacter(_) => "character",
        ProseProblemKind::TooDeep => "deep",
        ProseProblemKind::EmptyHeading
        | ProseProblemKind::UnknownDirective(_)
        | ProseProblemKind::NothingToClose
        | ProseProblemKind::Unclosed
        | ProseProblemKind::UnknownSlot(_)
        | ProseProblemKind::CaptionWithoutTable
        | ProseProblemKind::FactWithoutValue(_)
        | ProseProblemKind::ValueWithoutLabel => "",
    };
    (variant, vec![("text", quoted.into())])
}
