//! Privacy notices made up from a number: always the same for the same number,
//! some four pages each.

use std::fmt::Write;

use seloste::render::prose::parse;
use seloste::render::typst::{PdfDocument, PdfLabels};
use seloste::text::Date;

const CONTROLLERS: [&str; 8] = [
    "Särkilahden kunta",
    "Pohjantähden hyvinvointialue",
    "Äimärauman kaupunki",
    "Yötuulen koulutuskuntayhtymä",
    "Kivijärven seutukunta",
    "Vänön kunta",
    "Gárdinjohkan kunta",
    "Lumpeenlahden kaupunki",
];
const REGISTERS: [&str; 7] = [
    "työllisyyspalvelujen asiakasrekisteri",
    "varhaiskasvatuksen asiakasrekisteri",
    "kirjaston lainaajarekisteri",
    "rakennusvalvonnan lupahakemukset",
    "liikuntapaikkojen kameravalvonta",
    "henkilöstöhallinnon rekisteri",
    "asukasosallistumisen yhteystiedot",
];
const PURPOSES: [&str; 7] = [
    "Palvelun järjestäminen ja asiakasprosessin hallinta",
    "Päätösten valmistelu, tekeminen ja tiedoksianto",
    "Laskutus ja kirjanpitolain edellyttämä aineiston säilytys",
    "Tietoturvan varmistaminen ja väärinkäytösten selvittäminen",
    "Toiminnan suunnittelu, kehittäminen ja tilastointi",
    "Yhteydenottoihin ja tukipyyntöihin vastaaminen",
    "Palvelua koskeva tiedottaminen",
];
const BASES: [&str; 4] = [
    "Lakisääteinen velvoite, 6 artiklan 1 kohdan c alakohta",
    "Yleinen etu tai julkinen valta, 6 artiklan 1 kohdan e alakohta",
    "Suostumus, 6 artiklan 1 kohdan a alakohta",
    "Sopimus, 6 artiklan 1 kohdan b alakohta",
];
const CATEGORIES: [&str; 6] = [
    "nimi, henkilötunnus, osoite, puhelinnumero ja sähköpostiosoite",
    "hakemukset, päätökset ja niihin liittyvät selvitykset",
    "palvelutarpeen arvioinnit ja suunnitelmat",
    "käynti-, käyttö- ja lokitiedot",
    "laskutus- ja maksutiedot",
    "suostumukset ja kiellot",
];
const RECIPIENTS: [&str; 6] = [
    "Asiakastietojärjestelmän toimittaja",
    "Kansaneläkelaitos",
    "Digi- ja väestötietovirasto",
    "Talous- ja henkilöstöpalvelujen tuottaja",
    "Verohallinto",
    "Sähköisen asioinnin alustan toimittaja",
];
const PERIODS: [&str; 5] = [
    "6 vuotta tilikauden päättymisestä",
    "4 vuotta asiakkuuden päättymisestä",
    "24 kuukautta viimeisestä yhteydenotosta",
    "12 kuukautta keräämisestä",
    "pysyvästi arkistolaitoksen päätöksen nojalla",
];
const PARAGRAPHS: [&str; 5] = [
    "Henkilötietoja käsitellään vain siinä laajuudessa kuin se on **välttämätöntä** tässä selosteessa kuvattuihin tarkoituksiin. Käsittelijät ovat vaitiolovelvollisia, ja vaitiolovelvollisuus jatkuu palvelussuhteen päätyttyä.",
    "Tiedot saadaan ensisijaisesti *rekisteröidyltä itseltään*. Osa tiedoista syntyy palvelua käytettäessä, ja osa tarkistetaan julkisista lähteistä, kuten [Finlexistä](https://finlex.fi/).",
    "Tietoja suojataan pääsynhallinnalla, salauksella siirrossa ja levossa, lokituksella ja varmistuksilla. Käyttöoikeudet myönnetään työtehtävien perusteella ja tarkistetaan vähintään vuosittain.",
    "Asiakirjojen julkisuus ratkaistaan viranomaisten toiminnan julkisuudesta annetun lain (621/1999) nojalla. Osa tiedoista on lailla säädetty salassa pidettäviksi.",
    "Tietoja voidaan käsitellä myös yleisen edun mukaisia arkistointitarkoituksia sekä tieteellisiä tai historiallisia tutkimustarkoituksia varten tietosuojalain (1050/2018) mukaisesti.",
];
const RIGHTS: [(&str, &str); 6] = [
    (
        "Oikeus saada pääsy tietoihin",
        "Voit pyytää vahvistuksen siitä, käsittelemmekö henkilötietojasi, ja saada niistä jäljennöksen.",
    ),
    (
        "Oikeus tietojen oikaisemiseen",
        "Voit vaatia virheellisten tai puutteellisten tietojen korjaamista ilman aiheetonta viivytystä.",
    ),
    (
        "Oikeus tietojen poistamiseen",
        "Oikeus koskee tietoja, joiden käsittely perustuu suostumukseen.",
    ),
    (
        "Oikeus käsittelyn rajoittamiseen",
        "Voit pyytää käsittelyn rajoittamista siksi ajaksi, kun tietojen paikkansapitävyys selvitetään.",
    ),
    ("Oikeus vastustaa käsittelyä", "Oikeus koskee käsittelyä, joka perustuu yleiseen etuun."),
    ("Oikeus tehdä valitus", "Voit tehdä valituksen tietosuojavaltuutetun toimistoon."),
];

