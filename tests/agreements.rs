//! Agreements on data and the forms that go with them: what they say, when they may be signed, and
//! what becomes of bad input.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use seloste::compile::{BuildOptions, Shop, build, finish, ground};
use seloste::document::{Kind, Layer};
use seloste::law::Catalogs;
use seloste::model::resolve;
use seloste::register::read;
use seloste::text::Language;
use seloste::world::disk;
use seloste::world::typst::{Engine, Limits};

/// The files of a build, by path.
type Files = BTreeMap<String, Vec<u8>>;

const FAMILY: [Kind; 7] = [
    Kind::AccessRightAgreement,
    Kind::ProcurementAnnex,
    Kind::UserUndertaking,
    Kind::ConsentForm,
    Kind::TaskTransferAgreement,
    Kind::AgreementRegister,
    Kind::SccAnnexes,
];

static SHOP: LazyLock<Shop> = LazyLock::new(|| Shop::open(&[]).unwrap());

/// The workspace of this test.
static OWN: LazyLock<Files> = LazyLock::new(|| own(|_, text| text));

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn own(change: impl Fn(&str, String) -> String) -> Files {
    built("tests/agreements/registers", false, false, change)
}

/// What a workspace compiles to, each of its files changed.
fn built(
    folder: &str,
    flag_gaps: bool,
    print: bool,
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
    let (kinds, layers) = (FAMILY.to_vec(), vec![Layer::Full]);
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
    let files = match print {
        false => built.with_office(&|_, _| None).unwrap().files,
        true => {
            let engine = Engine::Worker { program: env!("CARGO_BIN_EXE_seloste").into() };
            let limits = Limits { parallel: 2, ..Limits::default() };
            finish(built, &engine, limits, |_, _| None).unwrap_or_else(|e| panic!("{e:?}"))
        }
    };
    files.into_iter().map(|file| (file.path, file.bytes)).collect()
}

fn text<'f>(files: &'f Files, name: &str) -> &'f str {
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name}: {:?}", files.keys()));
    std::str::from_utf8(bytes).unwrap()
}

/// The Finnish Markdown of a document.
fn finnish<'f>(files: &'f Files, stem: &str) -> &'f str {
    text(files, &format!("internal/fi/{stem}.md"))
}

/// What stands under the heading, up to the next one of its level.
fn section<'t>(markdown: &'t str, heading: &str) -> &'t str {
    let start = markdown.find(&format!("\n## {heading}\n"));
    let start = start.unwrap_or_else(|| panic!("{heading}: {markdown}"));
    let rest = &markdown[start + 4..];
    rest.find("\n## ").map_or(rest, |end| &rest[..end])
}

const BLANK: &str = "…………";

/// Every kind has golden text in the three languages.
#[test]
fn each_kind_says_what_it_said() {
    let folder = root().join("tests/agreements/golden");
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for (name, bytes) in OWN.iter().filter(|(name, _)| name.ends_with(".md")) {
        let golden = folder.join(name.trim_start_matches("internal/").replace('/', "."));
        compared += 1;
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(golden, bytes).unwrap();
        } else if fs::read(&golden).ok().as_deref() != Some(bytes) {
            wrong.push(golden);
        }
    }
    assert!(wrong.is_empty(), "run `UPDATE=1 cargo test --release --test agreements`: {wrong:#?}");
    assert_eq!(compared, fs::read_dir(folder).unwrap().count());
    for kind in FAMILY {
        for language in Language::ALL {
            let ending = |name: &&String| {
                name.starts_with(&format!("internal/{language}/"))
                    && name.contains(&format!(".{kind}."))
                    && name.ends_with(".docx")
            };
            assert!(OWN.keys().any(|name| ending(&name)), "{language} {kind}");
        }
    }
}

#[test]
fn an_agreement_whose_ground_is_open_cannot_be_signed() {
    let open = finnish(&OWN, "kaukola-kayttooikeus.access-right-agreement");
    assert!(open.contains("Tämä on luonnos"), "{open}");
    assert!(section(open, "Tietosuoja ja rekisterit").contains("**peruste ratkaisematta**"));
    assert!(!section(open, "Allekirjoitukset").contains(BLANK), "{open}");
    let settled = finnish(&OWN, "naapurila-kayttooikeus.access-right-agreement");
    assert!(!settled.contains("ratkaisematta") && !settled.contains("luonnos"), "{settled}");
    assert!(section(settled, "Allekirjoitukset").contains(BLANK));
    assert!(section(settled, "Tietosuoja ja rekisterit").contains("(28 artikla)"));
}

