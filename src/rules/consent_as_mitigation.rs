use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::words::{Topic, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Consent, ConsentKind, Grant, Ref};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) static RULE: Rule = Rule {
    id: "consent-as-mitigation",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(7), Provision::gdpr(35).paragraph(7).point("d")],
    page: include_str!("consent_as_mitigation.md"),
    scope: Scope::Workspace,
    check,
};

/// People are asked for a consent that the law does not need, or consent stands among the measures.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut relying: BTreeSet<&str> = model
        .measures
        .iter()
        .filter(|one| one.text.iter().any(|(_, text)| speaks_of(&text.value, Topic::Consent)))
        .map(|one| one.id.as_str())
        .collect();
    for register in model.maintained() {
        let sources = register.sources.iter().map(|one| (one.consent.as_ref(), &one.provisions));
        let disclosures = register.disclosures.as_ref().and_then(Answer::some);
        let disclosures = disclosures.into_iter().flatten();
        let disclosures = disclosures.map(|one| (one.consent.as_ref(), &one.provisions));
        let allowed = sources.chain(disclosures).filter(|(_, provisions)| !provisions.is_empty());
        for consent in allowed.filter_map(|(consent, _)| consent) {
            if is_courtesy(model, consent) {
                let arguments = vec![("consent", consent.as_str().into())];
                findings.report(consent.span(), arguments);
            }
        }
        for measure in model.measures.all(&register.measures) {
            if relying.remove(measure.id.as_str()) {
                let arguments = vec![("measure", measure.id.as_str().into())];
                findings.report_as("measure", measure.id.span(), arguments);
            }
        }
    }
    for risk in model.risks.iter() {
        for measure in model.measures.all(&risk.measures) {
            if relying.remove(measure.id.as_str()) {
                let arguments = vec![
                    ("measure", measure.id.as_str().into()),
                    ("risk", risk.id.as_str().into()),
                ];
                findings.report_as("risk", measure.id.span(), arguments);
            }
        }
    }
    conditions(model, findings);
}

/// Access rights that rest on a provision, and on a consent on top of it; each consent once, with all
/// access rights that it is a condition of.
fn conditions(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut asked: BTreeMap<&str, Vec<(&Grant, &Ref<Consent>)>> = BTreeMap::new();
    for grant in model.grants.iter().filter(|grant| grant.ground.is_some()) {
        let Some(condition) = &grant.condition else { continue };
        let consent = model.consents.get(condition);
        if consent.is_some_and(|one| !lifts(one.kind)) {
            asked.entry(condition.as_str()).or_default().push((grant, condition));
        }
    }
    for (consent, grants) in asked {
        let Some((_, first)) = grants.first() else { continue };
        let ids = grants.iter().map(|(grant, _)| grant.id.as_str().to_owned()).collect();
        let grounds = grants.iter().filter_map(|(grant, _)| Some(grant.ground.as_ref()?.value));
        let grounds: BTreeSet<Provision> = grounds.collect();
        let arguments = vec![
            ("consent", consent.into()),
            ("grants", Argument::List(ids)),
            ("provisions", Argument::Provisions(grounds.into_iter().collect())),
        ];
        findings.report_as("condition", first.span(), arguments);
        for (_, other) in grants.iter().skip(1) {
            findings.related(other.span(), "label-also");
        }
    }
}

/// Whether it is a consent of which the law speaks where data are secret.
fn lifts(kind: ConsentKind) -> bool {
    match kind {
        ConsentKind::SecrecyWaiver | ConsentKind::ItemisedWritten => true,
        ConsentKind::Basis | ConsentKind::Courtesy | ConsentKind::Unstated => false,
    }
}

/// Whether the person is asked though the law does not need it.
fn is_courtesy(model: &Model<'_>, consent: &Ref<Consent>) -> bool {
    model.consents.get(consent).is_some_and(|one| one.kind == ConsentKind::Courtesy)
}
