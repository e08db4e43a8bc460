//! What a person sees in an editor: the real YAML language server, over `registers/`.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::{Value, json};

const PICTURES: &str = "registers/registers/kuopio-kuvat.yaml";
const BROKEN: &str = "registers/registers/broken.yaml";
const PLAIN: &str = "registers/registers/plain.yaml";

/// A register that is being written; its schema is named in the first line.
const BROKEN_TEXT: &str = "\
# yaml-language-server: $schema=../../schemas/fi/register.schema.json
id: Kuopion Kuvat
status: \ntransfers: \npublish: everywhere
colour: red
";

/// The same without a modeline: the schema is found by the editor's settings.
const PLAIN_TEXT: &str = "id: plain\nstatus: \n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn server() -> PathBuf {
    let installed = ".ci/editor/node_modules/yaml-language-server/bin/yaml-language-server";
    let server = std::env::var_os("SELOSTE_YAML_LANGUAGE_SERVER")
        .map_or_else(|| root().join(installed), PathBuf::from);
    assert!(
        server.is_file(),
        "{}: no YAML language server; run `npm ci --prefix .ci/editor`, \
         or name one in SELOSTE_YAML_LANGUAGE_SERVER",
        server.display()
    );
    server
}

/// The shipped files, and two that exist only in the editor.
fn documents() -> Vec<Value> {
    let mut paths = Vec::new();
    let mut folders = vec![root().join("registers")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    assert!(paths.len() > 50, "{} files", paths.len());
    let shipped = paths.iter().map(|path| {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
        json!({ "path": name, "text": fs::read_to_string(path).unwrap() })
    });
    let drafts = [(BROKEN, BROKEN_TEXT), (PLAIN, PLAIN_TEXT)];
    shipped.chain(drafts.map(|(path, text)| json!({ "path": path, "text": text }))).collect()
}

/// A question about the place right after `mark` in the text of `path`.
fn question(ask: &str, path: &str, text: &str, mark: &str) -> Value {
    let end = text.find(mark).unwrap_or_else(|| panic!("{path}: no {mark:?}")) + mark.len();
    let before = &text[..end];
    let line = before.matches('\n').count();
    let character = before.chars().rev().take_while(|c| *c != '\n').count();
    json!({ "ask": ask, "path": path, "line": line, "character": character })
}

const HOVERS: [&str; 6] = [
    "\nstat",
    "\npublish: w",
    "\ntransf",
    "621/1999 § 26",
    "- organisation: kuo",
    "\nsystems: [kuopio-",
];
const COMPLETIONS: [(&str, &str, &str); 3] = [
    (BROKEN, BROKEN_TEXT, "\nstatus: "),
    (BROKEN, BROKEN_TEXT, "\ntransfers: "),
    (PLAIN, PLAIN_TEXT, "\nstatus: "),
];

/// What the server answers; it is asked once for all tests.
static ANSWER: LazyLock<Value> = LazyLock::new(|| {
    let pictures = fs::read_to_string(root().join(PICTURES)).unwrap();
    let hovers = HOVERS.map(|mark| question("hover", PICTURES, &pictures, mark));
    let completions =
        COMPLETIONS.map(|(path, text, mark)| question("completion", path, text, mark));
    let questions: Vec<Value> = hovers.into_iter().chain(completions).collect();
    ask(&json!({ "root": root(), "documents": documents(), "questions": questions }))
});

fn ask(question: &Value) -> Value {
    let mut node = Command::new("node")
        .arg(root().join(".ci/editor/ask.mjs"))
        .arg(server())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts; install Node.js");
    node.stdin.take().unwrap().write_all(question.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "ask.mjs ended with {}", output.status);
    serde_json::from_slice(&output.stdout).unwrap()
}

fn told(path: &str) -> Vec<String> {
    let found = ANSWER["diagnostics"][path].as_array().unwrap();
    found.iter().map(|one| format!("{}: {}", one["line"], one["message"])).collect()
}

fn hover(mark: &str) -> &'static str {
    let index = HOVERS.iter().position(|one| *one == mark).unwrap();
    ANSWER["answers"][index]["contents"]["value"].as_str().unwrap_or_default()
}

