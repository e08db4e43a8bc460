//! Reading a workspace's files.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::Refusal;
use crate::register::meant_folder;

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
        /// Its line, from 1.
        line: usize,
        /// The text as far as it can be read, with a sign in place of what cannot: the place is
        /// shown in it.
        text: String,
    },
    /// It is a link that leads out of the workspace.
    LinkOutside,
    /// It is a link to a folder; such links are not followed.
    LinkToFolder,
    /// It is a folder with the name of a file.
    Folder,
    /// It is neither a file nor a folder, but a pipe, a device or the like.
    NotAFile,
    /// It is a folder nested deeper than is looked into.
    TooDeep {
        /// How many folders deep is looked.
        limit: usize,
    },
    /// It is a folder in which nothing is looked for, though its name is near to that of one in
    /// which something is.
    Astray {
        /// What the folder was meant to be called.
        meant: String,
    },
    /// The system refuses it.
    Refused(Refusal),
}

impl Unreadable {
    /// What can be shown of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::NotUtf8 { text, .. } => text,
            Self::TooLarge { .. }
            | Self::LinkOutside
            | Self::LinkToFolder
            | Self::Folder
            | Self::NotAFile
            | Self::TooDeep { .. }
            | Self::Astray { .. }
            | Self::Refused(_) => "",
        }
    }
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
    /// Files below `published/`, byte for byte, named from there. Why one cannot be read is told
    /// among the YAML files.
    pub published: Vec<Kept>,
    /// Files below `approved/`, likewise: versions that have been approved, and their records.
    pub approved: Vec<Kept>,
}

/// A file of the workspace that is kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Path below `published/` or `approved/`, with `/`.
    pub name: String,
    /// Its bytes; none where it cannot be read.
    pub bytes: Option<Vec<u8>>,
}

/// Largest file that is read, in bytes.
pub const MAX_FILE: u64 = 4 << 20;
/// The folder of templates and words that a workspace overrides.
const TEMPLATES: &str = "templates/";
/// The folder of versions that are kept as they were published.
const PUBLISHED: &str = "published/";
/// The folder of versions that have been approved, and of the records of that.
const APPROVED: &str = "approved/";
/// Largest kept file, in bytes: a printed notice with its fonts and pictures.
const MAX_KEPT: u64 = 64 << 20;
/// The folder of rows that a workspace lays over the catalogs of law.
const CATALOGS: &str = "catalogs/";
/// Deepest folder that is looked into.
const MAX_DEPTH: usize = 8;

/// Reads the workspace in `root`: all YAML files, templates and catalogs, in the order of names.
///
/// Hidden files and folders are left out. What has the name of such a file and cannot be read as
/// one is there with the reason.
///
/// # Errors
///
/// `root` cannot be listed.
pub fn read(root: &Path) -> io::Result<Folder> {
    let whole = fs::canonicalize(root)?;
    let mut entries = Vec::new();
    list(root, 0, &mut entries)?;
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    let (published, mut unkept) = kept(root, &whole, &entries, PUBLISHED);
    let (approved, unread) = kept(root, &whole, &entries, APPROVED);
    unkept.extend(unread);
    let astray = astray(root, &entries);
    let read = |entry: Entry| {
        let (place, name) = place(relative(root, &entry.path)?, entry.unreadable.is_some())?;
        let text = match entry.unreadable {
            Some(why) => Err(why),
            None => read_text(&whole, &entry.path, entry.is_link),
        };
        Some((place, Found { name, text }))
    };
    let files: Vec<(Place, Found)> = entries.into_par_iter().filter_map(read).collect();
    let mut folder = Folder { published, approved, ..Folder::default() };
    for (place, file) in files {
        match place {
            Place::Yaml => folder.yaml.push(file),
            Place::Template => folder.templates.push(file),
            Place::Catalog => folder.catalogs.push(file),
        }
    }
    folder.yaml.extend(unkept.into_iter().chain(astray));
    Ok(folder)
}

