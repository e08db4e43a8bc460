//! What rules on retention share: how long a rule keeps data, and on what that rests.

use std::collections::BTreeSet;

use super::periods::told_in;
use crate::law::Provision;
use crate::law::catalogs::{RetentionBound, RetentionLimit};
use crate::lint::words::{Topic, speaks_of};
use crate::model::{self, Model};
use crate::register::{
    Localized, Period, PeriodUnit, Register, Retention, RetentionClass, RetentionGround,
};
use crate::text::Spanned;

fn class<'a>(model: &Model<'a>, rule: &Retention) -> Option<&'a RetentionClass> {
    rule.class.as_ref().and_then(|class| model.retention_classes.get(class))
}

/// The rule's length of time, or that of the class of the schedule which it follows.
pub(super) fn period<'a>(model: &Model<'a>, rule: &'a Retention) -> Option<&'a Spanned<Period>> {
    rule.period.as_ref().or_else(|| class(model, rule)?.period.as_ref())
}

/// What was weighed for the time (906/2019 § 21).
pub(super) fn grounds<'a>(model: &Model<'a>, rule: &'a Retention) -> &'a [RetentionGround] {
    let of_class = class(model, rule).map(|class| class.grounds.as_slice());
    if rule.grounds.is_empty() { of_class.unwrap_or_default() } else { &rule.grounds }
}

/// The provisions from which the time comes.
fn provisions<'a>(model: &Model<'a>, rule: &'a Retention) -> Vec<Provision> {
    let of_class = class(model, rule).map(|class| class.provisions.as_slice());
    let own = rule.provisions.iter();
    own.chain(of_class.unwrap_or_default()).map(|one| one.value).collect()
}

/// Whether a provision is cited that can set a time: not the one that makes the authority weigh it,
/// nor the act on archives, which leaves it to decisions.
pub(super) fn sets_time(model: &Model<'_>, rule: &Retention) -> bool {
    let weigh = Provision::statute("906/2019").section("21");
    let none = |one: &Provision| {
        one.covers(weigh) || weigh.covers(*one) || Provision::statute("831/1994").covers(*one)
    };
    // A class that cannot be read may have its reason.
    let unknown = rule.class.is_some() && class(model, rule).is_none();
    unknown || rule.decision.is_some() || provisions(model, rule).iter().any(|one| !none(one))
}

/// The first provision that sets a time on that side, with the one of its times that `pick` takes.
pub(super) fn limit<'m>(
    model: &'m Model<'_>,
    rule: &Retention,
    bound: RetentionBound,
    pick: impl Fn(&[&'m RetentionLimit]) -> Option<&'m RetentionLimit>,
) -> Option<(Provision, &'m RetentionLimit)> {
    provisions(model, rule).into_iter().find_map(|provision| {
        let limits = model.catalogs.retention_limits(provision, bound);
        Some((provision, pick(&limits)?))
    })
}

/// The time of a limit.
pub(super) fn years(limit: &RetentionLimit) -> Period {
    Period { count: u32::from(limit.years), up_to: None, unit: PeriodUnit::Year }
}

/// Whether the text speaks of logs.
pub(super) fn logs(text: &Localized) -> bool {
    text.iter().any(|(_, text)| speaks_of(&text.value, Topic::Log))
}

/// Measures that tell in a sentence how long logs are kept.
pub(super) fn timed_logs<'a>(model: &Model<'a>) -> BTreeSet<&'a str> {
    let timed = model.measures.iter().filter(|one| is_timed(&one.text));
    timed.map(|one| one.id.as_str()).collect()
}

fn is_timed(text: &Localized) -> bool {
    logs(text) && told_in(text).is_some()
}

/// Whether a retention rule of the register is about its logs, by its words or its categories, or
/// one of the measures `timed` or a system tells how long they are kept.
pub(super) fn says_of_logs(model: &Model<'_>, register: &Register, timed: &BTreeSet<&str>) -> bool {
    let ruled = || {
        register.retention.iter().any(|rule| {
            let mut categories = model.categories.all(&rule.categories);
            rule.what.as_ref().is_some_and(logs) || categories.any(|one| logs(&one.name))
        })
    };
    let systems = || model::used_systems(model, register).into_iter();
    register.measures.iter().any(|one| timed.contains(one.as_str()))
        || ruled()
        || systems().filter_map(|system| system.log.as_ref()).any(is_timed)
}
