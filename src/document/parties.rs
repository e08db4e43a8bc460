//! Who: controllers, contacts, data protection officers, the supervisory authority.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::speaker::Speaker;
use super::view::{
    AreaView, AuthorityView, ContactView, ControllerView, DpoView, DutyShareView, JointView,
    ProcedureView, StatementView,
};
use crate::law::Names;
use crate::register::{
    Agreement, Area, AreaMember, Contact, Controller, DutyShare, Organ, Organisation, Procedure,
    Ref, StatementKind,
};

impl Composer<'_> {
    pub(super) fn controllers(&self) -> Vec<ControllerView> {
        self.register.controllers.iter().map(|one| self.controller(one)).collect()
    }

    fn controller(&self, controller: &Controller) -> ControllerView {
        let known = self.model.organisations.get(&controller.organisation);
        let organ = controller.organ.as_ref().and_then(|organ| self.model.organs.get(organ));
        ControllerView {
            name: self.organisation(&controller.organisation),
            organ: organ.map(|organ| self.organ(organ)),
            organ_kind: organ.map(|organ| organ.kind),
            duties: self.maybe(controller.duties.as_ref()),
            shares: controller.shares.iter().map(|share| self.duty_share(share)).collect(),
            former: self.model.is_past(controller.until),
            since: controller.since.as_ref().map(|day| self.date(day.value)),
            until: controller.until.as_ref().map(|day| self.date(day.value)),
            areas: self.areas(&controller.organisation),
            ..self.body(known)
        }
    }

    /// The co-operation areas for which the municipality carries the duties. A published text tells
    /// of them in its own words or not at all.
    fn areas(&self, responsible: &Ref<Organisation>) -> Vec<AreaView> {
        if self.as_published() {
            return Vec::new();
        }
        let own = |area: &&Area| {
            area.responsible.as_ref().is_some_and(|one| one.as_str() == responsible.as_str())
        };
        let today = |member: &&AreaMember| {
            let begun = member.since.is_none_or(|day| day.value <= self.model.as_of);
            begun && !self.model.is_past(member.until)
        };
        let view = |area: &Area| AreaView {
            name: self.say(&area.name),
            organ: self.maybe(area.organ.as_ref()),
            members: area
                .members
                .iter()
                .filter(today)
                .map(|member| self.organisation(&member.organisation))
                .collect(),
            agreement: self.agreement(area.agreement.as_ref()),
        };
        self.model.areas.iter().filter(own).map(view).collect()
    }

    /// The organ, and in brackets the one above it.
    fn organ(&self, organ: &Organ) -> String {
        let above = organ.under.as_ref().and_then(|above| self.model.organs.get(above));
        match above {
            Some(above) => format!("{} ({})", self.say(&organ.name), self.say(&above.name)),
            None => self.say(&organ.name),
        }
    }

    pub(super) fn joint(&self) -> Option<JointView> {
        let joint = self.register.joint.as_ref()?;
        let provision = joint.provision.as_ref().map(|one| self.cite_one(&one.value));
        Some(JointView {
            grounds: provision
                .into_iter()
                .chain(self.agreement(joint.agreement.as_ref()))
                .collect(),
            essence: self.slot(&joint.essence),
            contact_point: joint.contact_point.as_ref().map(|one| self.organisation(one)),
        })
    }

    fn duty_share(&self, share: &DutyShare) -> DutyShareView {
        let provisions = self.cite(&share.provisions).into_iter();
        DutyShareView {
            phase: self.maybe(share.phase.as_ref()),
            duties: self.say(&share.duties),
            articles: share.articles.iter().map(|one| self.cite_short(&one.value)).collect(),
            grounds: provisions.chain(self.agreement(share.agreement.as_ref())).collect(),
        }
    }

    /// What the agreement is called.
    fn agreement(&self, reference: Option<&Ref<Agreement>>) -> Option<String> {
        let agreement = reference.and_then(|one| self.model.agreements.get(one));
        agreement.map(|agreement| self.say(&agreement.name))
    }

    /// The officers of the controllers of today; one that serves several of them is told once.
    pub(super) fn dpos(&self) -> Vec<DpoView> {
        let current = self.model.controllers_of(self.register);
        let known = current.filter_map(|one| self.model.organisations.get(&one.organisation));
        let mut told = BTreeSet::new();
        known.filter_map(|organisation| self.dpo(organisation, &mut told)).collect()
    }

    pub(super) fn procedures(&self) -> Vec<ProcedureView> {
        let references = &self.register.procedures;
        self.model.procedures.all(references).map(|one| self.procedure(one)).collect()
    }

    fn procedure(&self, procedure: &Procedure) -> ProcedureView {
        let system =
            procedure.self_service.as_ref().and_then(|system| self.model.systems.get(system));
        ProcedureView {
            rights: procedure.rights.clone(),
            how: self.say(&procedure.how),
            web: procedure.web.as_ref().map(|web| web.to_string()),
            contacts: procedure.contacts.iter().map(|one| self.contact(one)).collect(),
            self_service: system.map(|system| self.name(&system.name)),
            self_service_text: system
                .and_then(|system| system.self_service.as_ref())
                .map(|text| self.say(text)),
            identification: self.maybe(procedure.identification.as_ref()),
            decided_by: self.maybe(procedure.decided_by.as_ref()),
            time: self.maybe(procedure.time.as_ref()),
            fee: self.maybe(procedure.fee.as_ref()),
            refusal: self.maybe(procedure.refusal.as_ref()),
            remedies: self.maybe(procedure.remedies.as_ref()),
            document_access: procedure.document_access,
        }
    }

    /// The authority of the first controller's country, when the catalog is sure enough of it.
    pub(super) fn authority(&self) -> Option<AuthorityView> {
        let country = self.model.country_of(self.register);
        let found = self.model.catalogs.published_authority(country)?;
        let in_reach = |names: &Names| {
            let (language, text) = names.nearest(self.language)?;
            Some(self.in_language(text, language))
        };
        Some(AuthorityView {
            name: in_reach(&found.names)?,
            postal: in_reach(&found.postal),
            visiting: in_reach(&found.visiting),
            phone: found.phone.clone(),
            email: found.email.clone(),
            // An address is in no language, whatever the language of its pages.
            web: found.web.nearest(self.language).map(|(_, web)| web.to_owned()),
        })
    }

    pub(super) fn statement(&self, kind: StatementKind) -> Option<StatementView> {
        let said = self.model.statement(self.register, kind)?;
        Some(StatementView { by: self.say(&said.by), on: self.date(said.on.value) })
    }
}