/// The names of all files below `root` but hidden ones, in their order.
///
/// # Errors
///
/// `root` cannot be listed.
pub(super) fn names(root: &Path) -> io::Result<Vec<String>> {
    let mut entries = Vec::new();
    list(root, 0, &mut entries)?;
    let mut names: Vec<String> =
        entries.iter().filter_map(|entry| relative(root, &entry.path)).collect();
    names.sort();
    Ok(names)
}

/// The files below a folder of kept files, and what is to be told of those that cannot be read.
fn kept(root: &Path, whole: &Path, entries: &[Entry], folder: &str) -> (Vec<Kept>, Vec<Found>) {
    let (mut kept, mut unread) = (Vec::new(), Vec::new());
    for entry in entries {
        let Some(name) = relative(root, &entry.path) else { continue };
        let Some(own) = name.strip_prefix(folder).map(str::to_owned) else { continue };
        let bytes = match &entry.unreadable {
            Some(why) => Err(why.clone()),
            None => bytes(whole, &entry.path),
        };
        match bytes {
            Ok(bytes) => kept.push(Kept { name: own, bytes: Some(bytes) }),
            Err(why) => {
                kept.push(Kept { name: own, bytes: None });
                unread.push(Found { name, text: Err(why) });
            }
        }
    }
    (kept, unread)
}

/// The folders in which nothing is looked for, though their names are near to those in which
/// something is: what was put there would do nothing, and nobody would know. A YAML file that
/// stands there is told by itself.
fn astray(root: &Path, entries: &[Entry]) -> Vec<Found> {
    let mut folders: BTreeMap<String, bool> = BTreeMap::new();
    for entry in entries {
        let name = relative(root, &entry.path).unwrap_or_default();
        if let Some((folder, rest)) = name.split_once('/') {
            *folders.entry(folder.to_owned()).or_default() |= is_yaml(rest);
        }
    }
    let told = folders.into_iter().filter(|(_, told)| !told).filter_map(|(name, _)| {
        let meant = meant_folder(&name)?;
        Some(Found { name, text: Err(Unreadable::Astray { meant }) })
    });
    told.collect()
}

/// What a file of a workspace is, as far as its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Yaml,
    Template,
    Catalog,
}

/// What the file of that name is, and what it is called there; `None` for files that are not read.
/// What stands where a file should be and is none is told in its place.
fn place(name: String, is_none: bool) -> Option<(Place, String)> {
    if let Some(template) = name.strip_prefix(TEMPLATES) {
        return Some((Place::Template, template.to_owned()));
    }
    if name.starts_with(PUBLISHED) || name.starts_with(APPROVED) {
        return None;
    }
    if is_yaml(&name) {
        return Some((Place::Yaml, name));
    }
    if name.starts_with(CATALOGS) {
        return Some((Place::Catalog, name));
    }
    is_none.then_some((Place::Yaml, name))
}

/// Reads the one file `name` of the workspace in `root`; nothing where it cannot be read.
#[must_use]
pub fn read_one(root: &Path, name: &str) -> Option<String> {
    let whole = fs::canonicalize(root).ok()?;
    read_text(&whole, &root.join(name), true).ok()
}

/// Reads a file that is no part of a workspace.
///
/// # Errors
///
/// The system refuses, or the text is not UTF-8.
pub fn read_text_at(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

/// Whether `path` is `folder` itself or lies in it, wherever links lead; neither need exist.
#[must_use]
pub fn is_inside(path: &Path, folder: &Path) -> bool {
    real(path).starts_with(real(folder))
}

/// The path as it is reached from where the program runs, with `/`; whole where it lies elsewhere.
/// Links are taken as they are written.
#[must_use]
pub fn seen_from_here(path: &Path) -> String {
    let whole = plain(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    let here = std::env::current_dir().map(|here| plain(&here)).unwrap_or_default();
    let seen = whole.strip_prefix(&here).unwrap_or(&whole);
    let text = seen.to_string_lossy().into_owned();
    if std::path::MAIN_SEPARATOR == '/' {
        text
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// The path without `.` and `..`, as far as its words tell.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// The path without links, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let known = whole.ancestors().find_map(|above| {
        let rest = whole.strip_prefix(above).ok()?;
        Some(fs::canonicalize(above).ok()?.join(rest))
    });
    known.unwrap_or(whole)
}

/// Whether the name is that of a YAML file, however its ending is spelt.
fn is_yaml(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".yaml") || name.ends_with(".yml")
}

