//! The shipped workspace in memory, patches on it, and a check of the result.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};

use seloste::compile::{APPROVED, Checked, Ground, Shop, approvals, findings, ground, hashes, law};
use seloste::diagnostic::Diagnostic;
use seloste::diagnostic::page::{Edit, Page, Patch};
use seloste::document::{Layer, Wanted, notice};
use seloste::law::Catalogs;
use seloste::lint::{CHECKS, Suppressed, run_through};
use seloste::model::{Model, resolve};
use seloste::register::{Reading, read};
use seloste::report::{self, Style};
use seloste::rules::RULES;
use seloste::text::{Date, Language, Sources};
use seloste::world::disk::{self, Found, Kept};

/// What all checks need.
pub struct Bench {
    /// The shipped workspace without its access rights: examples tell of their own.
    pub files: Files,
    /// The whole shipped workspace.
    pub whole: Files,
    /// Small clean workspaces of other kinds, by the name of their folder.
    pub bases: BTreeMap<String, Files>,
    /// Words and pages.
    pub shop: Shop,
    /// The pages of rules with their examples.
    pub pages: Vec<Page>,
    catalogs: Catalogs,
}

/// A workspace in memory: text by file name.
#[derive(Clone)]
pub struct Files(BTreeMap<String, String>);

/// What a check has found.
pub struct Outcome {
    pub findings: Vec<Diagnostic>,
    pub suppressed: Vec<Suppressed>,
    /// Rules that find something else when they see one file at a time.
    pub torn: BTreeSet<&'static str>,
    sources: Sources,
}

/// The day that the shipped workspace pins.
fn shipped() -> Date {
    "2026-11-22".parse().expect("a day")
}

/// The files of the shipped workspace to which examples add theirs.
const LISTS: [&str; 7] =
    ["areas", "criteria", "grants", "processes", "repositories", "risks", "services"];
/// What the names of the files begin with in which the shipped workspace tells of access rights, of
/// the agreements and decisions they rest on and of those who get them.
const ACCESS: [&str; 23] = [
    "agreements/kuopio-keitele",
    "agreements/kuopio-rautavaara",
    "agreements/kuopio-siilinjarvi",
    "agreements/kuopio-vesanto",
    "agreements/pks-",
    "areas.",
    "criteria.",
    "decisions/kuopio-kayttooikeus",
    "decisions/pks-",
    "grants.",
    "organisations/aanekoski",
    "organisations/hankasalmi",
    "organisations/karstula",
    "organisations/keitele",
    "organisations/laukaa",
    "organisations/pks-",
    "organisations/rautavaara",
    "organisations/saarijarvi",
    "organisations/siilinjarvi",
    "organisations/uurainen",
    "organisations/vesanto",
    "organisations/viitasaari",
    "risks.",
];

/// Where, in a list, that part begins which belongs to them.
const ACCESS_ITEMS: &str = "\n  - id: pks-";

