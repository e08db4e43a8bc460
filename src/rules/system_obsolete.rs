use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::names::spellings;
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Failing, Scope, first_failing};
use crate::lint::{Findings, Rule};
use crate::model::{self, Model};
use crate::register::System;
use crate::text::Date;

pub(crate) static RULE: Rule = Rule {
    id: "system-obsolete",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(1).point("d")],
    page: include_str!("system_obsolete.md"),
    scope: Scope::Workspace,
    check,
};

/// A register names a system that was out of use when its notice was dated, or is out of use since.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let last_days: FxHashMap<&str, Date> = model
        .systems
        .iter()
        .filter_map(|system| Some((system.id.as_str(), last_day(model, system)?)))
        .collect();
    for register in model.maintained() {
        let mut told = BTreeSet::new();
        for reference in model::system_references(register) {
            let Some(system) = model.systems.get(reference) else { continue };
            let last_day = last_days.get(reference.as_str()).copied();
            let gone = |day: Date| last_day.filter(|last| *last < day);
            let Some(failing) = first_failing(model, reference.span().file, gone) else { continue };
            if !told.insert(reference.as_str()) {
                continue;
            }
            let mut arguments =
                vec![("system", reference.as_str().into()), ("date", (*failing.told()).into())];
            if let Failing::Then { notice, .. } = failing {
                arguments.push(("notice", notice.into()));
            }
            findings.report_as(failing.variant(), reference.span(), arguments);
            findings
                .related(system.until.map_or(system.id.span(), |until| until.span), "label-stated");
        }
    }
}

/// The last day of use, as the author says or the catalog knows it.
fn last_day(model: &Model<'_>, system: &System) -> Option<Date> {
    let aliases = system.aliases.iter().map(|alias| alias.value.as_str());
    let names = spellings(&system.name).into_iter().chain(aliases);
    let said = system.until.map(|until| until.value);
    said.or_else(|| {
        let ended = names.filter_map(|name| model.catalogs.renamed(name)).next()?;
        ended.effective_on.day_before()
    })
}
