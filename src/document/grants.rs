//! Access rights of other organisations' staff, told with their limits.

use super::composer::Composer;
use super::speaker::Speaker;
use super::view::{CriterionView, GrantDecisionView, GrantView};
use crate::model;
use crate::register::{Criterion, Decision, Grant};

impl Composer<'_> {
    /// The access rights that open the register's data.
    pub(super) fn grants(&self) -> Vec<GrantView> {
        let told = |grant: &Grant| {
            let ground = grant.ground.as_ref().map(|one| self.cite_one(&one.value));
            GrantView { ground, ..self.grant(grant) }
        };
        model::grants(self.model, self.register).map(told).collect()
    }
}

impl Speaker<'_> {
    /// The access right.
    pub(super) fn grant(&self, grant: &Grant) -> GrantView {
        let condition = self.known_consent(grant.condition.as_ref());
        let agreement = grant.agreement.as_ref().and_then(|one| self.model.agreements.get(one));
        let decision = grant.decision.as_ref().and_then(|one| self.model.decisions.get(one));
        let undertaking = grant.undertaking.as_ref();
        GrantView {
            grantee: self.organisation(&grant.grantee),
            role: self.say(&grant.role),
            system: self.model.systems.get(&grant.system).map(|one| self.name(&one.name)),
            granted_by: self.organisation(&grant.granted_by),
            ground: grant.ground.as_ref().map(|one| self.cite_as_said(&one.value)),
            services: self.service_names(&grant.services),
            purpose: self.maybe(grant.purpose.as_ref()),
            necessity: self.maybe(grant.necessity.as_ref()),
            categories: self.categories(&grant.categories),
            powers: grant.powers.clone(),
            scope: grant.scope.clone(),
            clients: self.maybe(grant.clients.as_ref()),
            criteria: self
                .model
                .criteria
                .all(&grant.criteria)
                .map(|one| self.criterion(one))
                .collect(),
            condition: condition.map(|one| self.say(&one.name)),
            condition_recorded: self.maybe(condition.and_then(|one| one.recorded.as_ref())),
            condition_withdrawal: self.maybe(condition.and_then(|one| one.withdrawal.as_ref())),
            has_undertaking: undertaking.is_some(),
            undertaking_version: undertaking
                .and_then(|one| one.text_version.as_ref())
                .map(|version| self.plain(&version.value)),
            signed_before_use: undertaking.is_some_and(|one| one.signed_before_use),
            viewing: grant.viewing.clone(),
            log_reviewer: self.maybe(grant.log_reviewer.as_ref()),
            since: grant.since.as_ref().map(|day| self.date(day.value)),
            until: grant.until.as_ref().map(|day| self.date(day.value)),
            ends_when: grant.ends_when.clone(),
            agreement: agreement.map(|one| self.say(&one.name)),
            decision: decision.and_then(|one| self.grant_decision(one)),
        }
    }

    /// The criterion of service need.
    pub(super) fn criterion(&self, criterion: &Criterion) -> CriterionView {
        let group = self.model.groups.get(&criterion.group);
        CriterionView {
            group: group.map_or(criterion.group.to_string(), |one| self.say(&one.name)),
            shows: self.say(&criterion.shows),
            services: self.service_names(&criterion.services),
            categories: self.categories(&criterion.categories),
            powers: criterion.powers.clone(),
            action: self.maybe(criterion.action.as_ref()),
            referrer: self.maybe(criterion.referrer.as_ref()),
            status: criterion.status,
            since: criterion.since.as_ref().map(|day| self.date(day.value)),
        }
    }

    /// The last version of the decision: the one that stands.
    fn grant_decision(&self, decision: &Decision) -> Option<GrantDecisionView> {
        let version = decision.versions.last()?;
        let organ = self.maybe(decision.organ.as_ref());
        Some(GrantDecisionView {
            name: self.say(&decision.name),
            by: organ.unwrap_or_else(|| self.organisation(&decision.organisation)),
            status: version.status,
            date: version.date.as_ref().map(|day| self.date(day.value)),
            section: version.section.as_ref().map(|one| self.plain(&one.value)),
            diary: decision.diary.as_ref().map(|one| self.plain(&one.value)),
        })
    }
}
