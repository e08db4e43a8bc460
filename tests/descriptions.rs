//! The descriptions that a public body keeps: what they say, and what stays out of the public tree.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use seloste::compile::{BuildOptions, Shop, build, findings, ground};
use seloste::document::{Kind, Layer};
use seloste::law::Catalogs;
use seloste::model::resolve;
use seloste::register::read;
use seloste::text::Language;
use seloste::world::disk;
use serde_json::Value;

type Files = BTreeMap<String, Vec<u8>>;

const DESCRIPTIONS: [Kind; 8] = [
    Kind::InvoiceFigures,
    Kind::DisclosureDescription,
    Kind::InformationModel,
    Kind::PublicityDescription,
    Kind::DpiaScreening,
    Kind::RetentionSummary,
    Kind::AccessReply,
    Kind::ChangeNotice,
];

static SHOP: LazyLock<Shop> = LazyLock::new(|| Shop::open(&[]).unwrap());

static SHIPPED: LazyLock<Files> =
    LazyLock::new(|| built("registers", Kind::ALL.to_vec(), false, |_, text| text));

/// What a workspace compiles to, each of its files changed.
fn built(
    folder: &str,
    kinds: Vec<Kind>,
    flag_gaps: bool,
    change: impl Fn(&str, String) -> String,
) -> Files {
    let mut folder = disk::read(&root().join(folder)).unwrap();
    for file in &mut folder.yaml {
        file.text = file.text.clone().map(|text| change(&file.name, text));
    }
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let day = reading.registers.workspace.as_ref().unwrap().as_of.as_ref().unwrap().value;
    let model = resolve(&reading, &catalogs, day);
    let layers = vec![Layer::Full, Layer::Short];
    let options = BuildOptions {
        kinds,
        drafts: true,
        flag_gaps,
        layers,
        pdf: true,
        maps: false,
        state: false,
        fragments: false,
    };
    let built = build(&model, &SHOP, &options).unwrap_or_else(|error| panic!("{error:?}"));
    let built = built.with_office(&|_, _| None).unwrap();
    built.files.into_iter().map(|file| (file.path, file.bytes)).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn text<'f>(files: &'f Files, name: &str) -> &'f str {
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name}: {:?}", files.keys()));
    std::str::from_utf8(bytes).unwrap()
}

/// The texts of a tree, its Word files among them as the Markdown beside them.
fn texts<'f>(files: &'f Files, tree: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> {
    let in_tree = files.iter().filter(move |(name, _)| name.starts_with(tree));
    in_tree.filter_map(|(name, bytes)| Some((name.as_str(), std::str::from_utf8(bytes).ok()?)))
}

#[test]
fn the_shipped_workspace_has_every_description_in_every_language() {
    // Nothing is otherwise than in an earlier version of its notices.
    for kind in DESCRIPTIONS.into_iter().filter(|kind| *kind != Kind::ChangeNotice) {
        let tree = if kind == Kind::PublicityDescription { "public" } else { "internal" };
        for language in ["fi", "sv", "en"] {
            for form in ["md", "html", "docx"] {
                let end = format!(".{kind}.{form}");
                let folder = format!("{tree}/{language}/");
                let has = |name: &&String| name.starts_with(&folder) && name.ends_with(&end);
                assert!(SHIPPED.keys().any(|name| has(&name)), "{folder}*{end}");
            }
        }
    }
}

/// Golden texts in three languages, of facts that the shipped workspace does not state.
#[test]
fn descriptions_are_as_they_were() {
    let folder = root().join("tests/descriptions/golden");
    let in_all = |file: &str, text: String| match file {
        "seloste.yaml" => text.replace("languages: [fi]", "languages: [fi, sv, en]"),
        _ => text,
    };
    let files = built("tests/projects/koko-malli/registers", DESCRIPTIONS.to_vec(), true, in_all);
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".md")) {
        let golden = folder.join(name.replace('/', "."));
        compared += 1;
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(golden, bytes).unwrap();
        } else if fs::read(&golden).ok().as_deref() != Some(bytes) {
            wrong.push(golden);
        }
    }
    assert!(compared >= DESCRIPTIONS.len() * Language::ALL.len(), "{:?}", files.keys());
    assert!(wrong.is_empty(), "differ; UPDATE=1 writes them anew: {wrong:?}");
}

// ---- single documents ----

