//! What the projects of shapes 1–9 must say, in the words a reader finds there.
//!
//! `tests/projects.rs` holds the golden files to the program; these tests hold the golden files to
//! the shapes, so that a rewritten golden file cannot silently lose what it is there for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn golden(shape: &str, file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects");
    let is_it = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(shape))
    };
    let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let folder = folders.into_iter().find(is_it).unwrap_or_else(|| panic!("no {shape}"));
    let path = folder.join("golden").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What the shapes are about; what the small workspaces leave out beside, the golden files have.
const ABOUT: &[&str] = &[
    "aggregate-small-cells",
    "agreement-expired",
    "dpo-missing",
    "flow-direction-mismatch",
    "public-task-basis-too-general",
    "recipient-abolished",
    "recipient-dual-granularity",
    "retention-incomplete",
    "retention-no-anchor",
    "role-mixing",
    "source-missing",
    "statute-expired",
    "statute-repealed",
    "statute-repealed-before-notice",
];

/// The codes of the findings of a day on what the shapes are about, in order.
fn codes(shape: &str, day: &str) -> Vec<String> {
    let told = golden(shape, &format!("findings.{day}.txt"));
    let code = |line: &str| {
        let (level, rest) = line.split_once('[')?;
        let known = ["virhe", "varoitus", "huomio"].contains(&level);
        known.then(|| rest.split(']').next().unwrap().to_owned())
    };
    told.lines().filter_map(code).filter(|code| ABOUT.contains(&code.as_str())).collect()
}

/// The text under the heading that contains `heading`, without its number.
fn section(shape: &str, file: &str, heading: &str) -> String {
    let text = golden(shape, file);
    let mut lines =
        text.lines().skip_while(|line| !(line.starts_with('#') && line.contains(heading)));
    let first = lines.next().unwrap_or_else(|| panic!("{shape}: no heading «{heading}»"));
    let level = first.chars().take_while(|letter| *letter == '#').count();
    let deeper = |line: &&str| {
        let marks = line.chars().take_while(|letter| *letter == '#').count();
        marks == 0 || marks > level
    };
    lines.take_while(deeper).collect::<Vec<_>>().join("\n")
}

/// Fails unless each of `sentences` stands in `text`, in that order.
fn says(text: &str, sentences: &[&str]) {
    let mut rest = text;
    for sentence in sentences {
        let Some(at) = rest.find(sentence) else { panic!("not there: {sentence}\n\n{text}") };
        rest = &rest[at + sentence.len()..];
    }
}

/// The rules that find errors in each shape: those it is about, and those of what it leaves out. An
/// error that is not listed is looked at before it is.
const ERRORS: [(&str, &[&str]); 18] = [
    ("shape-01-bases-on-purposes", &["statutory-basis-without-provision"]),
    ("shape-02-retention-per-item", &["retention-incomplete"]),
    ("shape-03-two-level-parts", &["retention-incomplete", "retention-no-anchor"]),
    ("shape-04-controllers-of-several-levels", &["agreement-expired"]),
    ("shape-05-processor-and-controller", &["agreement-expired"]),
    (
        "shape-06-one-base-three-municipalities",
        &[
            "agreement-annex-missing",
            "agreement-clause-missing",
            "retention-incomplete",
            "source-missing",
        ],
    ),
    ("shape-07-inflow-under-disclosures", &["statute-repealed"]),
    (
        "shape-08-two-dates",
        &[
            "agreement-annex-missing",
            "agreement-clause-missing",
            "joint-controller-missing",
            "statute-expired",
            "statute-repealed",
            "statute-repealed-before-notice",
            "statutory-basis-without-provision",
            "transfer-adequacy-out-of-scope",
        ],
    ),
    (
        "shape-09-figures-beside-identified-access",
        &["grant-purpose-outside-statute", "viewing-access-conditions"],
    ),
    (
        "shape-10-limited-access-right",
        &["category-outside-statute", "grant-purpose-outside-statute"],
    ),
    (
        "shape-11-party-sets",
        &["category-outside-statute", "grant-party-without-agreement", "party-set-mismatch"],
    ),
    ("shape-12-retention-schedule", &[]),
    ("shape-13-public-pictures", &[]),
    ("shape-14-paper-and-office-suite", &[]),
    ("shape-15-law-enforcement", &["law-enforcement-register"]),
    ("shape-16-explicit-denials", &["category-outside-statute"]),
    (
        "shape-17-as-published-force",
        &[
            "disclosure-without-provision",
            "purpose-without-basis",
            "retention-incomplete",
            "retention-no-anchor",
            "retention-range-only",
            "statute-repealed",
            "transfer-without-mechanism",
        ],
    ),
    ("shape-18-kept-versions", &["category-outside-statute", "kept-version-changed"]),
];

