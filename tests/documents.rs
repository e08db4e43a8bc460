//! What the notices say: their order, their elements, and that every form says the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use seloste::compile::{BuildOptions, Shop, build, findings, ground};
use seloste::document::view::{NoticeView, Said};
use seloste::document::{Kind, Layer, resolved_view};
use seloste::language::Value;
use seloste::law::{Catalogs, Right};
use seloste::model::{Model, resolve};
use seloste::register::read;
use seloste::text::Language;
use seloste::world::disk;

/// What a workspace compiles to, and what its registers say.
struct Built {
    /// Text forms and pages, by path.
    files: BTreeMap<String, String>,
    /// The paths of Word files.
    word: BTreeSet<String>,
    /// What is to be printed, by path.
    pdfs: BTreeMap<String, serde_json::Value>,
    /// The facts of each register, by id and language.
    views: BTreeMap<(String, Language), NoticeView>,
    /// Codes of findings.
    codes: BTreeSet<&'static str>,
}

/// The shipped workspace.
static REGISTERS: LazyLock<Built> = LazyLock::new(|| built("registers", |_, text| text));

/// The small workspace with one register in the built-in layout.
static SMALL: LazyLock<Built> = LazyLock::new(|| built("tests/documents/small", |_, text| text));

static SHOP: LazyLock<Shop> = LazyLock::new(|| Shop::open(&[]).unwrap());

/// Compiles a workspace of the repository, after `change` has changed its files.
fn built(folder: &str, change: impl Fn(&str, String) -> String) -> Built {
    let mut folder = disk::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    for file in &mut folder.yaml {
        file.text = file.text.clone().map(|text| change(&file.name, text));
    }
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let day = reading.registers.workspace.as_ref().unwrap().as_of.as_ref().unwrap().value;
    let model = resolve(&reading, &catalogs, day);
    let checked = findings(&ground, &reading, &model);
    let layers = vec![Layer::Full, Layer::Short];
    let options = BuildOptions {
        kinds: vec![Kind::Notice],
        drafts: false,
        flag_gaps: false,
        layers,
        pdf: true,
        maps: false,
        state: false,
        fragments: false,
    };
    let built = build(&model, &SHOP, &options).unwrap_or_else(|error| panic!("{error:?}"));
    let built = built.with_office(&|_, _| None).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).ok();
    let json = |data: &[u8]| serde_json::from_slice(data).unwrap();
    let names = built.files.iter().map(|file| file.path.clone());
    Built {
        word: names.filter(|name| name.ends_with(".docx")).collect(),
        files: built
            .files
            .into_iter()
            .filter_map(|file| Some((file.path, text(file.bytes)?)))
            .collect(),
        pdfs: built.pdfs.into_iter().map(|job| (job.path, json(&job.data))).collect(),
        views: views(&model),
        codes: checked.findings.iter().map(|finding| finding.code).collect(),
    }
}

fn views(model: &Model<'_>) -> BTreeMap<(String, Language), NoticeView> {
    let view = |register, language| resolved_view(model, register, language);
    let registers: Vec<_> = model.published(false).collect();
    registers
        .into_iter()
        .flat_map(|one| Language::ALL.map(|l| ((one.id.to_string(), l), view(one, l))))
        .collect()
}

impl Built {
    fn file(&self, path: &str) -> &str {
        self.files.get(path).unwrap_or_else(|| panic!("{path}: {:?}", self.files.keys()))
    }

    fn markdown(&self, id: &str, language: Language) -> &str {
        self.file(&format!("public/{language}/{id}.md"))
    }

    /// Every notice: register, language, facts, and Markdown as words.
    fn notices(&self) -> impl Iterator<Item = (&str, Language, &NoticeView, String)> {
        self.views.iter().map(|((id, language), view)| {
            (id.as_str(), *language, view, spaced(&markdown_words(self.markdown(id, *language))))
        })
    }

    fn documents(&self) -> impl Iterator<Item = (&str, &str)> {
        let markdown = self.files.iter().filter(|(path, _)| path.ends_with(".md"));
        markdown.map(|(path, text)| (path.as_str(), text.as_str()))
    }

    fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// A text of the documents.
fn said(language: Language, key: &str) -> String {
    SHOP.wording.word(language, key, &[]).unwrap()
}

/// A text as it is compared: words with single spaces, and a space at both ends.
fn spaced(words: &[String]) -> String {
    format!(" {} ", words.join(" "))
}

fn plain(text: &str) -> String {
    spaced(&words(text))
}

/// Letters and digits that stand together; the case and the signs between them are left out.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

// ---- order ----

/// The numbered headings of a notice, as `(level, text)`.
fn headings(markdown: &str) -> Vec<(usize, &str)> {
    let heading = |line: &'_ str| -> Option<usize> { line.find(' ') };
    let numbered = |line: &&str| {
        let text = line.trim_start_matches('#').trim_start();
        line.starts_with("##") && text.starts_with(|c: char| c.is_ascii_digit())
    };
    let lines = markdown.lines().filter(numbered);
    lines.filter_map(|line| Some((heading(line)?, line.trim_start_matches('#').trim()))).collect()
}

#[test]
fn kuopio_has_eighteen_sections_in_every_language() {
    let named = |language| headings(REGISTERS.markdown("kuopio-omat-palvelut", language));
    for language in Language::ALL {
        let headings = named(language);
        assert_eq!(headings.len(), 18, "{language}: {headings:?}");
        for (index, (level, text)) in headings.iter().enumerate() {
            assert_eq!(*level, 2, "{text}");
            assert!(text.starts_with(&format!("{} ", index + 1)), "{text}");
        }
    }
    assert_eq!(named(Language::Fi)[4], (2, "5 Tietosuojavastaava"));
    assert_eq!(named(Language::Sv)[14], (2, "15 Överföringar utanför EU och EES"));
    assert_eq!(named(Language::En)[17], (2, "18 How to exercise your rights"));
}

#[test]
fn mikkeli_has_thirteen_sections_with_sub_sections() {
    for language in Language::ALL {
        let headings = headings(REGISTERS.markdown("mikkeli-omat-palvelut", language));
        let numbers: Vec<&str> =
            headings.iter().filter_map(|(_, text)| text.split(' ').next()).collect();
        let expected = [
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "10.1", "10.2", "11", "11.1",
            "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "12", "13",
        ];
        assert_eq!(numbers, expected, "{language}");
        let deep = headings.iter().filter(|(level, _)| *level == 3).count();
        assert_eq!(deep, 9, "{language}: sub-sections are headings of their own level");
    }
}

#[test]
fn the_built_in_layout_follows_the_regulation() {
    let keys = [
        "heading-name",
        "heading-controller",
        "heading-responsible",
        "heading-dpo",
        "heading-purposes",
        "heading-groups",
        "heading-data",
        "heading-provision-duty",
        "heading-sources",
        "heading-recipients",
        "heading-transfers",
        "heading-retention",
        "heading-systems",
        "heading-automated-decisions",
        "heading-rights",
        "heading-supervisory-authority",
        "heading-about",
    ];
    for language in Language::ALL {
        let found = headings(SMALL.markdown("kirjasto", language));
        for (index, (key, (level, text))) in keys.iter().zip(&found).enumerate() {
            assert_eq!((*level, *text), (2, &*format!("{} {}", index + 1, said(language, key))));
        }
        // What the register does not concern (special categories, secrecy) has no section.
        assert_eq!(found.len(), keys.len(), "{language}: {found:?}");
    }
}

// ---- elements ----

#[test]
fn every_notice_names_its_parties() {
    for (id, language, view, text) in REGISTERS.notices() {
        let has = |what: &str| assert!(text.contains(&plain(what)), "{id} {language}: {what}");
        assert!(!view.controllers.is_empty() && !view.dpos.is_empty() && !view.contacts.is_empty());
        has(&said(language, "label-controller"));
        has(&said(language, "label-dpo-of"));
        view.controllers.iter().for_each(|one| has(&one.name));
        for dpo in &view.dpos {
            has(&dpo.organisation);
            has(&dpo.contact.role);
            dpo.contact.email.as_ref().or(dpo.contact.phone.as_ref()).map(|way| has(way)).unwrap();
        }
        let authority = view.authority.as_ref().unwrap();
        has(&authority.name);
        has(authority.postal.as_ref().unwrap());
        has(authority.visiting.as_ref().unwrap());
        let finnish = language == Language::Fi;
        assert_eq!(text.contains(&plain("PL 800, 00531 Helsinki")), finnish, "{id} {language}");
        has(&said(language, "authority-intro"));
    }
}

#[test]
fn every_notice_tells_what_is_done_and_on_which_ground() {
    for (id, language, view, text) in REGISTERS.notices() {
        let has = |what: &str| assert!(text.contains(&plain(what)), "{id} {language}: {what}");
        assert!(!view.purposes.is_empty() && !view.data.is_empty() && !view.sources.is_empty());
        for purpose in &view.purposes {
            has(&purpose.text);
            purpose.bases.iter().for_each(|basis| has(&basis.article));
        }
        view.bases
            .iter()
            .for_each(|basis| has(&said(language, &format!("basis-{}", kebab(&basis.basis)))));
        view.special.iter().for_each(|special| has(&special.article));
        for data in &view.data {
            data.categories.iter().for_each(|category| has(&category.name));
        }
        view.groups.iter().for_each(|group| has(&group.name));
        for source in &view.sources {
            // A source that has no name of its own is told by its kind.
            match source.names.first().or(source.what.as_ref()) {
                Some(name) => has(name),
                None => has(&said(language, &format!("source-{}", kebab(&source.kind)))),
            }
        }
        assert!(!view.duties.is_empty(), "{id}");
        for duty in &view.duties {
            has(&said(language, &format!("duty-{}", kebab(&duty.kind))));
        }
    }
}

#[test]
fn every_notice_tells_where_data_go_and_how_long_they_stay() {
    for (id, language, view, text) in REGISTERS.notices() {
        let has = |what: &str| assert!(text.contains(&plain(what)), "{id} {language}: {what}");
        assert!(!view.recipients.is_empty(), "{id}");
        view.recipients.iter().for_each(|one| has(&one.name));
        match view.transfers.list.as_slice() {
            [] => {
                has(&said(language, "transfers-none"));
                // Never denied without somebody who has stated it on a day.
                let statement = view.transfers.statement.as_ref().unwrap();
                has(&statement.by);
                has(&statement.on);
            }
            list => {
                has(&said(language, "transfers-intro"));
                for transfer in list {
                    has(transfer.country.as_ref().unwrap());
                    has(transfer.article.as_ref().unwrap());
                }
            }
        }
        assert!(!view.retention.is_empty(), "{id}");
        for rule in &view.retention {
            has(&rule.time);
            rule.starts.iter().for_each(|starts| has(starts));
        }
    }
}

#[test]
fn every_notice_tells_of_rights_and_automated_decisions() {
    let always = [
        "right-access",
        "right-rectify",
        "right-erase",
        "right-restrict",
        "right-object",
        "right-port",
        "right-complain",
    ];
    for (id, language, view, text) in REGISTERS.notices() {
        let has = |what: &str| assert!(text.contains(&plain(what)), "{id} {language}: {what}");
        always.iter().for_each(|key| has(&said(language, key)));
        for key in ["rights-intro", "procedure-time", "procedure-fee", "procedure-refusal"] {
            has(&said(language, key));
        }
        view.procedures.iter().for_each(|procedure| has(&procedure.how));
        let checked = view.rights_checked.as_ref().unwrap();
        let arguments = [("by", Value::from(&*checked.by)), ("on", (&*checked.on).into())];
        has(&SHOP.wording.word(language, "rights-checked", &arguments).unwrap());
        assert_eq!((view.automated.decisions, view.automated.profiling), (Said::None, Said::None));
        has(&said(language, "automated-none"));
        has(&said(language, "profiling-none"));
    }
}

#[test]
fn the_version_its_day_and_its_approvals_are_told() {
    for (id, language, view, text) in REGISTERS.notices() {
        let has = |what: &str| assert!(text.contains(&plain(what)), "{id} {language}: {what}");
        has(&said(language, "label-authoritative"));
        has(view.about.date.as_ref().unwrap());
        for tag in ["fi", "sv", "en"] {
            has(&said(language, &format!("approved-{tag}")));
        }
        assert_eq!(view.about.approvals.len(), 3, "{id}");
    }
}

/// A vocabulary's word as it stands in wording keys.
fn kebab(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// The notice of the small workspace with other words in the register.
fn borrowers(from: &str, to: &str) -> Built {
    built("tests/documents/small", |name, text| match name {
        "registers/kirjasto.yaml" => {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        }
        _ => text,
    })
}

#[test]
fn what_a_transfer_rests_on_follows_from_the_decision_in_force() {
    let mechanism = "    mechanism: art45\n";
    let used = |built: &Built, language| {
        let text = built.markdown("kirjasto", language).to_owned();
        (text.contains(&said(language, "adequacy-not-used")), text)
    };
    for language in Language::ALL {
        // The decision on the United Kingdom covers every recipient.
        let (not_used, text) = used(&borrowers(mechanism, ""), language);
        let basis = said(language, "label-mechanism");
        let by_decision = format!("**{basis}:** {}", said(language, "mechanism-art45"));
        assert!(!not_used && text.contains(&by_decision), "{text}");
        // That on the United States covers listed organisations, and nobody says that they are.
        let to_america = format!("country: GB\n{mechanism}");
        let america = borrowers(&to_america, "country: US\n");
        let (not_used, text) = used(&america, language);
        assert!(!not_used && text.contains(&said(language, "adequacy-listed")), "{text}");
        assert!(!text.contains(&format!("**{basis}:**")), "{text}");
        assert!(america.codes.contains("transfer-without-mechanism"), "{:?}", america.codes);
        // Clauses are another ground although there is a decision.
        let (not_used, text) = used(&borrowers("art45", "art46-2-c"), language);
        assert!(not_used, "{text}");
        // Within the Area there is no transfer, and nothing is printed of one.
        let norway = borrowers(&to_america, "country: \"NO\"\n");
        let (_, text) = used(&norway, language);
        for absent in ["label-adequacy", "transfers-intro", "transfers-none"] {
            assert!(!text.contains(&said(language, absent)), "{absent}: {text}");
        }
        assert!(norway.codes.contains("transfer-without-country"), "{:?}", norway.codes);
        // Of a code that no country has nothing is concluded.
        let nowhere = borrowers(&to_america, "country: UK\n");
        let (_, text) = used(&nowhere, language);
        assert!(!text.contains(&said(language, "label-adequacy")), "{text}");
        assert!(nowhere.codes.contains("country-unknown"), "{:?}", nowhere.codes);
    }
}

#[test]
fn a_system_is_where_it_says_or_where_those_work_who_run_it() {
    let hosting = |built: &Built, register: &str, system: &str| {
        let view = &built.views[&(register.to_owned(), Language::En)];
        let found = view.systems.iter().find(|one| one.name == system);
        found.unwrap_or_else(|| panic!("{system}: {:?}", view.systems)).hosting.clone()
    };
    let suite = ["Ireland", "Netherlands"];
    for part in ["Microsoft Teams", "Microsoft 365 email", "Microsoft Forms"] {
        assert_eq!(hosting(&REGISTERS, "kuopio-omat-palvelut", part), suite, "of the suite");
    }
    let by_processor = hosting(&REGISTERS, "kuopio-lisaosat", "ForeAmmatti");
    assert_eq!(by_processor, ["Finland"]);
    assert_eq!(hosting(&SMALL, "kirjasto", "Lending system"), ["United Kingdom"]);
    let own = built("tests/documents/small", |name, text| match name {
        "systems/lainaus.yaml" => format!("{text}hosting: [FI]\n"),
        _ => text,
    });
    assert_eq!(hosting(&own, "kirjasto", "Lending system"), ["Finland"]);
    assert!(own.codes.contains("system-hosting-mismatch"), "{:?}", own.codes);
    for ((register, _), view) in &REGISTERS.views {
        let nowhere = view.systems.iter().find(|one| one.hosting.is_empty());
        assert!(nowhere.is_none(), "{register}: {nowhere:?}");
    }
}

#[test]
fn a_retention_rule_says_whose_data_and_which_it_keeps() {
    let row = |id: &str, language, index: usize| {
        let view = &REGISTERS.views[&(id.to_owned(), language)];
        let rule = view.retention[index].clone();
        let text = REGISTERS.markdown(id, language);
        let what = seloste::language::format::capitalised(rule.what.as_ref().unwrap());
        let line = text.lines().find(|line| line.starts_with(&format!("| {what}")));
        (rule, line.unwrap_or_else(|| panic!("{what}\n{text}")).to_owned())
    };
    // All that is held of clients, employers and providers, told without a list.
    let (clients, line) = row("kuopio-tietovaranto", Language::En, 0);
    assert_eq!(clients.of.len(), 1, "{clients:?}");
    assert_eq!(clients.of[0].groups.len(), 3);
    assert!(line.contains("contact persons of service providers (all data)"), "{line}");
    // Some of it again, permanently, by a decision and for archiving.
    let (archived, line) = row("kuopio-tietovaranto", Language::En, 1);
    assert_eq!(archived.of[0].categories.len(), 3);
    assert!(line.contains("(name; data on the progress of the client process; "), "{line}");
    assert!(line.contains("| Permanently | Decision of the National Archives"), "{line}");
    // Groups of which only some data are kept so, beside those of which all are.
    let (receipts, _) = row("kuopio-omat-palvelut", Language::Fi, 4);
    let of: Vec<_> =
        receipts.of.iter().map(|one| (one.groups.len(), one.categories.len())).collect();
    assert_eq!(of, [(1, 1), (2, 0)]);
}

#[test]
fn a_retention_rule_without_words_of_its_own_follows_from_the_data() {
    let what =
        "    what: {fi: lainaajan tiedot, sv: låntagarens uppgifter, en: the borrower's data}\n";
    let all = borrowers(what, "");
    let row = format!("| {} | ", said(Language::Sv, "retained-all"));
    assert!(all.markdown("kirjasto", Language::Sv).contains(&row));
    let some = borrowers(what, "    categories: [lainat]\n");
    let swedish = some.markdown("kirjasto", Language::Sv);
    assert!(swedish.contains("| Låntagare (lån och reservationer) | "), "{swedish}");
    // A rule that no item names is governed by its own lists.
    let unnamed = borrowers("    retention: [asiakkuus]\n", "    retention: []\n");
    assert!(unnamed.views[&("kirjasto".to_owned(), Language::Fi)].retention[0].all);
}

#[test]
fn a_basis_without_provisions_is_told_once() {
    for language in Language::ALL {
        let view = &REGISTERS.views[&("kuopio-kuvat".to_owned(), language)];
        let basis = view.bases.iter().find(|one| kebab(&one.basis) == "consent").unwrap();
        let purpose = &basis.purposes[0];
        let text = REGISTERS.markdown("kuopio-kuvat", language);
        let told = section(text, &said(language, "basis-consent"));
        assert_eq!(told.matches(&basis.article).count(), 1, "{told}");
        assert!(told.contains(purpose.consent.as_ref().unwrap()), "{told}");
        assert!(!purpose.bare);
    }
    let contract = borrowers("public-task\n        provisions: [1492/2016 § 6(1)]", "contract");
    let view = &contract.views[&("kirjasto".to_owned(), Language::Fi)];
    assert!(view.bases[0].purposes[0].bare);
}

// ---- rights ----

#[test]
fn pictures_on_consent_carry_the_rights_of_consent() {
    for language in Language::ALL {
        let view = &REGISTERS.views[&("kuopio-kuvat".to_owned(), language)];
        let right = |right| view.rights.iter().find(|one| one.right == right).unwrap();
        for applies in [Right::Withdraw, Right::Erase, Right::Port, Right::Restrict] {
            assert!(right(applies).everywhere, "{language}: {applies:?}");
        }
        assert!(right(Right::Object).nowhere);
        let text = REGISTERS.markdown("kuopio-kuvat", language);
        let object = section(text, &said(language, "right-object"));
        assert!(
            object.contains(&format!("**{}:**", said(language, "label-applies-not"))),
            "{object}"
        );
        let withdraw = section(text, &said(language, "right-withdraw"));
        assert!(!withdraw.contains(&said(language, "label-applies-not")), "{withdraw}");
        assert!(
            withdraw.contains(&said(language, "label-withdrawal")),
            "the way is told: {withdraw}"
        );
    }
}

#[test]
fn the_national_repository_excludes_restriction_by_its_provision() {
    for (language, provision) in [
        (Language::Fi, "380/2023 114 § 5 mom."),
        (Language::Sv, "380/2023 114 § 5 mom."),
        (Language::En, "380/2023, section 114(5)"),
    ] {
        let text = REGISTERS.markdown("kuopio-tietovaranto", language);
        let restrict = section(text, &said(language, "right-restrict"));
        let not = format!("**{}:**", said(language, "label-applies-not"));
        let line = restrict.lines().find(|line| line.contains(&not)).unwrap();
        assert!(line.contains(provision), "{line}");
        // Logs of use are no data of a personal client.
        let logs = restrict.lines().find(|line| !line.contains(&not) && line.starts_with("- "));
        assert!(logs.is_some(), "{restrict}");
        // Nobody is told that there is no such right at all.
        assert!(text.contains(&said(language, "rights-intro")));
    }
}

/// The part of a notice that begins with the bold `title` and ends before the next one.
fn section<'t>(markdown: &'t str, title: &str) -> &'t str {
    let start = markdown.find(&format!("\n**{title}**")).unwrap_or_else(|| panic!("{title}"));
    let body = &markdown[start + 1..];
    let end = body.find("\n\n**").or_else(|| body.find("\n## ")).unwrap_or(body.len());
    &body[..end]
}

