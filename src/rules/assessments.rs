//! What rules on impact assessments share (Art. 35; WP248 rev.01; the national list).

use crate::model::Model;
use crate::register::{Answer, AssessmentState, ImpactAssessment, Register, Status};
use crate::text::Span;

/// The register's impact assessment, when it has one.
pub(super) fn assessment(register: &Register) -> Option<&ImpactAssessment> {
    register.impact_assessment.as_ref().and_then(Answer::some)
}

/// Whether the assessment was made, or is not needed for a reason that is told. One that is planned
/// is enough for a draft only.
pub(super) fn is_settled(register: &Register) -> bool {
    assessment(register).is_some_and(|one| match one.state {
        AssessmentState::Done => true,
        AssessmentState::NotNeeded => one.reason.is_some(),
        AssessmentState::Planned => register.status == Status::Draft,
        AssessmentState::WaivedAdministratively => false,
    })
}

/// Where the assessment is described, or else the register.
pub(super) fn place(model: &Model<'_>, register: &Register) -> Span {
    model.field(register, "/impact-assessment")
}
