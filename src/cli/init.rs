//! `seloste init`.

use std::io::Write;
use std::path::Path;

use super::arguments::Arguments;
use super::session::language;
use super::voice::{Message, Voice};
use super::{Outcome, Stop, schema, told};
use crate::text::Language;
use crate::world::output::{OutFile, create};

/// The starter workspace: file name, then its text in Finnish, Swedish and English.
macro_rules! starter {
    ($($name:literal),+ $(,)?) => {
        &[$((
            $name,
            include_str!(concat!("../../templates/starter/fi/", $name)),
            include_str!(concat!("../../templates/starter/sv/", $name)),
            include_str!(concat!("../../templates/starter/en/", $name)),
        )),+]
    };
}

const STARTER: &[(&str, &str, &str, &str)] = starter![
    "seloste.yaml",
    "groups.yaml",
    "categories.yaml",
    "consents.yaml",
    "measures.yaml",
    "procedures.yaml",
    "processors.yaml",
    "organisations/example-municipality.yaml",
    "organisations/example-vendor.yaml",
    "systems/example-system.yaml",
    "agreements/example-agreement.yaml",
    "registers/example-register.yaml",
    ".github/workflows/seloste.yml",
];

/// The action that the workflow of the starter workspace uses, the same as our own.
const ACTION: (&str, &str) = (
    ".github/actions/seloste/action.yml",
    include_str!("../../.github/actions/seloste/action.yml"),
);

/// Writes the starter workspace in the report's language, with the schemas that its modelines name.
pub(super) fn run(
    arguments: &Arguments,
    folder: &Path,
    out: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let language = language(arguments, None);
    let mut files = schema::files("schemas/", &[language])?;
    for (name, fi, sv, en) in STARTER {
        let text = match language {
            Language::Fi => fi,
            Language::Sv => sv,
            Language::En => en,
        };
        files.push(OutFile {
            path: (*name).to_owned(),
            bytes: text.as_bytes().to_vec(),
            key: None,
        });
    }
    let (path, text) = ACTION;
    files.push(OutFile { path: path.to_owned(), bytes: text.into(), key: None });
    create(folder, &files).map_err(told::files)?;
    let started = Message::new("program-started").at("path", folder).count("files", files.len());
    writeln!(out, "{}", Voice::new(language).say(&started))?;
    Ok(Outcome::Clean)
}
