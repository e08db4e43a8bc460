//! What rules on contacts share.

use super::names::{bare, spellings};
use crate::law::catalogs::SupervisoryAuthority;
use crate::model::Model;
use crate::register::{Contact, Organisation};
use crate::text::Language;

/// So long a name and longer tells an authority from others by a part of it.
const TELLING: usize = 12;

/// Whether the organisation is the supervisory authority, by its name: that of the office, that of
/// the ombudsman, or either with more words about it.
pub(super) fn is_authority(organisation: &Organisation, authority: &SupervisoryAuthority) -> bool {
    let names = Language::ALL.into_iter().filter_map(|one| authority.names.get(one));
    let known: Vec<String> = names.map(bare).collect();
    // The ending of the ombudsman's name is inflected in that of the office.
    let stem = |name: &str| {
        let length = name.chars().count().saturating_sub(2);
        name.chars().take(length).collect::<String>()
    };
    let is_it = |said: &str, known: &str| {
        let telling = said.chars().count().min(known.chars().count()) >= TELLING;
        said == known || telling && (known.contains(&stem(said)) || said.contains(known))
    };
    let said = spellings(&organisation.name).into_iter().map(bare);
    said.into_iter().any(|said| known.iter().any(|known| is_it(&said, known)))
}

/// Whether a text tells of the supervisory authority: by a word of its name, inflected perhaps, or by
/// its domain.
pub(super) fn tells_authority(text: &str, authority: &SupervisoryAuthority) -> bool {
    let lower = text.to_lowercase();
    let names = Language::ALL.into_iter().filter_map(|one| authority.names.get(one));
    let stems = names.flat_map(|name| name.split_whitespace()).filter_map(stem);
    let webs = Language::ALL.into_iter().filter_map(|one| authority.web.get(one));
    let hosts = webs.filter_map(|web| web.split("://").nth(1)?.split('/').next());
    let hosts = hosts.map(|host| host.trim_start_matches("www.").to_lowercase());
    stems.chain(hosts).any(|one| lower.contains(&one))
}

/// The beginning of a long word of a name, which tells the name: `tietosuojavaltuute`.
fn stem(word: &str) -> Option<String> {
    const ENDING: usize = 4;
    let length = word.chars().count();
    (length >= TELLING).then(|| word.to_lowercase().chars().take(length - ENDING).collect())
}

/// Every contact of the workspace: of organisations, of registers that have not ended, and of
/// procedures.
pub(super) fn contacts<'a>(model: &Model<'a>) -> Vec<&'a Contact> {
    let officers = model.organisations.iter().filter_map(|one| one.dpo.as_ref());
    let of_registers =
        model.maintained().flat_map(|one| one.responsible.iter().chain(&one.contacts));
    let of_procedures = model.procedures.iter().flat_map(|one| &one.contacts);
    officers.chain(of_registers).chain(of_procedures).collect()
}