#[test]
fn no_shape_has_an_error_that_nobody_has_looked_at() {
    let shapes = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects"))
        .unwrap()
        .map(|one| one.unwrap().file_name());
    let shapes = shapes.filter(|name| name.to_string_lossy().starts_with("shape-"));
    assert_eq!(shapes.count(), ERRORS.len());
    for (shape, expected) in ERRORS {
        let told = golden(shape, "findings.2026-11-22.txt");
        let errors = told.lines().filter_map(|line| line.strip_prefix("virhe[")?.split(']').next());
        let errors: BTreeSet<&str> = errors.collect();
        assert_eq!(errors, expected.iter().copied().collect(), "{shape}");
    }
}

mod shape_1_bases_hang_on_purposes_tasks_and_data {
    use super::*;

    const FILE: &str = "kuopio-omat-palvelut.md";

    #[test]
    fn each_task_and_each_part_of_the_data_has_its_own_basis() {
        let purposes = section("shape-01", FILE, "Käsittelyn tarkoitukset");
        says(
            &purposes,
            &[
                "vapaaehtoinen valmennus ja työllisyyshankkeet (Yleinen etu tai julkinen valta)",
                "hallintopäätökset ja hyvä hallinto: Hallintolaki (434/2003) (Lakisääteinen velvoite)",
                "**Oikeusperuste:** Yleinen etu tai julkinen valta",
                "**Koskee:** vapaaehtoinen valmennus ja työllisyyshankkeet",
                "**Oikeusperuste:** Lakisääteinen velvoite",
                "**Koskee:** hallintopäätökset ja hyvä hallinto",
                "**Oikeusperuste:** Sopimus",
                "**Koskee:** palveluntuottajina toimivat ammatinharjoittajat: sopimus- ja laskutustiedot",
                "Tarkoitus 2",
                "**Oikeusperuste:** Yleinen etu tai julkinen valta",
                "**Koskee:** haastattelussa kerrotut asiat",
                "**Oikeusperuste:** Suostumus",
                "**Koskee:** kuva",
            ],
        );
    }

    #[test]
    fn rights_follow_the_basis_of_each_part() {
        let rights = section("shape-01", FILE, "Rekisteröidyn oikeudet");
        says(
            &rights,
            &[
                "**Oikeus vastustaa käsittelyä**",
                "Peruste, johon oikeus ulottuu: Yleinen etu tai julkinen valta (vapaaehtoinen valmennus ja työllisyyshankkeet)",
            ],
        );
        says(&rights, &["Oikeus peruuttaa suostumus", "Suostumus (kuva)"]);
    }

    #[test]
    fn only_the_general_competence_is_remarked_on() {
        assert_eq!(codes("shape-01", "2026-11-22"), ["public-task-basis-too-general"]);
    }
}

mod shape_2_retention_and_source_hang_on_group_and_item {
    use super::*;

    const FILE: &str = "mikkeli-tyopajat.md";

    #[test]
    fn one_category_has_two_times_and_two_sources() {
        says(
            &section("shape-02", FILE, "Säilytysajat"),
            &[
                "| Työpajojen valmentautujat (kaikki tiedot) | 10 vuotta. Aika lasketaan: valmennuksen päättymisestä",
                "| Kaupungin palkkatuetut työntekijät (henkilötunnus; nimi ja yhteystiedot) | 10 vuotta. Aika lasketaan: työsuhteen päättymisestä",
                "palkkatukiprosentti ja työsuhteen kesto) | 6 vuotta.",
            ],
        );
        says(
            &section("shape-02", FILE, "Tietolähteet"),
            &[
                "**Rekisteröity itse**",
                "kaupungin palkkatuetut työntekijät: henkilötunnus, nimi ja yhteystiedot",
                "väestötietojärjestelmä**",
                "työpajojen valmentautujat: henkilötunnus, nimi ja yhteystiedot",
            ],
        );
    }

    #[test]
    fn the_item_that_no_rule_covers_is_found() {
        assert_eq!(codes("shape-02", "2026-11-22"), ["retention-incomplete"]);
        let told = golden("shape-02", "findings.2026-11-22.txt");
        says(&told, &["ei ole säilytysaikaa näille tiedoille: lokitiedot"]);
    }
}

mod shape_3_parts_of_parts_inherit_and_override {
    use super::*;

    const FILE: &str = "mikkeli-tyollisyys.md";

