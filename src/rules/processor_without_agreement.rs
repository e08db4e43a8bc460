use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{
    Agreement, AgreementKind, AgreementParty, Answer, ClauseKind, Organisation, PartyRole,
    Processor, Ref, Register, Role,
};

use super::agreements::clause;

pub(crate) static RULE: Rule = Rule {
    id: "processor-without-agreement",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("processor_without_agreement.md"),
    scope: Scope::File,
    check,
};

/// A processor of the register has no agreement with its controllers on that register, or the
/// register is kept for others without one. Of an agreement that has ended, `agreement-expired`
/// speaks.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // A published notice need not name agreements: that it names none proves nothing.
    if model.is_as_published() {
        return;
    }
    let mut told = BTreeSet::new();
    for register in model.maintained() {
        let stated = register.processors.as_ref().and_then(Answer::some);
        for named in stated.map(Vec::as_slice).unwrap_or_default() {
            let Some(processor) = model.processors.get(named) else { continue };
            match lack(model, register, processor) {
                None => {}
                Some(lack) if lack.is_of_register() => lack.report(findings, (register, named)),
                // What is wrong with the agreement itself is told once, of whichever register.
                Some(lack) if told.insert((processor.id.as_str(), lack.variant())) => {
                    lack.report_once(findings, processor);
                }
                Some(_) => {}
            }
        }
        for principal in model::principals(register) {
            if !acts_on_agreement(model, register, principal) {
                let arguments = vec![
                    ("organisation", principal.as_str().into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report_as("principal", principal.span(), arguments);
            }
        }
    }
}

/// What keeps a processor from having an agreement on a register.
#[derive(Clone, Copy)]
enum Lack<'a> {
    /// There is none.
    Missing,
    /// The processing organisation is not a processor in it.
    Party(&'a Agreement),
    /// It is of another kind, and nothing in it is about processing on instructions.
    Kind(&'a Agreement),
    /// None of the register's controllers is a controller in it.
    Controller(&'a Agreement),
    /// It names registers, and not this one.
    Register(&'a Agreement),
}

impl Lack<'_> {
    fn is_of_register(self) -> bool {
        matches!(self, Self::Controller(_) | Self::Register(_))
    }

    fn variant(self) -> &'static str {
        match self {
            Self::Missing => "",
            Self::Party(_) => "party",
            Self::Kind(_) => "kind",
            Self::Controller(_) => "controller",
            Self::Register(_) => "register",
        }
    }

    fn agreement(&self) -> Option<&Agreement> {
        match self {
            Self::Missing => None,
            Self::Party(one) | Self::Kind(one) | Self::Controller(one) | Self::Register(one) => {
                Some(one)
            }
        }
    }

    fn report_once(self, findings: &mut Findings<'_>, processor: &Processor) {
        let mut arguments = vec![("processor", processor.id.as_str().into())];
        if let Some(agreement) = self.agreement() {
            arguments.push(("agreement", agreement.id.as_str().into()));
            arguments.push(("organisation", processor.organisation.as_str().into()));
        }
        let span = processor.agreement.as_ref().map_or(processor.id.span(), Ref::span);
        let named = if self.agreement().is_some() { span } else { processor.id.span() };
        findings.report_as(self.variant(), named, arguments);
    }

    fn report(self, findings: &mut Findings<'_>, (register, named): (&Register, &Ref<Processor>)) {
        let Some(agreement) = self.agreement() else { return };
        let arguments = vec![
            ("processor", named.as_str().into()),
            ("agreement", agreement.id.as_str().into()),
            ("register", register.id.as_str().into()),
        ];
        findings.report_as(self.variant(), named.span(), arguments);
        findings.related(agreement.id.span(), "label-defined");
    }
}

/// What the agreement of the processor lacks; nothing, where there is one on this register.
fn lack<'a>(model: &Model<'a>, register: &Register, processor: &Processor) -> Option<Lack<'a>> {
    let named = processor.agreement.as_ref().map(|one| model.agreements.get(one));
    // An agreement that cannot be read may say everything.
    if matches!(named, Some(None)) {
        return None;
    }
    let told = named.flatten().map(|one| fault(model, register, processor, one));
    match told {
        Some(None) => return None,
        // A reference to the agreement of somebody else is wrong whatever there is besides.
        Some(Some(lack @ Lack::Party(_))) => return Some(lack),
        Some(Some(_)) | None => {}
    }
    let mut other = None;
    for owner in owners(register) {
        let own = model::processing_agreements_for(model, owner);
        for one in own.filter(|one| is_processor_in(one, processor)) {
            match fault(model, register, processor, one) {
                None => return None,
                Some(lack) => other = other.or(Some(lack)),
            }
        }
    }
    told.flatten().or(other).or(Some(Lack::Missing))
}

