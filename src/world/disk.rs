//! Reading a workspace's files.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

/// A file of the workspace, read or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Path below the workspace, with `/`.
    pub name: String,
    /// Its text, or why there is none.
    pub text: Result<String, Unreadable>,
}

/// Why a file gives no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than the limit, both in bytes.
    TooLarge {
        /// The limit.
        limit: u64,
        /// The size.
        size: u64,
    },
    /// It is not UTF-8 from this byte on.
    NotUtf8 {
        /// The first byte that is not.
        offset: usize,
    },
    /// It is a link that leads out of the workspace.
    LinkOutside,
    /// The system refuses it, in its own words.
    Refused(String),
}

/// What a workspace folder holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder {
    /// YAML files, by name.
    pub yaml: Vec<Found>,
    /// Files below `templates/`, named from there.
    pub templates: Vec<Found>,
    /// Files below `catalogs/` but for YAML, which nothing reads there.
    pub catalogs: Vec<Found>,
}

/// Largest file that is read, in bytes.
pub const MAX_FILE: u64 = 4 << 20;
/// The folder of templates and words that a workspace overrides.
const TEMPLATES: &str = "templates/";
/// The folder of rows that a workspace lays over the catalogs of law.
const CATALOGS: &str = "catalogs/";
/// Deepest folder that is looked into.
const MAX_DEPTH: usize = 8;

/// Reads the workspace in `root`: all YAML files, templates and catalogs, in the order of names.
///
/// Hidden files and folders are left out.
///
/// # Errors
///
/// `root` cannot be listed.
pub fn read(root: &Path) -> io::Result<Folder> {
    let whole = fs::canonicalize(root)?;
    let mut paths = Vec::new();
    list(root, 0, &mut paths)?;
    paths.sort();
    let read = |(path, is_link): &(PathBuf, bool)| {
        let name = relative(root, path)?;
        let (place, name) = place(name)?;
        Some((place, Found { name, text: read_text(&whole, path, *is_link) }))
    };
    let files: Vec<(Place, Found)> = paths.par_iter().filter_map(read).collect();
    let mut folder = Folder::default();
    for (place, file) in files {
        match place {
            Place::Yaml => folder.yaml.push(file),
            Place::Template => folder.templates.push(file),
            Place::Catalog => folder.catalogs.push(file),
        }
    }
    Ok(folder)
}

/// What a file of a workspace is, as far as its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Yaml,
    Template,
    Catalog,
}

/// What the file of that name is, and what it is called there; `None` for files that are not read.
fn place(name: String) -> Option<(Place, String)> {
    if let Some(template) = name.strip_prefix(TEMPLATES) {
        return Some((Place::Template, template.to_owned()));
    }
    if name.ends_with(".yaml") || name.ends_with(".yml") {
        return Some((Place::Yaml, name));
    }
    name.starts_with(CATALOGS).then_some((Place::Catalog, name))
}

/// Every file below `folder`, and whether it is a link.
fn list(folder: &Path, depth: usize, paths: &mut Vec<(PathBuf, bool)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() && depth < MAX_DEPTH {
            list(&entry.path(), depth + 1, paths)?;
        } else if kind.is_file() || kind.is_symlink() {
            paths.push((entry.path(), kind.is_symlink()));
        }
    }
    Ok(())
}

/// The path below `root`, with `/` on every system.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    Some(parts.join("/"))
}

/// The text of `path`. Only a link can lead out of `root`: linked folders are not looked into.
fn read_text(root: &Path, path: &Path, is_link: bool) -> Result<String, Unreadable> {
    let refused = |error: io::Error| Unreadable::Refused(error.to_string());
    if is_link && !fs::canonicalize(path).map_err(refused)?.starts_with(root) {
        return Err(Unreadable::LinkOutside);
    }
    let file = File::open(path).map_err(refused)?;
    let size = file.metadata().map_err(refused)?.len();
    if size > MAX_FILE {
        return Err(Unreadable::TooLarge { limit: MAX_FILE, size });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size + 1).unwrap_or_default());
    // The size may have grown since it was asked for.
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(refused)?;
    String::from_utf8(bytes)
        .map_err(|error| Unreadable::NotUtf8 { offset: error.utf8_error().valid_up_to() })
}
