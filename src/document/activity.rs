//! An activity of a record: what a notice says of the register, and what records add (Art. 30).

use super::composer::Composer;
use super::flows::answered;
use super::holders::Held;
use super::notice::view;
use super::speaker::Speaker;
use super::view::record::{
    ActivityLineView, ActivityView, AgreementLineView, AssessmentView, ProcessorAssessmentView,
    ProcessorView, SubProcessorView,
};
use super::view::{ContactView, MeasureView, NoticeView};
use crate::law::CountryCode;
use crate::model::chain;
use crate::register::{
    Agreement, Answer, ImpactAssessment, Measure, Organisation, Processor, Ref, Register,
    SubProcessor,
};
use crate::text::{Date, Spanned};

impl Composer<'_> {
    /// The activity as the record of `holder` has it, or as one of all its controllers.
    pub(super) fn activity(&self, holder: Option<&Organisation>, held: &Held<'_>) -> ActivityView {
        let register = self.register;
        let own = holder.map(|holder| self.name(&holder.name)).unwrap_or_default();
        let measures = self.internal_measures(register);
        let notice = NoticeView { measures, ..view(self) };
        let mut others = notice.controllers.clone();
        others.retain(|one| one.name != own && !one.former);
        ActivityView {
            id: register.id.to_string(),
            others,
            processors: self.processors(),
            processors_answer: answered(register.processors.as_ref()),
            assessment: self.assessment(register.impact_assessment.as_ref()),
            risks: self.model.risks.all(&register.risks).map(|one| self.risk(one)).collect(),
            source_marking: self.maybe(register.source_marking.as_ref().map(|one| &one.how)),
            since: register.since.as_ref().map(|day| self.date(day.value)),
            until: register.until.as_ref().map(|day| self.date(day.value)),
            as_processor: held.principal.is_some(),
            by_agreement: register.joint.as_ref().is_some_and(|one| one.provision.is_none()),
            notice,
        }
    }

    /// The activity as a line of the record's list.
    pub(super) fn activity_line(&self, holder: &Organisation) -> ActivityLineView {
        let own = self.name(&holder.name);
        let current = self.model.controllers_of(self.register).map(|one| &one.organisation);
        let others = current.map(|one| self.organisation(one)).filter(|one| *one != own);
        ActivityLineView {
            id: self.register.id.to_string(),
            number: self.register.number.as_ref().map(|one| self.plain(&one.value)),
            name: self.say(&self.register.name),
            service: self.maybe(self.register.service.as_ref()),
            others: others.collect(),
        }
    }

    fn processors(&self) -> Vec<ProcessorView> {
        let named = self.register.processors.as_ref().and_then(Answer::some);
        let named = named.map(Vec::as_slice).unwrap_or_default();
        self.model.processors.all(named).map(|one| self.processor(one)).collect()
    }

    /// Those who represent a controller of the register in the Union (Art. 27).
    pub(super) fn representatives(&self, holder: &Organisation) -> Vec<ContactView> {
        let own = self.register.controllers.iter();
        let own = own.filter(|one| one.organisation.as_str() == holder.id.as_str());
        own.filter_map(|one| one.representative.as_ref()).map(|one| self.contact(one)).collect()
    }

    pub(super) fn assessment(&self, answer: Option<&Answer<ImpactAssessment>>) -> AssessmentView {
        let made = answer.and_then(Answer::some);
        let day = |day: Option<Date>| day.map(|day| self.date(day));
        AssessmentView {
            answer: answered(answer),
            state: made.map(|one| one.state),
            on: day(made.and_then(|one| one.on.as_ref()).map(|one| one.value)),
            by: self.maybe(made.and_then(|one| one.by.as_ref())),
            reason: self.maybe(made.and_then(|one| one.reason.as_ref())),
            advised: day(made.and_then(|one| one.dpo_advised.as_ref()).map(|one| one.value)),
            consulted: day(made.and_then(|one| one.consulted.as_ref()).map(|one| one.value)),
        }
    }
}

impl Speaker<'_> {
    /// The register's measures as internal documents word them.
    pub(super) fn internal_measures(&self, register: &Register) -> Vec<MeasureView> {
        self.named_measures(&register.measures)
    }

    /// The measures, in their internal wording.
    pub(super) fn named_measures(&self, measures: &[Ref<Measure>]) -> Vec<MeasureView> {
        let view = |one: &Measure| {
            let text = self.say(one.internal.as_ref().unwrap_or(&one.text));
            let cited: Vec<String> =
                one.provisions.iter().map(|cited| self.cite_short(&cited.value)).collect();
            let text = match cited.as_slice() {
                [] => text,
                cited => format!("{} ({}).", text.trim_end_matches('.'), cited.join("; ")),
            };
            MeasureView { name: self.say(&one.name), text, kind: one.kind }
        };
        self.model.measures.all(measures).map(view).collect()
    }

    /// The processor with what binds it.
    pub(super) fn processor(&self, processor: &Processor) -> ProcessorView {
        let known = self.model.organisations.get(&processor.organisation);
        let systems = self.model.systems.all(&processor.systems);
        let agreement = processor.agreement.as_ref();
        let agreement = agreement.and_then(|one| self.model.agreements.get(one));
        ProcessorView {
            name: self.organisation(&processor.organisation),
            business_id: known.and_then(|one| one.business_id.as_ref()).map(|id| id.to_string()),
            task: self.say(&processor.task),
            systems: systems.map(|one| self.name(&one.name)).collect(),
            countries: self.countries(processor.countries.as_deref()),
            sub_processors: chain(processor.sub_processors.as_ref())
                .map(|one| self.sub_processor(one))
                .collect(),
            sub_processors_answer: answered(processor.sub_processors.as_ref()),
            assessed: processor.assessed.as_ref().map(|one| ProcessorAssessmentView {
                on: self.date(one.on.value),
                by: self.say(&one.by),
                result: self.maybe(one.result.as_ref()),
            }),
            agreement: agreement.map(|one| self.agreement_line(one)),
            since: processor.since.as_ref().map(|day| self.date(day.value)),
        }
    }

    /// The sub-processor.
    pub(super) fn sub_processor(&self, sub: &SubProcessor) -> SubProcessorView {
        SubProcessorView {
            name: self.organisation(&sub.organisation),
            task: self.say(&sub.task),
            countries: self.countries(sub.countries.as_deref()),
            authorisation: sub.authorisation,
        }
    }

    fn countries(&self, codes: Option<&[Spanned<CountryCode>]>) -> Vec<String> {
        codes.unwrap_or_default().iter().map(|one| self.country(one.value)).collect()
    }

    /// The agreement in one line.
    pub(super) fn agreement_line(&self, agreement: &Agreement) -> AgreementLineView {
        AgreementLineView {
            name: self.say(&agreement.name),
            reference: agreement.reference.as_ref().map(|one| self.plain(&one.value)),
            signed: agreement.signed.as_ref().map(|day| self.date(day.value)),
            since: agreement.since.as_ref().map(|day| self.date(day.value)),
            until: agreement.until.as_ref().map(|day| self.date(day.value)),
        }
    }
}
