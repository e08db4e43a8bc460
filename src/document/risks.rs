//! Risks to data subjects, as records, screenings and agreements tell them.

use super::speaker::Speaker;
use super::view::record::RiskView;
use crate::register::Risk;

impl Speaker<'_> {
    pub(super) fn risk(&self, risk: &Risk) -> RiskView {
        let measures = self.model.measures.all(&risk.measures);
        RiskView {
            threat: self.say(&risk.threat),
            measures: measures.map(|one| self.say(&one.name)).collect(),
            residual: risk.residual,
            explanation: self.maybe(risk.explanation.as_ref()),
            accepted_by: self.maybe(risk.accepted_by.as_ref()),
            accepted: risk.accepted.as_ref().map(|day| self.date(day.value)),
        }
    }
}
