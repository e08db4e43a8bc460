use super::employment::{Stale, is_of_clients, stale_law, within_114};
use super::keeping::{grounds, limit, period, sets_time, years};
use super::periods::longest;
use super::phrases::period as written;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::law::catalogs::{RetentionBound, RetentionLimit};
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::{Category, DataItem, Ref, Register, Retention, Stage, SystemKind};

pub(crate) static RULE: Rule = Rule {
    id: "retention-exceeds-statutory",
    severity: Severity::Warning,
    provisions: &[Provision::statute("380/2023").section("122")],
    page: include_str!("retention_exceeds_statutory.md"),
    scope: Scope::File,
    check,
};

/// Data are kept longer than the law lets them be, and no exception is told.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for rule in register.retention.iter().filter(|rule| !is_excepted(rule)) {
            let Some(period) = period(model, rule) else { continue };
            let allowed = allowed(model, register, rule).map(|one| (one, None));
            let Some(((provision, allowed), stale)) =
                allowed.or_else(|| allowed_since(model, register, rule))
            else {
                continue;
            };
            if longest(period.value) <= longest(years(allowed)) {
                continue;
            }
            let mut arguments = vec![
                ("rule", rule.id.as_str().into()),
                ("period", written(period.value).into()),
                ("provision", provision.into()),
                ("allowed", Argument::Number(i64::from(allowed.years))),
            ];
            match stale {
                None => findings.report(period.span, arguments),
                Some(stale) => {
                    arguments.push(("date", stale.since.into()));
                    arguments.push(("gone", stale.cited.value.into()));
                    findings.report_as("since", period.span, arguments);
                    findings.related(stale.cited.span, "label-stated");
                }
            }
            findings.by_row(allowed.confidence);
        }
    }
}

/// Whether the rule says when the longer time applies, or is about what is archived apart.
fn is_excepted(rule: &Retention) -> bool {
    rule.condition.is_some() || rule.stage == Some(Stage::Archive)
}

/// The longest time that the cited statute allows, or that of the national data of employment
/// services.
fn allowed<'m>(
    model: &'m Model<'_>,
    register: &Register,
    rule: &Retention,
) -> Option<(Provision, &'m RetentionLimit)> {
    let cited = limit(model, rule, RetentionBound::Maximum, |limits| limits.first().copied());
    cited.or_else(|| is_national(model, register, rule).then(|| national(model)).flatten())
}

/// The limit of the national data repository.
fn national<'m>(model: &'m Model<'_>) -> Option<(Provision, &'m RetentionLimit)> {
    let end = Provision::statute("380/2023").section("122").subsection(1);
    let limits = model.catalogs.retention_limits(end, RetentionBound::Maximum);
    Some((end, limits.first().copied()?))
}

/// The same limit for client data that are kept under law which has given way to the act since the
/// notice: no provision sets the time, and nobody has weighed it.
fn allowed_since<'m>(
    model: &'m Model<'_>,
    register: &Register,
    rule: &Retention,
) -> Option<((Provision, &'m RetentionLimit), Option<Stale>)> {
    let of_clients =
        || model::items_under(register, rule).into_iter().any(|item| is_of_clients(model, item));
    let stale = stale_law(model, register)?;
    let unreasoned = grounds(model, rule).is_empty() && !sets_time(model, rule);
    (unreasoned && of_clients()).then_some((national(model)?, Some(stale)))
}

/// Whether the rule governs client data (380/2023 § 114) in a national system.
fn is_national(model: &Model<'_>, register: &Register, rule: &Retention) -> bool {
    let national = model::used_systems(model, register)
        .iter()
        .any(|system| system.kind == SystemKind::National);
    let governs = |item: &DataItem, category: &Ref<Category>| {
        let mut rules = item
            .groups
            .iter()
            .flat_map(|group| model::retention_of(register, item, group, category));
        within_114(model, category) && rules.any(|one| one.id.as_str() == rule.id.as_str())
    };
    let mut items = register.data.iter();
    national && items.any(|item| item.categories.iter().any(|one| governs(item, one)))
}