// ---- languages ----

#[test]
fn a_statute_without_a_swedish_title_is_printed_in_finnish_and_found() {
    let changed = built("tests/documents/small", |name, text| match name {
        "registers/kirjasto.yaml" => text.replace("1492/2016 § 6(1)", "530/2025 § 4"),
        _ => text,
    });
    assert!(changed.codes.contains("statute-language-title"), "{:?}", changed.codes);
    assert!(!SMALL.codes.contains("statute-language-title"));
    let swedish = changed.markdown("kirjasto", Language::Sv);
    let title = "Laki Lupa- ja valvontavirastosta";
    assert!(swedish.contains(&format!("{title} (fi) (530/2025) 4 §")), "{swedish}");
    let page = changed.file("public/sv/kirjasto.html");
    assert!(page.contains(&format!("<span lang=\"fi\">{title}</span> (530/2025) 4 §")), "{page}");
    let english = changed.markdown("kirjasto", Language::En);
    assert!(english.contains("Finnish Supervisory Agency (530/2025)"), "{english}");
}

#[test]
fn a_text_that_is_missing_in_a_language_is_lent_by_another_and_told() {
    let changed = built("tests/documents/small", |name, text| match name {
        "registers/kirjasto.yaml" => {
            text.replace("      sv: Utlåning av bibliotekets material\n", "")
        }
        _ => text,
    });
    assert!(changed.codes.contains("translation-missing"), "{:?}", changed.codes);
    let swedish = changed.markdown("kirjasto", Language::Sv);
    assert!(swedish.contains("Kirjaston aineiston lainaaminen (fi)"), "{swedish}");
    assert!(swedish.contains(&said(Language::Sv, "about-fallback")), "{swedish}");
    let page = changed.file("public/sv/kirjasto.html");
    let lent = "<span lang=\"fi\">Kirjaston aineiston lainaaminen</span>";
    assert!(page.contains(lent), "{page}");
    let print = changed.pdfs["public/sv/kirjasto.pdf"].to_string();
    let text = r#"{"t":"text","c":"Kirjaston aineiston lainaaminen"}"#;
    let lent = format!(r#"{{"t":"lent","c":{{"language":"fi","content":[{text}]}}}}"#);
    assert!(print.contains(&lent), "{print}");
    let finnish = changed.markdown("kirjasto", Language::Fi);
    assert!(!finnish.contains(&said(Language::Fi, "about-fallback")), "{finnish}");
    assert!(!finnish.contains("(fi)"), "{finnish}");
}

#[test]
fn a_name_that_is_lent_is_marked_wherever_it_stands() {
    let changed = built("tests/documents/small", |name, text| match name {
        "registers/kirjasto.yaml" => text.replace("sv: Bibliotekets låntagare, ", ""),
        "organisations/esimerkkila.yaml" => text.replace("sv: Exempelby kommun, ", ""),
        "seloste.yaml" => {
            format!(
                "{}\nbanner: {{fi: Esimerkki}}\n",
                text.replace("sv: Exempelbys beskrivningar, ", "")
            )
        }
        _ => text,
    });
    let fi = |text: &str| format!("<span lang=\"fi\">{text}</span>");
    let page = changed.file("public/sv/kirjasto.html");
    let list = changed.file("public/sv/index.html");
    for (place, text) in [
        (page, format!(": {}</h1>", fi("Kirjaston lainaajat"))),
        (page, format!("<p class=\"banner\">{}</p>", fi("Esimerkki"))),
        (page, format!("<p>{}</p>\n</footer>", fi("Esimerkkilän kunta"))),
        (list, format!(">{}</a></h3>", fi("Kirjaston lainaajat"))),
        (list, format!("<h2>{}</h2>", fi("Esimerkkilän kunta"))),
        (list, format!("class=\"name\" href=\"index.html\">{}</a>", fi("Esimerkkilän selosteet"))),
    ] {
        assert!(place.contains(&text), "{text}\n{place}");
    }
    // Where only letters can stand, only letters stand.
    let plain =
        "<title>Dataskyddsbeskrivning: Kirjaston lainaajat – Esimerkkilän selosteet</title>";
    assert!(page.contains(plain), "{page}");
    let pdf = &changed.pdfs["public/sv/kirjasto.pdf"];
    assert_eq!(pdf["issuer"], "Esimerkkilän kunta");
    assert_eq!(pdf["author"][0]["t"], "lent");
    assert_eq!(pdf["banner"][0]["c"]["language"], "fi");
}

#[test]
fn nothing_that_an_author_writes_is_taken_for_a_mark() {
    let changed = built("tests/documents/small", |name, text| match name {
        "registers/kirjasto.yaml" => {
            let text =
                text.replace("fi: Kirjaston aineiston", "fi: \u{e002}Kirjaston\u{e000} aineiston");
            let text = text.replace("version: \"1\"", "version: \"1\u{e002}a\u{e000}\"");
            format!("{text}introduction: {{fi: \"Vi \u{e002}svarar\u{e000}.\", sv: A, en: B}}\n")
        }
        _ => text,
    });
    let page = changed.file("public/fi/kirjasto.html");
    assert!(page.contains("Kirjaston aineiston") && page.contains("Vi svarar."), "{page}");
    assert!(!page.contains("<span lang="), "{page}");
    for (path, text) in changed.documents().chain(changed.pages()) {
        let private = |c: char| ('\u{e000}'..='\u{f8ff}').contains(&c);
        assert!(!text.contains(private), "{path}");
    }
}

// ---- forms ----

#[test]
fn markdown_html_and_print_say_the_same_words() {
    for built in [&*REGISTERS, &*SMALL] {
        assert!(built.documents().count() > 5);
        for (path, markdown) in built.documents() {
            let stem = path.trim_end_matches(".md");
            let html = html_words(built.file(&format!("{stem}.html")));
            let print = print_words(&built.pdfs[&format!("{stem}.pdf")]);
            let markdown = markdown_words(body(markdown));
            assert!(markdown.len() > 60, "{path}: {markdown:?}");
            same(path, &markdown, &html);
            same(path, &markdown, &print);
        }
    }
}

/// Compares word by word, so that the first difference is seen with what is around it.
#[track_caller]
fn same(path: &str, one: &[String], other: &[String]) {
    let first = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let near = |words: &[String]| {
        words[first.saturating_sub(5)..].iter().take(12).cloned().collect::<Vec<_>>()
    };
    assert!(one == other, "{path}: {:?} is not {:?}", near(one), near(other));
}

/// A document's Markdown from its title on, without the lines of the frame.
fn body(markdown: &str) -> &str {
    let title = markdown.find("# ").unwrap();
    let rest = &markdown[title..];
    let end = rest.find('\n').unwrap();
    // The line with version and day stands in the footer of pages.
    let version = rest[end..].trim_start().find('\n').unwrap();
    &rest[end..].trim_start()[version..]
}

fn markdown_words(markdown: &str) -> Vec<String> {
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::Link | TagEnd::Strong | TagEnd::Emphasis) => {}
            Event::Start(Tag::Link { .. } | Tag::Strong | Tag::Emphasis) => {}
            Event::End(_) => text.push('\n'),
            _ => {}
        }
    }
    words(&text)
}