#[test]
fn figures_are_neither_anonymous_nor_a_refusal() {
    for (language, words) in
        [("fi", ["anonyym", "kieltäydy"]), ("sv", ["anonym", "vägra"]), ("en", ["anonym", "refus"])]
    {
        let name = format!("internal/{language}/kuopio-tietovaranto.invoice-figures.md");
        let figures = text(&SHIPPED, &name).to_lowercase();
        for word in words {
            assert!(!figures.contains(word), "{name}: {word}");
        }
        assert!(figures.contains("621/1999") && figures.contains("6194/00.04.01/2025"), "{name}");
    }
    // Nothing has been decided, and the document says so.
    let figures = text(&SHIPPED, "internal/fi/kuopio-tietovaranto.invoice-figures.md");
    assert!(figures.contains("Päätösehdotus") && figures.contains("luonnos"), "{figures}");
}

#[test]
fn figures_print_only_what_is_set() {
    let without = |file: &str, text: String| {
        match file {
        "registers/kuopio-tietovaranto.yaml" => {
            text.replace("    smallest-cell: 5\n", "").replacen(
                "    frequency: {fi: kuukausittain, sv: varje månad, en: every month}\n    channel: secure-message\n",
                "    frequency: {fi: kuukausittain, sv: varje månad, en: every month}\n",
                1,
            )
        }
        _ => text,
    }
    };
    let set = text(&SHIPPED, "internal/fi/kuopio-tietovaranto.invoice-figures.md");
    let files = built("registers", vec![Kind::InvoiceFigures], false, without);
    let unset = text(&files, "internal/fi/kuopio-tietovaranto.invoice-figures.md");
    for label in ["Pienin luovutettava luku", "Luovutustapa"] {
        assert!(set.contains(label), "{label}");
        assert!(!unset.contains(label), "{label}");
    }
    // In a draft the gap is flagged.
    let files = built("registers", vec![Kind::InvoiceFigures], true, without);
    let flagged = text(&files, "internal/fi/kuopio-tietovaranto.invoice-figures.md");
    assert!(flagged.matches("Puuttuu").count() >= 2, "{flagged}");
}

