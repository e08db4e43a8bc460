use rustc_hash::{FxHashMap, FxHashSet};

use super::names::all_of;
use crate::diagnostic::{Argument, Severity};
use crate::law::Provision;
use crate::lint::words::{Hint, hints_at};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Category, Disclosure, Group, Localized, Ref, Register};

pub(crate) static RULE: Rule = Rule {
    id: "subject-group-missing",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(30).paragraph(1).point("c")],
    page: include_str!("subject_group_missing.md"),
    scope: Scope::Workspace,
    check,
};

/// The register names no group; or a purpose, a retention rule or a disclosure concerns one of whom the register
/// lists no data; or data or a flow of them are, by their name, about persons who are in no group.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let implying = implying(model);
    for register in model.maintained() {
        let id = register.id.as_str();
        if register.data.is_empty() {
            findings.report(register.id.span(), vec![("register", id.into())]);
            continue;
        }
        let listed = register.data.iter().flat_map(|item| &item.groups).map(Ref::as_str);
        let mut known: FxHashSet<&str> = listed.collect();
        // Of a group that is named only to say that nothing is stored there is nothing to list.
        let nothing_stored =
            |group: &Ref<Group>| model.groups.get(group).is_some_and(|one| one.nothing_stored);
        for group in used(register) {
            if known.insert(group.as_str()) && !nothing_stored(group) {
                let arguments = vec![("group", group.as_str().into()), ("register", id.into())];
                findings.report_as("unlisted", group.span(), arguments);
            }
        }
        implied(model, register, &implying, findings);
    }
}

fn used(register: &Register) -> impl Iterator<Item = &Ref<Group>> {
    let purposes = register.purposes.iter().flat_map(|purpose| &purpose.groups);
    let retention = register.retention.iter().flat_map(|rule| &rule.groups);
    purposes.chain(retention).chain(disclosures(register).flat_map(|one| &one.groups))
}

/// Persons of whom data may be kept beside those of the data subjects proper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Person {
    Child,
    Guardian,
    Relative,
}

const PERSONS: [(Person, Hint, &str); 3] = [
    (Person::Child, Hint::Child, "person-child"),
    (Person::Guardian, Hint::Guardian, "person-guardian"),
    (Person::Relative, Hint::Relative, "person-relative"),
];

/// The categories that are, by their name, about such persons.
fn implying<'a>(model: &Model<'a>) -> Implying<'a> {
    let personal = model.categories.iter().filter(|category| !category.not_personal);
    let persons = |category: &'a Category| {
        let said = PERSONS.iter().filter(|(_, hint, _)| names(&category.name, *hint));
        let said: Vec<_> = said.map(|(person, _, term)| (*person, *term)).collect();
        (!said.is_empty()).then(|| (category.id.as_str(), said))
    };
    personal.filter_map(persons).collect()
}

/// Persons by the ids of the categories that are about them, with the words for each.
type Implying<'a> = FxHashMap<&'a str, Vec<(Person, &'static str)>>;

fn names(text: &Localized, hint: Hint) -> bool {
    let words =
        |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| hints_at(hint, word));
    all_of(text).any(words)
}

/// Tells of data and flows about persons whom no group of the register holds, each kind once.
fn implied(
    model: &Model<'_>,
    register: &Register,
    implying: &Implying<'_>,
    findings: &mut Findings<'_>,
) {
    if implying.is_empty() {
        return;
    }
    let named = || register.data.iter().flat_map(|item| &item.groups);
    let groups: Vec<&Group> = named().filter_map(|one| model.groups.get(one)).collect();
    // Of a group that cannot be read nobody knows whom it holds.
    if groups.len() < named().count() {
        return;
    }
    let mut told = Vec::new();
    for category in mentioned(register) {
        for (person, term) in implying.get(category.as_str()).into_iter().flatten() {
            if told.contains(person) || groups.iter().any(|group| holds(group, *person)) {
                continue;
            }
            told.push(*person);
            let arguments = vec![
                ("register", register.id.as_str().into()),
                ("category", category.as_str().into()),
                ("person", Argument::Term(term)),
            ];
            findings.hint_as("implied", category.span(), arguments);
        }
    }
}

/// The categories of the register's data, sources and disclosures.
fn mentioned(register: &Register) -> impl Iterator<Item = &Ref<Category>> {
    let data = register.data.iter().flat_map(|item| &item.categories);
    let sources = register.sources.iter().flat_map(|source| &source.categories);
    data.chain(sources).chain(disclosures(register).flat_map(|one| &one.categories))
}

fn disclosures(register: &Register) -> impl Iterator<Item = &Disclosure> {
    register.disclosures.as_ref().and_then(Answer::some).into_iter().flatten()
}

/// Whether the group is of such persons, by what is said of it or by its name.
fn holds(group: &Group, person: Person) -> bool {
    let said = match person {
        Person::Child => group.children,
        Person::Guardian | Person::Relative => group.representatives,
    };
    let hint = PERSONS.iter().find(|(one, ..)| *one == person).map(|(_, hint, _)| *hint);
    said || hint.is_some_and(|hint| names(&group.name, hint))
}
