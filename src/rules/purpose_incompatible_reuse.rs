use crate::diagnostic::Severity;
use crate::law::catalogs::Tag;
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Purpose, PurposeKind, Register, Source};
use std::collections::{BTreeMap, BTreeSet};

use super::sources::{categories_from, is_external};

pub(crate) static RULE: Rule = Rule {
    id: "purpose-incompatible-reuse",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("b"), Provision::gdpr(6).paragraph(4)],
    page: include_str!("purpose_incompatible_reuse.md"),
    scope: Scope::File,
    check,
};

/// Data that an act opens for its own tasks are used for a purpose under other law.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let bound = bound(model, register);
        if bound.is_empty() {
            continue;
        }
        for purpose in register.purposes.iter().filter(|purpose| is_own(purpose)) {
            let acts = acts(purpose);
            let mut listed = purpose.categories.iter();
            let reused = listed.find_map(|category| {
                let provision = bound.get(category.as_str())?;
                (!acts.contains(&provision.act())).then_some((category, *provision))
            });
            if let Some((category, provision)) = reused {
                let arguments = vec![
                    ("purpose", purpose.id.as_str().into()),
                    ("category", category.as_str().into()),
                    ("provision", provision.into()),
                ];
                findings.report(category.span(), arguments);
            }
        }
    }
}

/// The categories that come from nowhere but from others under an act that opens them for its own
/// tasks, each with the provision.
fn bound<'r>(model: &Model<'_>, register: &'r Register) -> BTreeMap<&'r str, Provision> {
    let mut found = BTreeMap::new();
    let mut free = BTreeSet::new();
    for source in &register.sources {
        let opening = is_external(source).then(|| opening(model, source)).flatten();
        for category in categories_from(register, source) {
            match opening {
                Some(provision) => {
                    found.entry(category.as_str()).or_insert(provision);
                }
                None => {
                    free.insert(category.as_str());
                }
            }
        }
    }
    found.retain(|category, _| !free.contains(category));
    found
}

/// The provision of an act of its own by which the source may disclose; the general acts on
/// openness and on the population register serve every task.
fn opening(model: &Model<'_>, source: &Source) -> Option<Provision> {
    const OPENNESS: Provision = Provision::statute("621/1999");
    let provisions = source.provisions.iter().map(|provision| provision.value);
    let mut provisions = provisions.filter(|provision| provision.act() != OPENNESS.act());
    provisions.find(|provision| {
        model.catalogs.tags(*provision).any(|row| row.tag == Tag::DisclosureGround)
    })
}

/// Whether the purpose needs law of its own: archiving, research and statistics are compatible
/// with any (Art. 5(1)(b)).
fn is_own(purpose: &Purpose) -> bool {
    !purpose.anonymous_only
        && matches!(purpose.kind, PurposeKind::Primary | PurposeKind::Steering)
        && !purpose.bases.is_empty()
}

/// The acts that the purpose rests on.
fn acts(purpose: &Purpose) -> BTreeSet<Act> {
    let tasks = purpose.tasks.iter().flat_map(|task| &task.provisions);
    let bases = purpose.bases.iter().flat_map(|basis| &basis.provisions);
    tasks.chain(bases).map(|provision| provision.value.act()).collect()
}