/// The words of a page's text, without its title and what surrounds it.
fn html_words(page: &str) -> Vec<String> {
    let start = page.find("<div class=\"prose\">").unwrap();
    let end = page.rfind("</article>").unwrap();
    words(&untagged(&page[start..end]))
}

/// A page's text without its tags; only inline ones join words.
fn untagged(html: &str) -> String {
    let inline = ["a", "strong", "em", "code", "span"];
    let mut text = String::new();
    for part in html.split('<') {
        let Some((tag, after)) = part.split_once('>') else { continue };
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if !inline.contains(&name) {
            text.push(' ');
        }
        text.push_str(after);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    assert!(!text.contains("&nbsp;"), "entities other than the four are not expected");
    text.replace("&#39;", "'").replace("&amp;", "&")
}

/// The words of a document to print, in reading order.
fn print_words(document: &serde_json::Value) -> Vec<String> {
    let mut text = String::new();
    print_text(&document["blocks"], &mut text);
    words(&text)
}

fn print_text(node: &serde_json::Value, text: &mut String) {
    use serde_json::Value;
    match node {
        Value::Array(nodes) => nodes.iter().for_each(|node| print_text(node, text)),
        Value::Object(fields) => {
            let kind = fields.get("t").and_then(Value::as_str).unwrap_or_default();
            match (kind, fields.get("c")) {
                ("text" | "code", Some(Value::String(said))) => text.push_str(said),
                ("link", Some(link)) => print_text(&link["content"], text),
                ("break", _) => text.push(' '),
                _ => {
                    let parts =
                        ["caption", "head", "cells", "label", "first", "rest", "items", "c"];
                    for part in parts.iter().filter_map(|part| fields.get(*part)) {
                        apart(part, text);
                    }
                }
            }
            if !matches!(kind, "text" | "code" | "link" | "strong" | "emphasis") {
                text.push(' ');
            }
        }
        _ => {}
    }
}

/// The cells of a table and the items of a list are arrays of arrays: words apart.
fn apart(part: &serde_json::Value, text: &mut String) {
    for one in part.as_array().into_iter().flatten() {
        print_text(one, text);
        if one.is_array() {
            text.push(' ');
        }
    }
    text.push(' ');
}

// ---- pages ----

#[test]
fn the_banner_stands_on_every_page_in_every_form() {
    let banners = [
        (Language::Fi, "Malli, ei kaupungin asiakirja"),
        (Language::Sv, "Modell, inte stadens handling"),
        (Language::En, "A model, not a document of the city"),
    ];
    for (language, banner) in banners {
        let of_language = |path: &str| path.starts_with(&format!("public/{language}/"));
        let pages: Vec<_> = REGISTERS.pages().filter(|(path, _)| of_language(path)).collect();
        assert_eq!(pages.len(), 20, "nine registers in two layers, and two lists");
        pages.iter().for_each(|(path, page)| assert!(page.contains(banner), "{path}"));
        for (path, text) in REGISTERS.documents().filter(|(path, _)| of_language(path)) {
            assert!(text.starts_with(&format!("> {banner}\n")), "{path}");
        }
        for (path, data) in REGISTERS.pdfs.iter().filter(|(path, _)| of_language(path)) {
            assert_eq!(data["banner"][0]["c"], banner, "{path}");
        }
        // The page above all languages says it in each, and what the site is.
        let root = REGISTERS.file("public/index.html");
        let strip = elements(root, "p").find(|text| text.contains("Malli, ei")).unwrap();
        assert!(strip.contains(banner), "{strip}");
        let lead = REGISTERS.file(&format!("public/{language}/index.html"));
        let lead = elements(lead, "p").find(|text| text.contains("Kuopio") && text.len() > 200);
        assert!(root.contains(lead.unwrap()), "{root}");
    }
    assert!(!SMALL.markdown("kirjasto", Language::Fi).contains("Malli"));
}

#[test]
fn no_heading_is_empty_and_none_stands_over_nothing() {
    for built in [&*REGISTERS, &*SMALL] {
        for (path, markdown) in built.documents() {
            let lines: Vec<&str> = markdown.lines().filter(|line| !line.is_empty()).collect();
            for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with('#'))
            {
                let level = line.find(' ').unwrap();
                assert!(!line[level..].trim().is_empty(), "{path}: {line}");
                let next =
                    lines.get(index + 1).unwrap_or_else(|| panic!("{path}: ends with {line}"));
                let deeper = next.starts_with('#') && next.find(' ').unwrap() > level;
                assert!(!next.starts_with('#') || deeper, "{path}: nothing under {line}");
            }
        }
        for (path, page) in built.pages() {
            for name in ["h1", "h2", "h3", "dt", "dd", "td", "th", "li", "p", "a", "caption"] {
                let empty = elements(page, name).find(|inner| words(&untagged(inner)).is_empty());
                let dash = |inner: &&str| name == "td" && inner.contains('–');
                assert!(empty.filter(|inner| !dash(inner)).is_none(), "{path}: an empty {name}");
            }
        }
    }
}

