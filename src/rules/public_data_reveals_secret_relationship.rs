use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{ConsentKind, Disclosure, Granularity, Register};

pub(crate) static RULE: Rule = Rule {
    id: "public-data-reveals-secret-relationship",
    severity: Severity::Warning,
    provisions: &[Provision::statute("621/1999").section("24").subsection(1).point("25")],
    page: include_str!("public_data_reveals_secret_relationship.md"),
    scope: Scope::File,
    check,
};

/// Data that identify persons are open to everybody, and being a client is secret: they are given to
/// everybody, or the register says that they are public.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|register| is_secret(model, register)) {
        let open = model::given(register).filter(|one| one.public);
        for disclosure in open.filter(|one| reveals(model, one)) {
            let span = model.field(register, "/disclosures");
            let span = disclosure.categories.first().map_or(span, |category| category.span());
            findings.report(span, vec![("register", register.id.as_str().into())]);
        }
        let declared = register.secrecy.iter().filter_map(|secrecy| secrecy.public.first());
        for category in declared {
            findings.report(category.span(), vec![("register", register.id.as_str().into())]);
        }
    }
}

/// Whether the ground of secrecy is that of client relationships in employment services: named, or
/// within a wider one that the register cites and of its kind.
fn is_secret(model: &Model<'_>, register: &Register) -> bool {
    let ground = Provision::statute("621/1999").section("24").subsection(1).point("25");
    let own = register.secrecy.iter().flat_map(|secrecy| &secrecy.provisions);
    let held = model::used_categories(model, register);
    let of_data = held.into_iter().flat_map(|category| &category.secrecy);
    let mut cited = own.chain(of_data);
    cited.any(|provision| {
        let wider = provision.value.covers(ground) && is_of_employment(register);
        ground.covers(provision.value) || wider
    })
}

/// Whether a task or a basis of the register is of employment services, under the act in force or
/// the one before it.
fn is_of_employment(register: &Register) -> bool {
    let acts = [Provision::statute("380/2023"), Provision::statute("916/2012")];
    let tasks = register.purposes.iter().flat_map(|purpose| &purpose.tasks);
    let bases = register.purposes.iter().flat_map(|purpose| &purpose.bases);
    let of_tasks = tasks.flat_map(|task| &task.provisions);
    let mut cited = of_tasks.chain(bases.flat_map(|basis| &basis.provisions));
    cited.any(|one| acts.iter().any(|act| act.covers(one.value)))
}

/// Whether persons can be recognised, and none of them has lifted the secrecy.
fn reveals(model: &Model<'_>, disclosure: &Disclosure) -> bool {
    let consent = disclosure.consent.as_ref().and_then(|one| model.consents.get(one));
    let lifted = consent.is_some_and(|one| one.kind == ConsentKind::SecrecyWaiver);
    disclosure.granularity != Granularity::Anonymous
        && disclosure.granularity != Granularity::Aggregate
        && !lifted
}
