//! The lines of a template that begin with `:::`, and the authors' slots.

use std::ops::Range;

use super::fragment::Origin;
use super::headings::Outline;
use super::lending::lend;
use super::{Block, Inline, ProseProblem, ProseProblemKind, Slot, fragment, inline_text};

/// Reads a template's Markdown with its directives.
pub(super) fn parse(markdown: &str, slots: &[Slot]) -> (Vec<Block>, Vec<ProseProblem>) {
    let mut assembly = Assembly {
        slots,
        outline: Outline::default(),
        root: Vec::new(),
        open: Vec::new(),
        caption: None,
        problems: Vec::new(),
    };
    let (mut start, mut at) = (0, 0);
    for line in markdown.split_inclusive('\n') {
        let end = at + line.len();
        if let Some(directive) = line.strip_prefix(":::") {
            assembly.text(markdown, start..at);
            let place = at..at + line.trim_end().len();
            assembly.directive(directive.trim(), place);
            start = end;
        }
        at = end;
    }
    assembly.text(markdown, start..at);
    assembly.finish()
}

struct Assembly<'s> {
    slots: &'s [Slot],
    outline: Outline,
    root: Vec<Block>,
    open: Vec<Open>,
    /// The caption of the next table, and where it stands.
    caption: Option<(Vec<Inline>, Range<usize>)>,
    problems: Vec<ProseProblem>,
}

/// A directive that waits for its `:::`.
struct Open {
    body: Body,
    range: Range<usize>,
}

enum Body {
    Flag(Vec<Block>),
    Note(Vec<Block>),
    Facts(Vec<(Vec<Inline>, Vec<Block>)>),
}

impl Assembly<'_> {
    fn text(&mut self, markdown: &str, range: Range<usize>) {
        let offset = range.start;
        let text = markdown.get(range).unwrap_or_default();
        let (mut blocks, found) = fragment::parse(text, self.depth(), Origin::Template);
        for (at, kind) in found {
            self.problem(offset + at.start..offset + at.end, kind);
        }
        self.outline.settle(&mut blocks);
        for block in blocks {
            match (self.open.last_mut().map(|open| &mut open.body), block) {
                // Inside `:::facts` a lone paragraph is a label whose value follows as a slot.
                (Some(Body::Facts(facts)), Block::Paragraph(label)) => {
                    facts.push((label, Vec::new()));
                }
                (Some(Body::Facts(facts)), Block::Facts(more)) => facts.extend(more),
                (_, block) => self.push(block, &(offset..offset + text.len())),
            }
        }
    }

    fn directive(&mut self, directive: &str, range: Range<usize>) {
        let (name, argument) = directive.split_once(' ').unwrap_or((directive, ""));
        match (name, argument.trim()) {
            ("", "") => self.close(range),
            ("flag", "") => self.open.push(Open { body: Body::Flag(Vec::new()), range }),
            ("note", "") => self.open.push(Open { body: Body::Note(Vec::new()), range }),
            ("facts", "") => self.open.push(Open { body: Body::Facts(Vec::new()), range }),
            ("slot", number) => self.slot(number, &range),
            ("caption", text) => self.caption(text, range),
            _ => self.problem(range, ProseProblemKind::UnknownDirective(directive.into())),
        }
    }

    /// Grafts a slot: read alone, so that nothing in it reaches what follows.
    fn slot(&mut self, number: &str, range: &Range<usize>) {
        let slots = self.slots;
        let found = number.parse().ok().and_then(|index: usize| slots.get(index).zip(Some(index)));
        let Some((slot, index)) = found else {
            return self.problem(range.clone(), ProseProblemKind::UnknownSlot(number.into()));
        };
        let (mut blocks, found) = fragment::parse(&slot.markdown, self.depth(), Origin::Author);
        let of_slot = |(range, kind)| ProseProblem { slot: Some(index), range, kind };
        self.problems.extend(found.into_iter().map(of_slot));
        slot.lent.into_iter().for_each(|language| lend(&mut blocks, language));
        self.outline.settle_graft(&mut blocks);
        for block in blocks {
            self.push(block, range);
        }
    }

    /// How deep the text now lies.
    fn depth(&self) -> usize {
        2 * self.open.len()
    }

    fn caption(&mut self, text: &str, range: Range<usize>) {
        let (blocks, found) = fragment::parse(text, self.depth(), Origin::Template);
        for (_, kind) in found {
            self.problem(range.clone(), kind);
        }
        self.unused_caption();
        self.caption = blocks.into_iter().find_map(|block| match block {
            Block::Paragraph(caption) => Some((caption, range.clone())),
            _ => None,
        });
        if self.caption.is_none() {
            self.problem(range, ProseProblemKind::CaptionWithoutTable);
        }
    }

    /// Puts a finished block where the text now stands.
    fn push(&mut self, mut block: Block, range: &Range<usize>) {
        if let Block::Table { caption, .. } = &mut block
            && let Some((text, _)) = self.caption.take()
        {
            *caption = text;
        }
        match (self.open.last_mut().map(|open| &mut open.body), block) {
            (None, block) => self.root.push(block),
            (Some(Body::Flag(blocks) | Body::Note(blocks)), block) => blocks.push(block),
            (Some(Body::Facts(facts)), block) => match facts.last_mut() {
                Some((_, value)) => value.push(block),
                None => self.problem(range.clone(), ProseProblemKind::ValueWithoutLabel),
            },
        }
    }

    fn close(&mut self, range: Range<usize>) {
        let Some(open) = self.open.pop() else {
            return self.problem(range, ProseProblemKind::NothingToClose);
        };
        match open.body {
            Body::Flag(blocks) if !blocks.is_empty() => self.push(Block::Flag(blocks), &range),
            Body::Note(blocks) if !blocks.is_empty() => self.push(Block::Note(blocks), &range),
            Body::Flag(_) | Body::Note(_) => {}
            Body::Facts(facts) => self.close_facts(facts, &open.range),
        }
    }

    fn close_facts(&mut self, facts: Vec<(Vec<Inline>, Vec<Block>)>, range: &Range<usize>) {
        let (whole, holes): (Vec<_>, Vec<_>) =
            facts.into_iter().partition(|(_, value)| !value.is_empty());
        for (label, _) in holes {
            let kind = ProseProblemKind::FactWithoutValue(inline_text(&label));
            self.problem(range.clone(), kind);
        }
        if !whole.is_empty() {
            self.push(Block::Facts(whole), range);
        }
    }

    fn finish(mut self) -> (Vec<Block>, Vec<ProseProblem>) {
        while let Some(open) = self.open.last() {
            let range = open.range.clone();
            self.problem(range.clone(), ProseProblemKind::Unclosed);
            self.close(range);
        }
        self.unused_caption();
        (self.root, self.problems)
    }

    fn unused_caption(&mut self) {
        if let Some((_, range)) = self.caption.take() {
            self.problem(range, ProseProblemKind::CaptionWithoutTable);
        }
    }

    fn problem(&mut self, range: Range<usize>, kind: ProseProblemKind) {
        self.problems.push(ProseProblem { slot: None, range, kind });
    }
}
