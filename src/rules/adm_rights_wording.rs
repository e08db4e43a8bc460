use super::claims::denies_decisions;
use crate::diagnostic::Severity;
use crate::law::{Provision, Right};
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Localized, Register};

pub(crate) static RULE: Rule = Rule {
    id: "adm-rights-wording",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("adm_rights_wording.md"),
    scope: Scope::File,
    check,
};

/// A text invites to object to profiling that the notice denies or does not speak of.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let denied = |one: &&Register| denies_decisions(one);
    for register in model.maintained().filter(denied) {
        let variant = match register.profiling {
            Some(Answer::None) => "",
            Some(Answer::Some(_)) => continue,
            None => "unstated",
        };
        for text in invitations(model, register) {
            if let Some((_, text)) =
                text.iter().find(|(_, text)| speaks_of(&text.value, Topic::Profiling))
            {
                let arguments = vec![("register", register.id.as_str().into())];
                findings.report_as(variant, text.span, arguments);
            }
        }
    }
}

/// Words by which people are told to object: those of a published text, and of procedures.
fn invitations<'a>(model: &Model<'a>, register: &'a Register) -> Vec<&'a Localized> {
    let claims = register.stated.iter().filter(|claim| claim.right == Some(Right::Object));
    let claims = claims.filter_map(|claim| claim.text.as_ref());
    let procedures = model.procedures.all(&register.procedures);
    let procedures = procedures.filter(|one| one.rights.contains(&Right::Object));
    claims.chain(procedures.map(|one| &one.how)).collect()
}
