//! What rules on criteria of service need share.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::register::{Criterion, Grant};

/// The access rights that have not ended, by the criterion that they name.
fn grants_by_criterion<'a>(model: &Model<'a>) -> BTreeMap<&'a str, Vec<&'a Grant>> {
    let mut found: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
    let day = model.as_of;
    let standing = |one: &&Grant| one.until.is_none_or(|until| until.value >= day);
    for grant in model.grants.iter().filter(standing) {
        for criterion in &grant.criteria {
            found.entry(criterion.as_str()).or_default().push(grant);
        }
    }
    found
}

/// The criteria that access rights name, each with these rights, in the order of the criteria.
pub(super) fn in_use<'a>(model: &Model<'a>) -> Vec<(&'a Criterion, Vec<&'a Grant>)> {
    let mut grants = grants_by_criterion(model);
    let criteria = model.criteria.iter();
    criteria.filter_map(|one| Some((one, grants.remove(one.id.as_str())?))).collect()
}

/// The ids of the access rights.
pub(super) fn ids(grants: &[&Grant]) -> Vec<String> {
    grants.iter().map(|grant| grant.id.as_str().to_owned()).collect()
}
