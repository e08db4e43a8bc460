//! The order of sections: the register's layout, the workspace's, or the built-in one.

use super::blocks::BLOCKS;
use crate::law::Right;
use crate::model::Model;
use crate::register::{BlockName, Layout, Localized, MeasureKind, Ref, Register, SubSection};

/// A section with its heading decided.
#[derive(Debug, Clone)]
pub(super) struct Arranged {
    pub(super) heading: Heading,
    pub(super) numbered: bool,
    pub(super) blocks: Vec<BlockName>,
    pub(super) sections: Vec<Arranged>,
    /// What of a block stands here, when it is told in several sections.
    pub(super) share: Share,
}

/// What a section takes of blocks that a layout spreads over several sections.
#[derive(Debug, Clone, Default)]
pub(super) struct Share {
    /// The rights whose procedures are told here.
    pub(super) rights: Vec<Right>,
    /// The kinds of measures that are told here.
    pub(super) measures: Vec<MeasureKind>,
}

impl Share {
    /// Whether only a part of `block` is told here.
    pub(super) fn limits(&self, block: BlockName) -> bool {
        (block == BlockName::Procedures && !self.rights.is_empty())
            || (block == BlockName::Measures && !self.measures.is_empty())
    }

    /// What all `sections` and their sub-sections take.
    pub(super) fn of(sections: &[Arranged]) -> Self {
        let mut all = Self::default();
        for section in sections {
            let below = Self::of(&section.sections);
            for share in [&section.share, &below] {
                all.rights.extend(&share.rights);
                all.measures.extend(&share.measures);
            }
        }
        all
    }
}

/// Where a heading's words come from.
#[derive(Debug, Clone)]
pub(super) enum Heading {
    /// The layout says them.
    Said(Localized),
    /// The first block's own, by wording key.
    Built(&'static str),
}

impl Arranged {
    /// Whether `block` stands here or in a sub-section.
    pub(super) fn holds(&self, block: BlockName) -> bool {
        self.blocks.contains(&block) || self.sections.iter().any(|sub| sub.holds(block))
    }
}

/// The sections of the register's notice.
pub(super) fn arrange(model: &Model<'_>, register: &Register) -> Vec<Arranged> {
    match layout_of(model, register) {
        Some(layout) => layout
            .sections
            .iter()
            .map(|section| Arranged {
                heading: heading(section.title.as_ref(), first(&section.blocks, &section.sections)),
                numbered: layout.numbered,
                blocks: section.blocks.clone(),
                sections: section.sections.iter().map(|sub| sub_section(layout, sub)).collect(),
                share: Share::default(),
            })
            .collect(),
        None => built_in(),
    }
}

fn layout_of<'a>(model: &Model<'a>, register: &Register) -> Option<&'a Layout> {
    let own = register.notice.as_ref().and_then(|notice| notice.layout.as_ref());
    let shared = model.workspace.and_then(|workspace| workspace.layout.as_ref());
    let wanted: Option<&Ref<Layout>> = own.or(shared);
    wanted.and_then(|layout| model.layouts.get(layout))
}

fn sub_section(layout: &Layout, sub: &SubSection) -> Arranged {
    Arranged {
        heading: heading(sub.title.as_ref(), sub.blocks.first().copied()),
        numbered: layout.numbered,
        blocks: sub.blocks.clone(),
        sections: Vec::new(),
        share: Share { rights: sub.rights.clone(), measures: sub.measures.clone() },
    }
}

fn first(blocks: &[BlockName], sections: &[SubSection]) -> Option<BlockName> {
    let below = || sections.first().and_then(|sub| sub.blocks.first());
    blocks.first().or_else(below).copied()
}

fn heading(said: Option<&Localized>, first: Option<BlockName>) -> Heading {
    match (said, first) {
        (Some(title), _) => Heading::Said(title.clone()),
        (None, Some(block)) => Heading::Built(heading_key(block)),
        (None, None) => Heading::Built("heading-name"),
    }
}

fn heading_key(name: BlockName) -> &'static str {
    BLOCKS.iter().find(|block| block.name == name).map_or("heading-name", |block| block.heading)
}

/// How many sections the built-in order has; they are numbered, and have none below them.
pub const BUILT_IN_SECTIONS: usize = BUILT_IN.len();

/// The built-in order, which follows Art. 13 and 14.
const BUILT_IN: [&[BlockName]; 19] = [
    &[BlockName::Name, BlockName::Parts],
    &[BlockName::Controller, BlockName::JointControl],
    &[BlockName::Responsible, BlockName::Contacts],
    &[BlockName::Dpo],
    &[BlockName::Purposes],
    &[BlockName::SpecialCategories],
    &[BlockName::Groups],
    &[BlockName::Data],
    &[BlockName::ProvisionDuty],
    &[BlockName::Sources],
    &[BlockName::Recipients],
    &[BlockName::Transfers],
    &[BlockName::Retention],
    &[BlockName::Systems, BlockName::Measures],
    &[BlockName::Secrecy],
    &[BlockName::AutomatedDecisions],
    &[BlockName::Rights, BlockName::Procedures],
    &[BlockName::SupervisoryAuthority],
    &[BlockName::About],
];

fn built_in() -> Vec<Arranged> {
    BUILT_IN
        .iter()
        .map(|blocks| Arranged {
            heading: heading(None, blocks.first().copied()),
            numbered: true,
            blocks: blocks.to_vec(),
            sections: Vec::new(),
            share: Share::default(),
        })
        .collect()
}