/// A municipality that is a controller of its own needs a provision, and no agreement under Art. 28.
#[test]
fn a_controller_of_its_own_has_the_data_by_a_provision() {
    let with = |provisions: &str| {
        let standing = format!(
            "role: recipient, standings: [{{register: asiakkuudet, role: controller{provisions}}}]}}"
        );
        let files = own(|file, text| match file {
            "agreements/kaukola-kayttooikeus.yaml" => text.replace("role: recipient}", &standing),
            _ => text,
        });
        finnish(&files, "kaukola-kayttooikeus.access-right-agreement").to_owned()
    };
    let told = with(", provisions: [380/2023 § 116]");
    let registers = section(&told, "Tietosuoja ja rekisterit");
    assert!(
        registers.contains("380/2023) 116 §") && !registers.contains("ratkaisematta"),
        "{told}"
    );
    assert!(section(&told, "Allekirjoitukset").contains(BLANK));
    assert!(with("").contains("**peruste ratkaisematta**"));
}

#[test]
fn what_rests_on_a_proposal_says_so() {
    for stem in ["hankinta.procurement-annex", "tehtava.task-transfer-agreement"] {
        let document = finnish(&OWN, stem);
        assert!(document.contains("**Päätösehdotus.**"), "{document}");
        assert!(document.contains("Tämä on luonnos"), "{document}");
    }
    // Nothing has a place to sign before it has been decided.
    let forms = ["katselu.consent-form", "naapurila-hankinta-oikeus.user-undertaking"];
    for stem in
        ["hankinta.procurement-annex", "tehtava.task-transfer-agreement"].iter().chain(&forms)
    {
        let document = finnish(&OWN, stem);
        let heading = if forms.contains(stem) { "Allekirjoitus" } else { "Allekirjoitukset" };
        let signatures = section(document, heading);
        assert!(!signatures.contains(BLANK) && signatures.contains("päätetty"), "{document}");
    }
    let decided = decided();
    for stem in ["hankinta.procurement-annex", "naapurila-hankinta-oikeus.user-undertaking"] {
        let document = finnish(&decided, stem);
        assert!(
            !document.contains("Päätösehdotus.") && !document.contains("luonnos"),
            "{document}"
        );
    }
}

/// The workspace once its decisions have been made.
fn decided() -> Files {
    own(|file, text| match file.starts_with("decisions/") {
        true => text
            .replace("status: amended", "status: final")
            .replace("status: proposed", "status: final"),
        false => text,
    })
}

/// An undertaking says what is open of the right that it is about, and is not signed before.
#[test]
fn an_undertaking_on_an_open_ground_cannot_be_signed() {
    let document = finnish(&OWN, "naapurila-oikeus.user-undertaking");
    assert!(!document.contains("peruste ratkaisematta"), "{document}");
    let files = own(|file, text| match file {
        "agreements/naapurila-kayttooikeus.yaml" => {
            text.replace("role: processor", "role: recipient")
        }
        _ => text,
    });
    let document = finnish(&files, "naapurila-oikeus.user-undertaking");
    assert!(document.contains("**Peruste ratkaisematta.**"), "{document}");
    assert!(document.contains("Tämä on luonnos"), "{document}");
    assert!(!section(document, "Allekirjoitus").contains(BLANK), "{document}");
}

/// Only a consent that lifts secrecy or is itemised and in writing, with its provision, has a form.
#[test]
fn a_form_is_made_for_consents_that_need_one() {
    let forms = |files: &Files| -> Vec<String> {
        let own = files.keys().filter_map(|name| name.strip_prefix("internal/fi/"));
        own.filter_map(|name| name.strip_suffix(".consent-form.md")).map(str::to_owned).collect()
    };
    assert_eq!(forms(&OWN), ["katselu", "terveys"]);
    let without = own(|file, text| match file {
        "consents.yaml" => text
            .replace("    provisions: [621/1999 § 26(1) p. 2]\n", "")
            .replace("kind: itemised-written", "kind: courtesy"),
        _ => text,
    });
    assert_eq!(forms(&without), [""; 0]);
    let form = finnish(&OWN, "katselu.consent-form");
    assert!(
        section(form, "Mitä suostumus tarkoittaa").contains("ei ole työntekijän käyttöoikeuden")
    );
    assert!(form.contains("12 kuukautta") && form.contains("Naapurilan kunta"), "{form}");
    let decided = decided();
    assert!(section(finnish(&decided, "katselu.consent-form"), "Allekirjoitus").contains(BLANK));
    let itemised = finnish(&decided, "terveys.consent-form");
    assert!(itemised.contains("yksilöityä kirjallista") && itemised.contains("Huoltaja"));
}

