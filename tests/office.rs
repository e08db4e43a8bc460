//! Records, annexes and office files: what they say, and that they open.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use quick_xml::events::Event;
use seloste::compile::{BuildOptions, Shop, build, ground};
use seloste::document::{Kind, Layer};
use seloste::law::Catalogs;
use seloste::model::resolve;
use seloste::register::{Publish, read};
use seloste::render::docx::DocxDocument;
use seloste::render::prose::{self, Block, inline_text};
use seloste::text::{Date, Language};
use seloste::world::disk;

type Files = BTreeMap<String, Vec<u8>>;

static SHOP: LazyLock<Shop> = LazyLock::new(|| Shop::open(&[]).unwrap());

/// The shipped workspace with every kind of document.
static SHIPPED: LazyLock<Files> =
    LazyLock::new(|| built("registers", Kind::ALL.to_vec(), |_, text| text));

/// What a workspace compiles to, each of its files changed.
fn built(folder: &str, kinds: Vec<Kind>, change: impl Fn(&str, String) -> String) -> Files {
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
    let layers = vec![Layer::Full];
    let pdf = true;
    let options = BuildOptions {
        kinds,
        drafts: true,
        flag_gaps: false,
        layers,
        pdf,
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

fn ending<'f>(files: &'f Files, end: &'f str) -> impl Iterator<Item = (&'f str, &'f [u8])> {
    let of = move |(name, bytes): (&'f String, &'f Vec<u8>)| {
        name.ends_with(end).then_some((name.as_str(), bytes.as_slice()))
    };
    files.iter().filter_map(of)
}

fn text<'f>(files: &'f Files, name: &str) -> &'f str {
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name}: {:?}", files.keys()));
    std::str::from_utf8(bytes).unwrap()
}

/// A part of an office file.
fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Letters and digits that stand together.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The sign that a reference in XML stands for.
fn sign(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        other => panic!("{other}"),
    }
}

/// The text of a Word file: its paragraphs in order.
fn docx_text(file: &[u8]) -> String {
    let document = part(file, "word/document.xml");
    let mut reader = quick_xml::Reader::from_str(&document);
    let (mut text, mut inside, mut listed) = (String::new(), false, false);
    loop {
        match reader.read_event().unwrap() {
            // The table of contents says again what the headings say.
            Event::Start(tag) if tag.name().as_ref() == b"w:sdt" => listed = true,
            Event::End(tag) if tag.name().as_ref() == b"w:sdt" => listed = false,
            _ if listed => {}
            Event::Start(tag) if tag.name().as_ref() == b"w:t" => inside = true,
            Event::End(tag) if tag.name().as_ref() == b"w:t" => inside = false,
            Event::End(tag) if tag.name().as_ref() == b"w:p" => text.push('\n'),
            Event::Empty(tag) if tag.name().as_ref() == b"w:br" => text.push(' '),
            Event::Text(piece) if inside => text.push_str(&piece.decode().unwrap()),
            Event::GeneralRef(name) if inside => text.push_str(sign(&name.decode().unwrap())),
            Event::Eof => return text,
            _ => {}
        }
    }
}

/// The text of Markdown: that of the tree it is read as, without the tags of other languages.
fn markdown_text(markdown: &str) -> String {
    let mut plain = markdown.to_owned();
    for tag in [" (fi)", " (sv)", " (en)"] {
        plain = plain.replace(tag, "");
    }
    let (blocks, problems) = prose::parse(&plain, &[]);
    assert_eq!(problems, []);
    let mut text = String::new();
    blocks.iter().for_each(|block| collect(block, &mut text));
    text
}

