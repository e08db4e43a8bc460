//! What the projects of shapes 10–18 must say, sentence by sentence and finding by finding.
//!
//! The golden files of `tests/projects/` change with the wording; these tests hold what must not
//! be lost when they are written anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use seloste::text::sha256;

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects").join(name)
}

fn golden(project_name: &str, file: &str) -> String {
    let path = project(project_name).join("golden").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn findings(project_name: &str) -> String {
    golden(project_name, "findings.2026-11-22.txt")
}

/// What the shapes are about; what the small workspaces leave out beside, the golden findings have.
const ABOUT: &[&str] = &[
    "access-statement-contradiction",
    "agreement-party-without-grant",
    "correction-inconsistent",
    "dpia-missing",
    "grant-client-scope-missing",
    "grant-necessity-weak",
    "grant-no-termination-trigger",
    "grant-owner-missing",
    "grant-party-without-agreement",
    "grant-purpose-outside-statute",
    "grant-to-organisation",
    "image-as-special",
    "kept-version-changed",
    "law-enforcement-register",
    "party-set-mismatch",
    "public-data-reveals-secret-relationship",
    "purpose-without-basis",
    "residual-risk-without-consultation",
    "statute-repealed",
    "transfer-without-mechanism",
    "wrong-assessment-type",
];

/// The codes of the findings on the shape, in their order.
fn codes(project_name: &str) -> Vec<String> {
    let told = findings(project_name);
    let code = |line: &str| {
        let (severity, rest) = line.split_once('[')?;
        let worded = ["virhe", "varoitus", "huomio"].contains(&severity);
        worded.then(|| rest.split(']').next().unwrap_or_default().to_owned())
    };
    told.lines().filter_map(code).filter(|code| ABOUT.contains(&code.as_str())).collect()
}

fn says(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "not said: {sentence}\n{text}");
    }
}

#[test]
fn an_access_right_is_told_with_every_limit_and_the_consent_on_top() {
    let name = "shape-10-limited-access-right";
    let notice = golden(name, "tyonhakijat.md");
    says(
        &notice,
        &[
            "**Käyttöoikeuden saaja:** Siilinjärven kunta: työllisyyspalvelun nimetyt ohjaajat",
            "**Mihin tietoja tarvitaan:** työnhakijan ohjaus ja valmennus täydentävässä palvelussa",
            "**Valtuudet:** katselu; kirjaaminen",
            "vain yhteiset asiakkaat; vain alueen asiakkaat; vain voimassa oleva asiakassuhde",
            "**Palvelutarpeen kriteeri:** Nuoret työnhakijat: nuori tulee Ohjaamoon",
            "Kotoutuja-asiakkaat: työnhaun voimassaolo ja vastuunjako on varmistettava. Tiedot: \
             työnhaun voimassaolo. Valtuudet: katselu (sovitaan erikseen)",
            "**Lisäedellytyksenä asiakkaan suostumus:** Asiakkaan suostumus siihen",
            "**Käyttäjän henkilökohtainen sitoumus:** versio 3; allekirjoitetaan ennen",
            "**Voimassa:** 1.9.2025–31.8.2027",
            "**Päättyy myös, kun:** tehtävä päättyy; asiakassuhde päättyy; sopimus päättyy",
            "työllisyysaluejaosto 14.8.2025 § 41, 6201/00.04.01/2025",
        ],
    );
    // The service is one of the municipality's own, and no task of the act on employment services.
    assert_eq!(codes(name), ["grant-purpose-outside-statute"]);
}

#[test]
fn the_differences_of_party_sets_are_told_both_ways_by_municipality() {
    let name = "shape-11-party-sets";
    let told = findings(name);
    says(
        &told,
        &[
            "Vain sopimuksessa: –. Vain päätöksessä: Saarijärvi (729) ja Uurainen (892).",
            "Vain käyttöoikeuksissa: –. Vain päätöksessä: Karstula (226).",
            "Vain sopimuksessa: Karstula (226). Vain käyttöoikeuksissa: Saarijärvi (729) ja \
             Uurainen (892).",
        ],
    );
    let mut codes = codes(name);
    codes.sort();
    assert_eq!(
        codes,
        [
            "agreement-party-without-grant",
            "correction-inconsistent",
            "grant-party-without-agreement",
            "grant-party-without-agreement",
            "party-set-mismatch",
            "party-set-mismatch",
            "party-set-mismatch",
        ]
    );
}