#[test]
fn an_agreement_on_a_task_lacks_no_matter_of_the_section() {
    let decided = decided();
    let whole = finnish(&decided, "tehtava.task-transfer-agreement");
    assert!(section(whole, "Allekirjoitukset").contains(BLANK), "{whole}");
    for (clause, matter) in [("supervision", "Valvonta"), ("costs", "Kustannukset")] {
        let files = own(|file, text| match file {
            "agreements/tehtava.yaml" => text
                .replace(&format!("{clause}, agreed: true"), &format!("{clause}, agreed: false")),
            _ => text,
        });
        let signatures =
            section(finnish(&files, "tehtava.task-transfer-agreement"), "Allekirjoitukset");
        assert!(signatures.contains(matter) && !signatures.contains(BLANK), "{signatures}");
    }
}

/// Which annexes there are follows from the module (Decision (EU) 2021/914).
#[test]
fn clauses_have_the_annexes_of_their_module() {
    let annexes = |module: &str| -> Vec<String> {
        let files = own(|file, text| match file {
            "registers/asiakkuudet.yaml" => text.replace("processor-to-processor", module),
            _ => text,
        });
        let document = finnish(&files, "asiakkuudet-cloudhouse.scc-annexes");
        let headings = document.lines().filter_map(|line| line.strip_prefix("## Liite "));
        headings.filter_map(|line| line.split(':').next()).map(str::to_owned).collect()
    };
    assert_eq!(annexes("controller-to-controller"), ["I.A", "I.B", "I.C", "II"]);
    assert_eq!(annexes("controller-to-processor"), ["I.A", "I.B", "I.C", "II", "III"]);
    assert_eq!(annexes("processor-to-processor"), ["I.A", "I.B", "I.C", "II", "III"]);
    assert_eq!(annexes("processor-to-controller"), ["I.A", "I.B"]);
    let document = finnish(&OWN, "asiakkuudet-cloudhouse.scc-annexes");
    let subs = section(document, "Liite III: Luettelo alikäsittelijöistä");
    assert!(subs.contains("Supporthouse") && subs.contains("Rekisterinpitäjä on hyväksynyt"));
    assert!(section(document, "Liite I.A: Luettelo osapuolista").contains("Pilvitalo Oy"));
    // A transfer on another mechanism has none.
    let made = OWN.keys().filter(|name| name.contains("/fi/") && name.ends_with("scc-annexes.md"));
    assert_eq!(made.count(), 2);
}

#[test]
fn the_register_of_agreements_tells_what_is_due() {
    let register = finnish(&OWN, "mallila.agreement-register");
    assert!(!register.contains("| –toistaiseksi"), "{register}");
    let due = section(register, "Tehtävää");
    let rows = ["päättynyt", "ei ole sopimusta", "päätös on tekemättä", "sopimus päättyy"];
    for told in rows {
        assert!(due.contains(told), "{told}: {due}");
    }
    let first = due.lines().position(|line| line.contains("| 30.6.2026 |"));
    let last = due.lines().position(|line| line.contains("| – |"));
    assert!(first < last, "{due}");
}

/// A published text is nobody's form and nobody's register of agreements.
#[test]
fn a_published_text_is_told_and_gives_no_forms() {
    let files = own(|file, text| match file {
        "seloste.yaml" => format!("{text}mode: as-published\n"),
        _ => text,
    });
    let kinds: Vec<Kind> = FAMILY
        .into_iter()
        .filter(|kind| files.keys().any(|name| name.contains(&format!(".{kind}."))))
        .collect();
    let told = [Kind::AccessRightAgreement, Kind::ProcurementAnnex, Kind::TaskTransferAgreement];
    assert_eq!(kinds, told);
    let document = finnish(&files, "naapurila-kayttooikeus.access-right-agreement");
    assert!(!document.contains("906/2019"), "{document}");
}

// ---- bad input ----

#[test]
fn parties_that_differ_from_the_access_rights_are_marked() {
    let list = |files: &Files| {
        section(finnish(files, "hankinta.procurement-annex"), "Liite: osapuoliluettelo").to_owned()
    };
    assert!(list(&OWN).contains("koskevat samoja osapuolia"), "{}", list(&OWN));
    let files = own(|file, text| match file {
        "agreements/hankinta.yaml" => {
            text.replace("{organisation: kaukola,", "{organisation: pilvitalo,")
        }
        _ => text,
    });
    let told = list(&files);
    let row = |name: &str| told.lines().find(|line| line.contains(name)).unwrap().to_owned();
    assert!(told.contains("eivät ole samat"), "{told}");
    assert!(row("Kaukolan kunta").contains("**ei sopimusta**"), "{told}");
    assert!(row("Pilvitalo").contains("**ei päätöksessä**"), "{told}");
    assert!(row("Pilvitalo").contains("**ei käyttöoikeutta**"), "{told}");
}

