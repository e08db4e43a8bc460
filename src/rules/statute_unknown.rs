use crate::diagnostic::Severity;
use crate::law::catalogs::{Catalogs, StatuteState};
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "statute-unknown",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(6).paragraph(3)],
    page: include_str!("statute_unknown.md"),
    scope: Scope::File,
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for cited in model.cited() {
        let act = cited.provision.act();
        // Adequacy decisions have a catalog of their own.
        let is_decision = || model.catalogs.adequacy_by_number(act).next().is_some();
        let unknown = model.catalogs.statute_state(act, model.as_of) == StatuteState::Unknown;
        if unknown && !is_decision() {
            let mut arguments = vec![("number", act.to_string().into())];
            let meant = meant(model.catalogs, act);
            arguments.extend(meant.map(|meant| ("meant", meant.to_string().into())));
            let variant = if meant.is_some() { "meant" } else { "" };
            findings.report_as(variant, cited.span, arguments);
        }
    }
    findings.gather();
}

/// The act that the number may stand for: one of which the catalog knows that it is cited so, or one
/// of the European Union with its number and year turned.
fn meant(catalogs: &Catalogs, act: Act) -> Option<Act> {
    let written = act.to_string();
    let alias = catalogs.aliases_reading(&written).next().map(|alias| alias.number);
    let turned = match act {
        Act::Statute { number, year } => Some(Act::Union { year: number, number: year }),
        _ => None,
    };
    alias.or(turned.filter(|turned| catalogs.statute(*turned).is_some()))
}
