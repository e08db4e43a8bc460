use super::transfers::{Declared, declared};
use crate::diagnostic::{Argument, Severity};
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, chain};
use crate::register::{Authorisation, SccAnnex, SccModule};

pub(crate) static RULE: Rule = Rule {
    id: "transfer-scc-incomplete",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(46).paragraph(2).point("c")],
    page: include_str!("transfer_scc_incomplete.md"),
    scope: Scope::File,
    check,
};

/// Standard contractual clauses carry the transfer, and their module or annexes are not told.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for one in declared(model) {
        let Some(mechanism) = one.named(|named| named == Mechanism::CommissionClauses) else {
            continue;
        };
        let mut arguments = vec![("register", one.register.id.as_str().into())];
        let Some(module) = one.transfer.module else {
            findings.report_as("module", mechanism.span, arguments);
            continue;
        };
        let filled: Vec<SccAnnex> = one.transfer.annexes.iter().map(|annex| annex.value).collect();
        let wanted = wanted(module.value).iter().chain(list_of_sub_processors(model, one));
        let lacking: Vec<String> =
            wanted.filter(|(annex, _)| !filled.contains(annex)).map(|one| one.1.into()).collect();
        if !lacking.is_empty() {
            arguments.push(("annexes", Argument::List(lacking)));
            findings.report(mechanism.span, arguments);
        }
    }
}

/// An annex and its number.
type Numbered = (SccAnnex, &'static str);

const PARTIES: Numbered = (SccAnnex::Parties, "I.A");
const DESCRIPTION: Numbered = (SccAnnex::Description, "I.B");
const AUTHORITY: Numbered = (SccAnnex::Authority, "I.C");
const MEASURES: Numbered = (SccAnnex::Measures, "II");
const SUB_PROCESSORS: Numbered = (SccAnnex::SubProcessors, "III");

/// The annexes that belong to a module whatever its parties have chosen.
fn wanted(module: SccModule) -> &'static [Numbered] {
    match module {
        SccModule::ControllerToController
        | SccModule::ControllerToProcessor
        | SccModule::ProcessorToProcessor => &[PARTIES, DESCRIPTION, AUTHORITY, MEASURES],
        SccModule::ProcessorToController => &[PARTIES, DESCRIPTION],
    }
}

/// Annex III belongs to modules two and three where sub-processors are authorised one by one.
fn list_of_sub_processors(model: &Model<'_>, one: Declared<'_>) -> Option<&'static Numbered> {
    let takes = match one.transfer.module?.value {
        SccModule::ControllerToProcessor | SccModule::ProcessorToProcessor => true,
        SccModule::ControllerToController | SccModule::ProcessorToController => false,
    };
    let processor = model.processors.get(one.transfer.processor.as_ref()?)?;
    let mut chain = chain(processor.sub_processors.as_ref());
    let specific = chain.any(|sub| sub.authorisation == Some(Authorisation::Specific));
    (takes && specific).then_some(&SUB_PROCESSORS)
}
