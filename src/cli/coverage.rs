//! `seloste coverage`.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, CoverageArguments, CoverageFormat};
use super::list::{Scene, list};
use super::voice::{Message, Stop};
use crate::language::nearest;
use crate::lint::coverage::coverage;
use crate::model::Model;
use crate::register::Register;
use crate::report::{Run, coverage_html, coverage_json, coverage_text};
use crate::rules::RULES;

/// Prints how every point stands in the registers asked for.
pub(super) fn run(
    arguments: &Arguments,
    options: &CoverageArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    list(arguments, out, err, |Scene { model, checked, run }| {
        let rules_url = options.rules_url.as_deref().filter(|url| !url.is_empty());
        let run = &Run { rules_url, ..*run };
        let registers = wanted(model, &options.registers)?;
        let (findings, silenced) = (&checked.findings, &checked.suppressed);
        let covered = coverage(model, RULES, findings, silenced, &registers, run.language);
        Ok(match options.format {
            CoverageFormat::Text => coverage_text(run, &covered),
            CoverageFormat::Json => coverage_json(run, &covered),
            CoverageFormat::Html => {
                let assets = format!("{}/", options.assets.trim_end_matches('/'));
                coverage_html(run, &covered, &assets)
            }
        })
    })
}

/// The registers of those ids, or all whose facts must be in order.
fn wanted<'m>(model: &Model<'m>, ids: &[String]) -> Result<Vec<&'m Register>, Stop> {
    let maintained: Vec<&Register> = model.maintained().collect();
    if ids.is_empty() {
        return Ok(maintained);
    }
    let find = |id: &String| {
        let found = maintained.iter().copied().find(|register| register.id.as_str() == id);
        found.ok_or_else(|| Stop::failed(refusal(model, &maintained, id)))
    };
    ids.iter().map(find).collect()
}

fn refusal(model: &Model<'_>, maintained: &[&Register], id: &str) -> Message {
    if model.registers.iter().any(|register| register.id.as_str() == id) {
        return Message::new("program-not-covered").with("id", id);
    }
    let near = nearest(id, maintained.iter().map(|register| register.id.as_str()));
    Message::new("program-unknown-register").with("id", id).near(near)
}
