//! The form by which a client consents to data being viewed by another body's staff.

use std::collections::{BTreeMap, BTreeSet};

use super::{Made, document, flagged};
use crate::document::kind::Kind;
use crate::document::notice::{ComposeError, Document, Wanted, Workshop};
use crate::document::page::Draft;
use crate::document::speaker::Speaker;
use crate::document::view::agreements::ConsentFormView;
use crate::language::Filling;
use crate::model::Model;
use crate::register::{Category, Consent, ConsentKind, Grant, Ref};

/// A consent with the access rights of which it is an extra condition.
#[derive(Debug, Clone)]
pub struct ConsentForm<'a> {
    /// The consent.
    pub consent: &'a Consent,
    /// The access rights.
    pub grants: Vec<&'a Grant>,
}

impl ConsentForm<'_> {
    /// The fields of the consent without which the form cannot be signed: whoever signs must know
    /// what is consented to, for how long, what follows from refusing and how to withdraw.
    #[must_use]
    pub fn lacking(&self) -> Vec<&'static str> {
        let (consent, grants) = (self.consent, self.grants.as_slice());
        let told = grants.iter().any(|one| !one.categories.is_empty());
        let used = grants.iter().any(|one| one.purpose.is_some());
        let facts = [
            ("categories", !consent.categories.is_empty() || told),
            ("purpose", consent.purpose.is_some() || used),
            ("period", consent.period.is_some()),
            ("refusal", consent.refusal.is_some()),
            ("withdrawal", consent.withdrawal.is_some()),
        ];
        facts.into_iter().filter(|(_, is_there)| !is_there).map(|(field, _)| field).collect()
    }
}

/// The consents that have a form: those that lift secrecy or are given in writing item by item, with
/// the provision that says so, as a condition of an access right.
///
/// A consent that is a basis of processing, a courtesy or of a kind that nobody tells has none: a form
/// would make it look like what it is not. Nor has a workspace that follows published texts.
#[must_use]
pub fn consent_forms<'a>(model: &Model<'a>) -> Vec<ConsentForm<'a>> {
    if model.is_as_published() {
        return Vec::new();
    }
    let mut by_consent: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
    for grant in model.grants.iter().filter(|one| !model.is_past(one.until)) {
        if let Some(condition) = &grant.condition {
            by_consent.entry(condition.as_str()).or_default().push(grant);
        }
    }
    let form = |consent: &'a Consent| {
        let grants = by_consent.remove(consent.id.as_str())?;
        (has_form(consent.kind) && !consent.provisions.is_empty())
            .then_some(ConsentForm { consent, grants })
    };
    model.consents.iter().filter_map(form).collect()
}

fn has_form(kind: ConsentKind) -> bool {
    match kind {
        ConsentKind::SecrecyWaiver | ConsentKind::ItemisedWritten => true,
        ConsentKind::Basis | ConsentKind::Courtesy | ConsentKind::Unstated => false,
    }
}

/// Composes the form.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn consent_form(
    model: &Model<'_>,
    form: &ConsentForm<'_>,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let wanted = flagged(model, wanted);
    let speaker = Speaker::new(model, wanted.language);
    let view = speaker.consent_form(form, wanted);
    let mut page = Draft::new(workshop, wanted);
    page.markdown = page.render("consent-form/form.md", &Filling::new(&view)?)?;
    let made = Made {
        kind: Kind::ConsentForm,
        id: form.consent.id.to_string(),
        volume: None,
        title: view.name.clone(),
        holders: view.givers.clone(),
        draft: view.proposed || view.blocked,
    };
    Ok(document(speaker, page, wanted, made))
}

impl Speaker<'_> {
    /// What the form says.
    pub(in crate::document) fn consent_form(
        &self,
        form: &ConsentForm<'_>,
        wanted: Wanted,
    ) -> ConsentFormView {
        let (consent, grants) = (form.consent, form.grants.as_slice());
        let of_rights: Vec<Ref<Category>> =
            grants.iter().flat_map(|one| one.categories.clone()).collect();
        let categories = match consent.categories.is_empty() {
            true => self.categories(&of_rights),
            false => self.categories(&consent.categories),
        };
        let purposes = match &consent.purpose {
            Some(own) => vec![self.say(own)],
            None => each_once(grants.iter().filter_map(|one| self.maybe(one.purpose.as_ref()))),
        };
        let system = |one: &&Grant| self.system_name(Some(&one.system));
        let ground = |one: &&Grant| one.ground.as_ref().map(|p| self.cite_as_said(&p.value));
        let services = grants.iter().flat_map(|one| self.service_names(&one.services));
        ConsentFormView {
            name: self.say(&consent.name),
            kind: consent.kind,
            provisions: consent.provisions.iter().map(|p| self.cite_as_said(&p.value)).collect(),
            text_version: consent.text_version.as_ref().map(|one| self.plain(&one.value)),
            recipients: each_once(grants.iter().map(|one| self.organisation(&one.grantee))),
            givers: each_once(grants.iter().map(|one| self.organisation(&one.granted_by))),
            systems: each_once(grants.iter().filter_map(system)),
            categories: each_once(categories),
            purposes,
            services: each_once(services),
            period: consent.period.as_ref().map(|one| self.period(one.value)),
            refusal: self.maybe(consent.refusal.as_ref()),
            withdrawal: self.maybe(consent.withdrawal.as_ref()),
            recorded: self.maybe(consent.recorded.as_ref()),
            guardian: consent.guardian,
            grounds: each_once(grants.iter().filter_map(ground)),
            blocked: !form.lacking().is_empty(),
            proposed: grants.iter().any(|one| self.is_right_proposed(one)),
            flag_gaps: wanted.draft,
        }
    }
}

/// Each text once, in the order of the first.
fn each_once(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut told = BTreeSet::new();
    texts.into_iter().filter(|one| told.insert(one.clone())).collect()
}
