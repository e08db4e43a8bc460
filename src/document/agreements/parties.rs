//! Access rights on the same terms, and the parties held against decision and access rights.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::speaker::Speaker;
use crate::document::view::agreements::{GrantSetView, PartyListView, PartyRowView};
use crate::document::view::{CriterionView, GrantView};
use crate::register::{Agreement, AgreementParty, DecisionVersion, Grant, PartyRole};

/// A party with the agreement by which it is one.
type Bound<'a> = (&'a Agreement, &'a AgreementParty);

impl<'a> Speaker<'a> {
    /// The access rights, those on the same terms told together, in the order of their first.
    pub(super) fn grant_sets(&self, grants: &[&'a Grant]) -> Vec<GrantSetView> {
        let mut sets: Vec<GrantSetView> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for grant in grants {
            let set = self.grant_set(grant);
            let terms = GrantView { grantee: String::new(), ..set.terms.clone() };
            // The terms as text: what is told alike is told once.
            let key = format!("{terms:?} {:?} {:?}", set.service_need, set.risks);
            match known.get(&key).and_then(|at| sets.get_mut(*at)) {
                Some(same) => same.grantees.extend(set.grantees),
                None => {
                    known.insert(key, sets.len());
                    sets.push(set);
                }
            }
        }
        sets
    }

    /// The access right as a set of its own.
    pub(super) fn grant_set(&self, grant: &'a Grant) -> GrantSetView {
        let mut terms = self.grant(grant);
        // A provision settles nothing as long as it is open in what role the body has the data.
        if self.is_ground_open(grant) {
            terms.ground = None;
        }
        let undertaking = grant.undertaking.as_ref();
        GrantSetView {
            grantees: vec![terms.grantee.clone()],
            service_need: self.maybe(undertaking.and_then(|one| one.service_need.as_ref())),
            risks: self.model.risks.all(&grant.risks).map(|one| self.risk(one)).collect(),
            terms,
        }
    }

    /// The criteria of all the access rights, each once, in the order of the first right.
    pub(super) fn criteria_of(&self, grants: &[&Grant]) -> Vec<CriterionView> {
        let mut told = BTreeSet::new();
        let all = grants.iter().flat_map(|grant| &grant.criteria);
        let new = all.filter(|one| told.insert(one.as_str()));
        new.filter_map(|one| self.model.criteria.get(one)).map(|one| self.criterion(one)).collect()
    }

    /// The parties of the agreements on the same decision, held against it and the access rights.
    pub(super) fn party_list(&self, agreement: &'a Agreement) -> PartyListView {
        let model = self.model;
        let decision = model.decision_on(agreement);
        let version = decision.and_then(|one| one.versions.last());
        let mut agreements: Vec<&Agreement> = match decision {
            Some(decision) => model.agreements_on(decision.id.as_str()).to_vec(),
            None => vec![agreement],
        };
        agreements.retain(|one| one.kind == agreement.kind);
        let mut grants: Vec<&Grant> = Vec::new();
        for one in &agreements {
            grants.extend(model.grants_under(one.id.as_str()));
        }
        grants.extend(decision.iter().flat_map(|one| model.grants.all(&one.grants)));
        let rows = self.party_rows(&agreements, &grants, version);
        let decided = version.is_some_and(|one| !one.parties.is_empty());
        let is_whole = |row: &PartyRowView| {
            row.agreement.is_some() && row.has_grant && (row.in_decision || !decided)
        };
        PartyListView { decided, agree: rows.iter().all(is_whole), rows }
    }

    fn party_rows(
        &self,
        agreements: &[&'a Agreement],
        grants: &[&'a Grant],
        version: Option<&'a DecisionVersion>,
    ) -> Vec<PartyRowView> {
        let granters: BTreeSet<&str> = grants.iter().map(|one| one.granted_by.as_str()).collect();
        let grantees: BTreeSet<&str> = grants.iter().map(|one| one.grantee.as_str()).collect();
        let named = version.map(|one| one.parties.as_slice()).unwrap_or_default();
        let named: BTreeSet<&str> = named.iter().map(|one| one.as_str()).collect();
        let mut bound: BTreeMap<&str, Bound<'_>> = BTreeMap::new();
        for agreement in agreements {
            for party in &agreement.parties {
                let id = party.organisation.as_str();
                if takes_part(party.role) && (!granters.contains(id) || grantees.contains(id)) {
                    bound.entry(id).or_insert((agreement, party));
                }
            }
        }
        let all: BTreeSet<&str> = bound.keys().chain(&grantees).chain(&named).copied().collect();
        let row = |id: &str| PartyRowView {
            in_decision: named.contains(id),
            has_grant: grantees.contains(id),
            ..self.party_row(id, bound.get(id).copied())
        };
        all.into_iter().map(row).collect()
    }

    fn party_row(&self, id: &str, bound: Option<Bound<'_>>) -> PartyRowView {
        let known = self.model.organisations.named(id);
        let body = self.body(known);
        let reach: Vec<String> =
            [body.address, body.phone, body.email].into_iter().flatten().collect();
        let signed = bound.and_then(|(agreement, _)| agreement.signed.as_ref());
        let party = bound.map(|(_, party)| party);
        PartyRowView {
            name: known.map_or_else(|| self.plain(id), |one| self.name(&one.name)),
            municipality: known
                .and_then(|one| one.municipality.as_ref())
                .map(|code| self.plain(&code.value)),
            business_id: body.business_id,
            contact: (!reach.is_empty()).then(|| reach.join(", ")),
            agreement: bound.map(|(agreement, _)| self.say(&agreement.name)),
            signed: signed.map(|day| self.date(day.value)),
            in_decision: false,
            has_grant: false,
            since: party.and_then(|one| one.since.as_ref()).map(|day| self.date(day.value)),
            until: party.and_then(|one| one.until.as_ref()).map(|day| self.date(day.value)),
        }
    }
}

/// Whether a party in that role is one whose staff get access, and not the one that orders.
fn takes_part(role: PartyRole) -> bool {
    match role {
        PartyRole::Client => false,
        PartyRole::Controller
        | PartyRole::JointController
        | PartyRole::Processor
        | PartyRole::Recipient
        | PartyRole::Producer => true,
    }
}
