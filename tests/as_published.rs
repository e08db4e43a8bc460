//! Published texts as they stand: every fact of the text is in the registers and in the notice.
//!
//! A project of `tests/projects/` that follows a published text has three lists. `facts.csv` tells
//! of each fact where its YAML value stands (`file.yaml#/json/pointer`), under which heading of the
//! Finnish notice, and the words to be found there; a fact that no document tells yet has no heading,
//! and is held against its value only. `inventory.txt` holds what a machine finds in
//! the published text: numbers, dates, statutes, sections and addresses, one a line.
//! `not-carried.csv` says what is left out, and why; it never holds the value itself.

#[path = "as_published/residue.rs"]
mod residue;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use seloste::compile::{BuildOptions, Shop, build, ground};
use seloste::document::{Kind, Layer};
use seloste::language::format;
use seloste::law::{Catalogs, LegalBasis, Provision, SpecialCondition};
use seloste::model::resolve;
use seloste::register::{Period, PeriodUnit, read};
use seloste::text::{Date, Language};
use seloste::world::disk;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const FI: Language = Language::Fi;

/// Facts of agreements, access rights and decisions that no document tells yet. Give them a heading
/// when one does, and lower the number: it never grows.
const UNTOLD: usize = 24;

/// The shortest of the texts is a page, and a machine finds this much in it.
const LEAST_FOUND: usize = 10;

/// Fields answered `true`, and the message that says so.
const ANSWERS: [(&str, &str); 1] = [("anonymous-only", "purpose-anonymous")];

/// A fact of the published text.
#[derive(Debug, Clone, Deserialize)]
struct Fact {
    /// What it is, in a few words of our own.
    fact: String,
    /// What kind of fact.
    kind: String,
    /// Where its value stands: `file.yaml#/json/pointer`.
    path: String,
    /// The heading under which a document says it; empty when none does.
    section: String,
    /// The words to be found there.
    text: String,
}

impl Fact {
    /// Whether a document tells it.
    fn is_told(&self) -> bool {
        !self.section.is_empty()
    }
}

/// A fact that the registers leave out.
#[derive(Debug, Deserialize)]
struct Left {
    fact: String,
    kind: String,
    reason: String,
}

/// A project with what its lists are held against.
struct Project {
    folder: PathBuf,
    facts: Vec<Fact>,
    left: Vec<Left>,
    inventory: Vec<String>,
    /// The files of the workspace, by name.
    files: BTreeMap<String, Value>,
    /// The names of objects, by id.
    names: BTreeMap<String, Vec<String>>,
    /// The Finnish documents as Markdown.
    notices: Vec<String>,
    /// Those of them that are for the public.
    public: Vec<String>,
    shop: Shop,
}

fn projects() -> Vec<Project> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects");
    let entries = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> =
        entries.filter(|folder| folder.join("facts.csv").exists()).collect();
    folders.sort();
    folders.into_iter().map(project).collect()
}

fn project(folder: PathBuf) -> Project {
    let files = yaml(&folder.join("registers"));
    let mut names = BTreeMap::new();
    files.values().for_each(|file| collect_names(file, &mut names));
    let shop = Shop::open(&[]).unwrap();
    let inventory = fs::read_to_string(folder.join("inventory.txt")).unwrap();
    let notices = notices(&folder.join("registers"), &shop, Layer::Full);
    let is_public = |(path, _): &&(String, String)| path.starts_with("public/");
    Project {
        public: notices.iter().filter(is_public).map(|(_, text)| text.clone()).collect(),
        notices: notices.into_iter().map(|(_, text)| text).collect(),
        facts: csv(&folder.join("facts.csv")),
        left: csv(&folder.join("not-carried.csv")),
        inventory: inventory.lines().map(str::to_owned).collect(),
        files,
        names,
        shop,
        folder,
    }
}

fn csv<T: DeserializeOwned>(path: &Path) -> Vec<T> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap_or_else(|e| panic!("{path:?}: {e}"))).collect()
}

fn yaml(workspace: &Path) -> BTreeMap<String, Value> {
    let folder = disk::read(workspace).unwrap();
    let parsed = |text: &str| serde_yaml::from_str::<Value>(text).unwrap();
    let files = folder.yaml.iter();
    files.map(|file| (file.name.clone(), parsed(file.text.as_ref().unwrap()))).collect()
}

