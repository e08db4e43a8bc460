//! What a record of processing says beside what notices say (Art. 30).

use schemars::JsonSchema;
use serde::Serialize;

use super::{ContactView, ControllerView, DpoView, NoticeView, Said};
use crate::register::{AssessmentState, Authorisation, RiskLevel};

/// The whole context of a record's own templates, those in `record/`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RecordView {
    /// Whose record it is.
    pub holder: ControllerView,
    /// Its data protection officer.
    pub dpo: Option<DpoView>,
    /// Its representatives in the Union (Art. 27), by role.
    pub representatives: Vec<ContactView>,
    /// The activities, by name.
    pub activities: Vec<ActivityLineView>,
    /// Whether some of them have a number.
    pub numbered: bool,
    /// The day of the record.
    pub as_of: String,
    /// The number of this volume, where the record has several.
    pub volume: Option<usize>,
    /// How many volumes it has.
    pub volumes: usize,
    /// How many facts are assumed.
    pub assumed: usize,
}

/// An activity as a line of the record's list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ActivityLineView {
    /// The register's id.
    pub id: String,
    /// Its number in the record.
    pub number: Option<String>,
    /// Its name.
    pub name: String,
    /// The service area or task class.
    pub service: Option<String>,
    /// The other controllers, or those for whom it acts.
    pub others: Vec<String>,
}

/// An activity of the record: what a notice says of the register, and what records add.
///
/// The templates in `activity/` get it; those of the notice get its `notice`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ActivityView {
    /// The register's id.
    pub id: String,
    /// What a notice would say, with the internal wording of measures.
    pub notice: NoticeView,
    /// Controllers beside the record's own.
    pub others: Vec<ControllerView>,
    /// The processors, each with its agreement.
    pub processors: Vec<ProcessorView>,
    /// Whether the question of processors is answered.
    pub processors_answer: Said,
    /// The data protection impact assessment.
    pub assessment: AssessmentView,
    /// The risks to data subjects.
    pub risks: Vec<RiskView>,
    /// How it is marked in the register from whom the data come and who recorded them.
    pub source_marking: Option<String>,
    /// First day in force.
    pub since: Option<String>,
    /// Last day in force.
    pub until: Option<String>,
    /// Whether the controllers that the organisation acts for are the point of it (Art. 30(2)).
    pub as_processor: bool,
    /// Whether an agreement divides the duties of joint controllers, so that there is something to
    /// sign; a statute needs no signature.
    pub by_agreement: bool,
}

/// A risk to data subjects, what is done about it and what remains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RiskView {
    /// What may happen.
    pub threat: String,
    /// The measures against it, by name.
    pub measures: Vec<String>,
    /// What remains.
    pub residual: RiskLevel,
    /// Why it remains.
    pub explanation: Option<String>,
    /// Who has accepted what remains, as a role.
    pub accepted_by: Option<String>,
    /// When.
    pub accepted: Option<String>,
}

/// A processor with what binds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcessorView {
    /// Its name.
    pub name: String,
    /// Business id.
    pub business_id: Option<String>,
    /// What it does.
    pub task: String,
    /// The systems that it provides or maintains.
    pub systems: Vec<String>,
    /// Countries in which it processes the data.
    pub countries: Vec<String>,
    /// Its sub-processors, each before those that work for it.
    pub sub_processors: Vec<SubProcessorView>,
    /// Whether it is answered who they are.
    pub sub_processors_answer: Said,
    /// How it was assessed before it was chosen (Art. 28(1)).
    pub assessed: Option<ProcessorAssessmentView>,
    /// The agreement.
    pub agreement: Option<AgreementLineView>,
    /// The first day on which it processes the data.
    pub since: Option<String>,
}

/// An assessment of a processor (Art. 28(1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcessorAssessmentView {
    /// When.
    pub on: String,
    /// By whom, as a role.
    pub by: String,
    /// What was found.
    pub result: Option<String>,
}

/// A sub-processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SubProcessorView {
    /// Its name.
    pub name: String,
    /// What it does.
    pub task: String,
    /// Countries in which it processes the data.
    pub countries: Vec<String>,
    /// How it is authorised (Art. 28(2)).
    pub authorisation: Option<Authorisation>,
}

/// An agreement in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgreementLineView {
    /// What it is called.
    pub name: String,
    /// Diary number or other reference.
    pub reference: Option<String>,
    /// Day of signature.
    pub signed: Option<String>,
    /// First day in force.
    pub since: Option<String>,
    /// Last day in force.
    pub until: Option<String>,
}

/// A data protection impact assessment (Art. 35).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AssessmentView {
    /// Whether the question is answered.
    pub answer: Said,
    /// Where it stands.
    pub state: Option<AssessmentState>,
    /// When it was made, or decided not to be made.
    pub on: Option<String>,
    /// By whom, as a role.
    pub by: Option<String>,
    /// Why it is not needed.
    pub reason: Option<String>,
    /// When the data protection officer gave advice.
    pub advised: Option<String>,
    /// When the supervisory authority was consulted.
    pub consulted: Option<String>,
}