#[test]
fn a_range_of_retention_comes_from_the_document_types_behind_it() {
    let notice = golden("shape-12-retention-schedule", "valmennus.md");
    says(
        &notice,
        &[
            "| Kaikki rekisterin tiedot | 2–20 vuotta asiakirjatyypin mukaan",
            "| 05.02.01 ilmoittautumiset | 2 vuotta.",
            "| 05.02.02 palvelusopimukset | 10 vuotta.",
            "| 05.02.03 viranhaltijapäätökset | 20 vuotta.",
            "| 00.01.02 ohjausryhmän pöytäkirjat | Pysyvästi. Pysyvästi 1.1.2020 alkaen",
            "Salassapitoaika: 25 vuotta",
            "(asiakirjatyyppi: viranhaltijapäätökset)",
        ],
    );
    assert_eq!(codes("shape-12-retention-schedule"), Vec::<String>::new());
}

#[test]
fn public_pictures_reveal_a_secret_relationship() {
    let name = "shape-13-public-pictures";
    let notice = golden(name, "kuvat.md");
    says(&notice, &["Yleisö (julkiset tiedot)", "Asiakkuus on salassa pidettävä"]);
    assert_eq!(codes(name), ["public-data-reveals-secret-relationship"]);
    says(&findings(name), &["621/1999", "24 §", "25 kohta"]);
}

#[test]
fn risks_that_nobody_assessed_and_outsiders_with_access_are_told() {
    let name = "risks-and-outsiders";
    let mut codes = codes(name);
    codes.sort();
    codes.dedup();
    assert_eq!(
        codes,
        [
            "access-statement-contradiction",
            "dpia-missing",
            "grant-client-scope-missing",
            "grant-necessity-weak",
            "grant-no-termination-trigger",
            "grant-owner-missing",
            "grant-to-organisation",
            "image-as-special",
            "public-data-reveals-secret-relationship",
            "residual-risk-without-consultation",
            "wrong-assessment-type",
        ]
    );
    says(
        &findings(name),
        &[
            "Riskitekijät: tietojen yhdistäminen ja heikossa asemassa olevat henkilöt.",
            "käyttöoikeus on myös muilla: Valmentajat ry.",
            "ainoa peruste on päätös «valmennus-paatos»",
            "puhuu hyödystä («sujuvoittavat»)",
        ],
    );
}

#[test]
fn paper_stands_beside_the_parts_of_an_office_suite() {
    let name = "shape-14-paper-and-office-suite";
    let notice = golden(name, "tapahtumat.md");
    says(
        &notice,
        &[
            "Järjestelmät: lukittu arkistokaappi | 2 vuotta",
            "Järjestelmät: Microsoft Forms | 6 kuukautta",
            "| Microsoft Teams (Microsoft 365) | Microsoft Ireland Operations Limited |",
            "| Microsoft Outlook (Microsoft 365) | Microsoft Ireland Operations Limited |",
            "- paperilla jätetyt hakemukset",
        ],
    );
    assert_eq!(codes(name), Vec::<String>::new());
}

#[test]
fn a_law_enforcement_register_stops_nobody_else() {
    let name = "shape-15-law-enforcement";
    assert_eq!(codes(name), ["law-enforcement-register"]);
    says(&findings(name), &["«jarjestyshavainnot»", "1054/2018"]);
    says(&golden(name, "varaukset.md"), &["tilojen varaaminen"]);
    assert!(!project(name).join("golden/jarjestyshavainnot.md").exists());
    let out = empty("shape-15").join("out");
    build(&project(name).join("registers"), &out, "error");
    assert!(out.join("public/fi/varaukset.md").exists());
    assert!(!out.join("public/fi/jarjestyshavainnot.md").exists());
}

#[test]
fn what_is_not_done_is_told_with_its_reasons() {
    let notice = golden("shape-16-explicit-denials", "palvelut.md");
    says(
        &notice,
        &[
            "**Vastaanottaja:** Vesannon kunta (luovuttamisesta kieltäydytty)",
            "**Pyytäjä:** Vesannon kunta: laskun oikeellisuuden ja kohdentumisen tarkastaminen",
            "eikä laissa ole säädetty kunnalle oikeutta siihen",
            "markkinoijat (ei luovuteta)",
            "Näistä ryhmistä ei tallenneta henkilötietoja:",
            "Nimettömästi asioivat neuvonnan kävijät",
            "Tietoja ei käytetä profilointiin",
        ],
    );
    let data = notice.split("Käsiteltävät henkilötiedot").nth(1).unwrap();
    assert!(!data.contains("neuvonnan kävijät"), "{data}");
    assert_eq!(codes("shape-16-explicit-denials"), Vec::<String>::new());
}