/// Whether the agreement, which the processor does not refer to, is one with it.
fn is_processor_in(agreement: &Agreement, processor: &Processor) -> bool {
    let own = |party: &AgreementParty| {
        party.role == PartyRole::Processor
            && party.organisation.as_str() == processor.organisation.as_str()
    };
    agreement.parties.iter().any(own)
}

/// Why `agreement` is not one by which the processor processes data of the register.
fn fault<'a>(
    model: &Model<'_>,
    register: &Register,
    processor: &Processor,
    agreement: &'a Agreement,
) -> Option<Lack<'a>> {
    let own =
        |party: &AgreementParty| party.organisation.as_str() == processor.organisation.as_str();
    let is_processor = |party: &&AgreementParty| party.role == PartyRole::Processor;
    // Of an agreement without any processor `agreement-role-missing` speaks.
    let mut processors = agreement.parties.iter().filter(is_processor).peekable();
    let is_party = if processors.peek().is_some() {
        processors.any(own)
    } else {
        agreement.parties.iter().any(own)
    };
    let named = |id: &str| agreement.registers.iter().any(|one| one.as_str() == id);
    // An agreement on a base is one on all that build on it.
    let of_base = || model.bases_of(register).iter().any(|base| named(base.id.as_str()));
    let listed = agreement.registers.is_empty() || named(register.id.as_str()) || of_base();
    if !is_party {
        Some(Lack::Party(agreement))
    } else if !is_on_processing(agreement) {
        Some(Lack::Kind(agreement))
    } else if !has_owner(register, agreement) {
        Some(Lack::Controller(agreement))
    } else if !listed {
        Some(Lack::Register(agreement))
    } else {
        None
    }
}

/// Whether it is called an agreement on processing, or has the first term of one (Art. 28(3)(a)):
/// a contract of another kind may hold them too.
fn is_on_processing(agreement: &Agreement) -> bool {
    agreement.kind == AgreementKind::Processing
        || clause(agreement, ClauseKind::Instructions).is_some_and(|clause| clause.agreed)
}

/// Whether a controller of the register is one in the agreement. Where the register is kept for
/// others, its keeper is a processor itself, and so is its own processor's other party; of an
/// agreement without any controller `agreement-role-missing` speaks.
fn has_owner(register: &Register, agreement: &Agreement) -> bool {
    let owners: Vec<&Ref<Organisation>> = owners(register).collect();
    let is_controller = |party: &&AgreementParty| {
        matches!(party.role, PartyRole::Controller | PartyRole::JointController)
    };
    let mut controllers = agreement.parties.iter().filter(is_controller).peekable();
    owners.is_empty()
        || register.role == Role::Processor
        || controllers.peek().is_none()
        || controllers
            .any(|party| owners.iter().any(|one| one.as_str() == party.organisation.as_str()))
}

/// The controllers of the register and of its parts, and those for whom it is kept.
fn owners(register: &Register) -> impl Iterator<Item = &Ref<Organisation>> {
    let of_parts = register.parts.iter().flat_map(|part| &part.controllers);
    let controllers = register.controllers.iter().chain(of_parts).map(|one| &one.organisation);
    controllers.chain(model::principals(register))
}

/// Whether the register is kept for `principal` on an agreement: with the organisation that is its
/// other controller, or else any that names the register.
fn acts_on_agreement(
    model: &Model<'_>,
    register: &Register,
    principal: &Ref<Organisation>,
) -> bool {
    let mut controllers = register.controllers.iter().map(|one| &one.organisation);
    match controllers.find(|one| one.as_str() != principal.as_str()) {
        Some(own) => model::has_processing_agreement(model, principal, own),
        None => model::processing_agreements_for(model, principal).any(|agreement| {
            agreement.registers.iter().any(|one| one.as_str() == register.id.as_str())
        }),
    }
}