#[test]
fn a_register_without_a_purpose_is_flagged_in_a_draft() {
    let without = |file: &str, text: String| match file {
        "registers/asiakkuudet.yaml" => {
            let start = text.find("purposes:").unwrap();
            let end = text.find("data:").unwrap();
            format!("{}purposes: []\n{}", &text[..start], &text[end..])
        }
        _ => text,
    };
    let folder = "tests/agreements/registers";
    let files = built(folder, true, false, without);
    let document = finnish(&files, "naapurila-kayttooikeus.access-right-agreement");
    let description = section(document, "Käsittelyn kuvaus");
    assert!(description.contains("Puuttuu: tässä kohdassa"), "{description}");
}

#[test]
fn an_impossible_period_is_a_finding() {
    for period in ["24 fortnights", "-3 months", "soon", "0 days", "3 months and a day"] {
        let mut folder = disk::read(&root().join("tests/agreements/registers")).unwrap();
        for file in &mut folder.yaml {
            file.text = file.text.clone().map(|text| text.replace("3 months", period));
        }
        let ground = ground(&folder.yaml);
        let reading = read(&ground.sources, &ground.not_yaml);
        let codes: Vec<&str> = reading.findings.iter().map(|one| one.code).collect();
        assert_eq!(codes, ["value-form"], "{period}");
    }
}

/// What is secret in a copy is marked in every form, with the provision (621/1999 § 25).
#[test]
fn a_document_that_is_secret_in_part_is_marked() {
    let marks = [
        ("fi", "Osittain salassa pidettävä", "Kohta Valvonta", "24 §"),
        ("sv", "Delvis sekretessbelagd", "Punkten Övervakning", "24 §"),
        ("en", "Secret in part", "Section on supervision", "Section 24"),
    ];
    for (language, mark, part, provision) in marks {
        for ending in ["md", "html"] {
            let of = |id: &str| format!("internal/{language}/{id}.access-right-agreement.{ending}");
            let told = text(&OWN, &of("naapurila-kayttooikeus"));
            let start = told.find(mark).unwrap_or_else(|| panic!("{language} {ending}"));
            let after: String = told[start..].chars().take(600).collect();
            assert!(
                after.contains(part) && after.to_lowercase().contains(&provision.to_lowercase()),
                "{after}"
            );
            assert!(!text(&OWN, &of("kaukola-kayttooikeus")).contains(mark));
        }
    }
}

#[test]
fn a_secret_part_without_its_ground_is_a_finding() {
    let mut folder = disk::read(&root().join("tests/agreements/registers")).unwrap();
    for file in &mut folder.yaml {
        let ground = "    provision: 621/1999 § 24(1)(7)\n";
        file.text = file.text.clone().map(|text| text.replace(ground, ""));
    }
    let ground = ground(&folder.yaml);
    let reading = read(&ground.sources, &ground.not_yaml);
    let codes: Vec<&str> = reading.findings.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["field-missing"]);
}

#[test]
fn a_language_that_documents_do_not_speak_is_a_finding() {
    let mut folder = disk::read(&root().join("tests/agreements/registers")).unwrap();
    for file in &mut folder.yaml {
        file.text = file.text.clone().map(|text| text.replace("[fi, sv, en]", "[fi, sv, se]"));
    }
    let ground = ground(&folder.yaml);
    let reading = read(&ground.sources, &ground.not_yaml);
    let codes: Vec<&str> = reading.findings.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["value-unknown"]);
}

/// The parts of an office file can be read as XML.
fn opens_as_office(name: &str, bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        loop {
            match reader.read_event().unwrap_or_else(|e| panic!("{name}: {e}")) {
                quick_xml::events::Event::Eof => break,
                _ => continue,
            }
        }
    }
}

