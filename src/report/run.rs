//! What a run has found out, for every format alike.

use super::clean::{quotable, visible};
use super::excerpt::on_one_line;
use super::sorted;
use super::worded::{Worded, word};
use crate::diagnostic::page::Page;
use crate::diagnostic::{Diagnostic, Severity, fingerprint};
use crate::language::{Value, Wording, format};
use crate::law::catalogs::Confidence;
use crate::lint::{Lowered, Suppressed};
use crate::text::{Date, FileId, Language, Position, Sources, Span};

/// Everything that a report tells.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// What stands.
    pub findings: &'a [Diagnostic],
    /// What comments in the files silence.
    pub suppressed: &'a [Suppressed],
    /// Rules that the workspace turns off or weighs less than they do themselves.
    pub lowered: &'a [Lowered],
    /// What the baseline holds already; absent where there is none.
    pub baseline: Option<Baseline<'a>>,
    /// Files that no rule has seen, because they could not be read.
    pub skipped: &'a [FileId],
    /// The files.
    pub sources: &'a Sources,
    /// The day of the check, where it is told.
    pub as_of: Option<Date>,
    /// The words.
    pub wording: &'a Wording,
    /// The reader's language.
    pub language: Language,
    /// The folder of the workspace as it is reached from where the program runs, without a `/` at
    /// its end; empty where it runs there.
    pub root: &'a str,
    /// The lowest level that fails the run, if any does.
    pub fail_on: Option<Severity>,
    /// The pages of rules and checks, for the formats that carry them along.
    pub pages: &'a [Page],
    /// The web address below which the pages stand, ending with `/`.
    pub rules_url: Option<&'a str>,
    /// The files that a change is about, named from where the program runs or in the workspace.
    pub changed: &'a [String],
}

/// What a run has had to do with a baseline.
#[derive(Debug, Clone, Copy)]
pub struct Baseline<'a> {
    /// The findings that it holds.
    pub known: &'a [Diagnostic],
    /// What it holds and the run has not found: rule and file.
    pub gone: &'a [(String, String)],
}

/// A file that could not be read, so that no rule has seen it.
#[derive(Debug)]
pub(super) struct Unseen {
    pub(super) path: String,
    pub(super) name: String,
    pub(super) text: String,
}

/// Why a finding does not count.
#[derive(Debug, Clone, Copy)]
pub(super) enum Silence<'a> {
    /// A comment in the file.
    Comment(&'a Suppressed),
    /// The baseline.
    Baseline,
}

/// A finding as formats tell it.
#[derive(Debug)]
pub(super) struct Told<'a> {
    pub(super) finding: &'a Diagnostic,
    pub(super) worded: Worded,
    /// The path as it is reached from where the program runs.
    pub(super) path: String,
    /// The name in the workspace.
    pub(super) name: &'a str,
    pub(super) start: Position,
    /// One past the last character, on the same line.
    pub(super) end: Position,
    pub(super) fingerprint: String,
    /// Why the finding has another level than its rule, as a sentence.
    pub(super) level: Option<String>,
    pub(super) silence: Option<Silence<'a>>,
}

impl<'a> Run<'a> {
    /// A run that has found these, and nothing else is to be said of it.
    #[must_use]
    pub fn of(
        findings: &'a [Diagnostic],
        sources: &'a Sources,
        wording: &'a Wording,
        language: Language,
    ) -> Self {
        Self {
            findings,
            suppressed: &[],
            lowered: &[],
            baseline: None,
            skipped: &[],
            sources,
            as_of: None,
            wording,
            language,
            root: "",
            fail_on: Some(Severity::Error),
            pages: &[],
            rules_url: None,
            changed: &[],
        }
    }

