//! Workspaces of any size, made up from nothing: the same size gives the same bytes.
//!
//! Each register has some 250 lines in three languages and refers to what the others refer to.
//! Nothing is missing in them, so that a check runs every rule to its end and has nothing to say.

use std::collections::HashSet;
use std::fmt::Write;

/// How many registers share a municipality, and how many share a system.
const OF_MUNICIPALITY: usize = 30;
const OF_SYSTEM: usize = 10;
/// How many of each there are in the vocabularies.
const GROUPS: usize = 40;
const CATEGORIES: usize = 200;
const MEASURES: usize = 30;

/// What a register is about, in three languages.
const TOPICS: [[&str; 3]; 8] = [
    ["Kirjasto", "Bibliotek", "Library"],
    ["Nuorisotyö", "Ungdomsarbete", "Youth work"],
    ["Liikuntapalvelut", "Idrottstjänster", "Sports services"],
    ["Varhaiskasvatus", "Småbarnspedagogik", "Early childhood education"],
    ["Rakennusvalvonta", "Byggnadstillsyn", "Building supervision"],
    ["Pysäköinti", "Parkering", "Parking"],
    ["Museot", "Museer", "Museums"],
    ["Vesihuolto", "Vattentjänster", "Water services"],
];

/// What happens there.
const DEEDS: [[&str; 3]; 8] = [
    ["palvelun järjestäminen", "ordnande av tjänsten", "providing the service"],
    ["asian käsittely", "behandling av ärendet", "handling the matter"],
    ["maksujen periminen", "uppbörd av avgifter", "collecting fees"],
    ["neuvonta ja ohjaus", "rådgivning och vägledning", "advice and guidance"],
    ["päätösten valmistelu", "beredning av beslut", "preparing decisions"],
    ["toiminnan seuranta", "uppföljning av verksamheten", "monitoring the activity"],
    ["palautteen kerääminen", "insamling av respons", "collecting feedback"],
    ["ajanvaraus", "tidsbokning", "booking appointments"],
];

const BASES: [&str; 4] = ["410/2015 § 14", "434/2003 § 8", "621/1999 § 20", "906/2019 § 13"];

/// What an agreement on processing settles (Art. 28(3)).
const CLAUSES: [&str; 8] = [
    "instructions",
    "confidentiality",
    "security",
    "sub-processors",
    "assistance",
    "breach-notice",
    "deletion",
    "audit",
];

/// A file of the workspace: its path and its text.
pub(crate) type File = (String, String);

/// A workspace of so many registers.
pub(crate) fn workspace(registers: usize) -> Vec<File> {
    let municipalities = registers.div_ceil(OF_MUNICIPALITY);
    let systems = registers.div_ceil(OF_SYSTEM).max(2);
    let activities: Vec<File> = (0..registers).map(|number| register(number, systems)).collect();
    let mut files = vocabularies(&activities);
    files.extend((0..municipalities).flat_map(municipality));
    files.push(listed("procedures", municipalities, procedure));
    files.extend((0..systems).flat_map(|number| system(number, municipalities)));
    files.push(listed("processors", systems, processor));
    files.extend((0..systems).map(|number| {
        // Registers use the next system too.
        let before = (number + systems - 1) % systems;
        processing(number, [number, before].map(|one| owner(one, municipalities)))
    }));
    files.push(listed("grants", systems, |number| grant(number, municipalities)));
    files.push(agreement(municipalities));
    files.extend(activities);
    files
}

/// A sequence of numbers that looks like chance and never changes (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % count as u64) as usize
    }

    /// So many different numbers that follow each other, below `count`.
    fn some(&mut self, many: usize, count: usize) -> impl Iterator<Item = usize> + use<> {
        let first = self.below(count);
        (0..many).map(move |step| (first + step) % count)
    }
}

/// A text in three languages under `key`, behind `indent` blanks; the key may begin an item.
fn text(out: &mut String, indent: usize, key: &str, said: [&str; 3], number: usize) {
    let _ = writeln!(out, "{:indent$}{key}:", "");
    let indent = indent + if key.starts_with("- ") { 2 } else { 0 };
    for (language, said) in ["fi", "sv", "en"].into_iter().zip(said) {
        let _ = writeln!(out, "{:indent$}  {language}: {said} {number}", "");
    }
}