/// The folder of the package.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl Bench {
    pub fn new() -> Self {
        Self {
            files: Files::read(&root().join("registers")).without_access_rights(),
            whole: Files::read(&root().join("registers")),
            bases: bases(),
            shop: Shop::open(&[]).expect("words and pages are right"),
            pages: RULES
                .iter()
                .map(|rule| (rule.id, rule.page))
                .chain(CHECKS.iter().map(|check| (check.code, check.page)))
                .map(|(code, page)| Page::parse(code, page).expect("the page is right"))
                .collect(),
            catalogs: Catalogs::embedded().expect("the catalogs are right"),
        }
    }

    /// Checks `files` as `seloste check` does, for the day that the workspace pins.
    pub fn check(&self, files: &Files) -> Outcome {
        self.resolved(files, |ground, reading, model| {
            let Checked { mut findings, suppressed, .. } = findings(ground, reading, model);
            // A check for an earlier day looks back: that the notices are dated ahead of it, as
            // they are, is no matter of what it looks for.
            if model.as_of < shipped() {
                findings.retain(|one| one.code != "date-in-future");
            }
            let torn = torn(model);
            Outcome { findings, suppressed, torn, sources: ground.sources.clone() }
        })
    }

    /// A draft of the Finnish notice of `register`, as Markdown with directives.
    pub fn draft(&self, files: &Files, register: &str) -> String {
        self.resolved(files, |_, _, model| {
            let register = model.registers.iter().find(|one| one.id.as_str() == register);
            let (language, layer) = (Language::Fi, Layer::Full);
            let wanted = Wanted { language, layer, draft: true, has_other_layer: false };
            let draft = notice(model, register.expect("it is there"), self.shop.workshop(), wanted);
            draft.expect("a draft can be composed").markdown
        })
    }

    /// How many gaps are flagged in it.
    pub fn flags(&self, files: &Files, register: &str) -> usize {
        self.draft(files, register).matches(":::flag").count()
    }

    fn resolved<T>(
        &self,
        files: &Files,
        ask: impl Fn(&Ground, &Reading<'_>, &Model<'_>) -> T,
    ) -> T {
        let found =
            |(name, text): (&String, &String)| Found { name: name.clone(), text: Ok(text.clone()) };
        let kept = |below: &str| -> Vec<Kept> {
            let own = |(name, text): (&String, &String)| {
                let name = name.strip_prefix(below)?.to_owned();
                Some(Kept { name, bytes: Some(text.clone().into_bytes()) })
            };
            files.0.iter().filter_map(own).collect()
        };
        let published = hashes(&kept("published/"));
        let is_catalog = |file: &Found| file.name.starts_with("catalogs/");
        let (own, yaml): (Vec<Found>, Vec<Found>) = files
            .0
            .iter()
            .filter(|(name, _)| !name.starts_with("published/") && !name.starts_with(APPROVED))
            .map(found)
            .partition(is_catalog);
        let mut ground = ground(&yaml);
        let approved = approvals(&kept(APPROVED), &mut ground);
        let law = (!own.is_empty()).then(|| law(self.catalogs.clone(), &own, &mut ground));
        let catalogs = law.as_ref().map_or(&self.catalogs, |law| &law.catalogs);
        let reading = read(&ground.sources, &ground.not_yaml);
        let pinned = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
        let mut model = resolve(&reading, catalogs, pinned.map_or_else(shipped, |day| day.value));
        model.published = Some(&published);
        model.approvals = &approved;
        ask(&ground, &reading, &model)
    }

    /// Checks the workspace that `patch` is for, with it laid over.
    pub fn patched(&self, patch: &Patch) -> Outcome {
        let base = match &patch.base {
            Some(name) => self.bases.get(name).unwrap_or_else(|| panic!("no base {name}")),
            None => &self.files,
        };
        self.check(&base.patched(patch))
    }

    /// The text report as a Finnish reader gets it.
    pub fn report(&self, outcome: &Outcome) -> String {
        let Outcome { findings, sources, .. } = outcome;
        report::text(findings, sources, &self.shop.wording, Language::Fi, Style::default())
    }
}

impl Outcome {
    pub fn codes(&self) -> BTreeSet<&str> {
        self.findings.iter().map(|finding| finding.code).collect()
    }

    /// What the first finding with that code points at.
    pub fn pointed(&self, code: &str) -> &str {
        let finding = self.findings.iter().find(|finding| finding.code == code);
        self.sources.slice(finding.expect("the finding is there").span)
    }
}

/// The rules whose findings depend on how many files they see together.
pub fn torn(model: &Model<'_>) -> BTreeSet<&'static str> {
    let [apart, together] = [1, usize::MAX].map(|files| run_through(model, RULES, files));
    let only = |some: &[Diagnostic], others: &[Diagnostic]| -> Vec<&'static str> {
        let differs = |one: &&Diagnostic| {
            let count = |list: &[Diagnostic]| list.iter().filter(|other| other == one).count();
            count(some) != count(others)
        };
        some.iter().filter(differs).map(|one| one.code).collect()
    };
    let mut torn = only(&apart, &together);
    torn.extend(only(&together, &apart));
    torn.into_iter().collect()
}

/// The workspaces in `tests/rules/bases`.
fn bases() -> BTreeMap<String, Files> {
    let folder = std::fs::read_dir(root().join("tests/rules/bases")).expect("the folder is there");
    let base = |entry: std::fs::DirEntry| {
        let name = entry.file_name().into_string().expect("a plain name");
        (name, Files::read(&entry.path()))
    };
    folder.map(|entry| base(entry.expect("an entry"))).collect()
}

impl Files {
    fn read(folder: &Path) -> Self {
        let folder = disk::read(folder).expect("the workspace is there");
        let text = |file: Found| (file.name, file.text.expect("the file is text"));
        Self(folder.yaml.into_iter().map(text).collect())
    }