/// The values offered at a place, each with its description.
fn offered(path: &str, mark: &str) -> Vec<(&'static str, &'static str)> {
    let place = |(at, _, after): &(&str, &str, &str)| *at == path && *after == mark;
    let index = HOVERS.len() + COMPLETIONS.iter().position(place).unwrap();
    let items = ANSWER["answers"][index]["items"].as_array().unwrap();
    let text = |value: &'static Value| value.as_str().unwrap_or_default();
    items.iter().map(|one| (text(&one["label"]), text(&one["documentation"]["value"]))).collect()
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn the_editor_has_nothing_against_any_shipped_file() {
    for path in ANSWER["diagnostics"].as_object().unwrap().keys() {
        if path != BROKEN && path != PLAIN {
            assert_eq!(told(path), Vec::<String>::new(), "{path}");
        }
    }
    assert_eq!(ANSWER["problems"], json!([]));
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn the_editor_tells_what_is_wrong_and_how_an_id_is_written_in_finnish() {
    let told = told(BROKEN);
    for part in [
        "1: \"Tunnisteessa on vain pieniä kirjaimia",
        "4: \"Value is not accepted",
        "5: \"Property colour",
    ] {
        assert!(told.iter().any(|one| one.starts_with(part)), "{part}: {told:#?}");
    }
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn a_field_under_the_pointer_is_described_in_finnish() {
    let status = hover("\nstat");
    assert!(
        status.contains("Onko rekisteri muiden pohja, luonnos, voimassa vai päättynyt."),
        "{status}"
    );
    assert!(status.contains("* `in-force`: Voimassa."), "{status}");
    let publish = hover("\npublish: w");
    assert!(publish.contains("* `web`: Julkisessa verkossa."), "{publish}");
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn a_reference_under_the_pointer_tells_where_the_thing_stands() {
    let organisation = hover("- organisation: kuo");
    assert!(organisation.contains("Mikä organisaatio rekisterinpitäjä on."), "{organisation}");
    assert!(organisation.contains("`organisations/<tunniste>.yaml`"), "{organisation}");
    let system = hover("\nsystems: [kuopio-");
    assert!(system.contains("`systems/<tunniste>.yaml`"), "{system}");
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn a_value_with_a_form_of_its_own_tells_the_form() {
    let provision = hover("621/1999 § 26");
    assert!(provision.contains("`621/1999 § 24(1) p. 25`"), "{provision}");
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn an_answer_of_none_still_says_which_question_it_answers() {
    let transfers = hover("\ntransf");
    assert!(transfers.contains("Siirrot EU:n ja ETA:n ulkopuolelle"), "{transfers}");
    assert!(transfers.contains("Vastaus ”ei ole”"), "{transfers}");
}

#[test]
#[ignore = "needs npm and yaml-language-server"]
fn values_are_offered_with_their_finnish_descriptions() {
    let base = "Vain pohja, jonka varaan muut rekisterit rakentuvat: se kuvataan kerran, eikä siitä \
                laadita omaa selostetta.";
    let expected = [
        ("base", base),
        ("draft", "Luonnos; asiakirjat laaditaan vain valitsimella `--drafts`."),
        ("in-force", "Voimassa."),
        ("ended", "Päättynyt; tietosuojaselostetta ei laadita."),
    ];
    assert_eq!(offered(BROKEN, "\nstatus: "), expected);
    assert_eq!(offered(PLAIN, "\nstatus: "), expected, "by the editor's settings");
    let none = offered(BROKEN, "\ntransfers: ");
    assert!(
        none.iter().any(|(value, text)| *value == "none" && text.contains("ei ole")),
        "{none:?}"
    );
}

/// The lock file is for every registry: it pins versions and digests, not a place.
#[test]
fn the_lock_file_names_no_registry() {
    let lock = fs::read_to_string(root().join(".ci/editor/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    assert!(packages.contains_key("node_modules/yaml-language-server"));
    for (name, package) in packages {
        assert!(package.get("resolved").is_none(), "{name}");
        assert!(name.is_empty() || package["integrity"].is_string(), "{name}");
    }
}