fn collect(block: &Block, text: &mut String) {
    let mut line = |content: &[prose::Inline]| {
        text.push_str(&inline_text(content));
        text.push('\n');
    };
    match block {
        Block::Paragraph(content) | Block::Heading { content, .. } => line(content),
        Block::Table { caption, head, rows } => {
            line(caption);
            head.iter().chain(rows.iter().flatten()).for_each(|cell| line(cell));
        }
        Block::Code(code) => {
            text.push_str(code);
            text.push('\n');
        }
        Block::List { items, .. } => {
            items.iter().flatten().for_each(|inner| collect(inner, text));
        }
        Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => {
            inner.iter().for_each(|inner| collect(inner, text));
        }
        Block::Facts(facts) => facts.iter().for_each(|(label, value)| {
            text.push_str(&inline_text(label));
            text.push('\n');
            value.iter().for_each(|inner| collect(inner, text));
        }),
        // What it shows stands in the table after it.
        Block::Drawing(_) => {}
    }
}

// ---- Word ----

#[test]
fn a_drawing_stands_in_the_word_file_with_words_for_it() {
    let drawing = prose::Drawing {
        svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned(),
        alt: "Kartta & \"taulukko\"".to_owned(),
        size: (1200, 300),
        ..prose::Drawing::default()
    };
    let document = DocxDocument {
        title: "Kartta".to_owned(),
        language: Language::Fi,
        subtitle: String::new(),
        author: String::new(),
        date: Date::new(2026, 1, 1).unwrap(),
        version: "1".to_owned(),
        marks: Vec::new(),
        watermark: None,
        contents: "Sisällys".to_owned(),
        page: "Sivu".to_owned(),
        blocks: vec![Block::Drawing(Box::new(drawing.clone())), Block::Drawing(Box::new(drawing))],
    };
    let file = seloste::render::docx::write(&document, seloste::render::docx::STYLES).unwrap();
    let text = part(&file, "word/document.xml");
    assert_eq!(text.matches("descr=\"Kartta &amp; &quot;taulukko&quot;\"").count(), 4, "{text}");
    let relationships = part(&file, "word/_rels/document.xml.rels");
    for number in 0..2 {
        assert!(text.contains(&format!("r:embed=\"rPicture{number}\"")), "{text}");
        let target = format!("Id=\"rPicture{number}\" Type=");
        assert!(relationships.contains(&target), "{relationships}");
        assert!(part(&file, &format!("word/media/picture{number}.svg")).starts_with("<svg"));
    }
    assert!(part(&file, "[Content_Types].xml").contains("Extension=\"svg\""));
}

#[test]
fn word_files_say_what_markdown_says() {
    let mut compared = 0;
    for (name, file) in ending(&SHIPPED, ".docx") {
        let markdown = text(&SHIPPED, &name.replace(".docx", ".md"));
        let (word, mark) = (words(&docx_text(file)), words(&markdown_text(markdown)));
        let differs = word.iter().zip(&mark).position(|(one, other)| one != other);
        let differs = differs.or((word.len() != mark.len()).then(|| word.len().min(mark.len())));
        if let Some(at) = differs {
            let from = at.saturating_sub(5);
            let near =
                |list: &[String]| list.iter().skip(from).take(12).cloned().collect::<Vec<_>>();
            panic!("{name}: {:?} is in Markdown {:?}", near(&word), near(&mark));
        }
        compared += 1;
    }
    assert!(compared > 60, "{compared}");
}

