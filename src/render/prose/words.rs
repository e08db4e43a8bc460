//! What a document says, as nothing but words.

use super::{Block, Inline, inline_text};

/// All words of the document in their order, with one space between any two.
#[must_use]
pub fn words(blocks: &[Block]) -> String {
    lines(blocks).join(" ")
}

/// The texts of the document in their order: of each paragraph, heading, label and cell that says
/// anything, with one space between any two words.
#[must_use]
pub fn lines(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    blocks.iter().for_each(|block| add(block, &mut out));
    out
}

fn add(block: &Block, out: &mut Vec<String>) {
    match block {
        Block::Paragraph(content) | Block::Heading { content, .. } => line(content, out),
        Block::List { items, .. } => items.iter().flatten().for_each(|inner| add(inner, out)),
        Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => {
            inner.iter().for_each(|inner| add(inner, out));
        }
        Block::Code(text) => plain(text, out),
        // Its words are heard and not read; the document says the same beside it.
        Block::Drawing(_) => {}
        Block::Table { caption, head, rows } => {
            line(caption, out);
            head.iter().chain(rows.iter().flatten()).for_each(|cell| line(cell, out));
        }
        Block::Facts(facts) => facts.iter().for_each(|(label, value)| {
            line(label, out);
            value.iter().for_each(|inner| add(inner, out));
        }),
    }
}

fn line(content: &[Inline], out: &mut Vec<String>) {
    plain(&inline_text(content), out);
}

fn plain(text: &str, out: &mut Vec<String>) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    out.extend((!text.is_empty()).then_some(text));
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn every_word_of_every_block_is_there_once() {
        let source = "# a\n\nb **c** [d](https://e.fi)\n\n- f\n  - g\n\n> h\n\n```\ni  j\n```\n\n\
            :::caption k\n\n| l | m |\n|--|--|\n| n | o |\n\n:::facts\np\n: q\n:::\n:::flag\nr\n:::\n";
        let (blocks, _) = parse(source, &[]);
        assert_eq!(words(&blocks), "a b c d f g h i j k l m n o p q r");
        assert_eq!(lines(&blocks)[..4], ["a", "b c d", "f", "g"]);
    }
}