/// Notice number `number`.
pub(crate) fn notice(number: u64) -> PdfDocument {
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let controller = dice.one_of(&CONTROLLERS);
    let title = format!("Tietosuojaseloste {number}: {}", dice.one_of(&REGISTERS));
    let (blocks, problems) = parse(&markdown(&title, controller, &mut dice), &[]);
    assert_eq!(problems, []);
    PdfDocument {
        title,
        language: "fi".into(),
        region: Some("FI".into()),
        subtitle: Some("EU:n yleisen tietosuoja-asetuksen 13 ja 14 artiklan tiedot".into()),
        author: controller.into(),
        description: Some(format!("Miten {controller} käsittelee henkilötietojasi.")),
        keywords: vec!["tietosuoja".into()],
        date: Date::new(2026, 11, i8::try_from(1 + number % 28).unwrap()),
        version: format!("Versio {}.{}", 1 + number % 4, number % 10),
        banner: Some("Malli, ei kaupungin asiakirja".into()),
        draft: None,
        labels: PdfLabels { contents: "Sisällys".into(), page: "Sivu".into() },
        blocks,
        ..PdfDocument::default()
    }
}

fn markdown(title: &str, controller: &str, dice: &mut Dice) -> String {
    let mut text = format!(
        "# {title}\n\nTässä selosteessa kerrotaan, miten {controller} käsittelee henkilötietojasi.\n\n\
         ## Rekisterinpitäjä\n\n:::facts\nNimi\n: {controller}\n\nY-tunnus\n: {}-{}\n\n\
         Osoite\n: Kirkkotie {}, {:05} Kunta\n\nSähköposti\n: [kirjaamo@example.fi](mailto:kirjaamo@example.fi)\n:::\n\n",
        1_000_000 + dice.next(8_999_999),
        dice.next(10),
        1 + dice.next(99),
        100 + dice.next(99_899),
    );
    section(&mut text, "Käsittelyn tarkoitukset ja oikeusperusteet", dice);
    table(&mut text, ["Tarkoitus", "Oikeusperuste", "Tiedot"], dice, |dice| {
        [dice.one_of(&PURPOSES), dice.one_of(&BASES), dice.one_of(&CATEGORIES)]
    });
    section(&mut text, "Käsiteltävät henkilötiedot ja tietolähteet", dice);
    for _ in 0..3 + dice.next(3) {
        let _ = writeln!(text, "- {}", dice.one_of(&CATEGORIES));
    }
    section(&mut text, "Vastaanottajat ja käsittelijät", dice);
    table(&mut text, ["Vastaanottaja", "Tarkoitus", "Tiedot"], dice, |dice| {
        [dice.one_of(&RECIPIENTS), dice.one_of(&PURPOSES), dice.one_of(&CATEGORIES)]
    });
    section(&mut text, "Säilytysajat", dice);
    table(&mut text, ["Tiedot", "Säilytysaika", "Tarkoitus"], dice, |dice| {
        [dice.one_of(&CATEGORIES), dice.one_of(&PERIODS), dice.one_of(&PURPOSES)]
    });
    section(&mut text, "Oikeutesi", dice);
    for (right, what) in RIGHTS {
        let _ = writeln!(text, "### {right}\n\n{what}\n");
    }
    text.push_str("\n:::note\nVastaamme pyyntöön **kuukauden kuluessa**.\n:::\n");
    for title in ["Tietoturva", "Automaattinen päätöksenteko", "Muutokset tähän selosteeseen"]
    {
        section(&mut text, title, dice);
    }
    text
}

fn section(text: &mut String, title: &str, dice: &mut Dice) {
    let _ = write!(text, "\n## {title}\n\n");
    for _ in 0..1 + dice.next(2) {
        let _ = write!(text, "{}\n\n", dice.one_of(&PARAGRAPHS));
    }
}

fn table(
    text: &mut String,
    head: [&str; 3],
    dice: &mut Dice,
    row: fn(&mut Dice) -> [&'static str; 3],
) {
    let _ = write!(text, "\n:::caption {}\n| {} |\n|--|--|--|\n", head[0], head.join(" | "));
    for _ in 0..5 + dice.next(4) {
        let _ = writeln!(text, "| {} |", row(dice).join(" | "));
    }
}

struct Dice(u64);

impl Dice {
    fn next(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        words[usize::try_from(self.next(words.len() as u64)).unwrap()]
    }
}
