//! `seloste schema`.

use std::io::Write;
use std::path::Path;

use super::arguments::Arguments;
use super::session::language;
use super::voice::{Message, Voice};
use super::{Outcome, Stop, told};
use crate::language::nearest;
use crate::register::FileKind;
use crate::register::schema::schema;
use crate::text::Language;
use crate::world::output::{OutFile, overwrite};

/// Prints one schema, lists the kinds, or writes all schemas.
pub(super) fn run(
    arguments: &Arguments,
    kind: Option<&str>,
    write: Option<&Path>,
    out: &mut dyn Write,
) -> Result<Outcome, Stop> {
    match (kind, write) {
        (_, Some(folder)) => {
            let files = files("", &Language::ALL)?;
            overwrite(folder, &files).map_err(told::files)?;
            let wrote =
                Message::new("program-wrote").at("path", folder).count("files", files.len());
            writeln!(out, "{}", Voice::of(arguments).say(&wrote))?;
        }
        (Some(name), None) => {
            let text = text(kind_named(name)?, language(arguments, None))?;
            out.write_all(text.as_bytes())?;
        }
        (None, None) => {
            for kind in FileKind::ALL {
                writeln!(out, "{:14}{}", kind.name(), kind.pattern())?;
            }
        }
    }
    Ok(Outcome::Clean)
}

fn kind_named(name: &str) -> Result<FileKind, Stop> {
    FileKind::ALL.into_iter().find(|kind| kind.name() == name).ok_or_else(|| {
        let known = FileKind::ALL.iter().map(|kind| kind.name());
        let unknown = Message::new("program-unknown-kind").with("name", name);
        Stop::failed(unknown.near(nearest(name, known)))
    })
}

fn text(kind: FileKind, language: Language) -> Result<String, Stop> {
    let schema = schema(kind, language).map_err(|missing| {
        let told: Vec<String> = missing.iter().map(ToString::to_string).collect();
        Stop::fault(told.join("; "))
    })?;
    let text = serde_json::to_string_pretty(&schema).map_err(Stop::fault)?;
    Ok(text + "\n")
}

/// The schemas of all kinds in `languages`, below `folder`.
pub(super) fn files(folder: &str, languages: &[Language]) -> Result<Vec<OutFile>, Stop> {
    let mut files = Vec::new();
    for language in languages {
        for kind in FileKind::ALL {
            let path = format!("{folder}{language}/{}.schema.json", kind.name());
            let bytes = text(kind, *language)?.into_bytes();
            files.push(OutFile { path, bytes, key: None });
        }
    }
    Ok(files)
}
