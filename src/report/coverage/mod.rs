//! Which points of the Regulation registers answer, and where: as text, JSON and a page.

mod html;
mod json;
mod text;

pub use html::{coverage_blocks, coverage_html, coverage_matrix};
pub use json::coverage_json;
pub use text::coverage_text;

use std::collections::BTreeSet;

use super::clean::{quotable, visible};
use super::run::{Run, Silence, Told};
use crate::language::format;
use crate::lint::coverage::{Covered, Duty, Heard, Part, Point, Row, State};
use crate::text::Span;

/// How a point can stand, in the order of summaries; a reason makes no difference there.
const STATES: [State; 6] = [
    State::Answered,
    State::Found,
    State::Silenced,
    State::NotApplicable(""),
    State::Unknown(""),
    State::Open,
];

/// What has been told of a part already: the same finding may leave many points of Art. 28 open, and
/// is told in full at the first of them.
#[derive(Default)]
struct Already(BTreeSet<(Span, &'static str, String)>);

impl Already {
    /// What is said of the finding at this point: all of it, or that it is the one above.
    fn said(&mut self, speaker: Speaker<'_>, heard: &Heard<'_>) -> String {
        let (finding, whole) = (heard.finding, speaker.finding(heard));
        if self.0.insert((finding.span, finding.code, whole.clone())) {
            return whole;
        }
        format!("[{}] {}", finding.code, speaker.run.own("coverage-again"))
    }
}

/// Points in the words of the run's language.
#[derive(Clone, Copy)]
struct Speaker<'r> {
    run: &'r Run<'r>,
}

impl Speaker<'_> {
    fn name(self, point: &Point) -> String {
        let name = self.run.own(&format!("coverage-{}", point.id.replace('.', "-")));
        match point.duty {
            Duty::Always | Duty::Conditional => name,
            Duty::Recommended => format!("{name} ({})", self.run.own("coverage-recommended")),
        }
    }

    fn provisions(self, point: &Point) -> Vec<String> {
        point.provisions.iter().map(|provision| provision.cite(self.run.language)).collect()
    }

    /// What the points of a part are about, and whom they concern.
    fn title(self, part: &Part<'_>) -> String {
        let group = self.run.own(&format!("coverage-group-{}", part.group.word()));
        match part.processor {
            None => group,
            Some(processor) => {
                let arguments = [("processor", quotable(processor).into())];
                format!("{group}: {}", self.run.say("coverage-processor", &arguments))
            }
        }
    }

    fn state(self, row: &Row<'_>) -> String {
        match row.state {
            State::Answered if row.point.derived => self.run.own("coverage-state-derived"),
            state => self.stands(state),
        }
    }

    fn stands(self, state: State) -> String {
        let key = format!("coverage-state-{}", state.word());
        match state {
            State::NotApplicable(reason) | State::Unknown(reason) => {
                let reason = self.run.own(reason);
                self.run.say(&key, &[("reason", reason.into())])
            }
            State::Answered | State::Found | State::Silenced | State::Open => self.run.own(&key),
        }
    }

    /// The places of facts, file by file: `registers/registers/x.yaml:3, 7`.
    fn places(self, row: &Row<'_>) -> Vec<String> {
        let mut files: Vec<(String, Vec<usize>)> = Vec::new();
        for fact in &row.facts {
            let (path, line) = self.place(*fact);
            match files.last_mut() {
                Some((last, lines)) if *last == path => lines.push(line),
                _ => files.push((path, vec![line])),
            }
        }
        let told = |(path, mut lines): (String, Vec<usize>)| {
            lines.dedup();
            let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
            format!("{path}:{}", lines.join(", "))
        };
        files.into_iter().map(told).collect()
    }

    fn place(self, span: Span) -> (String, usize) {
        let source = self.run.sources.get(span.file);
        let path = self.run.path(source.map_or("", |source| source.name.as_str()));
        (path, self.run.sources.position(span).line)
    }

    fn told<'m>(self, heard: &Heard<'m>) -> Told<'m>
    where
        Self: 'm,
    {
        self.run.told(heard.finding, heard.silenced.map(Silence::Comment))
    }

    /// A finding on one line, without its place.
    fn finding(self, heard: &Heard<'_>) -> String {
        let told = super::worded::word(heard.finding, self.run.wording, self.run.language);
        let message = told.map_or_else(|_| heard.finding.code.to_owned(), |told| told.message);
        let severity = self.run.severity(heard.finding.severity);
        let said = format!("{severity}: {message} [{}]", heard.finding.code);
        let said = match heard.silenced {
            None => said,
            Some(one) => {
                let arguments = [("reason", quotable(&one.reason).into())];
                format!("{said} ({})", self.run.say("coverage-silenced", &arguments))
            }
        };
        visible(&super::run::one_line(&said))
    }

    /// The rules that the workspace has turned off, where that is all that is known.
    fn off(self, row: &Row<'_>) -> Option<String> {
        let rules = row.off.join(", ");
        (!row.off.is_empty()).then(|| self.run.say("coverage-off", &[("rules", rules.into())]))
    }

    /// How many points stand how.
    fn summary(self, covered: &Covered<'_>) -> String {
        let counts = STATES.iter().filter_map(|state| {
            let count = covered.count(*state);
            let key = format!("coverage-count-{}", state.word());
            (count > 0).then(|| self.run.count(&key, count))
        });
        let counts: Vec<String> = counts.collect();
        format::list(self.run.language, &counts)
    }
}