#[test]
fn odd_texts_leave_tables_whole() {
    let many = (1..=300).map(|number| format!("Kunta {number}")).collect::<Vec<_>>().join(", ");
    let (long, odd) = ("y".repeat(4000), r#""pal|kka\n\n| **tuki** `x` <b>""#);
    let files = built("registers", vec![Kind::InvoiceFigures], false, |file, text| match file {
        "services.yaml" => text
            .replace("fi: palkkatuki", &format!("fi: {odd}"))
            .replace("fi: starttiraha", &format!("fi: {long}")),
        "registers/kuopio-tietovaranto.yaml" => {
            text.replace("Kunnat, joilta kaupunki laskuttaa työvoimapalvelujen kustannuksia", &many)
        }
        _ => text,
    });
    let figures = text(&files, "internal/fi/kuopio-tietovaranto.invoice-figures.md");
    let rows: Vec<&str> = figures.lines().filter(|line| line.starts_with("| ")).collect();
    assert_eq!(rows.len(), 5, "{rows:?}");
    assert!(figures.contains("Kunta 300") && figures.contains(&long[1..]), "{figures}");
    let page = text(&files, "internal/fi/kuopio-tietovaranto.invoice-figures.html");
    assert!(!page.contains("<b>") && page.contains("**tuki**"), "{page}");
}

#[test]
fn a_screening_never_exempts() {
    let mut screened = 0;
    for (name, screening) in texts(&SHIPPED, "internal/fi/") {
        if name.ends_with(".dpia-screening.md") {
            assert!(screening.contains("ei vapauta vaikutustenarvioinnista"), "{name}");
            assert!(!screening.contains("arviointia ei tarvita"), "{name}");
            screened += 1;
        }
    }
    assert!(screened >= 9, "{screened}");
    let national = text(&SHIPPED, "internal/fi/kuopio-tietovaranto.dpia-screening.md");
    assert!(national.contains("Arviointi on tehtävä: erityisiin ryhmiin"), "{national}");
    assert!(national.contains("| Laajamittainen käsittely | kyllä |"), "{national}");
    let screening = text(&SHIPPED, "internal/fi/kuopio-lisaosat.dpia-screening.md");
    assert!(screening.contains("| Erityiset henkilötietoryhmät | kyllä |"), "{screening}");
}

#[test]
fn a_summary_of_retention_times_is_no_control_plan() {
    for (name, summary) in texts(&SHIPPED, "internal/fi/") {
        if name.ends_with(".retention-summary.md") {
            let summary = summary.to_lowercase();
            assert!(!summary.contains("tiedonohjaussuunnitelma"), "{name}");
            assert!(summary.contains("säilytysaikojen kooste"), "{name}");
        }
    }
}

/// A time that ends with an event is told as one, wherever it is told.
#[test]
fn an_archive_says_until_what_something_is_kept() {
    let model = text(&SHIPPED, "internal/fi/kuopio.information-model.md");
    let event = model.lines().find(|line| line.contains("tarjoilu laskutettu")).unwrap();
    assert!(event.contains("Kunnes: "), "{event}");
}

#[test]
fn a_search_list_names_every_register_system_and_recipient_of_a_group() {
    let list = text(&SHIPPED, "internal/fi/kuopio.access-reply.md");
    for register in fs::read_dir(root().join("registers/registers")).unwrap() {
        let yaml = fs::read_to_string(register.unwrap().path()).unwrap();
        let value: Value = serde_yaml::from_str(&yaml).unwrap();
        if !value["id"].as_str().unwrap().starts_with("kuopio-") {
            continue;
        }
        let name = value["name"]["fi"].as_str().unwrap();
        let groups: BTreeSet<&str> = value["data"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|item| item["groups"].as_array().unwrap())
            .map(|group| group.as_str().unwrap())
            .collect();
        let told = list.matches(&format!("**Rekisterin nimi:** {name}")).count();
        assert_eq!(told, groups.len(), "{name}");
    }
    assert!(list.contains("Tietosuojavaltuutetun toimisto"), "{list}");
    // Whoever gets other people's data, or data that are not held of the group, is no recipient of it.
    let group = |name: &str| {
        let (_, rest) = list.split_once(&format!("\n### {name}\n")).unwrap();
        rest.split("\n##").next().unwrap()
    };
    let staff = group("Järjestelmien käyttäjät kaupungin henkilöstössä");
    assert!(!staff.contains("Kansaneläkelaitos") && !staff.contains("Sopimukset"), "{staff}");
    assert!(group("Palveluntuottajien yhteyshenkilöt").contains("Sopimukset"), "{list}");
    for answer in list.split("\n### ") {
        let lines = answer.lines().filter(|line| line.contains("(luovutuksen saaja)"));
        let mut told = BTreeSet::new();
        let twice: Vec<&str> = lines.filter(|line| !told.insert(*line)).collect();
        assert_eq!(twice, [""; 0], "{answer}");
    }
    assert!(list.contains("77 artikla"), "{list}");
}

// ---- the public tree ----

/// The texts of a file that are not for publication: JSON pointers, with `*` for every item.
fn secret_places(file: &str) -> &'static [&'static str] {
    match file.split('/').next().unwrap() {
        "agreements" => &["/clauses/*/text", "/annexes/*/name", "/reference", "/rank/*"],
        "decisions" => &[
            "/versions/*/text",
            "/versions/*/reasons",
            "/versions/*/preparer",
            "/versions/*/presenter",
            "/earlier/*/about",
            "/waived/*/what",
            "/waived/*/reason",
        ],
        "systems" => &["/log", "/change-assessed/by", "/change-assessed/result"],
        "processors.yaml" => &["/processors/*/assessed/by", "/processors/*/assessed/result"],
        "processes.yaml" => {
            &["/processes/*/name", "/processes/*/purpose", "/processes/*/automated/text"]
        }
        "risks.yaml" => &["/risks/*/threat", "/risks/*/explanation", "/risks/*/accepted-by"],
        "measures.yaml" => &["/measures/*/internal"],
        "retention-classes.yaml" => &["/retention-classes/*/archive"],
        "registers" => {
            &["/impact-assessment/by", "/impact-assessment/reason", "/source-marking/how"]
        }
        _ => &[],
    }
}

/// A word that no text has, for each thing that is marked.
const MARK: &str = "EIJULKINEN";