/// What stands in the elements of that name.
fn elements<'p>(page: &'p str, name: &str) -> impl Iterator<Item = &'p str> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let starts: Vec<usize> = page.match_indices(&open).map(|(at, _)| at + open.len()).collect();
    starts.into_iter().filter_map(move |start| {
        let rest = page[start..].starts_with([' ', '>']).then_some(&page[start..])?;
        let inner = &rest[rest.find('>')?..];
        Some(&inner[..inner.find(&close)?])
    })
}

#[test]
fn nothing_of_the_machinery_shows() {
    let marks = ["{{", "{%", "{ $", ":::", "Some(", "\u{2068}", "\\<", "\\."];
    for built in [&*REGISTERS, &*SMALL] {
        for (path, text) in built.documents().chain(built.pages()) {
            let seen = marks.iter().find(|mark| text.contains(**mark));
            assert!(seen.is_none(), "{path}: {seen:?}");
            let of_machines = |word: &&str| {
                let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
                ["undefined", "null", "NaN", "None"].contains(&bare) || is_key(bare)
            };
            let seen = text.split_whitespace().find(of_machines);
            assert!(seen.is_none(), "{path}: {seen:?} is a word of machines");
        }
    }
}

/// Whether a word looks like the name of a message that was not found.
fn is_key(word: &str) -> bool {
    ["label-", "heading-", "right-", "gap-", "note-", "basis-", "condition-", "mechanism-"]
        .iter()
        .any(|start| word.starts_with(start))
}

