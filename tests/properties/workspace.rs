//! The workspaces of the repository, and what comes of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use seloste::compile::{BuildOptions, Shop, build, documents, findings, ground};
use seloste::document::{Document, Kind, Layer};
use seloste::law::Catalogs;
use seloste::model::{Model, resolve};
use seloste::register::{FileKind, Place, place, read};
use seloste::text::Date;
use seloste::world::disk::{self, Found};

use crate::walk::{Schema, Set};

/// Folders whose folders are workspaces, and workspaces.
const PARENTS: [&str; 2] = ["tests/projects", "templates/starter"];
const SINGLE: [&str; 3] = ["registers", "tests/documents/small", "tests/agreements/registers"];

/// The day of a workspace that names none.
const DAY: &str = "2026-11-22";

/// Rules that look at any text, reference or citation without regard to what it says of whom:
/// that they see a property does not show that its meaning is used.
const ANY: [&str; 17] = [
    "translation-missing",
    "unused-object",
    "unknown-reference",
    "hetu-in-source",
    "personal-data-in-source",
    "shared-snippet",
    "text-not-allowed",
    "statute-expired",
    "statute-language-title",
    "statute-not-yet-in-force",
    "statute-repeal-pending",
    "statute-repealed",
    "statute-repealed-before-notice",
    "statute-section-amended-after-notice",
    "statute-section-moved",
    "statute-section-unknown",
    "statute-unknown",
];

/// A workspace: its files as values.
pub struct Workspace {
    pub name: String,
    files: Vec<File>,
    pub ids: Ids,
    bytes: usize,
}

struct File {
    name: String,
    kind: FileKind,
    value: Value,
    text: String,
}

/// The ids that a workspace declares, by kind.
#[derive(Default)]
pub struct Ids(BTreeMap<String, BTreeSet<String>>);

/// What is found in a workspace, and what is built of it.
#[derive(PartialEq, Eq)]
pub struct Outcome {
    /// What every rule finds.
    pub all: BTreeSet<String>,
    /// Without the rules that look at anything.
    pub findings: BTreeSet<String>,
    /// How many facts are assumed, as every check tells.
    pub assumed: usize,
    pub texts: Vec<String>,
}

/// What all workspaces are compiled with.
pub struct Tools {
    pub schemas: BTreeMap<FileKind, Schema>,
    shop: Shop,
    catalogs: Catalogs,
}

impl Tools {
    pub fn new() -> Self {
        let (shop, catalogs) = (Shop::open(&[]).unwrap(), Catalogs::embedded().unwrap());
        Self { schemas: Schema::all(), shop, catalogs }
    }
}

/// All workspaces, the smallest first.
pub fn workspaces(tools: &Tools) -> Vec<Workspace> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = SINGLE.iter().map(|name| root.join(name)).collect();
    for parent in PARENTS {
        for entry in fs::read_dir(root.join(parent)).unwrap() {
            let folder = entry.unwrap().path();
            folders.extend(
                [folder.join("registers"), folder]
                    .into_iter()
                    .find(|one| one.join("seloste.yaml").is_file()),
            );
        }
    }
    let mut found: Vec<Workspace> =
        folders.iter().map(|folder| Workspace::read(folder, root, tools)).collect();
    found.sort_by(|one, other| (one.bytes, &one.name).cmp(&(other.bytes, &other.name)));
    found
}

impl Ids {
    /// The ids of that kind.
    pub fn of(&self, kind: &str) -> impl Iterator<Item = &String> {
        self.0.get(kind).into_iter().flatten()
    }
}

impl Workspace {
    fn read(folder: &Path, root: &Path, tools: &Tools) -> Self {
        let name = folder.strip_prefix(root).unwrap().display().to_string();
        let files: Vec<File> =
            disk::read(folder).unwrap().yaml.iter().filter_map(File::new).collect();
        let mut ids = Ids::default();
        for file in &files {
            for set in tools.schemas[&file.kind].set(&file.value) {
                let kind = set.schema.get("x-declares").or_else(|| {
                    tools.schemas[&file.kind].resolved("", set.schema).1.get("x-declares")
                });
                let mut value = file.value.clone();
                let id = crate::walk::at(&mut value, &set.path).unwrap();
                if let (Some(kind), Some(id)) = (kind.and_then(Value::as_str), id.as_str()) {
                    ids.0.entry(kind.to_owned()).or_default().insert(id.to_owned());
                }
            }
        }
        let bytes = files.iter().map(|file| file.text.len()).sum();
        Self { name, files, ids, bytes }
    }

