use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Measure, Register};

pub(crate) static RULE: Rule = Rule {
    id: "art9-safeguards-missing",
    severity: Severity::Warning,
    provisions: &[Provision::statute("1050/2018").section("6").subsection(2)],
    page: include_str!("art9_safeguards_missing.md"),
    scope: Scope::File,
    check,
};

/// Special categories are processed on a ground of 1050/2018 § 6(1), and no measure carries out the
/// safeguards of § 6(2).
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let ground = Provision::statute("1050/2018").section("6").subsection(1);
    let safeguards = Provision::statute("1050/2018").section("6").subsection(2);
    for register in model.maintained() {
        let special = register.purposes.iter().flat_map(|purpose| &purpose.special);
        let resting = special
            .clone()
            .find(|one| one.provisions.iter().any(|provision| ground.covers(provision.value)));
        if let Some(special) = resting.filter(|_| !takes(model, register, safeguards)) {
            let arguments = vec![("register", register.id.as_str().into())];
            findings.report(special.condition.span, arguments);
        }
    }
}

/// Whether a measure of the register carries out the provision, or one may that is not known.
fn takes(model: &Model<'_>, register: &Register, provision: Provision) -> bool {
    let measures: Vec<&Measure> = model.measures.all(&register.measures).collect();
    let mut provisions = measures.iter().flat_map(|measure| &measure.provisions);
    measures.len() < register.measures.len() || provisions.any(|one| provision.covers(one.value))
}