#[test]
fn the_first_layer_is_short() {
    for built in [&*REGISTERS, &*SMALL] {
        let short = built.documents().filter(|(path, _)| path.ends_with(".short.md"));
        for (path, text) in short {
            let lines = text.lines().count();
            assert!((20..=60).contains(&lines), "{path}: {lines} lines");
            // A file that is passed on alone must not lead to a page beside it.
            assert!(!text.contains(".html)"), "{path}: {text}");
        }
    }
}

#[test]
fn the_first_layer_says_where_the_whole_notice_is() {
    let at = |built: &Built, language: Language| {
        let short = format!("public/{language}/kirjasto.short");
        let print = built.pdfs[&format!("{short}.pdf")].to_string();
        (
            built.file(&format!("{short}.md")).to_owned(),
            built.file(&format!("{short}.html")).to_owned(),
            print,
        )
    };
    let published = built("tests/documents/small", |name, text| match name {
        "seloste.yaml" => format!("{text}base-url: https://esimerkkila.example/tietosuoja/\n"),
        _ => text,
    });
    for language in Language::ALL {
        let label = format!("**{}:**", said(language, "short-full"));
        let (text, page, print) = at(&SMALL, language);
        let line = text.lines().find(|line| line.contains(&label)).unwrap();
        assert!(!line.contains("](http"), "{line}");
        let from = format!("**{}:**", said(language, "short-full-from"));
        let from = text.lines().find(|line| line.contains(&from)).unwrap();
        assert!(from.contains("010 000 001"), "{from}");
        // The page leads to the whole notice that is built beside it; what is printed cannot.
        assert!(page.contains("href=\"kirjasto.html\"") && !print.contains("kirjasto.html"));
        let address = format!("https://esimerkkila.example/tietosuoja/{language}/kirjasto.html");
        let (text, page, print) = at(&published, language);
        for form in [text, page, print] {
            assert!(form.contains(&address), "{form}");
        }
    }
}