impl Speaker<'_> {
    /// The organisation as a controller, with its contact details.
    pub(super) fn body(&self, known: Option<&Organisation>) -> ControllerView {
        ControllerView {
            name: known.map(|one| self.name(&one.name)).unwrap_or_default(),
            organ: None,
            organ_kind: None,
            areas: Vec::new(),
            business_id: known.and_then(|o| o.business_id.as_ref()).map(|v| v.to_string()),
            unreachable: known.is_some_and(|one| !one.can_be_reached()),
            address: known.and_then(|o| o.address.as_ref()).map(|name| self.name(name)),
            phone: known.and_then(|o| o.phone.as_ref()).map(|v| v.to_string()),
            email: known.and_then(|o| o.email.as_ref()).map(|v| v.to_string()),
            web: known.and_then(|o| o.web.as_ref()).map(|v| v.to_string()),
            privacy_page: known.and_then(|o| o.privacy_page.as_ref()).map(|v| v.to_string()),
            duties: None,
            shares: Vec::new(),
            former: false,
            since: None,
            until: None,
        }
    }

    pub(super) fn contact(&self, contact: &Contact) -> ContactView {
        ContactView {
            role: self.say(&contact.role),
            unit: self.maybe(contact.unit.as_ref()),
            person: contact.person.as_ref().map(|person| self.plain(&person.value)),
            phone: contact.phone.as_ref().map(|phone| phone.to_string()),
            email: contact.email.as_ref().map(|email| email.to_string()),
            web: contact.web.as_ref().map(|web| web.to_string()),
            limited_to: self.maybe(contact.limited_to.as_ref()),
        }
    }

    /// The organisation's officer, unless `told` has the one who names it.
    pub(super) fn dpo<'m>(
        &self,
        organisation: &'m Organisation,
        told: &mut BTreeSet<&'m str>,
    ) -> Option<DpoView>
    where
        Self: 'm,
    {
        let (holder, contact) = self.model.dpo_of(organisation)?;
        if !told.insert(holder.id.as_str()) {
            return None;
        }
        let channel = organisation.secure_channel.as_ref().or(holder.secure_channel.as_ref());
        let others = self.model.served_by_dpo_of(holder);
        let others = others.filter(|one| one.id.as_str() != organisation.id.as_str());
        Some(DpoView {
            organisation: self.name(&organisation.name),
            contact: self.contact(contact),
            secure_channel: channel.map(|channel| self.say(&channel.name)),
            secure_web: channel.and_then(|channel| channel.web.as_ref()).map(|web| web.to_string()),
            shared_with: others.map(|one| self.name(&one.name)).collect(),
        })
    }
}
