//! Writing a tree of files in one step.
//!
//! A build is written to a hidden folder beside the target and exchanged with it,
//! so that a crash at any moment leaves either the old tree or the new one, whole.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::text::sha256;

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Path below the target folder, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the bytes were made from, for files that are dear to make.
    pub key: Option<String>,
}

/// Name of the list of files that we have written.
pub const MANIFEST: &str = ".seloste.json";

/// The list of files that a build has written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Hash of the bytes of each file, by path.
    pub files: BTreeMap<String, Entry>,
}

/// A file of the manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// What the bytes were made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum OutputError {
    /// A file that is not ours, or the folder that holds such files.
    NotOurs(PathBuf),
    /// The folder may not be changed.
    ReadOnly(PathBuf),
    /// What an earlier tree left at this path cannot be removed.
    LeftOver(PathBuf, io::Error),
    /// The system refuses, at this path.
    Refused(PathBuf, io::Error),
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs(path) => write!(f, "{}: holds other files", path.display()),
            Self::ReadOnly(path) => write!(f, "{}: is read-only", path.display()),
            Self::LeftOver(path, error) | Self::Refused(path, error) => {
                write!(f, "{}: {error}", path.display())
            }
        }
    }
}

/// What an earlier build has left in the target folder.
#[derive(Debug, Clone, Default)]
pub struct Earlier {
    root: PathBuf,
    manifest: Manifest,
}

impl Earlier {
    /// Looks at `target`, after putting right what a crash may have left.
    ///
    /// # Errors
    ///
    /// The folder is not empty and has no manifest of ours, or cannot be read or changed.
    pub fn find(target: &Path) -> Result<Self, OutputError> {
        let target = &followed(target);
        let turn = Turn::at(target);
        recover(target)?;
        drop(turn);
        fits(target)?;
        let path = target.join(MANIFEST);
        let manifest = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|_| OutputError::NotOurs(target.to_owned()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if is_occupied(target) {
                    return Err(OutputError::NotOurs(target.to_owned()));
                }
                Manifest::default()
            }
            Err(error) => return Err(OutputError::Refused(path, error)),
        };
        match foreign(target, "", &manifest) {
            Some(path) => Err(OutputError::NotOurs(path)),
            None => Ok(Self { root: target.to_owned(), manifest }),
        }
    }

    /// The bytes of the earlier file at `path`, if they were made from `key` and are untouched.
    #[must_use]
    pub fn reuse(&self, path: &str, key: &str) -> Option<Vec<u8>> {
        let entry = self.manifest.files.get(path)?;
        if entry.key.as_deref() != Some(key) {
            return None;
        }
        let bytes = fs::read(self.root.join(path)).ok()?;
        (sha256(&bytes) == entry.sha256).then_some(bytes)
    }
}

/// Where a link to a folder leads: the folder is replaced, and the link stays.
fn followed(target: &Path) -> PathBuf {
    let leads_on = target.is_symlink() || target.file_name().is_none();
    let real = leads_on.then(|| fs::canonicalize(target).ok()).flatten();
    real.unwrap_or_else(|| target.to_owned())
}

