//! Every property of the schemas is set by a workspace of the repository, and read by a rule or a
//! document.
//!
//! That a property is read is shown by behaviour: in some workspace it is taken away, or given
//! another value, and then a finding or a document differs. Rules that look at any text or
//! reference, whatever it is about, do not count; nor do mistakes of reading.

#[path = "properties/change.rs"]
mod change;
#[path = "properties/walk.rs"]
mod walk;
#[path = "properties/workspace.rs"]
mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use rayon::prelude::*;
use serde_json::Value;

use walk::Set;
use workspace::{Outcome, Tools, Workspace, workspaces};

/// Properties that nothing reads yet. The list only shrinks: one that is read, or that is in no
/// schema, does not belong here.
const WAITING: &[&str] = &[];

/// Properties of which the frame of pages or the maps speak: for these all that is built is compared.
const ON_PAGES: [&str; 5] =
    ["Workspace.", "Addresses.", "Register.publish", "System.publicity", "Processor.publicity"];

/// Workspaces in which nothing is changed: too large to be compiled hundreds of times, and copies
/// in other languages.
const LARGE: [&str; 3] = ["registers", "templates/starter/sv", "templates/starter/en"];

/// How many single places are tried where a change of all at once cannot be read.
const SINGLE: usize = 5;

/// In how many workspaces, the smallest that set it, a property that waits must make no difference.
const IDLE: usize = 1;

static TOOLS: LazyLock<Tools> = LazyLock::new(Tools::new);
static WORKSPACES: LazyLock<Vec<Workspace>> = LazyLock::new(|| workspaces(&TOOLS));

fn properties() -> BTreeSet<String> {
    TOOLS.schemas.values().flat_map(walk::Schema::properties).collect()
}

/// Where a workspace sets each property.
fn places(workspace: &Workspace) -> BTreeMap<String, Vec<(usize, Set<'static>)>> {
    let mut found: BTreeMap<String, Vec<(usize, Set<'static>)>> = BTreeMap::new();
    for (file, set) in workspace.set(&TOOLS) {
        found.entry(set.property.clone()).or_default().push((file, set));
    }
    found
}

#[test]
fn every_property_is_set_by_a_workspace() {
    let set: BTreeSet<String> = WORKSPACES.iter().flat_map(|one| places(one).into_keys()).collect();
    let lacking: Vec<String> = properties().difference(&set).cloned().collect();
    assert!(lacking.is_empty(), "no workspace sets:\n{}", lacking.join("\n"));
}

#[test]
fn every_property_is_read_but_those_that_wait() {
    let mut unread = properties();
    for schema in TOOLS.schemas.values() {
        unread.retain(|property| !schema.declares(property));
    }
    let waiting: BTreeSet<String> = WAITING.iter().map(|one| (*one).to_owned()).collect();
    let unknown: Vec<&String> = waiting.difference(&unread).collect();
    assert!(unknown.is_empty(), "in the list and in no schema: {unknown:?}");
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    for workspace in WORKSPACES.iter() {
        if LARGE.iter().any(|name| workspace.name.starts_with(name)) {
            continue;
        }
        let base = |pages| {
            let base = workspace.outcome(&BTreeMap::new(), pages, &TOOLS);
            base.unwrap_or_else(|| panic!("{} cannot be read", workspace.name))
        };
        let base = [base(false), base(true)];
        let mut places = places(workspace);
        places.retain(|property, _| unread.contains(property));
        places.retain(|property, _| {
            let tried = tried.entry(property.clone()).or_default();
            *tried += 1;
            *tried <= IDLE || !waiting.contains(property)
        });
        let places: Vec<(&String, &Vec<_>)> = places.iter().collect();
        let read = places.par_iter().filter(|(_, places)| is_read(workspace, &base, places));
        let read: Vec<&String> = read.map(|(property, _)| *property).collect();
        for property in read {
            unread.remove(property);
        }
    }
    let lost: Vec<&String> = unread.difference(&waiting).collect();
    let found: Vec<&String> = waiting.difference(&unread).collect();
    let lines =
        |names: &[&String]| names.iter().map(|name| format!("\n  {name}")).collect::<String>();
    assert!(
        lost.is_empty() && found.is_empty(),
        "neither a rule nor a document reads:{}\nread, and so to be taken off the list:{}",
        lines(&lost),
        lines(&found)
    );
}

/// Whether a change of the property at these places of the workspace makes a difference.
fn is_read(workspace: &Workspace, base: &[Outcome; 2], places: &[(usize, Set<'static>)]) -> bool {
    let changes: Vec<Vec<Option<Value>>> =
        places.iter().map(|(file, set)| changes(workspace, *file, set)).collect();
    let most = changes.iter().map(Vec::len).max().unwrap_or_default();
    (0..most).any(|number| {
        // Inner places first: what holds them may go with them.
        let due: Vec<(usize, &Set<'_>, &Option<Value>)> = places
            .iter()
            .zip(&changes)
            .rev()
            .filter_map(|((file, set), changes)| Some((*file, set, changes.get(number)?)))
            .collect();
        differs(workspace, base, &due).unwrap_or_else(|| {
            let mut single = due.iter().take(SINGLE);
            single.any(|one| differs(workspace, base, &[*one]).unwrap_or_default())
        })
    })
}

/// Values that the property could have at the place instead; `None` stands for its absence.
fn changes(workspace: &Workspace, file: usize, set: &Set<'_>) -> Vec<Option<Value>> {
    let (value, schema) = workspace.file(file, &TOOLS);
    let mut value = value.clone();
    let value = walk::at(&mut value, &set.path).expect("the place is there");
    let others = change::others(schema, set.schema, value, &workspace.ids);
    let absent = (!set.required).then_some(None);
    absent.into_iter().chain(others.into_iter().map(Some)).collect()
}

/// Whether the changes make a difference; nothing if the result cannot be read.
fn differs(
    workspace: &Workspace,
    base: &[Outcome; 2],
    changes: &[(usize, &Set<'_>, &Option<Value>)],
) -> Option<bool> {
    let mut files: BTreeMap<usize, Value> = BTreeMap::new();
    let mut declares = false;
    for (file, set, change) in changes {
        let (value, schema) = workspace.file(*file, &TOOLS);
        declares |= schema.resolved("", set.schema).1.get("x-declares").is_some();
        let value = files.entry(*file).or_insert_with(|| value.clone());
        match change {
            None => drop(walk::remove(value, &set.path)),
            Some(other) => {
                if let Some(place) = walk::at(value, &set.path) {
                    *place = other.clone();
                }
            }
        }
    }
    let pages = |property: &str| ON_PAGES.iter().any(|one| property.starts_with(one));
    let pages = changes.iter().any(|(_, set, _)| pages(&set.property));
    let base = &base[usize::from(pages)];
    let outcome = workspace.outcome(&files, pages, &TOOLS)?;
    // An id is there to be referred to.
    let findings =
        if declares { outcome.all != base.all } else { outcome.findings != base.findings };
    Some(findings || outcome.assumed != base.assumed || outcome.texts != base.texts)
}
