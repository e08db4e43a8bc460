//! Findings as a page: for a reader who is about to correct them.

use super::run::{Run, Told};
use crate::render::prose::{Block, Inline};

/// The findings of a run by file, below a line that counts them. Those that fail the run come
/// first in each file's part as they do in the file.
#[must_use]
pub fn blocks(run: &Run<'_>) -> Vec<Block> {
    let mut blocks = vec![line(vec![Inline::Strong(vec![Inline::Text(run.summary())])])];
    blocks.extend(run.remarks().into_iter().map(|remark| line(vec![Inline::Text(remark)])));
    let standing = run.standing();
    let (mut file, mut number) = (None, 0);
    for told in &standing {
        if file != Some(&told.path) {
            file = Some(&told.path);
            number += 1;
            blocks.push(Block::Heading {
                level: 2,
                id: format!("file_{number}"),
                content: vec![Inline::Code(told.path.clone())],
            });
        }
        blocks.push(finding(run, told));
    }
    blocks
}

/// A finding in a box: level and place, what is wrong, why, and what to do.
fn finding(run: &Run<'_>, told: &Told<'_>) -> Block {
    let level = run.severity(told.finding.severity);
    let place = run.count("report-line", told.start.line);
    let first = vec![
        Inline::Strong(vec![Inline::Text(level)]),
        Inline::Text(format!(", {place}: {} ", told.message())),
        Inline::Code(told.finding.code.to_owned()),
    ];
    let notes = told.notes(run).into_iter().map(|(label, text)| {
        let value = Block::Paragraph(vec![Inline::Text(text)]);
        (vec![Inline::Text(label)], vec![value])
    });
    let notes: Vec<_> = notes.collect();
    let facts = (!notes.is_empty()).then_some(Block::Facts(notes));
    let all = std::iter::once(line(first)).chain(facts).collect();
    if run.fails(told.finding) { Block::Flag(all) } else { Block::Note(all) }
}

fn line(content: Vec<Inline>) -> Block {
    Block::Paragraph(content)
}
