//! `seloste schema`.

use std::io::Write;
use std::path::Path;

use super::arguments::Arguments;
use super::session::language;
use super::{Outcome, Stop};
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
            overwrite(folder, &files).map_err(Stop::failed)?;
            writeln!(out, "{}: {} files", folder.display(), files.len())?;
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
        let known: Vec<&str> = FileKind::ALL.iter().map(|kind| kind.name()).collect();
        let hint = nearest(name, known.iter().copied())
            .map_or_else(|| known.join(", "), |near| format!("did you mean `{near}`?"));
        Stop::failed(format!("there is no kind of file `{name}`; {hint}"))
    })
}

fn text(kind: FileKind, language: Language) -> Result<String, Stop> {
    let schema = schema(kind, language).map_err(|missing| {
        let told: Vec<String> = missing.iter().map(ToString::to_string).collect();
        Stop::failed(told.join("\n"))
    })?;
    let text = serde_json::to_string_pretty(&schema).map_err(Stop::failed)?;
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
