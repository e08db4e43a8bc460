//! What falls due, as text, JSON and a calendar.

use serde_json::{Value, json};

use super::clean::visible;
use super::formats::{NAME, VERSION};
use super::json::pretty;
use super::run::{Run, one_line};
use super::worded::say;
use crate::diagnostic::{Arguments, Diagnostic, fingerprint};
use crate::language::format;
use crate::lint::{Deadline, Subject};
use crate::render::prose::{Block, Inline, phrase};
use crate::text::Date;

/// What is due, and by when it was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Due<'a> {
    /// The deadlines, by day.
    pub deadlines: &'a [Deadline],
    /// The day of the run.
    pub today: Date,
    /// The last day that was asked for.
    pub last: Date,
}

/// A line for each deadline, and a summary.
#[must_use]
pub fn due_text(run: &Run<'_>, due: &Due<'_>) -> String {
    let mut out = String::new();
    for deadline in due.deadlines {
        let late = if deadline.day < due.today { run.own("report-overdue") } else { String::new() };
        let days = format::date(run.language, deadline.day);
        let late = if late.is_empty() { late } else { format!(" ({late})") };
        out += &format!("{days}{late}: {}\n", what(run, deadline));
        out += &format!("    {}{}\n", place(run, &deadline.about), why(run, &deadline.about));
    }
    summary(run, due).iter().for_each(|text| out += &format!("{text}\n"));
    out
}

/// The deadlines for programs.
#[must_use]
pub fn due_json(run: &Run<'_>, due: &Due<'_>) -> String {
    let items: Vec<Value> = due
        .deadlines
        .iter()
        .map(|deadline| {
            let about = &deadline.about;
            let position = run.sources.position(about.span);
            let provisions: Vec<String> =
                about.provisions.iter().map(ToString::to_string).collect();
            json!({
                "date": deadline.day.to_string(),
                "overdue": deadline.day < due.today,
                "kind": about.code,
                "what": what(run, deadline),
                "subjects": subjects(deadline),
                "provisions": provisions,
                "file": path(run, about),
                "line": position.line,
                "uid": fingerprint(about, run.sources),
            })
        })
        .collect();
    pretty(&json!({
        "version": 1,
        "tool": { "name": NAME, "version": VERSION },
        "as-of": due.today.to_string(),
        "until": due.last.to_string(),
        "language": run.language.tag(),
        "due": items,
    }))
}

/// The deadlines as a page: its title, the summary, and a table by day. Things lead to the address
/// that `page` gives for them, where it gives one.
#[must_use]
pub fn due_blocks(
    run: &Run<'_>,
    due: &Due<'_>,
    page: &impl Fn(&Subject) -> Option<String>,
) -> Vec<Block> {
    let paragraph = |text: &str| Block::Paragraph(phrase(text));
    let content = phrase(&run.own("deadlines-title"));
    let mut blocks = vec![Block::Heading { level: 1, id: "due".to_owned(), content }];
    blocks.extend(summary(run, due).iter().map(|text| paragraph(text)));
    if due.deadlines.is_empty() {
        return blocks;
    }
    let heads = ["deadlines-day", "deadlines-what", "deadlines-why", "deadlines-place"];
    let row = |deadline: &Deadline| {
        let about = &deadline.about;
        let mut day = phrase(&format::date(run.language, deadline.day));
        if deadline.day < due.today {
            day.extend([Inline::Break, Inline::Strong(phrase(&run.own("report-overdue")))]);
        }
        let cited: Vec<String> =
            about.provisions.iter().map(|one| one.cite(run.language)).collect();
        let cited = if cited.is_empty() { "–".to_owned() } else { cited.join("; ") };
        let what = linked(run, deadline, page);
        vec![day, what, phrase(&cited), vec![Inline::Code(place(run, about))]]
    };
    blocks.push(Block::Table {
        caption: phrase(&run.own("deadlines-caption")),
        head: heads.map(|head| phrase(&run.own(head))).to_vec(),
        rows: due.deadlines.iter().map(row).collect(),
    });
    blocks
}

/// How much is due by the day that was asked for, and how much of it is overdue.
fn summary(run: &Run<'_>, due: &Due<'_>) -> Vec<String> {
    let last = format::date(run.language, due.last);
    let count = super::run::number(due.deadlines.len());
    let overdue = due.deadlines.iter().filter(|one| one.day < due.today).count();
    let mut told = vec![run.say("summary-due", &[("count", count), ("date", last.into())])];
    told.extend((overdue > 0).then(|| run.count("summary-overdue", overdue)));
    told
}

