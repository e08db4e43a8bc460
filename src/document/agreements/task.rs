//! The agreement by which an authority's task is given to another one (410/2015 § 54).

use super::{Made, document, flagged};
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::TaskAgreementView;
use crate::document::view::annex::ClauseView;
use crate::language::Filling;
use crate::model::Model;
use crate::register::{Agreement, ClauseKind, Register};

/// The matters that the document has sections on.
const OWN: [ClauseKind; 6] = [
    ClauseKind::Task,
    ClauseKind::Supervision,
    ClauseKind::Costs,
    ClauseKind::Term,
    ClauseKind::Notice,
    ClauseKind::Termination,
];

/// Composes the agreement.
///
/// It is marked as a draft, and has no place to sign, as long as a matter that 410/2015 § 54 asks for
/// is not agreed on.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn task_agreement<'a>(
    model: &'a Model<'a>,
    agreement: &'a Agreement,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.task(agreement, wanted);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("task-transfer-agreement/agreement.md", &Filling::new(&view)?)?;
    let first = agreement.parties.first();
    let made = Made {
        kind: Kind::TaskTransferAgreement,
        id: agreement.id.to_string(),
        volume: None,
        title: view.frame.name.clone(),
        holders: first.iter().map(|party| speaker.organisation(&party.organisation)).collect(),
        draft: view.frame.proposed || !view.unsettled.is_empty(),
    };
    Ok(document(speaker, page, wanted, made))
}

impl<'a> Speaker<'a> {
    pub(in crate::document) fn task(
        &self,
        agreement: &'a Agreement,
        wanted: Wanted,
    ) -> TaskAgreementView {
        let about = |kind: ClauseKind| -> Vec<ClauseView> {
            let own = agreement.clauses.iter().filter(|clause| clause.about == kind);
            own.map(|clause| self.clause(clause)).collect()
        };
        let other = agreement.clauses.iter().filter(|clause| !OWN.contains(&clause.about));
        let registers: Vec<&Register> =
            agreement.registers.iter().filter_map(|one| self.model.register(one)).collect();
        TaskAgreementView {
            frame: self.frame(agreement, wanted),
            public_powers: self.maybe(agreement.public_powers.as_ref()),
            task: about(ClauseKind::Task),
            supervision: about(ClauseKind::Supervision),
            costs: about(ClauseKind::Costs),
            term: about(ClauseKind::Term),
            notice: about(ClauseKind::Notice),
            termination: about(ClauseKind::Termination),
            other: other.map(|clause| self.clause(clause)).collect(),
            registers: registers.iter().map(|one| self.say(&one.name)).collect(),
            unsettled: unsettled(agreement),
        }
    }
}

/// The matters of the section on which nothing is agreed.
fn unsettled(agreement: &Agreement) -> Vec<ClauseKind> {
    let agreed = |kind| agreement.clauses.iter().any(|one| one.about == kind && one.agreed);
    let has_task = agreed(ClauseKind::Task) || agreement.public_powers.is_some();
    let has_term = agreed(ClauseKind::Term) || agreement.until.is_some();
    let can_end = agreed(ClauseKind::Notice) || agreed(ClauseKind::Termination);
    let asked = [
        (has_task, ClauseKind::Task),
        (agreed(ClauseKind::Supervision), ClauseKind::Supervision),
        (agreed(ClauseKind::Costs), ClauseKind::Costs),
        (has_term, ClauseKind::Term),
        (can_end, ClauseKind::Notice),
    ];
    asked.into_iter().filter(|(is_there, _)| !is_there).map(|(_, kind)| kind).collect()
}