/// Every file of a workspace with a name that is far too long, and of cells that would break a table.
#[test]
fn hostile_texts_give_whole_files() {
    let long = "pitkä ".repeat(667);
    let hostile = "a | b<br>**c** `d` # e\\n[f](javascript:g) \\| =1+1";
    let files = built("tests/agreements/registers", true, true, |file, text| match file {
        "organisations/kaukola.yaml" => text.replace("Kaukolan kunta", long.trim()),
        "organisations/naapurila.yaml" => {
            text.replace("fi: Naapurilan kunta", &format!("fi: {hostile:?}"))
        }
        "criteria.yaml" => text.replace(
            "{fi: Nuori tulee ilman ajanvarausta.",
            "{fi: \"rivi\\n| --- |\\n# otsikko\\n\\n- luettelo\"",
        ),
        "grants.yaml" => text.replace("{fi: palveluohjaaja,", "{fi: \"| | |\\n::: flag\","),
        "seloste.yaml" => text.replace("[fi, sv, en]", "[fi]"),
        _ => text,
    });
    let mut opened = [0; 2];
    for (name, bytes) in &files {
        if name.ends_with(".docx") {
            opens_as_office(name, bytes);
            opened[0] += 1;
        } else if name.ends_with(".pdf") {
            assert!(
                bytes.starts_with(b"%PDF-1.7") && bytes.ends_with(b"%%EOF\n") || {
                    let end = &bytes[bytes.len().saturating_sub(8)..];
                    end.windows(5).any(|part| part == b"%%EOF")
                }
            );
            opened[1] += 1;
        }
    }
    assert!(opened[0] > 10 && opened[0] == opened[1], "{opened:?}");
    let table = section(finnish(&files, "hankinta.procurement-annex"), "Liite: osapuoliluettelo");
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 4, "{table}");
    let columns = |row: &str| row.replace("\\|", "").matches('|').count();
    assert!(rows.iter().all(|row| columns(row) == columns(rows[0])), "{table}");
}

/// Three hundred municipalities in one list, each once and in order.
#[test]
fn a_party_list_of_three_hundred_municipalities_is_whole() {
    let numbers = || (0..300).map(|number| format!("kunta-{number:03}"));
    let mut folder = disk::read(&root().join("tests/agreements/registers")).unwrap();
    let model_file =
        |name: &str| folder.yaml.iter().find(|file| file.name == name).unwrap().clone();
    let municipality = model_file("organisations/kaukola.yaml");
    let mut parties = String::new();
    let mut grants = String::new();
    let grant = {
        let own = model_file("grants.yaml").text.unwrap();
        let start = own.find("  - id: naapurila-hankinta-oikeus").unwrap();
        let end = own.find("  - id: kaukola-hankinta-oikeus").unwrap();
        own[start..end].to_owned()
    };
    for id in numbers() {
        parties += &format!("  - {{organisation: {id}, role: producer}}\n");
        grants += &grant.replace("naapurila", &id);
        let mut file = municipality.clone();
        file.name = format!("organisations/{id}.yaml");
        let text = file.text.unwrap().replace("id: kaukola", &format!("id: {id}"));
        file.text = Ok(text.replace("Kaukolan kunta", &format!("Kunta {id}")));
        folder.yaml.push(file);
    }
    for file in &mut folder.yaml {
        let text = file.text.clone().unwrap();
        file.text = Ok(match file.name.as_str() {
            "agreements/hankinta.yaml" => {
                text.replace("open-class:", &format!("{parties}open-class:"))
            }
            "grants.yaml" => format!("{text}{grants}"),
            "seloste.yaml" => text.replace("[fi, sv, en]", "[fi]"),
            _ => text,
        });
    }
    folder.yaml.sort_by(|one, other| one.name.cmp(&other.name));
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let day = reading.registers.workspace.as_ref().unwrap().as_of.as_ref().unwrap().value;
    let model = resolve(&reading, &catalogs, day);
    let (kinds, layers) = (vec![Kind::ProcurementAnnex], vec![Layer::Full]);
    let options = BuildOptions {
        kinds,
        drafts: true,
        flag_gaps: false,
        layers,
        pdf: false,
        maps: false,
        state: false,
        fragments: false,
    };
    let built = build(&model, &SHOP, &options).unwrap();
    let annex =
        built.files.iter().find(|file| file.path.ends_with("hankinta.procurement-annex.md"));
    let annex = String::from_utf8(annex.unwrap().bytes.clone()).unwrap();
    let list = section(&annex, "Liite: osapuoliluettelo");
    let mut told = list.lines().filter_map(|line| line.strip_prefix("| Kunta "));
    for id in numbers() {
        assert!(told.next().is_some_and(|row| row.starts_with(&id)), "{id}");
    }
    // The terms, which are the same for all, are told once.
    let viewing = section(&annex, "Yhteiset linjaukset asiakastietojen katseluun");
    assert_eq!(viewing.matches("nimetty ohjaaja").count(), 2, "{viewing}");
}