#[test]
fn the_first_layer_tells_what_each_right_covers() {
    let mut scoped = 0;
    for ((id, language), view) in &REGISTERS.views {
        let short = REGISTERS.file(&format!("public/{language}/{id}.short.md"));
        let rights: Vec<_> = view.rights.iter().filter(|right| !right.nowhere).collect();
        for right in rights {
            let name = said(*language, &format!("right-{}", kebab(&right.right)));
            let line = short.lines().find(|line| line.starts_with(&format!("- {name}")));
            let line = line.unwrap_or_else(|| panic!("{id} {language}: {name}"));
            let rest = &line[name.len() + 2..];
            assert_eq!(rest.is_empty(), right.everywhere, "{id} {language}: {line}");
            for purposes in right.applies_to.iter().chain(&right.restricted) {
                let all = said(*language, "purposes-all");
                let told = if purposes.all { &all } else { purposes.numbers.first().unwrap() };
                assert!(rest.contains(told.as_str()), "{id} {language}: {line}");
                scoped += 1;
            }
        }
    }
    assert!(scoped > 50, "{scoped}");
}

#[test]
fn every_link_leads_somewhere() {
    for built in [&*REGISTERS, &*SMALL] {
        let known: BTreeSet<String> =
            built.files.keys().chain(built.pdfs.keys()).chain(&built.word).cloned().collect();
        let assets = ["seloste.css", "seloste.svg"].map(|name| format!("public/assets/{name}"));
        let mut followed = 0;
        for (path, page) in built.pages() {
            for href in attributes(page, "href=\"").chain(attributes(page, "src=\"")) {
                if let Some(anchor) = href.strip_prefix('#') {
                    assert!(page.contains(&format!("id=\"{anchor}\"")), "{path}: {href}");
                } else if !is_outside(href) {
                    let target = joined(path, href);
                    let is_there = known.contains(&target) || assets.contains(&target);
                    assert!(is_there, "{path}: {href} leads to {target}");
                    followed += 1;
                }
            }
        }
        assert!(followed > 50, "{followed}");
    }
}

