use crate::diagnostic::Severity;
use crate::law::Right;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{BlockName, Layout, MeasureKind};
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "layout-block-duplicate",
    severity: Severity::Error,
    provisions: &[],
    page: include_str!("layout_block_duplicate.md"),
    scope: Scope::Workspace,
    check,
};

/// A layout has two places for one thing, and notices would tell it twice.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for layout in model.layouts.iter() {
        let mut places: Vec<(Told, String)> = Vec::new();
        for (told, pointer) in told(layout) {
            match places.iter().find(|(known, _)| known.meets(&told)) {
                Some((_, first)) => report(model, layout, (first, &pointer), findings),
                None => places.push((told, pointer)),
            }
        }
    }
}

fn report(
    model: &Model<'_>,
    layout: &Layout,
    (first, again): (&str, &str),
    findings: &mut Findings<'_>,
) {
    let root = model.tree(layout.id.span().file).and_then(|tree| tree.root());
    let span = |pointer: &str| -> Span {
        root.and_then(|root| root.value_span(pointer)).unwrap_or(layout.id.span())
    };
    let place = span(again);
    let source = model.sources.get(place.file).map_or("", |source| source.text.as_str());
    let block = source.get(place.start as usize..place.end as usize).unwrap_or_default();
    let arguments = vec![("layout", layout.id.as_str().into()), ("block", block.into())];
    findings.report(place, arguments);
    findings.related(span(first), "label-first");
}

/// What a place tells.
enum Told {
    Block(BlockName),
    /// The procedures of these rights; of all that are told nowhere else, if there are none.
    Procedures(Vec<Right>),
    /// The measures of these kinds, in the same way.
    Measures(Vec<MeasureKind>),
}

impl Told {
    /// Whether both tell something of the same.
    fn meets(&self, other: &Self) -> bool {
        fn meet<T: PartialEq>(one: &[T], other: &[T]) -> bool {
            (one.is_empty() && other.is_empty()) || one.iter().any(|it| other.contains(it))
        }
        match (self, other) {
            (Self::Block(one), Self::Block(other)) => {
                let part = |whole: BlockName, part: BlockName| {
                    whole == BlockName::Rights && RIGHTS.contains(&part)
                };
                one == other || part(*one, *other) || part(*other, *one)
            }
            (Self::Procedures(one), Self::Procedures(other)) => meet(one, other),
            (Self::Measures(one), Self::Measures(other)) => meet(one, other),
            (Self::Block(_) | Self::Procedures(_) | Self::Measures(_), _) => false,
        }
    }
}

/// The blocks into which `rights` can be divided.
const RIGHTS: [BlockName; 5] = [
    BlockName::RightOfAccess,
    BlockName::RightsOfCorrection,
    BlockName::RightToObject,
    BlockName::RightToPortability,
    BlockName::OtherRights,
];

/// The places of a layout in their order, each with the JSON Pointer of its block.
fn told(layout: &Layout) -> Vec<(Told, String)> {
    let mut all = Vec::new();
    for (at, section) in layout.sections.iter().enumerate() {
        let own = section.blocks.iter().enumerate().map(|(number, block)| {
            (told_by(*block, &[], &[]), format!("/sections/{at}/blocks/{number}"))
        });
        all.extend(own);
        for (inner, sub) in section.sections.iter().enumerate() {
            let own = sub.blocks.iter().enumerate().map(|(number, block)| {
                let pointer = format!("/sections/{at}/sections/{inner}/blocks/{number}");
                (told_by(*block, &sub.rights, &sub.measures), pointer)
            });
            all.extend(own);
        }
    }
    all
}

fn told_by(block: BlockName, rights: &[Right], measures: &[MeasureKind]) -> Told {
    if block == BlockName::Procedures {
        Told::Procedures(rights.to_vec())
    } else if block == BlockName::Measures {
        Told::Measures(measures.to_vec())
    } else {
        Told::Block(block)
    }
}