/// The deadlines as a calendar (RFC 5545), each on a day of its own. An event is known by what it
/// is about and not by its day, so that a calendar moves it when the day changes.
#[must_use]
pub fn due_calendar(run: &Run<'_>, due: &Due<'_>) -> String {
    let mut out = String::new();
    let product = format!("-//{NAME}//{NAME} {VERSION}//{}", run.language.tag().to_uppercase());
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", &format!("PRODID:{product}")];
    head.iter().for_each(|text| line(&mut out, text));
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    for deadline in due.deadlines {
        event(&mut out, run, due, deadline);
    }
    if due.deadlines.is_empty() {
        EMPTY.iter().for_each(|text| line(&mut out, text));
    }
    line(&mut out, "END:VCALENDAR");
    out
}

/// A calendar has at least one component (RFC 5545, 3.6). Where nothing is due it is a time zone,
/// which calendars read and show nowhere.
const EMPTY: [&str; 8] = [
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
];

fn event(out: &mut String, run: &Run<'_>, due: &Due<'_>, deadline: &Deadline) {
    let about = &deadline.about;
    let language = run.language.tag();
    let description = format!("{}{}", place(run, about), why(run, about));
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@{NAME}", fingerprint(about, run.sources)));
    line(out, &format!("DTSTAMP:{}T000000Z", compact(due.today)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", compact(deadline.day)));
    line(out, &format!("SUMMARY;LANGUAGE={language}:{}", escaped(&what(run, deadline))));
    line(out, &format!("DESCRIPTION:{}", escaped(&description)));
    line(out, &format!("CATEGORIES:{}", about.code.to_uppercase()));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// What is to be done, with the names of what it is about.
fn what(run: &Run<'_>, deadline: &Deadline) -> String {
    let about = &deadline.about;
    let key = format!("due-{}", about.code);
    let named = |argument: &str| deadline.subjects.iter().find(|one| one.argument == argument);
    let arguments: Arguments = about
        .arguments
        .iter()
        .map(|(name, own)| match named(name) {
            Some(subject) => (*name, subject.argument(run.language)),
            None => (*name, own.clone()),
        })
        .collect();
    one_line(&say(&key, &arguments, run.wording, run.language).unwrap_or(key))
}

/// The same with links on the names.
fn linked(
    run: &Run<'_>,
    deadline: &Deadline,
    page: &impl Fn(&Subject) -> Option<String>,
) -> Vec<Inline> {
    let whole = what(run, deadline);
    let (mut out, mut rest) = (Vec::new(), whole.as_str());
    while let Some((before, after)) = rest.split_once('«') {
        let Some((name, after)) = after.split_once('»') else { break };
        let own = deadline.subjects.iter().find(|one| one_line(one.name(run.language)) == name);
        out.push(Inline::Text(format!("{before}«")));
        let content = vec![Inline::Text(name.to_owned())];
        match own.filter(|_| !name.is_empty()).and_then(page) {
            Some(url) => out.push(Inline::Link { url, content }),
            None => out.extend(content),
        }
        out.push(Inline::Text("»".to_owned()));
        rest = after;
    }
    out.push(Inline::Text(rest.to_owned()));
    out
}

/// The ids of what it is about, by what they are.
fn subjects(deadline: &Deadline) -> Value {
    let own = deadline.subjects.iter();
    own.map(|one| (one.argument.to_owned(), Value::from(one.id.as_str()))).collect()
}

fn path(run: &Run<'_>, about: &Diagnostic) -> String {
    run.path(run.sources.get(about.span.file).map_or("", |source| source.name.as_str()))
}

fn place(run: &Run<'_>, about: &Diagnostic) -> String {
    visible(&format!("{}:{}", path(run, about), run.sources.position(about.span).line))
}

fn why(run: &Run<'_>, about: &Diagnostic) -> String {
    let cited: Vec<String> = about.provisions.iter().map(|one| one.cite(run.language)).collect();
    if cited.is_empty() { String::new() } else { format!(" ({})", cited.join("; ")) }
}

fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A text as a value of a calendar.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n")
}

/// So many bytes are on a line before it is folded.
const WIDTH: usize = 75;

/// A line of a calendar, folded between characters.
fn line(out: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}
