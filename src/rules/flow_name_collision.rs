use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Disclosure, Localized, Ref, Register, Source};
use crate::text::Language;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) static RULE: Rule = Rule {
    id: "flow-name-collision",
    severity: Severity::Info,
    provisions: &[Provision::gdpr(12).paragraph(1)],
    page: include_str!("flow_name_collision.md"),
    scope: Scope::File,
    check,
};

/// Two flows of a register bear one label, and something else stands behind each.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let language = model.languages().first().copied().unwrap_or(Language::Fi);
    for register in model.maintained() {
        let disclosures = register.disclosures.as_ref().and_then(Answer::some);
        let outgoing = disclosures.into_iter().flatten().enumerate();
        let outgoing = outgoing.filter_map(|(at, one)| outgoing_flow(language, at, one));
        let incoming = register.sources.iter().enumerate();
        let incoming = incoming.filter_map(|(at, one)| incoming_flow(language, at, one));
        for flows in [outgoing.collect::<Vec<Flow>>(), incoming.collect()] {
            report(model, findings, register, flows);
        }
    }
}

/// A flow as a reader sees it: its label, what stands behind it, and where it is described.
struct Flow {
    label: String,
    content: BTreeSet<String>,
    pointer: String,
}

fn report(model: &Model<'_>, findings: &mut Findings<'_>, register: &Register, flows: Vec<Flow>) {
    let mut first: BTreeMap<String, Flow> = BTreeMap::new();
    for flow in flows {
        let Some(other) = first.get(&flow.label) else {
            first.insert(flow.label.clone(), flow);
            continue;
        };
        if other.content != flow.content {
            let id = register.id.as_str().into();
            let arguments = vec![("label", flow.label.as_str().into()), ("register", id)];
            findings.report(model.head(register, &flow.pointer), arguments);
            findings.related(model.head(register, &other.pointer), "label-stated");
        }
    }
}

/// A disclosure goes by its recipients and by what they get the data for.
fn outgoing_flow(language: Language, at: usize, one: &Disclosure) -> Option<Flow> {
    let said = |text: &Localized| text.best(language).0.trim().to_owned();
    let to = one.to.iter().map(|organisation| organisation.as_str().to_owned());
    let mut label: Vec<String> = to.chain(one.category.as_ref().map(said)).collect();
    if label.is_empty() {
        return None;
    }
    label.extend(one.purpose.as_ref().map(said));
    let mut content = ids(&one.categories);
    content.extend(one.provisions.iter().map(|place| place.value.to_string()));
    content.extend(one.consent.iter().map(|consent| consent.as_str().to_owned()));
    content.insert(format!("{:?} {:?} {:?}", one.direction, one.granularity, one.status));
    let pointer = format!("/disclosures/{at}");
    Some(Flow { label: label.join(": "), content, pointer })
}

/// A source goes by its name.
fn incoming_flow(language: Language, at: usize, one: &Source) -> Option<Flow> {
    let label = one.name.as_ref()?.best(language).0.trim().to_owned();
    let mut content = ids(&one.categories);
    content.extend(ids(&one.organisations));
    content.extend(one.provisions.iter().map(|place| place.value.to_string()));
    Some(Flow { label, content, pointer: format!("/sources/{at}") })
}

fn ids<T>(references: &[Ref<T>]) -> BTreeSet<String> {
    references.iter().map(|one| one.as_str().to_owned()).collect()
}
