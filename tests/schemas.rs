//! The committed schemas are those of the types, valid, and hold for every file that names them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use seloste::register::schema::schema;
use seloste::register::{FileKind, Place, place};
use seloste::text::Language;
use serde_json::Value;

const MODELINE: &str = "# yaml-language-server: $schema=";

/// With `UPDATE=1` the files are written before any test looks at them.
static UPDATED: LazyLock<()> = LazyLock::new(|| {
    if std::env::var_os("UPDATE").is_some() {
        for (kind, language) in each() {
            let path = place_of(kind, language);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, generated(kind, language)).unwrap();
        }
    }
});

fn root() -> &'static Path {
    LazyLock::force(&UPDATED);
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn place_of(kind: FileKind, language: Language) -> PathBuf {
    let name = format!("schemas/{language}/{}.schema.json", kind.name());
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn generated(kind: FileKind, language: Language) -> String {
    serde_json::to_string_pretty(&schema(kind, language).unwrap()).unwrap() + "\n"
}

fn committed(kind: FileKind, language: Language) -> PathBuf {
    LazyLock::force(&UPDATED);
    place_of(kind, language)
}

fn each() -> impl Iterator<Item = (FileKind, Language)> {
    Language::ALL.into_iter().flat_map(|at| FileKind::ALL.map(|kind| (kind, at)))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every YAML file below `folder`, with its name from there.
fn yaml_files(folder: &Path) -> Vec<(String, PathBuf)> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<(String, PathBuf)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, path));
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, folder, &mut found);
    found.sort();
    assert!(found.len() > 5, "{}: {} files", folder.display(), found.len());
    found
}

fn kind(name: &str) -> FileKind {
    match place(name) {
        Place::Single(kind) | Place::Object(kind, _) => kind,
        other => panic!("{name}: {other:?}"),
    }
}

/// The schema that the first line of a file names.
fn modeline(path: &Path) -> String {
    let text = read(path);
    let line = text.lines().next().unwrap_or_default();
    let named = line.strip_prefix(MODELINE);
    named.unwrap_or_else(|| panic!("{}: no modeline", path.display())).to_owned()
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    for (kind, language) in each() {
        let path = committed(kind, language);
        let told = format!("{}: run `UPDATE=1 cargo test --release`", path.display());
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(text == generated(kind, language), "{told}");
    }
}

#[test]
fn nothing_else_stands_among_the_schemas() {
    for language in Language::ALL {
        let folder = root().join(format!("schemas/{language}"));
        let there = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let expected: Vec<PathBuf> = FileKind::ALL.map(|kind| committed(kind, language)).into();
        let strays: Vec<PathBuf> = there.filter(|path| !expected.contains(path)).collect();
        assert!(strays.is_empty(), "{strays:?}");
    }
}

#[test]
fn every_schema_is_one_of_draft_2020_12() {
    for (kind, language) in each() {
        let schema = json(&committed(kind, language));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        let valid = jsonschema::draft202012::meta::validate(&schema).map_err(|e| e.to_string());
        assert_eq!(valid, Ok(()), "{language}/{}", kind.name());
    }
}

#[test]
fn the_metaschema_refuses_what_is_no_schema() {
    let broken = serde_json::json!({ "type": "string", "maxLength": "many" });
    assert!(jsonschema::draft202012::meta::validate(&broken).is_err());
}

/// Read by another YAML reader and another validator than the program's own.
#[test]
fn every_file_of_the_shipped_workspace_is_valid_against_its_schema() {
    for (name, path) in yaml_files(&root().join("registers")) {
        let value: Value = serde_yaml::from_str(&read(&path)).unwrap();
        let schema = json(&path.parent().unwrap().join(modeline(&path)));
        let validator = jsonschema::validator_for(&schema).unwrap();
        let faults: Vec<String> =
            validator.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
}

#[test]
fn every_file_of_the_shipped_workspace_names_the_schema_of_its_kind() {
    for (name, path) in yaml_files(&root().join("registers")) {
        let named = path.parent().unwrap().join(modeline(&path)).canonicalize().unwrap();
        let expected = committed(kind(&name), Language::Fi).canonicalize().unwrap();
        assert_eq!(named, expected, "{name}");
    }
}

/// `init` writes the schemas into the new workspace, so the paths hold there.
#[test]
fn every_file_of_the_starters_names_the_schema_of_its_kind_and_language() {
    for language in Language::ALL {
        for (name, path) in yaml_files(&root().join(format!("templates/starter/{language}"))) {
            let up = "../".repeat(name.matches('/').count());
            let file = format!("schemas/{language}/{}.schema.json", kind(&name).name());
            assert!(root().join(&file).exists(), "{file}");
            assert_eq!(modeline(&path), format!("{up}{file}"), "{language}/{name}");
        }
    }
}

/// Files without a modeline find their schema by the editor's settings.
#[test]
fn the_editor_settings_name_a_schema_for_every_kind() {
    let settings = json(&root().join(".vscode/settings.json"));
    let schemas = settings["yaml.schemas"].as_object().unwrap();
    let named: Vec<(&str, &str)> =
        schemas.iter().map(|(schema, files)| (schema.as_str(), files.as_str().unwrap())).collect();
    let expected = FileKind::ALL.map(|kind| {
        let files = kind.pattern().replace("<id>", "*");
        (format!("./schemas/fi/{}.schema.json", kind.name()), format!("registers/{files}"))
    });
    assert_eq!(named, expected.each_ref().map(|(schema, files)| (schema.as_str(), files.as_str())));
}