    #[test]
    fn each_part_tells_what_is_its_own_and_what_it_takes_from_above() {
        says(
            &section("shape-03", FILE, "Osarekisterit"),
            &[
                "**Valmennus**",
                "**Rekisterinpitäjä ja oikeudet:** Samat kuin koko rekisterissä.",
                "**Tarkoitukset:** valmennus työpajoilla\n",
                "10 vuotta. Aika lasketaan: asiakkuuden päättymisestä (yleisin) (kuten koko rekisterissä)",
                "**Valmennus: valmennuksen arviointi**",
                "**Tarkoitukset:** valmennus työpajoilla (kuten osarekisterissä: valmennus)",
                "**Tiedot:** työpajojen valmentautujat: sopimus- ja valmennusjaksot, työpäiväkirja",
                "**Säilytysaika:** 5 vuotta. Aika lasketaan: valmennusjakson päättymisestä\n",
                "**Palkkatukirekisteri**",
                "**Säilytysaika:** 6 vuotta\n",
            ],
        );
    }

    #[test]
    fn the_time_of_the_whole_is_not_told_of_parts_with_a_time_of_their_own() {
        says(
            &section("shape-03", FILE, "Säilytysajat"),
            &[
                "| Työllisyyspalvelujen henkilöasiakkaat (kaikki tiedot); työpajojen valmentautujat (nimi ja yhteystiedot; palvelutarve ja suunnitelmat) | 10 vuotta",
                "| Valmennuksen arviointi: työpajojen valmentautujat (sopimus- ja valmennusjaksot; työpäiväkirja) | 5 vuotta",
            ],
        );
    }

    #[test]
    fn the_part_whose_time_has_no_beginning_is_found() {
        assert_eq!(
            codes("shape-03", "2026-11-22"),
            ["retention-incomplete", "retention-no-anchor"]
        );
    }
}

mod shape_4_controllers_of_several_levels {
    use super::*;

    const FILE: &str = "monialainen-tuki.md";

    #[test]
    fn each_controller_has_its_organ_its_shares_and_what_lays_them_on_it() {
        says(
            &section("shape-04", FILE, "Rekisterinpitäjä"),
            &[
                "**Rekisterinpitäjä:** Kuopion kaupunki",
                "**Toimivaltainen toimielin:** Työllisyysaluejaosto (Kaupunginhallitus)",
                "palvelutarpeen arviointi: tallentamiensa tietojen oikeellisuus ja luovuttaminen. Vastuunjaon peruste: Laki työllistymisen monialaisesta edistämisestä (381/2023) 13 §",
                "yhteyspiste ja vastaukset pyyntöihin",
                "Vastuunjaon peruste: Monialaisen tuen yhteistyösopimus",
                "**Rekisterinpitäjä:** Pohjois-Savon hyvinvointialue",
                "**Toimivaltainen toimiala:** Sosiaalipalvelujen toimiala",
                "sosiaalipalvelujen yhteensovittaminen:",
                "**Rekisterinpitäjä:** Työllisyys-, kehittämis- ja hallintokeskus",
                "**Toimivaltainen viranhaltija:** Ylijohtaja",
                "järjestelmän turvallisuus",
                "tietosuoja-asetuksen 32 artikla",
                "**Aiempi rekisterinpitäjä:** Siilinjärven kunta",
                "**Viimeinen päivä rekisterinpitäjänä:** 30.6.2026",
                "**Vastuunjaon peruste:** Laki työllistymisen monialaisesta edistämisestä (381/2023) 13 §; Monialaisen tuen yhteistyösopimus",
            ],
        );
    }

    #[test]
    fn each_controller_of_today_has_its_own_officer() {
        let officers = section("shape-04", FILE, "Tietosuojavastaava");
        says(
            &officers,
            &[
                "Kuopion kaupungin tietosuojavastaava",
                "Pohjois-Savon hyvinvointialueen",
                "KEHA-keskuksen",
            ],
        );
        assert!(!officers.contains("Siilinjärv"), "{officers}");
    }

    #[test]
    fn a_controller_and_an_agreement_are_judged_by_their_last_day() {
        assert_eq!(codes("shape-04", "2026-06-30"), ["dpo-missing"]);
        assert_eq!(codes("shape-04", "2026-11-22"), ["agreement-expired"]);
        let told = golden("shape-04", "findings.2026-11-22.txt");
        says(&told, &["«yhteyspiste» oli päättynyt (31.10.2026) jo selosteen päivänä 2.11.2026"]);
    }
}

mod shape_5_processor_for_the_service_and_controller_of_its_accounts {
    use super::*;

    const FILE: &str = "portaali.md";

