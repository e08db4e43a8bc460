//! The retention schedule behind a rule: a time for each document type, and groups without data.

use super::composer::Composer;
use super::speaker::Speaker;
use super::view::{NamedView, RetentionClassView};
use crate::model;
use crate::register::{Period, PeriodUnit, Retention, RetentionClass};

impl Composer<'_> {
    /// Groups that purposes name only to say that nothing is stored of them.
    pub(super) fn nothing_stored(&self) -> Vec<NamedView> {
        let named = self.register.purposes.iter().flat_map(|purpose| &purpose.groups);
        let mut told: Vec<NamedView> = Vec::new();
        for group in named.filter_map(|group| self.model.groups.get(group)) {
            let view = NamedView {
                name: self.say(&group.name),
                text: self.maybe(group.description.as_ref()),
            };
            if group.nothing_stored && !told.contains(&view) {
                told.push(view);
            }
        }
        told
    }

    /// The classes of the data under a rule that sets no time itself.
    pub(super) fn classes(&self, rule: &Retention) -> Vec<RetentionClassView> {
        let view = |class: &RetentionClass| RetentionClassView {
            // A published text cites as it does elsewhere.
            provisions: self.cite(&class.provisions),
            secrecy: self.cite(&class.secrecy),
            ..self.schedule_class(class)
        };
        self.scheduled(rule).into_iter().map(view).collect()
    }

    fn scheduled(&self, rule: &Retention) -> Vec<&RetentionClass> {
        if rule.class.is_some() || rule.period.is_some() {
            return Vec::new();
        }
        let of_items = model::items_under(self.register, rule);
        let mut found: Vec<&RetentionClass> = Vec::new();
        for class in of_items.into_iter().filter_map(|item| item.class.as_ref()) {
            let class = self.model.retention_classes.get(class);
            found.extend(class.filter(|one| found.iter().all(|known| !same(known, one))));
        }
        found
    }

    /// From the shortest to the longest time, where the classes count in one unit and differ.
    pub(super) fn range(&self, rule: &Retention) -> Option<String> {
        let classes = self.scheduled(rule);
        let periods: Vec<Period> =
            classes.iter().filter_map(|one| one.period.as_ref()).map(|one| one.value).collect();
        let unit: PeriodUnit = periods.first()?.unit;
        if periods.iter().any(|one| one.unit != unit) {
            return None;
        }
        let count = periods.iter().map(|one| one.count).min()?;
        let high = periods.iter().map(|one| one.up_to.unwrap_or(one.count)).max()?;
        (count < high).then(|| self.period(Period { count, up_to: Some(high), unit }))
    }
}

impl Speaker<'_> {
    /// What the class of the retention schedule says.
    pub(super) fn schedule_class(&self, class: &RetentionClass) -> RetentionClassView {
        let decision = class.permanent.as_ref().and_then(|one| self.model.decisions.get(one));
        RetentionClassView {
            name: self.class_title(class),
            time: class.period.as_ref().map(|period| self.period(period.value)),
            starts: self.maybe(class.starts.as_ref()),
            provisions: class.provisions.iter().map(|one| self.cite_one(&one.value)).collect(),
            grounds: class.grounds.clone(),
            permanent: decision.map(|decision| self.say(&decision.name)),
            permanent_since: class.permanent_since.as_ref().map(|day| self.date(day.value)),
            publicity: class.publicity,
            secrecy: class.secrecy.iter().map(|one| self.cite_one(&one.value)).collect(),
            secret_for: class.secret_for.as_ref().map(|period| self.period(period.value)),
            then: class.then,
        }
    }
}

fn same(one: &RetentionClass, other: &RetentionClass) -> bool {
    one.id.as_str() == other.id.as_str()
}
