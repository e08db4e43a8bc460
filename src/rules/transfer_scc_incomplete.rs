use super::transfers::{Declared, declared};
use crate::diagnostic::{Argument, Severity};
use crate::law::{Mechanism, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{Model, chain};
use crate::register::{Authorisation, Role, SccAnnex, SccModule};

pub(crate) static RULE: Rule = Rule {
    id: "transfer-scc-incomplete",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(46).paragraph(2).point("c")],
    page: include_str!("transfer_scc_incomplete.md"),
    scope: Scope::File,
    check,
};

/// Standard contractual clauses carry the transfer, and their module or annexes are not told, or
/// the module is one for other roles.
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
        if let Some(wanted) = by_roles(model, one).filter(|wanted| *wanted != module.value) {
            let mut arguments = arguments.clone();
            arguments.push(("module", number(module.value)));
            arguments.push(("wanted", number(wanted)));
            findings.report_as("roles", module.span, arguments);
        }
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

/// The module that fits the parties, where the transfer tells enough of them: the processor that it
/// names gets the data from the controller, or a sub-processor gets them from the processor.
fn by_roles(model: &Model<'_>, one: Declared<'_>) -> Option<SccModule> {
    let importer = one.transfer.importer.as_ref()?.as_str();
    let processor = model.processors.get(one.transfer.processor.as_ref()?)?;
    // Who keeps a register for others is a processor itself.
    if one.register.role == Role::Processor || !one.register.acts_for.is_empty() {
        return None;
    }
    let exporter = one.transfer.exporter.as_ref().map(|exporter| exporter.as_str());
    let controls =
        |id: &str| one.register.controllers.iter().any(|own| own.organisation.as_str() == id);
    let mut subs = chain(processor.sub_processors.as_ref());
    if importer == processor.organisation.as_str() {
        exporter.is_none_or(controls).then_some(SccModule::ControllerToProcessor)
    } else if subs.any(|sub| sub.organisation.as_str() == importer) {
        (!exporter.is_some_and(controls)).then_some(SccModule::ProcessorToProcessor)
    } else {
        None
    }
}

/// The number of the module.
fn number(module: SccModule) -> Argument {
    Argument::Number(match module {
        SccModule::ControllerToController => 1,
        SccModule::ControllerToProcessor => 2,
        SccModule::ProcessorToProcessor => 3,
        SccModule::ProcessorToController => 4,
    })
}
