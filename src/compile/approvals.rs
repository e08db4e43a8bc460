//! Versions that have been approved: their records read, new ones made.

use std::collections::BTreeMap;

use super::build::{BuildError, BuildOptions, Built, composed, laid_out};
use super::{Ground, Shop};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Document, Kind, Layer, stamped};
use crate::model::{APPROVAL_FORMAT, Approval, Model};
use crate::register::Publish;
use crate::text::{FileId, Span, sha256};
use crate::world::disk::Kept;

/// The folder of approved versions, from which their files are named.
pub const APPROVED: &str = "approved/";

/// The records of approval among the files below `approved/`; one that cannot be read is a finding.
pub fn approvals(kept: &[Kept], ground: &mut Ground) -> Vec<Approval> {
    let mut folders: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    let mut records = Vec::new();
    for file in kept {
        let Some((folder, name)) = file.name.split_once('/') else { continue };
        // Of one that cannot be read it is told why.
        let Some(bytes) = &file.bytes else { continue };
        match name.strip_suffix(".json") {
            Some(_) => records.push((folder, &file.name, bytes)),
            None => {
                let hash = sha256(bytes);
                folders.entry(folder).or_default().insert(name.to_owned(), hash);
            }
        }
    }
    let mut found = Vec::new();
    for (folder, name, bytes) in records {
        let text = String::from_utf8_lossy(bytes);
        let place = ground.sources.push(format!("{APPROVED}{name}"), text);
        ground.not_yaml.push(place);
        match parsed(bytes, folder) {
            Ok(record) => {
                let present = folders.get(folder).cloned().unwrap_or_default();
                found.push(Approval { place, present, ..record });
            }
            Err(variant) => ground.findings.push(unreadable(place, variant)),
        }
    }
    found
}

/// The record in those bytes, or which wording tells why there is none.
fn parsed(bytes: &[u8], folder: &str) -> Result<Approval, &'static str> {
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| "approval")?;
    let format = value.get("format").and_then(serde_json::Value::as_u64);
    if format.is_some_and(|format| format > u64::from(APPROVAL_FORMAT)) {
        return Err("approval-newer");
    }
    let record: Approval = serde_json::from_value(value).map_err(|_| "approval")?;
    let known = record.document.parse::<Kind>().is_ok() && record.id == folder;
    known.then_some(record).ok_or("approval")
}

fn unreadable(place: FileId, variant: &'static str) -> Diagnostic {
    let span = Span::new(place, 0, 0);
    Diagnostic::new("file-unreadable", Severity::Error, span, Vec::new(), Vec::new())
        .worded(variant)
}

/// The approved version of a document in every language, to be kept byte for byte: its texts, and
/// what its PDFs are printed from. Files are named from the folder of its record. `None` where the
/// document is a draft, which cannot be approved.
///
/// # Errors
///
/// Every mistake of a template, message or document.
pub fn approved_version(
    model: &Model<'_>,
    shop: &Shop,
    kind: Kind,
    approval: &Approval,
) -> Result<Option<Built>, Vec<BuildError>> {
    let options = BuildOptions {
        drafts: false,
        flag_gaps: false,
        kinds: vec![kind],
        layers: vec![Layer::Full],
        pdf: true,
        maps: false,
        state: false,
        fragments: false,
    };
    let own = composed(model, shop, &options, &approval.id)?.into_iter().map(|document| {
        let (id, language) = (document.id.clone(), document.language);
        let told = stamped(model, document, approval, shop.workshop());
        let told =
            told.map_err(|error| vec![BuildError::Compose(id, language, Box::new(error))])?;
        Ok(Document { publish: Publish::Intranet, ..told })
    });
    let documents: Vec<Document> = own.collect::<Result<_, Vec<BuildError>>>()?;
    if documents.is_empty() || documents.iter().any(|document| document.draft) {
        return Ok(None);
    }
    let mut built = laid_out(model, shop, &options, &documents)?.0;
    let name = |path: &str| named(path, &approval.version);
    // What stands by itself is kept. A page does not: it needs the style and the menu of its site.
    built.files.retain(|file| file.path.ends_with(".md"));
    for file in &mut built.files {
        file.path = name(&file.path);
    }
    for job in &mut built.pdfs {
        job.path = name(&job.path);
    }
    for job in &mut built.office {
        job.path = name(&job.path);
    }
    Ok(Some(built))
}

/// `internal/fi/some.annex.pdf` as `2.fi.pdf`, and the second volume of a record as `2.fi.2.pdf`.
fn named(path: &str, version: &str) -> String {
    let language = path.split('/').nth(1).unwrap_or_default();
    let mut parts = path.rsplit('.');
    let ending = parts.next().unwrap_or_default();
    match parts.next().filter(|part| part.parse::<usize>().is_ok()) {
        Some(volume) => format!("{version}.{language}.{volume}.{ending}"),
        None => format!("{version}.{language}.{ending}"),
    }
}

/// The kinds of documents on `id` that can be approved and are made today.
#[must_use]
pub fn approvable(model: &Model<'_>, id: &str) -> Vec<Kind> {
    Kind::ALL
        .into_iter()
        .filter(|kind| crate::document::facts(model, *kind, id).is_some())
        .collect()
}