/// A text of several lines in three languages.
fn long_text(
    out: &mut String,
    indent: usize,
    key: &str,
    topic: [&str; 3],
    deed: [&str; 3],
    number: usize,
) {
    let _ = writeln!(out, "{:indent$}{key}:", "");
    let said = [
        ["Tietoja tarvitaan, kun tehtävä on", "Lisätietoja antaa yhteyshenkilö."],
        ["Uppgifterna behövs när uppgiften är", "Kontaktpersonen ger mer information."],
        ["The data are needed when the task is", "The contact person gives more information."],
    ];
    for (at, language) in ["fi", "sv", "en"].into_iter().enumerate() {
        let ([first, last], topic, deed) = (said[at], topic[at], deed[at]);
        let _ = writeln!(out, "{:indent$}  {language}: >-", "");
        let _ = writeln!(
            out,
            "{:indent$}    {first} {deed} {number}.\n{:indent$}    {topic}: {last}",
            "", ""
        );
    }
}

fn list(kind: &str, numbers: impl Iterator<Item = usize>) -> String {
    let ids: Vec<String> = numbers.map(|number| format!("{kind}-{number}")).collect();
    format!("[{}]", ids.join(", "))
}

/// The file of a list; `item` gives an entry of it without its id.
fn listed(kind: &str, count: usize, item: impl Fn(usize) -> String) -> File {
    listing(kind, 0..count, item)
}

/// The same for some numbers only.
fn listing(
    kind: &str,
    numbers: impl IntoIterator<Item = usize>,
    item: impl Fn(usize) -> String,
) -> File {
    let singular = kind.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let id = singular.unwrap_or_else(|| kind.trim_end_matches('s').to_owned());
    let entries: String = numbers
        .into_iter()
        .map(|number| format!("  - id: {id}-{number}\n{}", item(number)))
        .collect();
    (format!("{kind}.yaml"), format!("{kind}:\n{entries}"))
}