    /// What stands, in the order of every report.
    pub(super) fn standing(&self) -> Vec<Told<'a>> {
        sorted(self.findings, self.sources)
            .into_iter()
            .map(|finding| self.told(finding, None))
            .collect()
    }

    /// What comments and the baseline keep from counting.
    pub(super) fn silenced(&self) -> Vec<Told<'a>> {
        let commented = self.suppressed.iter();
        let commented = commented.map(|one| self.told(&one.finding, Some(Silence::Comment(one))));
        let known = self.baseline.iter().flat_map(|baseline| baseline.known);
        commented.chain(known.map(|one| self.told(one, Some(Silence::Baseline)))).collect()
    }

    pub(super) fn told(&self, finding: &'a Diagnostic, silence: Option<Silence<'a>>) -> Told<'a> {
        let source = self.sources.get(finding.span.file);
        let name = source.map_or("", |source| source.name.as_str());
        let range = source.map_or(0..0, |source| on_one_line(&source.text, finding.span));
        let at = |byte: usize| {
            let byte = u32::try_from(byte).unwrap_or(u32::MAX);
            self.sources.position(Span::new(finding.span.file, byte, byte))
        };
        Told {
            finding,
            worded: worded(finding, self.wording, self.language),
            path: self.path(name),
            name,
            start: at(range.start),
            end: at(range.end),
            fingerprint: fingerprint(finding, self.sources),
            level: self.level(finding),
            silence,
        }
    }

    /// Why the finding does not count.
    pub(super) fn reason(&self, told: &Told<'_>) -> String {
        let Some(Silence::Comment(one)) = told.silence else {
            return self.own("report-in-baseline");
        };
        let mut arguments = vec![("reason", one.reason.as_str().into())];
        let day = one.until.map(|day| format::date(self.language, day));
        arguments.extend(day.map(|day| ("date", day.into())));
        self.say(if one.until.is_some() { "suppressed-until" } else { "suppressed" }, &arguments)
    }

    /// The web address of the page on a rule or check, where it is known where pages stand.
    pub(super) fn rule_page(&self, code: &str) -> Option<String> {
        self.rules_url.map(|pages| format!("{pages}{}/{code}.html", self.language))
    }

    /// A file of the workspace as it is reached from where the program runs.
    pub(super) fn path(&self, name: &str) -> String {
        match self.root {
            "" => visible(name),
            root => visible(&format!("{root}/{name}")),
        }
    }

    /// Why the finding has another level than its rule.
    pub(super) fn level(&self, finding: &Diagnostic) -> Option<String> {
        let level = finding.level.as_ref()?;
        let arguments = [
            ("level", self.severity(finding.severity).into()),
            ("own", self.severity(level.own).into()),
            ("reason", quotable(&level.reason).into()),
        ];
        Some(visible(&self.say("level-changed", &arguments)))
    }

    /// That the law behind the finding is to be checked, where the catalog is not sure of it.
    pub(super) fn unsure(&self, finding: &Diagnostic) -> Option<String> {
        Some(self.own(match finding.unsure? {
            Confidence::Low => "unsure-low",
            Confidence::Medium => "unsure-medium",
            Confidence::High => return None,
        }))
    }

    pub(super) fn severity(&self, severity: Severity) -> String {
        self.own(&format!("report-{severity}"))
    }

    /// A word of reports and lists in the reader's language; the key, if there is none.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.own(key)
    }

    /// A word of the report itself.
    pub(super) fn own(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A text of the report itself; the key, if there is none.
    pub(super) fn say(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.wording.word(self.language, key, arguments).unwrap_or_else(|_| key.to_owned())
    }

    /// A text of the report itself with a count.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.say(key, &[("count", number(count))])
    }

    /// How many findings there are of each level, and how many files were looked at.
    pub(super) fn summary(&self) -> String {
        let files = ("files", number(self.sources.len()));
        let counts: Vec<String> = LEVELS
            .into_iter()
            .filter_map(|level| {
                let found = self.of_level(level);
                (found > 0).then(|| self.count(&format!("summary-{level}"), found))
            })
            .collect();
        if counts.is_empty() {
            return self.say("summary-clean", &[files]);
        }
        self.say("summary-found", &[("counts", counts.join(", ").into()), files])
    }

    /// How many findings stand at that level.
    pub(super) fn of_level(&self, level: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == level).count()
    }

    /// What is to be said below the findings: files not seen, findings that do not count, entries
    /// of the baseline that nothing answers to. A sentence each.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        let mut told: Vec<String> = self.not_seen().into_iter().collect();
        let mut counted = |key, count| (count > 0).then(|| told.push(self.count(key, count)));
        counted("summary-suppressed", self.suppressed.len());
        if let Some(baseline) = &self.baseline {
            counted("summary-known", baseline.known.len());
            counted("summary-gone", baseline.gone.len());
        }
        told
    }

    /// The files that no rule has seen, each as it is reached from where the program runs, with its
    /// name in the workspace and a sentence that says so.
    pub(super) fn unread(&self) -> Vec<Unseen> {
        let files = self.skipped.iter().filter_map(|file| self.sources.get(*file));
        let unseen = files.map(|source| {
            let path = self.path(&source.name);
            let text = self.say("report-unread", &[("file", path.as_str().into())]);
            Unseen { path, name: source.name.clone(), text }
        });
        unseen.collect()
    }

    /// A sentence on the files that no rule has seen.
    fn not_seen(&self) -> Option<String> {
        let files = self.skipped.iter().filter_map(|file| self.sources.get(*file));
        let names: Vec<String> = files.map(|source| visible(&source.name)).collect();
        let count = ("count", number(names.len()));
        match names.len() {
            0 => None,
            1..=MAX_NAMED => {
                let names = format::list(self.language, &names);
                Some(self.say("summary-skipped", &[count, ("names", names.into())]))
            }
            _ => Some(self.say("summary-skipped-many", &[count])),
        }
    }

    /// Whether the finding fails the run.
    pub(super) fn fails(&self, finding: &Diagnostic) -> bool {
        self.fail_on.is_some_and(|limit| finding.severity >= limit)
    }

    /// Whether a change is about the file of that name.
    pub(super) fn is_changed(&self, told: &Told<'_>) -> bool {
        let plain = |path: &str| path.replace('\\', "/").trim_start_matches("./").to_owned();
        self.changed.iter().any(|one| {
            let one = plain(one);
            one == told.name || one == plain(&told.path)
        })
    }
}