/// The Finnish documents as of the workspace's own day, each with its path.
fn notices(workspace: &Path, shop: &Shop, layer: Layer) -> Vec<(String, String)> {
    let folder = disk::read(workspace).unwrap();
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    let own = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
    let model = resolve(&reading, &catalogs, own.unwrap().value);
    let options = BuildOptions {
        kinds: Kind::ALL.to_vec(),
        drafts: true,
        flag_gaps: true,
        layers: vec![layer],
        pdf: true,
        maps: false,
        state: false,
        fragments: false,
    };
    let built = build(&model, shop, &options).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    let finnish = built.files.into_iter().filter(|file| file.path.contains("/fi/"));
    let markdown = finnish.filter(|file| file.path.ends_with(".md"));
    markdown.map(|file| (file.path, String::from_utf8(file.bytes).unwrap())).collect()
}

/// What objects with an id are called; what a reference to them prints.
fn collect_names(value: &Value, names: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(id)) = fields.get("id") {
                let said = ["name", "text"].into_iter().filter_map(|field| fields.get(field));
                let said = said.filter_map(|name| name.as_str().or_else(|| name["fi"].as_str()));
                names.entry(id.clone()).or_default().extend(said.map(str::to_owned));
            }
            fields.values().for_each(|field| collect_names(field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_names(item, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

impl Project {
    /// What is wrong with a fact.
    fn check(&self, fact: &Fact) -> Vec<String> {
        let mut wrong = Vec::new();
        match self.value(&fact.path) {
            None => wrong.push(format!("{}: no such place", fact.path)),
            Some(value) if !self.holds(value, fact) && !self.affirms(value, fact) => {
                wrong.push(format!("{}: {value} does not say «{}»", fact.path, fact.text));
            }
            Some(_) => {}
        }
        let told = |notice: &String| stands_in(notice, &fact.section, &fact.text);
        if fact.is_told() && !self.notices.iter().any(told) {
            wrong.push(format!("«{}» does not stand under «{}»", fact.text, fact.section));
        }
        wrong.into_iter().map(|what| format!("{}: {what}", fact.fact)).collect()
    }

    fn value(&self, path: &str) -> Option<&Value> {
        let (file, pointer) = path.split_once('#')?;
        self.files.get(file)?.pointer(pointer)
    }

    /// Whether the value is what the words say: one holds the other, as the notice writes it. Where
    /// no document has the words, the value itself or its form must hold them all.
    fn holds(&self, value: &Value, fact: &Fact) -> bool {
        let text = fact.text.to_lowercase();
        let own = value.as_str().filter(|_| !fact.is_told()).map(str::to_owned);
        let forms = self.forms(value).into_iter().chain(own).map(|form| form.to_lowercase());
        forms
            .filter(|form| !form.is_empty())
            .any(|form| form.contains(&text) || (fact.is_told() && text.contains(&form)))
    }

    /// Whether the fact is an answer `true`, and the words are what templates say for that field.
    fn affirms(&self, value: &Value, fact: &Fact) -> bool {
        let field = fact.path.rsplit('/').next().unwrap_or_default();
        let key = ANSWERS.iter().find(|(own, _)| *own == field).map(|(_, key)| *key);
        let said = key.and_then(|key| self.shop.wording.word(FI, key, &[]).ok());
        *value == Value::Bool(true) && said.is_some_and(|said| said == fact.text)
    }

    /// The words for a value: its own, a date or a citation as Finnish writes it, the wording of an
    /// option, the name of what it refers to.
    fn forms(&self, value: &Value) -> Vec<String> {
        let said = match value {
            Value::String(said) => said.trim().to_owned(),
            Value::Number(number) => return vec![number.to_string()],
            Value::Bool(answer) => return vec![answer.to_string()],
            Value::Null | Value::Array(_) | Value::Object(_) => return Vec::new(),
        };
        let mut forms = Vec::new();
        if let Ok(day) = said.parse::<Date>() {
            forms.push(format::date(FI, day));
        }
        if let Ok(provision) = said.parse::<Provision>() {
            forms.extend([provision.cite(FI), provision.place(FI)]);
        }
        if let Ok(period) = said.parse::<Period>() {
            forms.push(period_fi(period));
        }
        forms.extend(article(&said));
        forms.extend(self.wordings(&said));
        // Options are short words that texts hold by chance; any other value also speaks for itself.
        let is_option = !forms.is_empty();
        forms.extend(self.names.get(&said).into_iter().flatten().cloned());
        if !is_option {
            forms.push(said);
        }
        forms
    }

    /// What templates say for an option.
    fn wordings(&self, option: &str) -> Vec<String> {
        let ending = format!("-{option}");
        let keys = self.shop.wording.keys(FI).into_iter().filter(|key| key.ends_with(&ending));
        keys.filter_map(|key| self.shop.wording.word(FI, key, &[]).ok()).collect()
    }

    /// Organisations, systems, categories and groups of persons that no fact names and no row leaves
    /// out.
    fn unnamed(&self) -> Vec<String> {
        let mut objects: Vec<(String, &Value)> = Vec::new();
        for (file, value) in &self.files {
            if file.starts_with("organisations/") || file.starts_with("systems/") {
                objects.push((format!("{file}#/"), value));
            }
            for list in ["categories", "groups"] {
                let items = value.get(list).and_then(Value::as_array).into_iter().flatten();
                let place = |at: usize| format!("{file}#/{list}/{at}/");
                objects.extend(items.enumerate().map(|(at, item)| (place(at), item)));
            }
        }
        let name = |object: &Value| {
            let name = &object["name"];
            name.as_str().or_else(|| name["fi"].as_str()).unwrap_or_default().to_lowercase()
        };
        objects.retain(|(place, object)| {
            let name = name(object);
            let facts = self.facts.iter();
            !facts.clone().any(|fact| fact.path.starts_with(place.as_str()))
                && !facts.clone().any(|fact| fact.text.to_lowercase().contains(&name))
                && !self.left.iter().any(|left| left.fact.to_lowercase().contains(&name))
        });
        objects.into_iter().map(|(place, _)| format!("{place}: named by no fact")).collect()
    }

    /// Numbers of statutes and telephones that a notice prints and the text lacks.
    fn unheard(&self) -> Vec<String> {
        let known = |number: &String| self.inventory.iter().any(|line| has_whole(line, number));
        let printed = self.notices.iter().flat_map(|notice| numbers(notice));
        printed.filter(|number| !known(number)).collect()
    }

    /// Lines of the inventory that no fact says and no row leaves out.
    fn uncovered(&self) -> Vec<String> {
        let said = self.facts.iter().map(|fact| fact.text.as_str());
        let left = self.left.iter().map(|row| row.fact.as_str());
        let known: Vec<&str> = said.chain(left).collect();
        let lines = self.inventory.iter();
        let bare = lines.filter(|line| !known.iter().any(|text| has_whole(text, line)));
        bare.map(|line| format!("inventory: «{line}» is told by no fact")).collect()
    }
}

/// The point of Art. 6(1) or 9(2) that an option means.
fn article(option: &str) -> Option<String> {
    let bases = LegalBasis::ALL.into_iter().map(|one| (one.id(), one.provision()));
    let conditions = SpecialCondition::ALL.into_iter().map(|one| (one.id(), one.provision()));
    let found = bases.chain(conditions).find(|(id, _)| *id == option);
    found.map(|(_, provision)| provision.cite(FI))
}

fn period_fi(period: Period) -> String {
    let unit = match period.unit {
        PeriodUnit::Hour => format::Unit::Hour,
        PeriodUnit::Day => format::Unit::Day,
        PeriodUnit::Week => format::Unit::Week,
        PeriodUnit::Month => format::Unit::Month,
        PeriodUnit::Year => format::Unit::Year,
    };
    match period.up_to {
        None => format::period(FI, period.count, unit),
        Some(high) => format!("{}–{}", period.count, format::period(FI, high, unit)),
    }
}

/// Whether `text` stands under the heading, or in a section below it; under a title, before the
/// first section.
fn stands_in(notice: &str, heading: &str, text: &str) -> bool {
    let mut inside = None;
    let mut section = String::new();
    for line in notice.lines() {
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if level > 0 {
            if inside.is_some_and(|own| own == 1 || level <= own) {
                if section.contains(text) {
                    return true;
                }
                inside = None;
                section.clear();
            }
            if inside.is_none() && is_heading(&line[level..], heading) {
                inside = Some(level);
            }
        }
        if inside.is_some() {
            section.push_str(line);
            section.push('\n');
        }
    }
    section.contains(text)
}

/// Whether a line is the heading, with or without its number.
fn is_heading(line: &str, heading: &str) -> bool {
    let numberless = |line: &str| {
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        rest.trim().to_owned()
    };
    line.trim() == heading || numberless(line.trim()) == heading
}

/// The numbers of statutes (`410/2015`) and telephones (`017 182 111`) in a text.
fn numbers(text: &str) -> Vec<String> {
    let runs = text.split(|c: char| !(c.is_ascii_digit() || c == '/' || c == ' '));
    let runs: Vec<&str> = runs.map(str::trim).collect();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_statute = |word: &str| {
        let parts = word.split_once('/');
        parts.is_some_and(|(number, year)| digits(number) && year.len() == 4 && digits(year))
    };
    let statutes = runs.iter().flat_map(|run| run.split(' ')).filter(|word| is_statute(word));
    let is_phone = |run: &&&str| {
        run.starts_with('0')
            && run.contains(' ')
            && run.bytes().filter(u8::is_ascii_digit).count() > 8
    };
    let phones = runs.iter().filter(is_phone).copied();
    statutes.chain(phones).map(str::to_owned).collect()
}

/// Whether `text` has `part` as a whole: no letter or digit goes on before or after it.
fn has_whole(text: &str, part: &str) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(part).any(|(at, _)| {
        let after = text[at + part.len()..].chars().next();
        !goes_on(text[..at].chars().next_back()) && !goes_on(after)
    })
}

#[test]
fn every_fact_stands_in_the_registers_and_in_the_notice() {
    let mut wrong = Vec::new();
    for project in projects() {
        let found: Vec<String> =
            project.facts.iter().flat_map(|fact| project.check(fact)).collect();
        wrong.extend(found.into_iter().map(|what| format!("{}: {what}", project.folder.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_lists_cover_what_a_machine_finds_in_the_text() {
    for project in projects() {
        let uncovered = project.uncovered();
        assert!(project.inventory.len() >= LEAST_FOUND, "{}: inventory", project.folder.display());
        assert!(uncovered.is_empty(), "{}\n{}", project.folder.display(), uncovered.join("\n"));
    }
}

#[test]
fn each_organisation_system_category_and_group_is_a_fact() {
    for mut project in projects() {
        assert_eq!(project.unnamed(), [""; 0], "{}", project.folder.display());
        project.facts.clear();
        assert!(!project.unnamed().is_empty(), "objects without facts pass");
    }
}

#[test]
fn a_notice_prints_no_number_that_the_text_lacks() {
    assert_eq!(numbers("laki (410/2015) 2 §, puh. 017 182 111"), ["410/2015", "017 182 111"]);
    let mut printed = 0;
    for project in projects() {
        printed += project.notices.iter().flat_map(|notice| numbers(notice)).count();
        assert_eq!(project.unheard(), [""; 0], "{}", project.folder.display());
    }
    assert!(printed > 0, "no notice has a number");
}

#[test]
fn a_published_notice_adds_nothing() {
    let mut added = Vec::new();
    assert!(projects().iter().filter(|project| !project.public.is_empty()).count() >= 2);
    for project in projects() {
        let found = project.added().into_iter();
        added.extend(found.map(|what| format!("{}: {what}", project.folder.display())));
    }
    assert!(added.is_empty(), "carried by no fact:\n{}", added.join("\n"));
}

/// Whatever is slipped into a section of a notice is seen: also what another section rightly has.
#[test]
fn a_fact_that_is_slipped_into_a_notice_is_seen() {
    let slips = [
        "| Yleisö (julkiset tiedot) | – | – |",
        "| Verohallinto | – | – |",
        "- **Järjestelmä:** Teams",
        "- **Säännökset:** laki (380/2023) 5 §",
        "Tietoja säilytetään 7 vuotta.",
        "Tietoja säilytetään seitsemän vuotta.",
        "[https://esimerkki.fi](https://esimerkki.fi)",
        "- terveystiedot",
        "**Alaikäiset**",
        "- **Oikeus:** Oikeus peruuttaa suostumus (rajoitetusti)",
        "Tietoja ei käytetä automaattiseen päätöksentekoon.",
    ];
    for project in projects() {
        let notices = project.public.iter();
        for (notice, slip) in notices.flat_map(|notice| slips.map(|slip| (notice, slip))) {
            let first = notice.find("\n## 1 ").unwrap() + 1;
            let at = first + notice[first..].find('\n').unwrap() + 1;
            let slipped = format!("{}\n{slip}\n{}", &notice[..at], &notice[at..]);
            let seen = project.added_in(&slipped);
            assert!(seen.iter().any(|one| one.ends_with(slip)), "{slip:?} passes: {seen:?}");
        }
    }
}

/// Words, by their beginnings, of which a claim that is less than firm has one.
const LESS_THAN_FIRM: [(&str, &[&str]); 3] = [
    ("example", &["esimer", "muun", "kuten", "mm."]),
    ("may", &["voi", "saat", "mahdolli", "tarvit", "ehk"]),
    (
        "mostly",
        &["pääasia", "pääsään", "lähtökoht", "yleis", "tavalli", "useimmi", "enimmä", "yleensä"],
    ),
];

#[test]
fn a_claim_is_told_as_firmly_as_it_was_made() {
    let mut told = 0;
    for project in projects() {
        let claims = project.files.values().filter_map(|file| file.pointer("/stated")?.as_array());
        for claim in claims.flatten() {
            let force = claim.get("force").and_then(Value::as_str);
            let Some((_, words)) = LESS_THAN_FIRM.iter().find(|one| Some(one.0) == force) else {
                continue;
            };
            let Some(text) = claim.pointer("/text/fi").and_then(Value::as_str) else { continue };
            let lower = text.to_lowercase();
            let mut said = lower.split_whitespace();
            told += 1;
            assert!(
                said.any(|word| words.iter().any(|begins| word.starts_with(begins))),
                "{}: {force:?}: {text}",
                project.folder.display()
            );
        }
    }
    assert!(told >= 10, "{told}");
}

/// The short layer has the rights that the text claims, and says as firmly as it what is done.
#[test]
fn the_short_layer_says_what_the_text_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects/kuopio-001/registers");
    let shop = Shop::open(&[]).unwrap();
    let short = notices(&folder, &shop, Layer::Short);
    let (_, text) = short.iter().find(|(path, _)| path.ends_with(".short.md")).unwrap();
    let rights = text.split("\n## ").find(|part| part.contains("Oikeus saada pääsy"));
    assert!(rights.is_some_and(|rights| rights.matches("\n- ").count() > 6), "{text}");
    let register = fs::read_dir(folder.join("registers")).unwrap().next().unwrap().unwrap();
    let register: Value =
        serde_yaml::from_str(&fs::read_to_string(register.path()).unwrap()).unwrap();
    let purposes = register["purposes"].as_array().unwrap();
    let may = purposes.iter().filter(|one| one["force"] == "may").count();
    assert!(may > 0 && text.matches("(mahdollinen)").count() >= may, "{text}");
}

/// The sense of what was published stands for what is assumed: a notice marks nothing as assumed.
#[test]
fn a_published_notice_assumes_nothing() {
    for project in projects().iter().filter(|one| one.folder.ends_with("kuopio-001")) {
        assert!(project.notices.iter().all(|notice| !notice.contains("oletettu")));
    }
}

#[test]
fn the_lists_are_filled_in_and_tell_each_fact_once() {
    for project in projects() {
        let mut told = BTreeSet::new();
        for Fact { fact, kind, path, section, text } in &project.facts {
            let cells = [fact, kind, path, text];
            assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{cells:?}");
            assert!(told.insert((path, section, text)), "told twice: {cells:?}");
        }
        for Left { fact, kind, reason } in &project.left {
            assert!(![fact, kind, reason].iter().any(|cell| cell.trim().is_empty()), "{fact}");
        }
        let lines: BTreeSet<&String> = project.inventory.iter().collect();
        assert_eq!(lines.len(), project.inventory.len(), "{}", project.folder.display());
    }
}

#[test]
fn facts_that_no_document_tells_only_become_fewer() {
    let untold = |project: Project| project.facts.iter().filter(|fact| !fact.is_told()).count();
    let untold: usize = projects().into_iter().map(untold).sum();
    assert_eq!(untold, UNTOLD, "facts without a heading");
}

/// Every fact is held on both sides: with another value or other words it would be told.
#[test]
fn a_changed_fact_is_told() {
    for mut project in projects() {
        let facts = project.facts.clone();
        for fact in &facts {
            let other = Fact { text: format!("{} §§§", fact.text), ..fact.clone() };
            assert!(!project.check(&other).is_empty(), "other words pass: {fact:?}");
            let (file, pointer) = fact.path.split_once('#').unwrap();
            let place = project.files.get_mut(file).unwrap().pointer_mut(pointer).unwrap();
            let own = std::mem::replace(place, Value::from("§§§ muutettu arvo"));
            assert!(!project.check(fact).is_empty(), "another value passes: {fact:?}");
            *project.files.get_mut(file).unwrap().pointer_mut(pointer).unwrap() = own;
        }
        let left = std::mem::take(&mut project.facts);
        assert!(!project.uncovered().is_empty(), "an inventory without facts passes");
        project.facts = left;
    }
}
