//! What a finding is known by from run to run.
//!
//! A fingerprint is made from the rule, the file and the facts that the finding names: not from
//! lines, which move, nor from words, which are translated. The file stands for the object, whose
//! id is its name. Equal findings of one file are told apart by their order alone; where one of
//! them is mended, the rest take its place, and their number is right all the same.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Argument, Diagnostic};
use crate::text::Sources;

/// Changed when fingerprints are made in another way, so that old ones match nothing.
const VERSION: &str = "1";

/// Half of the hash: two findings in a workspace will not share so many bits.
const BYTES: usize = 16;

/// What the finding is known by: 32 hexadecimal digits.
#[must_use]
pub fn fingerprint(finding: &Diagnostic, sources: &Sources) -> String {
    let whole = format!("{}\u{1e}{}", facts(finding, sources), finding.ordinal);
    let digest = Sha256::digest(whole.as_bytes());
    digest.iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// Counts findings that nothing but their order tells apart, in the order given.
pub fn number<'d>(findings: impl IntoIterator<Item = &'d mut Diagnostic>, sources: &Sources) {
    let mut met: BTreeMap<String, u32> = BTreeMap::new();
    for finding in findings {
        let next = met.entry(facts(finding, sources)).or_default();
        finding.ordinal = *next;
        *next += 1;
    }
}

/// Everything about the finding but its place in the file, as one text.
fn facts(finding: &Diagnostic, sources: &Sources) -> String {
    let file = sources.get(finding.span.file).map_or("", |source| source.name.as_str());
    let mut parts = [VERSION, finding.code, finding.variant, file].join("\u{1e}");
    for (name, argument) in &finding.arguments {
        parts += &format!("\u{1e}{name}={}", written(argument));
    }
    parts
}

/// The argument in a form that no language and no layout changes.
fn written(argument: &Argument) -> String {
    match argument {
        Argument::Text(text) => text.clone(),
        Argument::Number(number) => number.to_string(),
        Argument::Date(day) => day.to_string(),
        Argument::Provision(provision) => provision.to_string(),
        Argument::Provisions(provisions) | Argument::Alternatives(provisions) => {
            provisions.iter().map(ToString::to_string).collect::<Vec<_>>().join("\u{1f}")
        }
        Argument::List(items) => items.join("\u{1f}"),
        Argument::Term(key) => (*key).to_owned(),
        Argument::Terms(keys) => keys.join("\u{1f}"),
        Argument::Phrase(phrase) => phrase.form.clone(),
        Argument::Phrases(phrases) => {
            phrases.iter().map(|phrase| phrase.form.as_str()).collect::<Vec<_>>().join("\u{1f}")
        }
        Argument::Fields(names) => names.join("\u{1f}"),
    }
}
