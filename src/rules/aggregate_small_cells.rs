use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Disclosure, Granularity};

pub(crate) static RULE: Rule = Rule {
    id: "aggregate-small-cells",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(4).point("1")],
    page: include_str!("aggregate_small_cells.md"),
    scope: Scope::File,
    check,
};

/// Figures below this may point at a person.
const SMALLEST: u32 = 5;

/// Aggregate figures are disclosed without a smallest figure, or with a small one.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let aggregate = |one: &&Disclosure| one.granularity == Granularity::Aggregate;
        for disclosure in model::given(register).filter(aggregate) {
            let mut arguments = vec![("register", register.id.as_str().into())];
            match &disclosure.smallest_cell {
                Some(cell) if cell.value < SMALLEST => {
                    arguments.push(("cell", Argument::Number(i64::from(cell.value))));
                    findings.report_as("small", cell.span, arguments);
                }
                Some(_) => {}
                None => {
                    let named = disclosure.to.first().map(|to| to.span());
                    let span = named.unwrap_or(model.field(register, "/disclosures"));
                    findings.report(span, arguments);
                }
            }
        }
    }
}
