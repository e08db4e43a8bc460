//! Whole texts that another language lent.

use super::{Block, Inline};
use crate::text::Language;

/// Marks every line of `blocks` as written in `language`.
pub(super) fn lend(blocks: &mut [Block], language: Language) {
    blocks.iter_mut().for_each(|block| lend_block(block, language));
}

fn lend_block(block: &mut Block, language: Language) {
    match block {
        Block::Paragraph(line) | Block::Heading { content: line, .. } => lend_line(line, language),
        Block::List { items, .. } => items.iter_mut().for_each(|item| lend(item, language)),
        Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => lend(inner, language),
        Block::Table { caption, head, rows } => {
            let cells = rows.iter_mut().flatten().chain(head).chain([caption]);
            cells.for_each(|cell| lend_line(cell, language));
        }
        Block::Facts(facts) => {
            for (label, value) in facts {
                lend_line(label, language);
                lend(value, language);
            }
        }
        // Code is in no language of people, and a drawing is in that of the document.
        Block::Code(_) | Block::Drawing(_) => {}
    }
}

fn lend_line(line: &mut Vec<Inline>, language: Language) {
    if !line.is_empty() {
        let content = std::mem::take(line);
        line.push(Inline::Lent { language, content });
    }
}