#[test]
fn facts_of_a_published_text_keep_their_force_and_gaps_are_findings() {
    let name = "shape-17-as-published-force";
    let notice = golden(name, "asiakkaat.md");
    says(&notice, &["(mahdollinen)", "(esimerkki)", "(yleisin)", "asiakirjasta riippuen"]);
    let codes = codes(name);
    for code in ["purpose-without-basis", "transfer-without-mechanism", "statute-repealed"] {
        assert!(codes.iter().any(|one| one.starts_with(code)), "{code}: {codes:?}");
    }
}

#[test]
fn kept_versions_are_told_and_a_changed_or_missing_one_is_found() {
    let name = "shape-18-kept-versions";
    let notice = golden(name, "asiakkaat.md");
    says(&notice, &["4410/00.01.02/2024", "Allekirjoitettu sähköisesti.", "SHA-256 "]);
    assert_eq!(codes(name), ["kept-version-changed", "kept-version-changed"]);
    let told = findings(name);
    says(&told, &["asiakkaat-2023-05-02.fi.md» ei ole enää sama"]);
    says(&told, &["tiedostoa «published/asiakkaat-2021-10-27.fi.md» ei ole"]);
}

#[test]
fn no_build_overwrites_a_kept_version() {
    let folder = empty("shape-18");
    let (workspace, out) = (folder.join("registers"), folder.join("out"));
    copy(&project("shape-18-kept-versions/registers"), &workspace);
    let own = workspace.join("published/asiakkaat-2024-05-21.fi.md");
    let kept = out.join("public/fi/published/asiakkaat-2024-05-21.fi.md");
    let before = sha256(&fs::read(&own).unwrap());
    build(&workspace, &out, "never");
    assert_eq!(sha256(&fs::read(&kept).unwrap()), before);
    let notice = fs::read_to_string(out.join("public/fi/asiakkaat.md")).unwrap();
    let register = workspace.join("registers/asiakkaat.yaml");
    let text = fs::read_to_string(&register).unwrap();
    let changed = text.replace("palvelujen järjestäminen", "palvelujen kehittäminen");
    assert_ne!(changed, text);
    fs::write(&register, changed).unwrap();
    build(&workspace, &out, "never");
    assert_ne!(fs::read_to_string(out.join("public/fi/asiakkaat.md")).unwrap(), notice);
    assert_eq!(sha256(&fs::read(&own).unwrap()), before);
    assert_eq!(sha256(&fs::read(&kept).unwrap()), before);
}

/// An empty folder of that name for what a test writes.
fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Builds the workspace; findings from that level on stop it.
fn build(workspace: &Path, out: &Path, level: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.args(["build", "-q", "--fail-on", level, "--workspace"]).arg(workspace);
    let run = command.arg("--out").arg(out).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

/// The shapes that break a simple model are eighteen: each has one project, with what it compiles to
/// and what is found in it, and a test that names it.
#[test]
fn each_of_the_eighteen_shapes_is_a_project_that_a_test_reads() {
    let tests = [include_str!("shapes.rs"), include_str!("shapes_b.rs")].concat();
    let names: Vec<String> = fs::read_dir(project(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("shape-"))
        .collect();
    assert_eq!(names.len(), 18, "{names:?}");
    for number in 1..=18 {
        let shape = format!("shape-{number:02}");
        let own: Vec<&String> = names.iter().filter(|name| name.starts_with(&shape)).collect();
        let [name] = own[..] else { panic!("{shape}: {own:?}") };
        assert!(tests.contains(&format!("\"{shape}")), "no test names {shape}");
        let golden: Vec<String> = fs::read_dir(project(name).join("golden"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        for (what, is_it) in [
            ("notice", golden.iter().any(|file| file.ends_with(".md"))),
            ("findings", golden.iter().any(|file| file.starts_with("findings."))),
        ] {
            assert!(is_it, "{name}: no {what} in {golden:?}");
        }
    }
}
