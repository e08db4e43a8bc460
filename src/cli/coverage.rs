//! `seloste coverage`.

use std::io::Write;

use super::Outcome;
use super::arguments::{Arguments, CoverageArguments, CoverageFormat};
use super::session::{Session, language, tell_unread};
use super::voice::{Message, Stop};
use crate::language::nearest;
use crate::lint::coverage::coverage;
use crate::model::Model;
use crate::register::Register;
use crate::report::{Run, coverage_html, coverage_json, coverage_text};
use crate::rules::RULES;
use crate::world::disk::seen_from_here;

/// Prints how every point stands in the registers asked for.
pub(super) fn run(
    arguments: &Arguments,
    options: &CoverageArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let session = Session::open(arguments)?;
    let reading = session.reading();
    let model = session.model(&reading, arguments.as_of)?;
    let registers = wanted(&model, &options.registers)?;
    let checked = session.check(&reading, &model);
    let language = language(arguments, Some(&model));
    let covered =
        coverage(&model, RULES, &checked.findings, &checked.suppressed, &registers, language);
    let root = seen_from_here(&arguments.workspace);
    let words = &session.shop()?.wording;
    let run = Run {
        as_of: Some(model.as_of),
        root: &root,
        rules_url: options.rules_url.as_deref().filter(|url| !url.is_empty()),
        ..session.run(&checked, words, language)
    };
    let text = match options.format {
        CoverageFormat::Text => coverage_text(&run, &covered),
        CoverageFormat::Json => coverage_json(&run, &covered),
        CoverageFormat::Html => {
            let assets = format!("{}/", options.assets.trim_end_matches('/'));
            coverage_html(&run, &covered, &assets)
        }
    };
    out.write_all(text.as_bytes())?;
    tell_unread(&checked, language, err)
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
