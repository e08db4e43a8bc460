//! The agreement on access rights to a client system: one with each municipality, on common terms.

use std::collections::BTreeSet;

use super::{Made, document, flagged};
use crate::document::annex::{MATTERS, unsettled};
use crate::document::holders::on_behalf_of;
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::{AccessAgreementView, StandingView};
use crate::document::view::annex::{ClauseView, CoveredView};
use crate::language::Filling;
use crate::model::Model;
use crate::register::{
    Agreement, AgreementKind, AgreementParty, ClauseKind, ClientScope, Grant, PartyRole, Ref,
    Register,
};

/// Composes the agreement.
///
/// It is marked as a draft, and has no place to sign, as long as it is not settled on what ground a
/// party has the data of a register, or a processor among them lacks terms of Art. 28(3).
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn access_agreement<'a>(
    model: &'a Model<'a>,
    agreement: &'a Agreement,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.access(agreement, wanted);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("access-right-agreement/agreement.md", &Filling::new(&view)?)?;
    let made = Made {
        kind: Kind::AccessRightAgreement,
        id: agreement.id.to_string(),
        volume: None,
        title: view.frame.name.clone(),
        holders: speaker.granters(agreement),
        draft: view.frame.proposed || view.unresolved || !view.unsettled.is_empty(),
    };
    Ok(document(speaker, page, wanted, made))
}

impl<'a> Speaker<'a> {
    pub(in crate::document) fn access(
        &self,
        agreement: &'a Agreement,
        wanted: Wanted,
    ) -> AccessAgreementView {
        let grants = self.model.grants_under(agreement.id.as_str());
        let standings = self.standings(agreement, grants);
        let registers: Vec<&Register> =
            agreement.registers.iter().filter_map(|one| self.model.register(one)).collect();
        let processes = standings.iter().any(|one| one.role == Some(PartyRole::Processor));
        let clauses = self.clauses(agreement);
        let about = |kinds: &[ClauseKind]| -> Vec<ClauseView> {
            clauses.iter().filter(|clause| kinds.contains(&clause.about)).cloned().collect()
        };
        AccessAgreementView {
            frame: self.frame(agreement, wanted),
            unresolved: standings.iter().any(|one| one.unresolved),
            processes,
            shared_only: !grants.is_empty() && grants.iter().all(|one| is_of_shared(one)),
            standings,
            sets: self.grant_sets(grants),
            registers: registers.iter().map(|one| self.opened(one, grants)).collect(),
            measures: self.measures_of(&registers),
            clauses: about(&MATTERS),
            supervision: about(&[ClauseKind::Supervision]),
            liability: about(&[ClauseKind::Liability]),
            term: about(&[ClauseKind::Term]),
            notice: about(&[ClauseKind::Notice]),
            termination: about(&[ClauseKind::Termination]),
            unsettled: if processes { unsettled(agreement) } else { Vec::new() },
            list: self.party_list(agreement),
        }
    }

    /// The bodies that give the access rights, or else the first party.
    pub(super) fn granters(&self, agreement: &Agreement) -> Vec<String> {
        let grants = self.model.grants_under(agreement.id.as_str());
        let mut told = BTreeSet::new();
        let by = grants.iter().map(|grant| &grant.granted_by);
        let by: Vec<String> =
            by.filter(|one| told.insert(one.as_str())).map(|one| self.organisation(one)).collect();
        let first =
            || agreement.parties.first().map(|party| self.organisation(&party.organisation));
        if by.is_empty() { first().into_iter().collect() } else { by }
    }

    /// Each party that gets access, with each register.
    fn standings(&self, agreement: &Agreement, grants: &[&Grant]) -> Vec<StandingView> {
        let grantees: BTreeSet<&str> = grants.iter().map(|one| one.grantee.as_str()).collect();
        let gets = |party: &&AgreementParty| match grantees.is_empty() {
            true => party.role != PartyRole::Controller && party.role != PartyRole::Client,
            false => grantees.contains(party.organisation.as_str()),
        };
        let mut rows = Vec::new();
        for party in agreement.parties.iter().filter(gets) {
            let mut of = |register| rows.push(self.standing(party, register));
            if agreement.registers.is_empty() {
                of(None);
            }
            agreement.registers.iter().for_each(|register| of(Some(register)));
        }
        rows
    }

    fn standing(&self, party: &AgreementParty, register: Option<&Ref<Register>>) -> StandingView {
        let told = register.and_then(|register| {
            party.standings.iter().find(|one| one.register.as_str() == register.as_str())
        });
        let role = told.map_or(party.role, |one| one.role);
        let provisions = told.map(|one| one.provisions.as_slice()).unwrap_or_default();
        let known = register.and_then(|one| self.model.register(one));
        StandingView {
            party: self.organisation(&party.organisation),
            register: known.map(|one| self.say(&one.name)),
            role: Some(role),
            unresolved: role != PartyRole::Processor && provisions.is_empty(),
            provisions: provisions.iter().map(|one| self.cite_as_said(&one.value)).collect(),
        }
    }

    /// Whether it is not settled on what ground the body that gets the right has the data.
    pub(super) fn is_ground_open(&self, grant: &'a Grant) -> bool {
        let agreement = grant.agreement.as_ref().and_then(|one| self.model.agreements.get(one));
        let of_access = agreement.filter(|one| one.kind == AgreementKind::AccessRight);
        let standings = of_access.map(|one| self.standings(one, &[grant])).unwrap_or_default();
        grant.ground.is_none() || standings.iter().any(|one| one.unresolved)
    }

    /// What the access rights open of the register: the categories they name, or all.
    fn opened(&self, register: &Register, grants: &[&Grant]) -> CoveredView {
        let deciding: Vec<&str> = grants.iter().map(|one| one.granted_by.as_str()).collect();
        let whole = on_behalf_of(register, &deciding);
        let named: BTreeSet<&str> =
            grants.iter().flat_map(|one| &one.categories).map(|one| one.as_str()).collect();
        let mut limited = whole.clone().into_owned();
        for item in &mut limited.data {
            item.categories.retain(|one| named.is_empty() || named.contains(one.as_str()));
        }
        limited.data.retain(|item| !item.categories.is_empty());
        self.covered_part(&whole, &limited, !named.is_empty())
    }
}

/// Whether the right is limited to clients whom both bodies have, while the relationship is valid.
fn is_of_shared(grant: &Grant) -> bool {
    [ClientScope::SharedClients, ClientScope::ValidRelationship]
        .iter()
        .all(|scope| grant.scope.contains(scope))
}