    /// The same without what belongs to access rights.
    fn without_access_rights(mut self) -> Self {
        let names: Vec<&String> = self.0.keys().collect();
        for start in ACCESS {
            assert!(names.iter().any(|name| name.starts_with(start)), "{start}: no such file");
        }
        self.0.retain(|name, _| !ACCESS.iter().any(|start| name.starts_with(start)));
        for text in self.0.values_mut() {
            if let Some(at) = text.find(ACCESS_ITEMS) {
                text.truncate(at + 1);
            }
        }
        self
    }

    /// The names of all files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).unwrap_or_else(|| panic!("{name} is there"))
    }

    /// The fields of the file `name`.
    pub fn fields(&self, name: &str) -> Vec<String> {
        let whole: Mapping = serde_yaml::from_str(self.text(name)).expect("the file is YAML");
        whole.keys().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// These files with `patch` laid over them.
    pub fn patched(&self, patch: &Patch) -> Self {
        let mut files = self.clone();
        for (name, edits) in &patch.files {
            edits.iter().for_each(|edit| files.edit(name, edit));
        }
        files
    }

    /// Makes one edit in the file `name`.
    pub fn edit(&mut self, name: &str, edit: &Edit) {
        match edit {
            Edit::Text(text) => {
                let text = self.above_shipped(name, text);
                self.0.insert(name.to_owned(), text);
            }
            Edit::Remove(pointer) if pointer.is_empty() => {
                self.0.remove(name).unwrap_or_else(|| panic!("{name} is there"));
            }
            Edit::Set(pointer, value) if pointer.is_empty() => self.write(name, value),
            Edit::Remove(pointer) => self.change(name, pointer, remove),
            Edit::Set(pointer, value) => {
                self.change(name, pointer, |parent, key| set(parent, key, value.clone()));
            }
            Edit::Add(pointer, item) => self.change(name, pointer, |parent, key| {
                let list = child(parent, key).and_then(Value::as_sequence_mut);
                list.unwrap_or_else(|| panic!("{name}{pointer} is a list")).push(item.clone());
            }),
        }
    }

    /// The text with the items that the file has already after its own: an example tells of its own
    /// access rights, and those of the workspace stay.
    fn above_shipped(&self, name: &str, text: &str) -> String {
        let own = LISTS.iter().find(|list| name.strip_suffix(".yaml") == Some(list));
        let rest = own.and_then(|list| {
            let (_, items) = self.0.get(name)?.split_once(&format!("{list}:\n"))?;
            let adds = text.contains(&format!("{list}:\n")) && !text.contains(items);
            adds.then_some(items)
        });
        format!("{text}{}", rest.unwrap_or_default())
    }

    /// Changes what the last segment of `pointer` names in its parent.
    fn change(&mut self, name: &str, pointer: &str, change: impl FnOnce(&mut Value, &str)) {
        let mut whole: Value = serde_yaml::from_str(self.text(name)).expect("the file is YAML");
        let (path, last) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
        let parent = path.split('/').skip(1).try_fold(&mut whole, |at, segment| child(at, segment));
        change(parent.unwrap_or_else(|| panic!("{name}{path} is there")), last);
        self.write(name, &whole);
    }

    fn write(&mut self, name: &str, value: &Value) {
        let text = serde_yaml::to_string(value).expect("a value can be written");
        self.0.insert(name.to_owned(), text);
    }
}

fn child<'v>(value: &'v mut Value, segment: &str) -> Option<&'v mut Value> {
    match value {
        Value::Mapping(map) => map.get_mut(segment),
        Value::Sequence(list) => list.get_mut(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

fn remove(parent: &mut Value, key: &str) {
    let removed = match parent {
        Value::Mapping(map) => map.shift_remove(key),
        Value::Sequence(list) => {
            let index = key.parse().ok().filter(|index| *index < list.len());
            index.map(|index: usize| list.remove(index))
        }
        _ => None,
    };
    assert!(removed.is_some(), "there is no `{key}` to remove");
}

fn set(parent: &mut Value, key: &str, value: Value) {
    if let Value::Mapping(map) = parent {
        map.insert(key.into(), value);
    } else {
        *child(parent, key).unwrap_or_else(|| panic!("there is no item {key}")) = value;
    }
}