/// The levels, the most severe one first.
pub(super) const LEVELS: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];

/// At most this many files are named one by one.
const MAX_NAMED: usize = 5;

impl Told<'_> {
    /// The message on one line.
    pub(super) fn message(&self) -> String {
        one_line(&self.worded.message)
    }

    /// What stands below the message, as label and text: why, level, what to do.
    pub(super) fn notes(&self, run: &Run<'_>) -> Vec<(String, String)> {
        let mut notes = Vec::new();
        if !self.worded.provisions.is_empty() {
            notes.push((run.own("report-why"), visible(&self.worded.provisions.join("; "))));
        }
        notes.extend(self.level.clone().map(|level| (run.own("report-level"), level)));
        notes.extend(run.unsure(self.finding).map(|told| (run.own("report-unsure"), told)));
        if !self.worded.remedy.is_empty() {
            let remedy = visible(&self.worded.remedy).replace("\n\n", "\n");
            notes.push((run.own("report-help"), remedy));
        }
        notes
    }

    /// The message with what stands below it, a line each.
    pub(super) fn body(&self, run: &Run<'_>) -> String {
        let notes = self.notes(run).into_iter().map(|(label, text)| format!("\n{label}: {text}"));
        self.message() + &notes.collect::<String>()
    }
}

/// The finding in words; where words fail, the reason takes their place.
pub(super) fn worded(finding: &Diagnostic, wording: &Wording, language: Language) -> Worded {
    word(finding, wording, language).unwrap_or_else(|error| Worded {
        message: error.to_string(),
        remedy: String::new(),
        provisions: finding.provisions.iter().map(|p| p.cite(language)).collect(),
        labels: finding.related.iter().map(|place| place.label.to_owned()).collect(),
    })
}

pub(super) fn one_line(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

pub(super) fn number(number: usize) -> Value<'static> {
    Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