/// Groups, categories and measures as far as some register refers to them.
fn vocabularies(registers: &[File]) -> Vec<File> {
    let separators = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    let used: HashSet<&str> =
        registers.iter().flat_map(|(_, text)| text.split(separators)).collect();
    let of = |kind: &str, count: usize| -> Vec<usize> {
        (0..count).filter(|number| used.contains(format!("{kind}-{number}").as_str())).collect()
    };
    let mut settings = String::new();
    text(&mut settings, 0, "name", ["Kunnat", "Kommuner", "Municipalities"], 1);
    settings.push_str("languages: [fi, sv, en]\nas-of: 2026-11-22\n");
    let named = |said: [&'static str; 3], more: &'static str| {
        move |number: usize| {
            let mut out = String::new();
            text(&mut out, 4, "name", said, number);
            out + if number % 4 == 1 { more } else { "" }
        }
    };
    let measure = |number| {
        let mut out = String::new();
        text(&mut out, 4, "name", ["Suojaus", "Skydd", "Protection"], number);
        text(
            &mut out,
            4,
            "text",
            [
                "Käyttöoikeudet, varmuuskopiot",
                "Användarrättigheter, säkerhetskopior",
                "Access, backups",
            ],
            number,
        );
        out
    };
    let provided = "    provisions: [621/1999 § 24(1) p. 25]\n";
    vec![
        ("seloste.yaml".to_owned(), settings),
        listing("groups", of("group", GROUPS), named(["asiakkaat", "kunder", "clients"], "")),
        listing(
            "categories",
            of("category", CATEGORIES),
            named(["tieto", "uppgift", "item"], provided),
        ),
        listing("measures", of("measure", MEASURES), measure),
    ]
}

fn municipality(number: usize) -> Vec<File> {
    let mut out =
        format!("id: municipality-{number}\nkind: municipality\nphone: 010 000 {number:04}\n");
    text(&mut out, 0, "name", ["Kunta", "Kommun", "Municipality"], number);
    text(&mut out, 0, "address", ["Kuntatie", "Kommunvägen", "Municipality Road"], number);
    let _ = writeln!(out, "email: kirjaamo{number}@kunta.example\ndpo:");
    text(&mut out, 2, "role", ["Tietosuojavastaava", "Dataskyddsombud", "Officer"], number);
    let _ = writeln!(out, "  email: tietosuoja{number}@kunta.example");
    vec![(format!("organisations/municipality-{number}.yaml"), out)]
}

fn procedure(number: usize) -> String {
    let mut out = String::new();
    let how = ["Tee pyyntö kirjaamoon", "Gör din begäran", "Make your request"];
    text(&mut out, 4, "how", how, number);
    out.push_str("    contacts:\n");
    text(&mut out, 6, "- role", ["Kirjaamo", "Registratorskontor", "Registry Office"], number);
    let _ = writeln!(out, "        email: kirjaamo{number}@kunta.example");
    out
}

/// A system and the company that runs it.
/// The municipality that owns the system of that number.
fn owner(system: usize, municipalities: usize) -> usize {
    system * OF_SYSTEM / OF_MUNICIPALITY % municipalities
}

fn system(number: usize, municipalities: usize) -> Vec<File> {
    let owner = owner(number, municipalities);
    let mut out = format!("id: system-{number}\n");
    text(&mut out, 0, "name", ["Järjestelmä", "System", "System"], number);
    let keys = "search-keys: [{fi: nimi, sv: namn, en: name}]";
    let _ =
        writeln!(out, "kind: core\nvendor: company-{number}\nowner: municipality-{owner}\n{keys}");
    out.push_str("hosting: [FI]\ninterfaces: none\n");
    let company = format!("id: company-{number}\nname: Company {number} Ltd\nkind: company\n");
    vec![
        (format!("systems/system-{number}.yaml"), out),
        (format!("organisations/company-{number}.yaml"), company),
    ]
}

fn processor(number: usize) -> String {
    let mut out = format!("    organisation: company-{number}\n");
    text(&mut out, 4, "task", ["Ylläpito", "Underhåll", "Maintenance"], number);
    let _ = writeln!(out, "    systems: [system-{number}]\n    countries: [FI]");
    let _ = writeln!(out, "    agreement: processing-{number}");
    out.push_str("    sub-processors: none\n    assessed:\n      on: 2025-12-01\n");
    text(&mut out, 6, "by", ["Johtaja", "Direktör", "Director"], number);
    out
}

fn processing(system: usize, owners: [usize; 2]) -> File {
    let mut out = format!("id: processing-{system}\n");
    text(
        &mut out,
        0,
        "name",
        ["Käsittelysopimus", "Biträdesavtal", "Processing agreement"],
        system,
    );
    let _ =
        writeln!(out, "kind: processing\nsystems: [system-{system}]\nsigned: 2025-01-01\nparties:");
    let [owner, other] = owners;
    for owner in std::iter::once(owner).chain((other != owner).then_some(other)) {
        let _ = writeln!(out, "  - {{organisation: municipality-{owner}, role: controller}}");
    }
    let _ = writeln!(out, "  - {{organisation: company-{system}, role: processor}}");
    out.push_str("annexes:\n  - kind: description\n    approved: 2025-01-01\n");
    text(&mut out, 4, "name", ["Kuvaus", "Beskrivning", "Description"], system);
    out.push_str("clauses:\n");
    for about in CLAUSES {
        let _ = writeln!(out, "  - {{about: {about}, agreed: true, period: 24 hours}}");
    }
    (format!("agreements/processing-{system}.yaml"), out)
}

fn grant(number: usize, municipalities: usize) -> String {
    let (by, to) = (number % municipalities, (number + 1) % municipalities);
    let mut out = format!("    system: system-{number}\n    grantee: municipality-{to}\n");
    text(&mut out, 4, "role", ["Käsittelijät", "Handläggare", "Officials"], number);
    let _ = writeln!(out, "    granted-by: municipality-{by}\n    ground: 906/2019 § 22");
    let needed =
        ["Välttämätön asian käsittelyssä", "Nödvändig i ärendet", "Necessary in the matter"];
    text(&mut out, 4, "necessity", needed, number);
    let reviewer = ["Tietosuojavastaava", "Dataskyddsombudet", "Data Protection Officer"];
    text(&mut out, 4, "log-reviewer", reviewer, number);
    out += "    powers: [view, record]\n    scope: [area]\n    ends-when: [role-ends]\n";
    let _ =
        writeln!(out, "    categories: [category-{}]\n    until: 2030-12-31", number % CATEGORIES);
    out
}

/// The agreement on which all access rights rest.
fn agreement(municipalities: usize) -> File {
    let mut out = "id: access\n".to_owned();
    text(&mut out, 0, "name", ["Sopimus", "Avtal", "Agreement"], 0);
    out += "kind: disclosure\nsystems: [system-0]\nsince: 2025-01-01\nparties:\n";
    for number in 0..municipalities {
        let _ = writeln!(out, "  - {{organisation: municipality-{number}, role: recipient}}");
    }
    ("agreements/access.yaml".to_owned(), out)
}

fn register(number: usize, systems: usize) -> File {
    let dice = &mut Dice(number as u64);
    let used: Vec<usize> = (0..2).map(|step| (number / OF_SYSTEM + step) % systems).collect();
    let held: Vec<usize> = dice.some(18, CATEGORIES).collect();
    let groups: Vec<usize> = dice.some(3, GROUPS).collect();
    let mut out = head(number, dice);
    purposes(&mut out, &held, &groups, dice);
    data(&mut out, &held, &groups, &used);
    sources_and_recipients(&mut out, &held, &used, dice);
    tail(&mut out, number, &held, dice);
    (format!("registers/register-{number}.yaml"), out)
}

fn topic(dice: &mut Dice) -> [&'static str; 3] {
    TOPICS[dice.below(TOPICS.len())]
}

fn deed(dice: &mut Dice) -> [&'static str; 3] {
    DEEDS[dice.below(DEEDS.len())]
}

fn head(number: usize, dice: &mut Dice) -> String {
    let mut out = format!("id: register-{number}\n");
    let about = topic(dice);
    text(&mut out, 0, "name", about, number);
    text(&mut out, 0, "service", about, 1);
    out.push_str("status: in-force\nsince: 2026-01-01\npublish: web\n");
    long_text(&mut out, 0, "introduction", about, deed(dice), number);
    out.push_str(
        "notice:\n  date: 2026-02-03\n  version: \"1\"\n  authoritative: fi\n  approvals:\n",
    );
    for language in ["fi", "sv", "en"] {
        let _ = writeln!(out, "    - language: {language}");
        let _ = writeln!(out, "      by: {{fi: johtaja, sv: direktör, en: Director}}");
        let _ = writeln!(out, "      on: 2026-02-03");
    }
    let _ =
        writeln!(out, "controllers:\n  - organisation: municipality-{}", number / OF_MUNICIPALITY);
    out.push_str("responsible:\n");
    text(&mut out, 2, "role", ["Johtaja", "Direktör", "Director"], number);
    out.push_str("  phone: 010 000 0000\ncontacts:\n");
    text(&mut out, 2, "- role", ["Yhteyshenkilö", "Kontaktperson", "Contact person"], number);
    out + "    email: palvelu@kunta.example\n"
}

fn purposes(out: &mut String, held: &[usize], groups: &[usize], dice: &mut Dice) {
    out.push_str("purposes:\n");
    for (index, categories) in held.chunks(6).enumerate() {
        let _ = writeln!(out, "  - id: purpose-{index}");
        text(out, 4, "text", deed(dice), index);
        out.push_str("    tasks:\n");
        text(out, 6, "- text", deed(dice), index);
        let provision = BASES[dice.below(BASES.len())];
        let _ = writeln!(out, "        provisions: [{provision}]");
        let _ = writeln!(out, "    bases:\n      - basis: public-task");
        let _ = writeln!(out, "        provisions: [{provision}, 1050/2018 § 4 p. 2]");
        let _ = writeln!(out, "    groups: {}", list("group", groups.iter().copied()));
        let _ = writeln!(out, "    categories: {}", list("category", categories.iter().copied()));
    }
}

fn data(out: &mut String, held: &[usize], groups: &[usize], used: &[usize]) {
    out.push_str("data:\n");
    for (index, categories) in held.chunks(4).enumerate() {
        let _ = writeln!(out, "  - groups: {}", list("group", groups.iter().copied()));
        let _ = writeln!(out, "    categories: {}", list("category", categories.iter().copied()));
        out.push_str("    necessity: compulsory\n    sources: [client, bodies]\n");
        let _ = writeln!(out, "    retention: [rule-{}]", index / 2);
        let _ = writeln!(out, "    systems: {}", list("system", used.iter().copied()));
    }
    out.push_str("provision-duty:\n  - kind: voluntary\n");
    text(out, 4, "consequence", ["Asia viivästyy", "Ärendet dröjer", "The matter waits"], 1);
}

fn sources_and_recipients(out: &mut String, held: &[usize], used: &[usize], dice: &mut Dice) {
    out.push_str("sources:\n  - id: client\n    from: data-subject\n");
    out.push_str("  - id: bodies\n    from: category-of-bodies\n");
    text(out, 4, "name", ["Viranomaiset", "Myndigheter", "Authorities"], 1);
    let _ = writeln!(out, "    categories: {}", list("category", held.iter().copied().take(4)));
    text(out, 4, "purpose", deed(dice), 1);
    out.push_str("    provisions: [621/1999 § 20]\n    public: false\n");
    text(out, 4, "informed", ["Selosteessa", "I beskrivningen", "In the notice"], 1);
    let _ = writeln!(out, "systems: {}", list("system", used.iter().copied()));
    let _ = writeln!(out, "processors: {}\ndisclosures:", list("processor", used.iter().copied()));
    for index in 0..2 {
        text(out, 2, "- category", topic(dice), index);
        text(out, 4, "purpose", deed(dice), index);
        let categories = list("category", held.iter().copied().skip(index).take(3));
        let _ =
            writeln!(out, "    categories: {categories}\n    provisions: [621/1999 § 29(1) p. 1]");
    }
    out.push_str("transfers: none\n");
}

fn tail(out: &mut String, number: usize, held: &[usize], dice: &mut Dice) {
    out.push_str("retention:\n");
    for (index, categories) in held.chunks(8).enumerate() {
        let _ = writeln!(out, "  - id: rule-{index}");
        text(out, 4, "what", deed(dice), index);
        let _ = writeln!(out, "    categories: {}", list("category", categories.iter().copied()));
        let _ = writeln!(out, "    period: {} years", 1 + dice.below(10));
        text(out, 4, "starts", ["asian päättyminen", "ärendets slut", "end of matter"], index);
        out.push_str("    grounds: [original-purpose]\n    then: destroy\n");
    }
    out.push_str("secrecy:\n");
    long_text(out, 2, "text", topic(dice), deed(dice), number);
    out.push_str("  ends: [years-from-death]\n");
    out.push_str("  provisions: [621/1999 § 22, 621/1999 § 24(1) p. 25]\n");
    let _ = writeln!(out, "measures: {}", list("measure", dice.some(6, MEASURES)));
    out.push_str("automated-decisions: none\nprofiling: none\n");
    let _ = writeln!(out, "procedures: [procedure-{}]\nstatements:", number / OF_MUNICIPALITY);
    for what in ["no-transfers", "no-automated-decisions", "rights-checked"] {
        let _ = writeln!(out, "  - what: {what}");
        out.push_str("    by: {fi: johtaja, sv: direktör, en: Director}\n    on: 2026-02-03\n");
    }
    out.push_str("remarks:\n  - at: purposes\n");
    long_text(out, 4, "text", topic(dice), deed(dice), number);
}
