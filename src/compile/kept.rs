//! Versions of notices that are kept as they were approved.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::register::{Publish, Register};
use crate::text::Language;
use crate::text::sha256;
use crate::world::disk::Kept;
use crate::world::output::OutFile;

/// The SHA-256 of each file under `published/`, by name, for [`Model::published`]; none of one that
/// cannot be read, which is told as such.
#[must_use]
pub fn hashes(published: &[Kept]) -> BTreeMap<String, Option<String>> {
    let hash = |file: &Kept| file.bytes.as_ref().map(|bytes| sha256(bytes));
    published.iter().map(|file| (file.name.clone(), hash(file))).collect()
}

/// The kept versions of the notices that are built, each beside its notice, byte for byte.
#[must_use]
pub fn kept(model: &Model<'_>, published: &[Kept], drafts: bool) -> Vec<OutFile> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for register in model.published(drafts) {
        for (language, name) in versions(register) {
            let found = published.iter().find(|file| file.name == name);
            let bytes = found.and_then(|file| file.bytes.clone());
            if let (Some(bytes), Some(tree)) = (bytes, tree(register.publish)) {
                files.insert(format!("{tree}/{language}/published/{name}"), bytes);
            }
        }
    }
    let file = |(path, bytes)| OutFile { path, bytes, key: None };
    files.into_iter().map(file).collect()
}

fn versions(register: &Register) -> impl Iterator<Item = (Language, &str)> {
    let kept = register.notice.iter().flat_map(|notice| &notice.kept);
    kept.map(|version| (version.language, version.file.value.as_str()))
}

fn tree(publish: Publish) -> Option<&'static str> {
    crate::site::tree(publish)
}