#[test]
fn word_files_have_header_rows_captions_language_and_styles() {
    for (name, file) in ending(&SHIPPED, ".docx") {
        let document = part(file, "word/document.xml");
        let tables = document.matches("<w:tbl>").count();
        assert_eq!(document.matches("<w:tblHeader/>").count(), tables, "{name}");
        assert_eq!(document.matches("<w:tblCaption w:val=\"").count(), tables, "{name}");
        assert!(!document.contains("<w:tblCaption w:val=\"\""), "{name}");
        let styles = part(file, "word/styles.xml");
        let used = document.split("<w:pStyle w:val=\"").skip(1);
        let used: BTreeSet<&str> = used.filter_map(|rest| rest.split('"').next()).collect();
        assert!(used.contains("Title") && used.contains("Heading1"), "{name}: {used:?}");
        for style in used {
            assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{name}: {style}");
        }
        let language = name.split('/').nth(1).unwrap();
        let tag = match language {
            "fi" => "fi-FI",
            "sv" => "sv-FI",
            _ => "en-GB",
        };
        assert!(styles.contains(&format!("<w:lang w:val=\"{tag}\"")), "{name}");
        let core = part(file, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")), "{name}");
        assert!(!core.contains("<dc:title></dc:title>"), "{name}");
        let relationships = part(file, "word/_rels/document.xml.rels");
        for link in document.split("<w:hyperlink r:id=\"").skip(1) {
            let id = link.split('"').next().unwrap();
            assert!(relationships.contains(&format!("Id=\"{id}\"")), "{name}: {id}");
        }
    }
}

/// Its entries are the headings of the first level, and each points at its own.
#[test]
fn a_long_word_file_has_a_table_of_contents() {
    let file = &SHIPPED["public/fi/kuopio-omat-palvelut.docx"];
    let document = part(file, "word/document.xml");
    let (_, table) = document.split_once("<w:sdtContent>").unwrap();
    let (table, rest) = table.split_once("</w:sdtContent>").unwrap();
    let entries = elements(table, "w:hyperlink");
    let sections = rest.matches("<w:pStyle w:val=\"Heading1\"/>").count();
    assert!(entries.len() == sections && sections > 6, "{} {sections}", entries.len());
    for (entry, _) in entries {
        let target = format!("w:name=\"{}\"", entry["w:anchor"]);
        assert_eq!(rest.matches(&target).count(), 1, "{target}");
    }
    let brief = part(&SHIPPED["internal/fi/kuopio-kuvat.dpia-screening.docx"], "word/document.xml");
    assert!(!brief.contains("w:sdt"), "{brief}");
}

// ---- the workbook ----

/// A cell as it is stored.
#[derive(Debug, Clone, PartialEq)]
enum Data {
    Empty,
    Text(String),
    /// A number in the style of that place.
    Number(f64, usize),
}

/// The names of the sheets.
fn sheet_names(file: &[u8]) -> Vec<String> {
    let book = part(file, "xl/workbook.xml");
    let names = book.split("<sheet name=\"").skip(1);
    names.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// The elements `name` of a part, each with its attributes and the text in it.
fn elements(xml: &str, name: &str) -> Vec<(BTreeMap<String, String>, String)> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found: Vec<(BTreeMap<String, String>, String)> = Vec::new();
    let mut inside = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == name.as_bytes() => {
                let attributes = tag.attributes().map(|one| {
                    let one = one.unwrap();
                    let key = String::from_utf8(one.key.as_ref().to_vec()).unwrap();
                    (key, one.unescape_value().unwrap().into_owned())
                });
                found.push((attributes.collect(), String::new()));
                inside = true;
            }
            Event::End(tag) if tag.name().as_ref() == name.as_bytes() => inside = false,
            Event::Text(piece) if inside => {
                found.last_mut().unwrap().1 += &piece.decode().unwrap();
            }
            Event::GeneralRef(name) if inside => {
                found.last_mut().unwrap().1 += sign(&name.decode().unwrap());
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// A sheet as rows of cells.
fn sheet(file: &[u8], name: &str) -> Vec<Vec<Data>> {
    let number = 1 + sheet_names(file).iter().position(|one| one == name).unwrap();
    let texts = elements(&part(file, "xl/sharedStrings.xml"), "si");
    let page = part(file, &format!("xl/worksheets/sheet{number}.xml"));
    let mut rows: Vec<Vec<Data>> = Vec::new();
    for (attributes, value) in elements(&page, "c") {
        let place = &attributes["r"];
        let letters: String = place.chars().take_while(char::is_ascii_alphabetic).collect();
        let column = letters.bytes().fold(0, |at, b| at * 26 + usize::from(b - b'A') + 1) - 1;
        let row = place[letters.len()..].parse::<usize>().unwrap() - 1;
        rows.resize(rows.len().max(row + 1), Vec::new());
        let cells = &mut rows[row];
        cells.resize(cells.len().max(column + 1), Data::Empty);
        let style = attributes.get("s").map_or(0, |style| style.parse().unwrap());
        cells[column] = match attributes.get("t").map(String::as_str) {
            Some("s") => Data::Text(texts[value.parse::<usize>().unwrap()].1.clone()),
            None if value.is_empty() => Data::Empty,
            None => Data::Number(value.parse().unwrap(), style),
            Some(other) => panic!("{place}: {other}"),
        };
    }
    rows
}

fn string(cell: &Data) -> &str {
    match cell {
        Data::Text(text) => text,
        Data::Empty => "",
        other => panic!("{other:?}"),
    }
}

/// Whether the cell is a day: a number in a format of days.
fn is_day(file: &[u8], cell: &Data) -> bool {
    let styles = part(file, "xl/styles.xml");
    let formats = elements(&styles, "numFmt");
    let day = formats.iter().find(|(one, _)| one["formatCode"].contains("yyyy"));
    let id = day.map(|(one, _)| one["numFmtId"].clone());
    let (_, cells) = styles.split_once("<cellXfs").unwrap();
    let (_, cells) = cells.split_once('>').unwrap();
    let styles = elements(cells.split_once("</cellXfs>").unwrap().0, "xf");
    matches!(cell, Data::Number(_, style) if styles[*style].0.get("numFmtId") == id.as_ref())
}

#[test]
fn the_workbook_is_one_to_keep() {
    let file = &SHIPPED["internal/fi/kuopio.record.xlsx"];
    let names = sheet_names(file);
    let wanted = [
        "Kansi",
        "Käsittelytoimet",
        "Käsittelijät",
        "Järjestelmät",
        "Vastaanottajat ja siirrot",
        "Säilytysajat",
        "Muutosloki",
    ];
    assert_eq!(names, wanted);
    let rows = sheet(file, "Käsittelytoimet");
    assert_eq!(string(&rows[0][0]), "Tunniste");
    let provisions = rows[1].iter().map(string).filter(|point| point.starts_with("30"));
    let provisions: Vec<&str> = provisions.collect();
    let order = ["a", "a", "b", "c", "c", "d", "e", "f", "g"].map(|p| format!("30(1)({p})"));
    assert_eq!(provisions, order);
    let ids: Vec<&str> = rows[2..].iter().map(|row| string(&row[0])).collect();
    let own = fs::read_dir(root().join("registers/registers")).unwrap();
    let own = own.map(|one| one.unwrap().file_name().into_string().unwrap());
    let mut own: Vec<String> = own.filter(|name| name.starts_with("kuopio-")).collect();
    own.sort();
    assert_eq!(ids, own.iter().map(|name| name.trim_end_matches(".yaml")).collect::<Vec<_>>());
    let day = rows[0].iter().position(|cell| string(cell) == "Selosteen päivä").unwrap();
    assert!(rows[2..].iter().all(|row| is_day(file, &row[day])), "{:?}", rows[2]);
    for number in 1..=wanted.len() {
        let page = part(file, &format!("xl/worksheets/sheet{number}.xml"));
        assert!(!page.contains("mergeCell"), "{number}");
        for feature in ["state=\"frozen\"", "<autoFilter", "orientation=\"landscape\""] {
            assert!(page.contains(feature), "{number}: {feature}");
        }
    }
    let book = part(file, "xl/workbook.xml");
    assert_eq!(book.matches("_xlnm.Print_Titles").count(), wanted.len());
    assert!(part(file, "xl/styles.xml").contains("wrapText=\"1\""));
    assert!(part(file, "docProps/core.xml").contains("2026-11-22T00:00:00Z"));
}

#[test]
fn every_row_is_high_enough_and_wide_sheets_take_several_pages() {
    let file = &SHIPPED["internal/fi/kuopio.record.xlsx"];
    for (number, name) in (1..).zip(sheet_names(file)) {
        let page = part(file, &format!("xl/worksheets/sheet{number}.xml"));
        let rows = sheet(file, &name);
        let widths: Vec<usize> = elements(&page, "col")
            .iter()
            .flat_map(|(one, _)| {
                let number = |name: &str| one[name].parse::<f64>().unwrap() as usize;
                std::iter::repeat_n(number("width"), 1 + number("max") - number("min"))
            })
            .collect();
        assert!(widths.len() >= rows[0].len(), "{name}: {widths:?}");
        for (attributes, _) in elements(&page, "row") {
            let at: usize = attributes["r"].parse().unwrap();
            let lines = rows[at - 1].iter().zip(&widths).map(|(cell, width)| match cell {
                Data::Text(text) => {
                    text.lines().map(|line| line.chars().count().div_ceil(*width).max(1)).sum()
                }
                Data::Empty | Data::Number(..) => 1,
            });
            let lines: usize = lines.max().unwrap_or(1);
            // Programs reckon the height of a row that has none: that of the headings.
            let Some(height) = attributes.get("ht") else { continue };
            let height: f64 = height.parse().unwrap();
            assert!(height >= 15.0 * lines as f64, "{name} {at}: {height} for {lines} lines");
        }
    }
    // The cover tells in one cell what takes two lines of it.
    let cover = part(file, "xl/worksheets/sheet1.xml");
    let heights = elements(&cover, "row").into_iter().filter_map(|(row, _)| row.get("ht").cloned());
    assert!(heights.into_iter().any(|height| height.parse::<f64>().unwrap() >= 30.0), "{cover}");
    let pages = |number: usize| {
        let page = part(file, &format!("xl/worksheets/sheet{number}.xml"));
        let setup = elements(&page, "pageSetup").remove(0).0;
        setup.get("fitToWidth").map_or(1, |pages| pages.parse::<usize>().unwrap())
    };
    assert_eq!(pages(1), 1);
    assert!(pages(2) >= 3, "{}", pages(2));
    // The name of the activity stands on each of them.
    let book = part(file, "xl/workbook.xml");
    assert!(book.contains("Käsittelytoimet!$C:$C,Käsittelytoimet!$1:$2"), "{book}");
}

#[test]
fn a_draft_for_word_bears_its_word_behind_the_text_of_every_page() {
    for (name, file) in ending(&SHIPPED, ".docx") {
        let header = part(file, "word/header1.xml");
        let word = match name.split('/').nth(1).unwrap() {
            "fi" => "LUONNOS",
            "sv" => "UTKAST",
            _ => "DRAFT",
        };
        // The figures for invoices and the access rights of one area rest on a proposal.
        // No terms are known of the agreements on processing.
        let kinds = [".invoice-figures.", ".access-right-agreement.", ".processing-annex."];
        let of_proposal = name.contains("kuopio-") && name.contains(".user-undertaking.");
        let draft = of_proposal || kinds.iter().any(|kind| name.contains(kind));
        let mark =
            format!("<v:textpath style=\"font-family:Calibri;font-size:1pt\" string=\"{word}\"");
        assert_eq!(header.contains(&mark), draft, "{name}: {header}");
    }
}

#[test]
fn a_list_of_activities_has_no_empty_column() {
    let list = |record: &str| {
        let lines = record.lines().skip_while(|line| !line.starts_with("| "));
        lines.take_while(|line| line.starts_with("| ")).map(str::to_owned).collect::<Vec<_>>()
    };
    let without = list(text(&SHIPPED, "internal/fi/kuopio.record.md"));
    assert!(without.len() > 4 && !without[0].contains("Numero"), "{without:?}");
    let numbered = built("registers", vec![Kind::Record], |file, text| match file {
        "registers/kuopio-kuvat.yaml" => {
            text.replace("status: in-force", "number: K-1\nstatus: in-force")
        }
        _ => text,
    });
    let with = list(self::text(&numbered, "internal/fi/kuopio.record.md"));
    assert!(with[0].contains("Numero") && with.iter().any(|line| line.contains("K-1")), "{with:?}");
}

#[test]
fn what_begins_like_a_formula_stays_text() {
    for sign in ["=", "+", "-", "@"] {
        let name = format!("{sign}HYPERLINK(1)");
        let files = built("registers", vec![Kind::Record], |file, text| match file {
            "registers/kuopio-kuvat.yaml" => {
                text.replace("Kuopion työllisyyspalvelujen kuvat", &format!("\"{name}\""))
            }
            _ => text,
        });
        let file = &files["internal/fi/kuopio.record.xlsx"];
        let rows = sheet(file, "Käsittelytoimet");
        assert_eq!(string(&rows[2][2]), name);
        assert!(!part(file, "xl/worksheets/sheet2.xml").contains("<f>"));
        let csv = text(&files, "internal/fi/kuopio.record.csv");
        assert!(csv.contains(&format!(",'{name},")), "{csv}");
    }
}

#[test]
fn a_long_text_fits_in_every_form() {
    let (name, long) = ("x".repeat(4000), "y ".repeat(20_000));
    let files = built("registers", vec![Kind::Record], |file, text| match file {
        "registers/kuopio-kuvat.yaml" => text.replace("Kuopion työllisyyspalvelujen kuvat", &name),
        "measures.yaml" => text.replacen("name: {fi: ", &format!("name: {{fi: {long}"), 1),
        _ => text,
    });
    let file = &files["internal/fi/kuopio.record.xlsx"];
    assert_eq!(string(&sheet(file, "Käsittelytoimet")[2][2]), name);
    assert!(docx_text(&files["internal/fi/kuopio.record.docx"]).contains(&name));
}

// ---- records and annexes ----

#[test]
fn a_record_tells_every_point_of_every_register() {
    for (language, letter) in
        [("fi", "kohdan { } alakohta"), ("sv", "artikel 30.1 { }"), ("en", "30(1)({ })")]
    {
        for holder in ["kuopio", "mikkeli"] {
            let record = text(&SHIPPED, &format!("internal/{language}/{holder}.record.md"));
            let registers = record.lines().filter(|line| line.starts_with("## ")).count() - 1;
            assert!(registers >= 4, "{holder}: {registers}");
            for point in ["a", "b", "c", "d", "e", "f", "g"] {
                let cited = letter.replace("{ }", point);
                let headings = record.lines().filter(|line| line.starts_with("### "));
                let told = headings.filter(|line| line.contains(&cited)).count();
                assert_eq!(told, registers, "{language} {holder}: {cited}");
            }
        }
    }
    let shared = text(&SHIPPED, "internal/fi/kuopio-tietovaranto.joint-arrangement.md");
    assert!(shared.contains("380/2023") && !shared.contains("Allekirjoitus"), "{shared}");
    // Those who only share a register with others have their records elsewhere.
    assert!(!SHIPPED.contains_key("internal/fi/kela.record.md"));
}

#[test]
fn what_a_record_tells_stands_in_the_notice_too() {
    let record = text(&SHIPPED, "internal/fi/kuopio.record.md");
    let notice = text(&SHIPPED, "public/fi/kuopio-tietovaranto.md");
    let rows = notice.lines().filter(|line| line.starts_with("| ") && !line.contains("---"));
    let mut compared = 0;
    for row in rows.filter(|row| row.split(" | ").count() == 4) {
        assert!(record.contains(row), "{row}");
        compared += 1;
    }
    assert!(compared > 10, "{compared}");
}

#[test]
fn internal_wording_stays_out_of_the_public_tree() {
    let secret = "Palvelinsali sijaitsee kellarissa K7.";
    let files = built("registers", Kind::ALL.to_vec(), |file, text| match file {
        "measures.yaml" => {
            text.replacen("    text:\n", &format!("    internal: {{fi: {secret}}}\n    text:\n"), 1)
        }
        _ => text,
    });
    let has = |(name, bytes): &(&String, &Vec<u8>)| {
        let told = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        told.then(|| (*name).clone())
    };
    let told: Vec<String> = files.iter().filter_map(|file| has(&file)).collect();
    assert!(told.iter().any(|name| name.ends_with("kuopio.record.md")), "{told:?}");
    assert!(told.iter().all(|name| name.starts_with("internal/")), "{told:?}");
    let public = files.keys().filter(|name| name.starts_with("public/"));
    for kind in Kind::ALL.into_iter().filter(|kind| kind.publish() != Publish::Web) {
        let mut found = public.clone().filter(|name| name.contains(&format!(".{kind}.")));
        assert_eq!(found.next(), None);
    }
}

#[test]
fn only_the_kinds_that_are_asked_for_are_built() {
    let files = built("registers", vec![Kind::ProcessingAnnex], |_, text| text);
    let documents = files.keys().filter(|name| name.ends_with(".md"));
    assert!(documents.clone().count() >= 13 * 3);
    assert!(documents.clone().all(|name| name.contains(".processing-annex.")));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let again = built("registers", Kind::ALL.to_vec(), |_, text| text);
    let differing: Vec<&String> = SHIPPED
        .iter()
        .filter(|(name, bytes)| again.get(*name) != Some(*bytes))
        .map(|f| f.0)
        .collect();
    assert_eq!(differing, Vec::<&String>::new());
}

/// Golden texts in three languages, of kinds that the shipped workspace has no case of.
#[test]
fn records_of_processors_are_as_they_were() {
    let folder = root().join("tests/office/golden");
    let in_all = |file: &str, text: String| match file {
        "seloste.yaml" => text.replace("languages: [fi]", "languages: [fi, sv, en]"),
        _ => text,
    };
    let shape = "tests/projects/shape-05-processor-and-controller/registers";
    let files =
        built(shape, vec![Kind::ProcessorRecord, Kind::ProcessingAnnex, Kind::Record], in_all);
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (name, bytes) in ending(&files, ".md") {
        let golden = folder.join(name.replace('/', "."));
        compared += 1;
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(golden, bytes).unwrap();
        } else if fs::read(&golden).ok().as_deref() != Some(bytes) {
            wrong.push(golden);
        }
    }
    assert!(compared >= 3 * Language::ALL.len(), "{:?}", files.keys());
    assert!(wrong.is_empty(), "differ; UPDATE=1 writes them anew: {wrong:?}");
}

// ---- other programs ----

/// The office files of the shipped workspace, written to a folder of the test's own.
fn written() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("office");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    for end in [".docx", ".xlsx"] {
        for (name, file) in ending(&SHIPPED, end) {
            fs::write(folder.join(name.replace('/', ".")), file).unwrap();
        }
    }
    folder
}

#[test]
#[ignore = "needs the Python package python-docx: SELOSTE_PYTHON"]
fn python_docx_opens_every_word_file() {
    let script = "
import pathlib, sys, docx
count = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob('*.docx')):
    document = docx.Document(str(path))
    assert document.core_properties.title, path
    assert document.core_properties.language, path
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert 'Title' in styles and 'Heading 1' in styles, (path, styles)
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(docx.oxml.ns.qn('w:tblHeader')) is not None, path
    count += 1
print(count)
";
    let python = std::env::var("SELOSTE_PYTHON").unwrap_or_else(|_| "python3".into());
    let output = Command::new(python).args(["-c", script]).arg(written()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let count: usize = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap();
    assert_eq!(count, ending(&SHIPPED, ".docx").count());
}

#[test]
#[ignore = "needs LibreOffice: soffice"]
fn libreoffice_opens_every_office_file() {
    let folder = written();
    let pages = folder.join("pdf");
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let files = fs::read_dir(&folder).unwrap().map(|one| one.unwrap().path());
    let files: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
    let soffice = std::env::var("SELOSTE_SOFFICE").unwrap_or_else(|_| "soffice".into());
    let output = Command::new(soffice)
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&pages)
        .args(&files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for file in files {
        let stem = file.file_stem().unwrap().to_str().unwrap();
        let pdf = fs::read(pages.join(format!("{stem}.pdf"))).unwrap_or_default();
        assert!(pdf.starts_with(b"%PDF"), "{}", file.display());
    }
}
