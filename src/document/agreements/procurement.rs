//! The annex of a procurement agreement: by which criteria of service need data may be opened.

use std::collections::BTreeSet;

use super::{Made, document, flagged};
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::{GrantSetView, ProcurementView};
use crate::document::view::record::RiskView;
use crate::language::Filling;
use crate::model::Model;
use crate::register::{Agreement, Grant, Power, Ref, Service};

/// Composes the annex of `agreement`.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn procurement_annex<'a>(
    model: &'a Model<'a>,
    agreement: &'a Agreement,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.procurement(agreement, wanted);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("procurement-annex/annex.md", &Filling::new(&view)?)?;
    let made = Made {
        kind: Kind::ProcurementAnnex,
        id: agreement.id.to_string(),
        volume: None,
        title: view.frame.name.clone(),
        holders: speaker.granters(agreement),
        draft: view.frame.proposed,
    };
    Ok(document(speaker, page, wanted, made))
}

impl<'a> Speaker<'a> {
    pub(in crate::document) fn procurement(
        &self,
        agreement: &'a Agreement,
        wanted: Wanted,
    ) -> ProcurementView {
        let grants = self.model.grants_under(agreement.id.as_str());
        let criteria = self.criteria_of(grants);
        let mut sets = self.grant_sets(grants);
        let risks = risks(&sets);
        // The criteria and the risks are common to all and have sections of their own.
        for set in &mut sets {
            set.terms.criteria.clear();
            set.risks.clear();
        }
        let mut frame = self.frame(agreement, wanted);
        frame.services.extend(self.service_terms(&self.other_services(agreement, grants)));
        let powers = sets.iter().flat_map(|set| &set.terms.powers);
        let beyond_viewing = powers.into_iter().any(|power| *power != Power::View);
        ProcurementView {
            frame,
            public_powers: self.maybe(agreement.public_powers.as_ref()),
            criteria,
            risks,
            beyond_viewing,
            asks_consent: grants.iter().any(|one| one.condition.is_some()),
            sets,
            list: self.party_list(agreement),
        }
    }

    /// The services that a criterion is about and the agreement is not, each once.
    fn other_services(&self, agreement: &Agreement, grants: &[&Grant]) -> Vec<Ref<Service>> {
        let mut told: BTreeSet<&str> =
            agreement.services.iter().map(|service| service.as_str()).collect();
        let criteria = grants.iter().flat_map(|grant| self.model.criteria.all(&grant.criteria));
        let services = criteria.flat_map(|criterion| &criterion.services);
        services.filter(|service| told.insert(service.as_str())).cloned().collect()
    }
}

fn risks(sets: &[GrantSetView]) -> Vec<RiskView> {
    let mut found: Vec<RiskView> = Vec::new();
    for risk in sets.iter().flat_map(|set| &set.risks) {
        if !found.contains(risk) {
            found.push(risk.clone());
        }
    }
    found
}
