//! What rules on agreements share.

use std::collections::BTreeSet;

use crate::model::Model;
use crate::register::{Agreement, AgreementKind, Clause, ClauseKind, PartyRole};
use crate::text::Span;

/// The agreements under which processors process data: those that are so called, and those that
/// processors name. What has ended is left out, and so is what is only assumed to exist: nobody
/// could know what it says.
pub(super) fn of_processing<'a>(model: &Model<'a>) -> Vec<&'a Agreement> {
    let named: BTreeSet<&str> = model
        .processors
        .iter()
        .filter_map(|processor| processor.agreement.as_ref())
        .map(|agreement| agreement.as_str())
        .collect();
    let is_of_processing =
        |one: &&Agreement| one.kind == AgreementKind::Processing || named.contains(one.id.as_str());
    standing(model).filter(|one| !one.assumed).filter(is_of_processing).collect()
}

/// The agreements that have not ended by the day of the check.
pub(super) fn standing<'a>(model: &Model<'a>) -> impl Iterator<Item = &'a Agreement> {
    let day = model.as_of;
    let agreements: Vec<&Agreement> = model.agreements.iter().collect();
    agreements.into_iter().filter(move |one| one.until.is_none_or(|until| until.value >= day))
}

/// Where the agreement has the field at `pointer`, or its id.
pub(super) fn place(model: &Model<'_>, agreement: &Agreement, pointer: &str) -> Span {
    let id = agreement.id.span();
    model.tree(id.file).and_then(|tree| tree.root()?.key_span(pointer)).unwrap_or(id)
}

/// What the agreement says on a matter, if anything is told of it.
pub(super) fn clause(agreement: &Agreement, about: ClauseKind) -> Option<&Clause> {
    agreement.clauses.iter().find(|clause| clause.about == about)
}

/// Whether a party in that role gets data or access, rather than giving it.
pub(super) fn gets_access(role: PartyRole) -> bool {
    match role {
        PartyRole::Recipient | PartyRole::Producer | PartyRole::Processor => true,
        PartyRole::Controller | PartyRole::JointController | PartyRole::Client => false,
    }
}
