use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Direction, Disclosure, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "flow-direction-mismatch",
    severity: Severity::Info,
    provisions: &[
        Provision::gdpr(14).paragraph(2).point("f"),
        Provision::gdpr(13).paragraph(1).point("e"),
    ],
    page: include_str!("flow_direction_mismatch.md"),
    scope: Scope::File,
    check,
};

/// A flow that comes in is told among disclosures, or the controller is its own recipient.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let disclosures = register.disclosures.as_ref().and_then(Answer::some);
        for (index, one) in disclosures.into_iter().flatten().enumerate() {
            let Some(variant) = mismatch(register, one) else { continue };
            let parties = one.to.iter().map(|to| to.as_str().to_owned());
            let said = one.category.iter().flat_map(|category| category.iter().next());
            let parties = parties.chain(said.map(|(_, text)| text.value.clone()));
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("organisations", Argument::List(parties.collect())),
            ];
            let span = model.head(register, &format!("/disclosures/{index}"));
            findings.report_as(variant, span, arguments);
        }
    }
}

/// In which wording the flow's direction is remarked on, if it is.
fn mismatch(register: &Register, disclosure: &Disclosure) -> Option<&'static str> {
    match disclosure.direction {
        Direction::In => Some(""),
        Direction::Out => {
            let controller = |to: &Ref<_>| {
                register.controllers.iter().any(|one| one.organisation.as_str() == to.as_str())
            };
            // Joint controllers may get data from each other; a controller alone gets its own.
            let alone = register.controllers.len() == 1;
            (alone && disclosure.to.iter().any(controller)).then_some("self")
        }
    }
}