    #[test]
    fn each_part_has_its_role() {
        says(
            &section("shape-05", FILE, "Osarekisterit"),
            &[
                "**Kaupunkien asiakastiedot**",
                "**Asema:** henkilötietojen käsittelijä",
                "**Käsittelee rekisterinpitäjän lukuun:** Kuopion kaupunki; Mikkelin kaupunki",
                "**Käyttäjätilit**",
                "**Asema:** rekisterinpitäjä",
            ],
        );
    }

    #[test]
    fn what_is_done_for_others_rests_on_their_basis_and_requests_go_to_them() {
        let purposes = section("shape-05", FILE, "Käsittelyn tarkoitukset");
        says(
            &purposes,
            &[
                "Tarkoitus 1:",
                "rekisterinpitäjä määrittelee sen oikeusperusteen",
                "Tarkoitus 2:",
                "**Oikeusperuste:** Sopimus",
            ],
        );
        let rights = section("shape-05", FILE, "Rekisteröidyn oikeudet");
        says(
            &rights,
            &["pyyntö tehdään niiden rekisterinpitäjälle: Kuopion kaupunki; Mikkelin kaupunki."],
        );
        assert!(!rights.contains("asiakastietojen säilyttäminen"), "{rights}");
    }

    #[test]
    fn the_ended_agreement_and_the_shared_system_are_found() {
        assert_eq!(codes("shape-05", "2026-11-22"), ["agreement-expired", "role-mixing"]);
    }
}

mod shape_6_one_register_described_once_for_three_municipalities {
    use super::*;

    const FILES: [(&str, &str); 3] = [
        ("kuopio-tietovaranto.md", "Kuopion kaupunki"),
        ("mikkeli-tietovaranto.md", "Mikkelin kaupunki"),
        ("aanekoski-tietovaranto.md", "Äänekosken kaupunki"),
    ];

    #[test]
    fn each_notice_names_its_own_municipality_beside_the_common_controller() {
        for (file, own) in FILES {
            let controllers = section("shape-06", file, "Rekisterinpitäjä");
            says(
                &controllers,
                &[own, "Työllisyys-, kehittämis- ja hallintokeskus", "Yhteyspiste", own],
            );
            let others = FILES.iter().filter(|(_, name)| *name != own);
            others.for_each(|(_, name)| assert!(!controllers.contains(name), "{file}: {name}"));
        }
    }

    #[test]
    fn what_the_base_says_is_the_same_in_all() {
        for heading in ["Käsittelyn tarkoitukset", "Tietolähteet", "Onko tiedot pakko antaa"] {
            let [one, two, three] = FILES.map(|(file, _)| section("shape-06", file, heading));
            assert!(one == two && two == three, "{heading}");
        }
        says(
            &section("shape-06", FILES[1].0, "Tietojärjestelmät"),
            &[
                "**Tietovaranto:** Työvoimapalvelujen valtakunnallinen tietovaranto",
                "Vastaava viranomainen: Työllisyys-",
            ],
        );
    }

    #[test]
    fn local_parts_differ() {
        let [kuopio, mikkeli, aanekoski] = FILES.map(|(file, _)| golden("shape-06", file));
        says(
            &kuopio,
            &[
                "Istekki Oy",
                "5 vuotta. Aika lasketaan: lokimerkinnän",
                "Kuopion kaupungin kirjaamo",
                "Neuvontaa saat myös Kuopion",
            ],
        );
        says(
            &mikkeli,
            &[
                "2 vuotta. Aika lasketaan: lokimerkinnän",
                "Mikkelin kaupungin kirjaamo",
                "Neuvontaa saat kunnan",
            ],
        );
        assert!(!aanekoski.contains("lokimerkinnän") && !mikkeli.contains("Istekki"));
    }

    #[test]
    fn two_municipalities_share_an_officer() {
        for (file, other) in [(FILES[1].0, "Äänekosken"), (FILES[2].0, "Mikkelin")] {
            let shared =
                format!("**Sama tietosuojavastaava (37 artiklan 3 kohta):** {other} kaupunki");
            says(
                &section("shape-06", file, "Tietosuojavastaava"),
                &["Mikkelin kaupungin tietosuojavastaava", &shared],
            );
        }
    }

    #[test]
    fn a_finding_stands_at_the_base_once_or_in_the_register_that_brings_it_about() {
        assert_eq!(codes("shape-06", "2026-11-22"), ["retention-incomplete", "source-missing"]);
        let told = golden("shape-06", "findings.2026-11-22.txt");
        says(
            &told,
            &[
                "«aanekoski-tietovaranto»",
                "--> registers/aanekoski-tietovaranto.yaml",
                "base: tietovaranto",
                "::: registers/tietovaranto.yaml",
                "Rekisterin «tietovaranto» tietolähteestä",
                "--> registers/tietovaranto.yaml",
            ],
        );
    }
}