fn attributes<'p>(page: &'p str, start: &'p str) -> impl Iterator<Item = &'p str> {
    page.split(start).skip(1).filter_map(|rest| rest.split('"').next())
}

fn is_outside(href: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"].iter().any(|kind| href.starts_with(kind))
}

/// The file that a relative address on the page at `path` means.
fn joined(path: &str, href: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    let file = href.split('#').next().unwrap_or_default();
    for part in file.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn no_page_loads_anything_from_elsewhere() {
    for (path, page) in REGISTERS.pages() {
        assert!(page.contains("content=\"default-src 'self'\""), "{path}");
        // The list is searched by two scripts of the site's own.
        let list = path.ends_with("/index.html") || path.ends_with("/index.services.html");
        let scripts = page.split("<script").skip(1);
        let scripts: Vec<&str> =
            scripts.filter_map(|rest| rest.split("</script>").next()).collect();
        let own = [" src=\"index.search.js\" defer>", " src=\"../assets/search.js\" defer>"];
        let known = if list && path.matches('/').count() == 2 { &own[..] } else { &[] };
        assert_eq!(scripts, known, "{path}");
        for banned in ["<script>", "<iframe", "<img", "style=\"", "<style", "onclick", "@import"] {
            assert!(!page.contains(banned), "{path}: {banned}");
        }
        let stylesheets = page.matches("rel=\"stylesheet\"").count();
        assert_eq!(stylesheets, 1, "{path}");
    }
}