/// Something that may be a file of the workspace, and why it is none if that is known already.
struct Entry {
    path: PathBuf,
    is_link: bool,
    unreadable: Option<Unreadable>,
}

fn list(folder: &Path, depth: usize, entries: &mut Vec<Entry>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        let (kind, path) = (entry.file_type()?, entry.path());
        let unreadable = if kind.is_dir() {
            match below(&path, &name, depth, entries) {
                Ok(()) => continue,
                Err(why) => Some(why),
            }
        } else if kind.is_symlink() && path.is_dir() {
            Some(Unreadable::LinkToFolder)
        } else if kind.is_file() || kind.is_symlink() {
            None
        } else if is_yaml(&name) {
            Some(Unreadable::NotAFile)
        } else {
            continue;
        };
        entries.push(Entry { path, is_link: kind.is_symlink(), unreadable });
    }
    Ok(())
}

/// Lists a folder inside the workspace, unless it stands for a file or lies too deep.
fn below(
    path: &Path,
    name: &str,
    depth: usize,
    entries: &mut Vec<Entry>,
) -> Result<(), Unreadable> {
    if is_yaml(name) {
        return Err(Unreadable::Folder);
    }
    if depth >= MAX_DEPTH {
        return Err(Unreadable::TooDeep { limit: MAX_DEPTH });
    }
    list(path, depth + 1, entries).map_err(|error| Unreadable::Refused(error.into()))
}

/// The path below `root`, with `/` on every system.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    Some(parts.join("/"))
}

/// The bytes of `path`, unless it leads out of `root`, is no file or is too large.
fn bytes(root: &Path, path: &Path) -> Result<Vec<u8>, Unreadable> {
    let refused = |error: io::Error| Unreadable::Refused(error.into());
    let real = fs::canonicalize(path).map_err(refused)?;
    if !real.starts_with(root) {
        return Err(Unreadable::LinkOutside);
    }
    let found = fs::metadata(&real).map_err(refused)?;
    if !found.is_file() {
        return Err(Unreadable::NotAFile);
    }
    if found.len() > MAX_KEPT {
        return Err(Unreadable::TooLarge { limit: MAX_KEPT, size: found.len() });
    }
    fs::read(real).map_err(refused)
}

/// The text of `path`. Only a link can lead out of `root`: linked folders are not looked into.
fn read_text(root: &Path, path: &Path, is_link: bool) -> Result<String, Unreadable> {
    let refused = |error: io::Error| Unreadable::Refused(error.into());
    if is_link {
        let real = fs::canonicalize(path).map_err(refused)?;
        if !real.starts_with(root) {
            return Err(Unreadable::LinkOutside);
        }
        // Asked before it is opened: a pipe would keep the opener waiting for a writer.
        if !fs::metadata(&real).map_err(refused)?.is_file() {
            return Err(Unreadable::NotAFile);
        }
    }
    let file = File::open(path).map_err(refused)?;
    let size = file.metadata().map_err(refused)?.len();
    if size > MAX_FILE {
        return Err(Unreadable::TooLarge { limit: MAX_FILE, size });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size + 1).unwrap_or_default());
    // The size may have grown since it was asked for.
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(refused)?;
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(offset);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        Unreadable::NotUtf8 { offset, line, text }
    })
}