/// Whether the target can be replaced, asked before anything dear is made for it.
fn fits(target: &Path) -> Result<(), OutputError> {
    let Ok(found) = fs::metadata(target) else { return Ok(()) };
    if !found.is_dir() {
        let error = io::Error::from(io::ErrorKind::NotADirectory);
        return Err(OutputError::Refused(target.to_owned(), error));
    }
    if found.permissions().readonly() || !may_write(target) {
        return Err(OutputError::ReadOnly(target.to_owned()));
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn may_write(folder: &Path) -> bool {
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn may_write(_: &Path) -> bool {
    true
}

fn is_occupied(target: &Path) -> bool {
    fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some())
}

/// What desktops leave in folders that were looked at.
const DROPPINGS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Something in the tree below `target` that no build of ours has written, such as a `.git`: it
/// would go down with the tree.
fn foreign(target: &Path, above: &str, manifest: &Manifest) -> Option<PathBuf> {
    let entries = fs::read_dir(target.join(above)).ok()?;
    entries.flatten().find_map(|entry| {
        let name = entry.file_name();
        let below = format!("{above}{}", name.to_string_lossy());
        let ours = below == MANIFEST
            || manifest.files.contains_key(&below)
            || DROPPINGS.iter().any(|one| *one == name);
        if ours {
            None
        } else if entry.file_type().is_ok_and(|kind| kind.is_dir()) && is_known(&below, manifest) {
            foreign(target, &format!("{below}/"), manifest)
        } else {
            Some(target.join(below))
        }
    })
}

/// Whether a build has written files below the folder.
fn is_known(folder: &str, manifest: &Manifest) -> bool {
    let below = format!("{folder}/");
    manifest.files.range(below.clone()..).next().is_some_and(|(path, _)| path.starts_with(&below))
}

/// The hidden folders beside `target`: the new tree in the making, and the old one on its way out.
fn beside(target: &Path) -> (PathBuf, PathBuf) {
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| "out".to_owned());
    let parent = target.parent().unwrap_or(Path::new(""));
    (parent.join(format!(".{name}.new")), parent.join(format!(".{name}.old")))
}

/// After a crash between two renames the old tree stands under its hidden name only.
fn recover(target: &Path) -> Result<(), OutputError> {
    let (new, old) = beside(target);
    if !target.exists() && old.exists() {
        fs::rename(&old, target).map_err(|error| OutputError::Refused(old.clone(), error))?;
    }
    for left in [new, old] {
        if left.exists() {
            fs::remove_dir_all(&left).map_err(|error| OutputError::LeftOver(left, error))?;
        }
    }
    Ok(())
}

/// Replaces the tree at `target` by `files`, all of it or nothing.
///
/// # Errors
///
/// The system refuses; what stood at `target` before still does. Only where what stood there
/// cannot be removed, the new tree is in its place.
pub fn replace(target: &Path, files: &[OutFile]) -> Result<(), OutputError> {
    let target = &followed(target);
    let (new, old) = beside(target);
    let around = parent(target);
    fs::create_dir_all(around).map_err(|error| OutputError::Refused(around.to_owned(), error))?;
    let turn = Turn::at(target);
    let written = write_tree(&new, files).and_then(|()| exchange(&new, target, &old));
    if written.is_err() {
        // The first error is the one to tell; what is left is removed at the next start.
        let _ = fs::remove_dir_all(&new);
    }
    drop(turn);
    written
}

/// The folder that the target stands in.
fn parent(target: &Path) -> &Path {
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}

/// Held while the hidden folders beside a target are in use: builds of one place take turns, or
/// one would clear away what the other is writing.
///
/// The folder around the target is locked, so that nothing is left behind, and a process that is
/// killed holds nothing. Where folders cannot be locked there are no turns.
struct Turn {
    _around: Option<File>,
}

impl Turn {
    /// Waits for the turn.
    fn at(target: &Path) -> Self {
        let around = File::open(parent(target)).ok();
        Self { _around: around.filter(|folder| folder.lock().is_ok()) }
    }
}

fn write_tree(root: &Path, files: &[OutFile]) -> Result<(), OutputError> {
    let refused = |path: &Path| {
        let path = path.to_owned();
        move |error| OutputError::Refused(path, error)
    };
    // Where the hidden folder cannot be made, the folder around it is what cannot be written to.
    let around = root.parent().filter(|parent| parent.exists()).unwrap_or(root);
    fs::create_dir_all(root).map_err(refused(around))?;
    let written = files.par_iter().map(|file| {
        let path = root.join(&file.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(refused(folder))?;
        fs::write(&path, &file.bytes).map_err(refused(&path))?;
        let entry = Entry { sha256: sha256(&file.bytes), key: file.key.clone() };
        Ok((file.path.clone(), entry))
    });
    let manifest = Manifest { files: written.collect::<Result<_, OutputError>>()? };
    let path = root.join(MANIFEST);
    let mut text = serde_json::to_vec_pretty(&manifest)
        .map_err(|error| OutputError::Refused(path.clone(), error.into()))?;
    text.push(b'\n');
    fs::write(&path, text).map_err(refused(&path))
}

/// Puts `new` in the place of `target`: in one step where the system can, else in two renames.
fn exchange(new: &Path, target: &Path, old: &Path) -> Result<(), OutputError> {
    let refused = |error| OutputError::Refused(target.to_owned(), error);
    if !target.exists() {
        return fs::rename(new, target).map_err(refused);
    }
    let left_over = |path: &Path| {
        let path = path.to_owned();
        move |error| OutputError::LeftOver(path, error)
    };
    if swap(new, target) {
        return fs::remove_dir_all(new).map_err(left_over(new));
    }
    fs::rename(target, old).map_err(refused)?;
    if let Err(error) = fs::rename(new, target) {
        // The old tree comes back; if it cannot, the next start brings it.
        let _ = fs::rename(old, target);
        return Err(refused(error));
    }
    fs::remove_dir_all(old).map_err(left_over(old))
}

#[cfg(target_os = "linux")]
fn swap(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn swap(_: &Path, _: &Path) -> bool {
    false
}

/// Writes the files of a starter workspace or of schemas, none of which may exist yet.
///
/// # Errors
///
/// A file exists already (nothing is written then), or the system refuses.
pub fn create(target: &Path, files: &[OutFile]) -> Result<(), OutputError> {
    for file in files {
        let path = target.join(&file.path);
        if path.exists() {
            return Err(OutputError::NotOurs(path));
        }
    }
    overwrite(target, files)
}

/// Writes files in place, one by one: for generated files that stand among others.
///
/// # Errors
///
/// The system refuses.
pub fn overwrite(target: &Path, files: &[OutFile]) -> Result<(), OutputError> {
    for file in files {
        let path = target.join(&file.path);
        let folder = path.parent().unwrap_or(target).to_owned();
        let refused = |error| OutputError::Refused(path.clone(), error);
        fs::create_dir_all(&folder).map_err(refused)?;
        fs::write(&path, &file.bytes).map_err(refused)?;
    }
    Ok(())
}

/// Writes one file: whole, or not at all. What stood at `path` before stays until the new file is
/// complete; a pipe or a device is written to as it is.
///
/// # Errors
///
/// The system refuses; what stood there is untouched.
pub fn write_one(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let refused = |error| OutputError::Refused(path.to_owned(), error);
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&target).is_ok_and(|found| !found.is_file()) {
        return fs::write(&target, bytes).map_err(refused);
    }
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.ok_or_else(|| refused(io::ErrorKind::InvalidFilename.into()))?;
    let around = parent(&target);
    fs::create_dir_all(around).map_err(refused)?;
    let new = around.join(format!(".{name}.{}.new", std::process::id()));
    let written = fs::write(&new, bytes).and_then(|()| fs::rename(&new, &target));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&new);
    }
    written.map_err(refused)
}
