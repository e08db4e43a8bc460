//! Which registers a point spares, or of which nobody can know, and the key of the reason.

use super::Case;
use super::facts::{bases, organisations};
use crate::law::{LegalBasis, SpecialCondition};
use crate::model::{special_categories, transfers};
use crate::register::{Answer, Mode, Register, Role, SourceKind};

/// The organisation acts for other controllers in the whole register.
pub(super) fn acts_for_others(case: &Case<'_>) -> Option<&'static str> {
    let decides = has_role(case.register, Role::Controller);
    (!decides).then_some("coverage-spared-processor")
}

/// The organisation is the controller of all that is in the register.
pub(super) fn acts_for_nobody(case: &Case<'_>) -> Option<&'static str> {
    let acts = has_role(case.register, Role::Processor);
    (!acts).then_some("coverage-spared-controller")
}

/// Whether the organisation acts so in the register or in a part of it.
fn has_role(register: &Register, role: Role) -> bool {
    register.role == role || register.parts.iter().any(|part| part.role == Some(role))
}

/// No data come from anybody but the persons themselves; where no source is told at all, nobody
/// knows.
pub(super) fn no_other_source(case: &Case<'_>) -> Option<&'static str> {
    let sources = &case.register.sources;
    let elsewhere = sources.is_empty() || sources.iter().any(|one| is_elsewhere(one.from));
    match acts_for_others(case) {
        None if !elsewhere => Some("coverage-spared-sources"),
        reason => reason,
    }
}

pub(super) fn is_elsewhere(kind: SourceKind) -> bool {
    match kind {
        SourceKind::Organisation | SourceKind::CategoryOfBodies => true,
        SourceKind::DataSubject | SourceKind::Activity => false,
    }
}

/// The persons themselves give no data.
pub(super) fn not_asked(case: &Case<'_>) -> Option<&'static str> {
    let asked = case.register.sources.iter().any(|one| one.from == SourceKind::DataSubject);
    (!asked).then_some("coverage-spared-asked")
}

/// There is one controller.
pub(super) fn one_controller(case: &Case<'_>) -> Option<&'static str> {
    let several = case.model.controllers_of(case.register).count() > 1;
    let alone = !several && case.register.joint.is_none();
    alone.then_some("coverage-spared-joint")
}

/// All controllers are established in the EU or the EEA.
pub(super) fn established(case: &Case<'_>) -> Option<&'static str> {
    let own = organisations(case);
    let outside = |country| !case.model.in_eea(country);
    let any = own.iter().any(|one| one.country.is_some_and(|country| outside(country.value)));
    (!any && !own.is_empty()).then_some("coverage-spared-established")
}

/// No controller is an authority.
pub(super) fn no_authority(case: &Case<'_>) -> Option<&'static str> {
    let own = organisations(case);
    let any = own.iter().any(|one| one.kind.is_authority());
    (!any && !own.is_empty()).then_some("coverage-spared-authority")
}

/// No special category is held.
pub(super) fn nothing_special(case: &Case<'_>) -> Option<&'static str> {
    let held = !special_categories(case.model, case.register).is_empty();
    (!held).then_some("coverage-spared-special")
}

/// No purpose rests on legitimate interests.
pub(super) fn no_interest(case: &Case<'_>) -> Option<&'static str> {
    let any = bases(case.register).any(|one| one.basis.value == LegalBasis::LegitimateInterests);
    (!any).then_some("coverage-spared-interest")
}

/// Nothing rests on consent.
pub(super) fn no_consent(case: &Case<'_>) -> Option<&'static str> {
    let basis = bases(case.register).any(|one| one.basis.value == LegalBasis::Consent);
    let mut special = case.register.purposes.iter().flat_map(|purpose| &purpose.special);
    let explicit = special.any(|one| one.condition.value == SpecialCondition::ExplicitConsent);
    (!basis && !explicit).then_some("coverage-spared-consent")
}

/// No transfer is declared or follows from the facts.
pub(super) fn no_transfer(case: &Case<'_>) -> Option<&'static str> {
    let picture = transfers(case.model, case.register);
    let none = picture.declared.is_empty() && picture.outside.is_empty();
    none.then_some("coverage-spared-transfer")
}

/// No decision is made by automated means alone.
pub(super) fn nothing_automated(case: &Case<'_>) -> Option<&'static str> {
    let made = case.register.automated_decisions.as_ref().and_then(Answer::some);
    made.is_none_or(Vec::is_empty).then_some("coverage-spared-automated")
}

/// No purpose has come after the others.
pub(super) fn no_new_purpose(case: &Case<'_>) -> Option<&'static str> {
    let later = case.register.purposes.iter().any(|purpose| purpose.since.is_some());
    (!later).then_some("coverage-spared-new-purpose")
}

/// No exemption from informing people is relied on.
pub(super) fn no_exemption(case: &Case<'_>) -> Option<&'static str> {
    let relied = case.register.sources.iter().any(|source| source.exemption.is_some());
    (!relied).then_some("coverage-spared-exemption")
}

/// No national limit to informing people is relied on.
pub(super) fn no_limit(case: &Case<'_>) -> Option<&'static str> {
    let limited = super::facts::limits(case.register).next().is_some();
    (!limited).then_some("coverage-spared-limit")
}

/// No processor acts for the controller.
pub(super) fn no_processor(case: &Case<'_>) -> Option<&'static str> {
    if case.engaged.is_some() {
        return None;
    }
    match &case.register.processors {
        Some(Answer::None) => Some("coverage-spared-processing"),
        Some(Answer::Some(list)) if list.is_empty() => Some("coverage-spared-processing"),
        Some(Answer::Some(_)) | None => None,
    }
}

/// Nobody can know what the agreement says: it or the processor is only assumed, or a published
/// text, which need not tell of agreements, is all there is.
pub(super) fn unknowable(case: &Case<'_>) -> Option<&'static str> {
    let engaged = case.engaged.as_ref()?;
    if case.model.workspace.is_some_and(|workspace| workspace.mode == Mode::AsPublished) {
        return Some("coverage-unknown-published");
    }
    let assumed = engaged.agreements.iter().any(|agreement| agreement.assumed);
    (assumed || engaged.processor.assumed).then_some("coverage-unknown-assumed")
}

/// Is said of no register.
pub(super) fn nobody(_: &Case<'_>) -> Option<&'static str> {
    None
}