    /// Where the workspace sets properties: the number of the file, and the place.
    pub fn set<'t>(&self, tools: &'t Tools) -> Vec<(usize, Set<'t>)> {
        let files = self.files.iter().enumerate();
        let sets = files.flat_map(|(number, file)| {
            let sets = tools.schemas[&file.kind].set(&file.value);
            sets.into_iter().map(move |set| (number, set))
        });
        sets.collect()
    }

    /// The file of that number and the schema of its kind.
    pub fn file<'t>(&self, number: usize, tools: &'t Tools) -> (&Value, &'t Schema) {
        let file = &self.files[number];
        (&file.value, &tools.schemas[&file.kind])
    }

    /// What comes of the workspace after some files are replaced; nothing if it cannot be read.
    /// With `pages`, all that is built is compared, and not only the notices.
    pub fn outcome(
        &self,
        replaced: &BTreeMap<usize, Value>,
        pages: bool,
        tools: &Tools,
    ) -> Option<Outcome> {
        let files = self.files.iter().enumerate().map(|(number, file)| Found {
            name: file.name.clone(),
            text: Ok(replaced.get(&number).map_or_else(|| file.text.clone(), yaml)),
        });
        let ground = ground(&files.collect::<Vec<_>>());
        let reading = read(&ground.sources, &ground.not_yaml);
        let own = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
        let day = own.map_or_else(|| DAY.parse::<Date>().unwrap(), |day| day.value);
        let model = resolve(&reading, &tools.catalogs, day);
        let checked = findings(&ground, &reading, &model);
        if !checked.readable {
            return None;
        }
        let told = |any: bool| {
            let findings = checked.findings.iter();
            let findings = findings.filter(|one| any || !ANY.contains(&one.code));
            let told = findings.enumerate().map(|(at, one)| {
                let (code, severity, level) = (one.code, one.severity, &one.level);
                format!("{at} {code} {severity:?} {:?} {:?} {level:?}", one.variant, one.arguments)
            });
            told.collect()
        };
        let texts = if pages { pages_of(&model, tools) } else { documents_of(&model, tools) };
        let assumed = model.assumed();
        Some(Outcome { assumed, all: told(true), findings: told(false), texts })
    }
}

/// The documents of every kind as Markdown and JSON, or why there are none.
fn documents_of(model: &Model<'_>, tools: &Tools) -> Vec<String> {
    let options = BuildOptions {
        kinds: Kind::ALL.to_vec(),
        drafts: true,
        flag_gaps: true,
        layers: vec![Layer::Full],
        pdf: false,
        maps: false,
        state: false,
        fragments: false,
    };
    match documents(model, &tools.shop, &options) {
        Ok(documents) => documents.iter().map(text_of).collect(),
        Err(refusal) => vec![format!("{refusal:?}")],
    }
}

fn text_of(document: &Document) -> String {
    let Document { kind, id, language, title, markdown, slots, tables, .. } = document;
    let json = tables.as_ref().map_or("", |tables| tables.json.as_str());
    format!("{kind} {id} {language} {title}\n{markdown}\n{slots:?}\n{json}")
}

/// Everything that is built, or why there is nothing.
fn pages_of(model: &Model<'_>, tools: &Tools) -> Vec<String> {
    let options = BuildOptions {
        kinds: Kind::ALL.to_vec(),
        drafts: true,
        flag_gaps: true,
        layers: vec![Layer::Full, Layer::Short],
        pdf: true,
        maps: true,
        state: false,
        fragments: false,
    };
    match build(model, &tools.shop, &options) {
        Ok(built) => {
            let files = built.files.iter();
            files.map(|file| format!("{} {}", file.path, file.bytes.escape_ascii())).collect()
        }
        Err(refusal) => vec![format!("{refusal:?}")],
    }
}

impl File {
    /// The file, if it is one that has a schema; its text is written as after a change.
    fn new(found: &Found) -> Option<Self> {
        let (Place::Single(kind) | Place::Object(kind, _)) = place(&found.name) else {
            return None;
        };
        let value = serde_yaml::from_str(found.text.as_ref().ok()?).unwrap();
        let text = yaml(&value);
        Some(Self { name: found.name.clone(), kind, value, text })
    }
}

fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap()
}