/// Adds the mark to every text at the place, in whatever language.
fn mark(value: &mut Value, place: &str, number: &mut usize) {
    let Some(rest) = place.strip_prefix('/') else { return mark_texts(value, number) };
    let (field, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    match value {
        Value::Array(items) if field == "*" => {
            items.iter_mut().for_each(|item| mark(item, rest, number));
        }
        Value::Object(fields) => {
            if let Some(inner) = fields.get_mut(field) {
                mark(inner, rest, number);
            }
        }
        _ => {}
    }
}

fn mark_texts(value: &mut Value, number: &mut usize) {
    match value {
        Value::String(text) => {
            *text += &format!(" {MARK}{number}X");
            *number += 1;
        }
        Value::Object(fields) => fields.values_mut().for_each(|inner| mark_texts(inner, number)),
        Value::Array(items) => items.iter_mut().for_each(|inner| mark_texts(inner, number)),
        _ => {}
    }
}

/// The marks in the texts of a tree, each with a file that has it.
fn marks(files: &Files, tree: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (name, text) in texts(files, tree) {
        for (at, _) in text.match_indices(MARK) {
            let mark: String = text[at..].chars().take_while(|c| c.is_alphanumeric()).collect();
            found.entry(mark).or_insert(name.to_owned());
        }
    }
    found
}

#[test]
fn the_public_tree_holds_no_fact_that_is_not_for_publication() {
    for workspace in ["registers", "tests/projects/koko-malli/registers"] {
        let numbers = std::cell::Cell::new(0);
        let marked = |file: &str, text: String| {
            let places = secret_places(file);
            if places.is_empty() {
                return text;
            }
            let mut value: Value = serde_yaml::from_str(&text).unwrap();
            let mut number = numbers.get();
            if file == "measures.yaml" {
                for measure in value["measures"].as_array_mut().unwrap() {
                    measure["internal"] = measure["text"].clone();
                }
            }
            places.iter().for_each(|place| mark(&mut value, place, &mut number));
            numbers.set(number);
            serde_yaml::to_string(&value).unwrap()
        };
        let files = built(workspace, Kind::ALL.to_vec(), false, marked);
        assert_eq!(marks(&files, "public/"), BTreeMap::new(), "{workspace}");
        // Documents that are not published do tell them.
        let told = marks(&files, "internal/").len();
        assert!(numbers.get() > 20 && told * 2 > numbers.get(), "{told} of {}", numbers.get());
    }
}

#[test]
fn a_register_that_is_not_published_leaves_no_trace_in_the_public_tree() {
    let hidden = |file: &str, text: String| match file {
        "registers/kuopio-omat-palvelut.yaml" => text.replace("publish: web", "publish: intranet"),
        _ => text,
    };
    let files = built("registers", Kind::ALL.to_vec(), false, hidden);
    let own = ["Kuopion kaupungin omat työllisyyspalvelut", "Howspace", "Dynasty 10"];
    let traces = |files: &Files, tree: &str, word: &str| {
        let has = texts(files, tree).filter(|(_, text)| text.contains(word));
        has.map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
    };
    for word in own {
        assert_ne!(traces(&SHIPPED, "public/", word), [""; 0], "{word}");
        assert_eq!(traces(&files, "public/", word), [""; 0], "{word}");
        assert_ne!(traces(&files, "internal/", word), [""; 0], "{word}");
    }
}

#[test]
fn systems_that_are_internal_are_named_by_no_other_block() {
    let hidden = |file: &str, text: String| match file {
        "registers/kuopio-omat-palvelut.yaml" => text + "\ninternal: [systems]\n",
        _ => text,
    };
    let files = built("registers", Kind::ALL.to_vec(), false, hidden);
    for word in ["Microsoft Forms", "Microsoft Teams"] {
        let has = |tree| texts(&files, tree).find(|(_, text)| text.contains(word));
        assert_eq!(has("public/").map(|found| found.0), None, "{word}");
        assert!(has("internal/").is_some(), "{word}");
    }
}

#[test]
fn a_block_that_is_internal_stays_out_of_the_publicity_description() {
    let hidden = |file: &str, text: String| match file {
        "registers/kuopio-tietovaranto.yaml" | "registers/mikkeli-tietovaranto.yaml" => {
            text + "\ninternal: [data, systems, secrecy]\n"
        }
        _ => text,
    };
    let files = built("registers", vec![Kind::PublicityDescription], false, hidden);
    let open = text(&SHIPPED, "public/fi/kuopio.publicity-description.md");
    let closed = text(&files, "public/fi/kuopio.publicity-description.md");
    for word in ["Työmarkkinatori", "henkilötunnus"] {
        assert!(open.contains(word), "{open}");
        assert!(!closed.contains(word), "{closed}");
    }
    assert!(closed.contains("jätetty pois") && !open.contains("jätetty pois"), "{closed}");
}

#[test]
fn the_shipped_workspace_has_no_findings() {
    let folder = disk::read(&root().join("registers")).unwrap();
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    let day = reading.registers.workspace.as_ref().unwrap().as_of.as_ref().unwrap().value;
    let model = resolve(&reading, &catalogs, day);
    let found = findings(&ground, &reading, &model).findings;
    let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [""; 0]);
}
