//! Bodies that get data of one register at several granularities.

use super::Recipient;
use crate::register::{Granularity, Organisation, Ref};

/// A body that gets data on persons, and others in which nobody is named.
#[derive(Debug, Clone)]
pub struct Dual<'r, 'a> {
    /// The body, where it is first named.
    pub organisation: &'a Ref<Organisation>,
    /// The body, where it is named as one that gets data in which nobody is.
    pub unnamed: Option<&'a Ref<Organisation>>,
    /// What it gets, in the order of the register's recipients.
    pub recipients: Vec<&'r Recipient<'a>>,
}

/// The bodies among `recipients` that get data both so that persons are identified and so that they
/// are not, in order, each once.
#[must_use]
pub fn dual<'r, 'a>(recipients: &'r [Recipient<'a>]) -> Vec<Dual<'r, 'a>> {
    let mut found: Vec<Dual<'r, 'a>> = Vec::new();
    for recipient in recipients {
        for organisation in &recipient.organisations {
            let same = |one: &&mut Dual<'r, 'a>| one.organisation.as_str() == organisation.as_str();
            let named = recipient.granularity == Granularity::Identified;
            let unnamed = (!named).then_some(*organisation);
            match found.iter_mut().find(same) {
                Some(known) => {
                    known.unnamed = known.unnamed.or(unnamed);
                    known.recipients.push(recipient);
                }
                None => found.push(Dual { organisation, unnamed, recipients: vec![recipient] }),
            }
        }
    }
    found.retain(|one| {
        let identified = |r: &&Recipient<'_>| r.granularity == Granularity::Identified;
        one.recipients.iter().any(identified) && !one.recipients.iter().all(identified)
    });
    found
}
