//! Findings as a page to read and keep.

use std::collections::BTreeMap;

use super::gathered::{Alike, gathered, lines};
use super::run::{Run, Told};
use crate::render::prose::{Block, Inline, phrase};

/// The findings as a page below its title: the summary, what stands by file, and what does not count.
#[must_use]
pub fn findings_blocks(run: &Run<'_>) -> Vec<Block> {
    let mut blocks = vec![paragraph(&run.summary())];
    blocks.extend(run.remarks().iter().map(|remark| paragraph(remark)));
    let standing = run.standing();
    let mut files: BTreeMap<&str, Vec<&Told<'_>>> = BTreeMap::new();
    for told in &standing {
        files.entry(&told.path).or_default().push(told);
    }
    for (number, (path, findings)) in files.into_iter().enumerate() {
        let id = format!("file_{}", number + 1);
        blocks.push(heading(2, &id, vec![Inline::Code(path.to_owned())]));
        for alike in gathered(findings, |told| told.finding) {
            blocks.extend(item(run, &alike));
        }
    }
    let silenced = run.silenced();
    if !silenced.is_empty() {
        blocks.push(heading(2, "silenced", phrase(&run.own("report-silenced"))));
        let items = silenced.iter().map(|told| vec![Block::Paragraph(silenced_line(run, told))]);
        blocks.push(Block::List { start: None, items: items.collect() });
    }
    blocks
}

/// A finding: its level and what it says; below, where it stands, why, what to do, and its rule.
fn item(run: &Run<'_>, alike: &Alike<&Told<'_>>) -> Vec<Block> {
    let told = alike.first;
    let level = run.severity(told.finding.severity);
    let mut said = vec![Inline::Strong(phrase(&level)), Inline::Text(": ".to_owned())];
    said.extend(phrase(&told.message()));
    let fact = |label: &str, value| (phrase(label), vec![Block::Paragraph(value)]);
    let mut facts = vec![fact(&run.own("findings-place"), phrase(&lines(run, alike)))];
    facts.extend(told.notes(run).iter().map(|(label, text)| fact(label, phrase(text))));
    facts.push(fact(&run.own("findings-rule"), rule(run, told.finding.code)));
    vec![Block::Paragraph(said), Block::Facts(facts)]
}

/// The code of the rule, with a link to its page where it is known where pages stand.
fn rule(run: &Run<'_>, code: &str) -> Vec<Inline> {
    let content = vec![Inline::Code(code.to_owned())];
    match run.rule_page(code) {
        Some(url) => vec![Inline::Link { url, content }],
        None => content,
    }
}

fn silenced_line(run: &Run<'_>, told: &Told<'_>) -> Vec<Inline> {
    let mut line = vec![Inline::Code(format!("{}:{}", told.path, told.start.line))];
    line.push(Inline::Text(format!(" {} (", told.message())));
    line.extend(phrase(&run.reason(told)));
    line.push(Inline::Text(") ".to_owned()));
    line.extend(rule(run, told.finding.code));
    line
}

fn heading(level: u8, id: &str, content: Vec<Inline>) -> Block {
    Block::Heading { level, id: id.to_owned(), content }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(phrase(text))
}