mod shape_7_what_comes_in_is_told_among_disclosures {
    use super::*;

    #[test]
    fn three_flows_from_one_body_each_under_its_provision() {
        says(
            &section("shape-07", "kuopio-kela.md", "Tietolähteet"),
            &[
                "**Luovuttaja:** Kansaneläkelaitos",
                "Työttömyysturvalaki (1290/2002) 13 luku 6 § 2 mom.",
                "**Luovuttaja:** Kansaneläkelaitos",
                "(1128/1996) 24 § 1 mom.",
                "**Luovuttaja:** Kansaneläkelaitos",
                "(1386/2010) 87 a §",
            ],
        );
        let recipients = section("shape-07", "kuopio-kela.md", "Tietojen vastaanottajat");
        assert!(!recipients.contains("Kansaneläkelaitos"), "{recipients}");
    }

    #[test]
    fn each_is_remarked_on_and_the_repealed_act_later() {
        assert_eq!(codes("shape-07", "2024-05-21"), ["flow-direction-mismatch"; 3]);
        let later = codes("shape-07", "2026-11-22");
        assert!(later.iter().any(|code| code == "statute-repealed"), "{later:?}");
    }
}

mod shape_8_right_then_and_wrong_now {
    use super::*;

    const STALE: [&str; 3] = ["statute-repealed", "statute-expired", "recipient-abolished"];

    fn has(day: &str, code: &str) -> bool {
        codes("shape-08", day).iter().any(|one| one == code)
    }

    #[test]
    fn on_its_own_day_only_what_was_wrong_already_is_found() {
        assert_eq!(codes("shape-08", "2024-05-21"), ["statute-repealed-before-notice"]);
        assert_eq!(codes("shape-08", "2024-12-31"), ["statute-repealed-before-notice"]);
    }

    #[test]
    fn the_next_year_makes_it_stale_without_an_edit() {
        for day in ["2025-01-01", "2026-11-22"] {
            assert!(STALE.iter().all(|code| has(day, code)), "{day}: {:?}", codes("shape-08", day));
        }
        let told = golden("shape-08", "findings.2026-11-22.txt");
        says(
            &told,
            &[
                "1369/2014",
                "on kumottu 1.1.2025 alkaen",
                "1269/2020 oli voimassa 31.12.2024 asti",
                "«te-toimisto» toiminta päättyi 31.12.2024",
            ],
        );
    }

    #[test]
    fn the_document_says_for_which_day_the_law_was_looked_up() {
        let about = section("shape-08", "kuopio-2024.md", "Tietoja tästä selosteesta");
        says(&about, &["**Päivämäärä:** 21.5.2024", "**Lainsäädäntö tarkistettu:** 21.5.2024"]);
    }
}

mod shape_9_figures_beside_identified_access {
    use super::*;

    const FILE: &str = "kuopio-asiakkaat.md";

    #[test]
    fn the_same_municipalities_get_figures_and_see_persons() {
        let recipients = section("shape-09", FILE, "Tietojen vastaanottajat");
        says(
            &recipients,
            &[
                "| Siilinjärven kunta | käyttöoikeuden saanut organisaatio",
                "Tuusniemen kunta ja Vesannon kunta | luovutuksen saaja; koontitietona",
                "eri tarkkuudella eri tarkoituksiin",
                "**Keiteleen kunta, Rautavaaran kunta, Siilinjärven kunta ja Vesannon kunta:**",
                "tunnistettavana (käyttöoikeuden saanut organisaatio)",
                "koontitietona (luovutuksen saaja)",
            ],
        );
    }

    #[test]
    fn what_was_asked_for_and_refused_is_told_with_the_reason() {
        says(
            &section("shape-09", FILE, "Tietojen vastaanottajat"),
            &[
                "Seuraavia tietoja ei luovuteta",
                "luovuttamisesta kieltäydytty",
                "**Perustelut:** Asiakkuus on salassa pidettävä",
            ],
        );
    }

    #[test]
    fn small_figures_and_the_two_granularities_are_found() {
        let found = codes("shape-09", "2026-11-22");
        for code in ["aggregate-small-cells", "recipient-dual-granularity"] {
            assert!(found.iter().any(|one| one == code), "{found:?}");
        }
        let told = golden("shape-09", "findings.2026-11-22.txt");
        says(&told, &["keitele, rautavaara, siilinjarvi ja vesanto"]);
        assert!(!told.contains("tuusniemi."), "{told}");
    }
}
