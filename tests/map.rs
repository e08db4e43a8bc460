//! The data map: pictures in which nothing lies on anything else, the same map in every form, and
//! answers to what a data-protection officer is asked.

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod program;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use program::{copy, edit, fresh, run, shipped, write};
use seloste::render::diagram::{
    Arrow, Band, Column, Diagram, DiagramBox, Picture, Rectangle, Shape, Stroke, Use, dot, graphml,
    lay_out, mermaid, svg,
};

fn one_box(id: String, label: &str) -> DiagramBox {
    DiagramBox { id, label: label.to_owned(), note: None, shape: Shape::Plain, href: None }
}

fn arrow(from: String, to: String) -> Arrow {
    let (stroke, title, marks) = (Stroke::Thin, format!("{from} → {to}"), Vec::new());
    Arrow { from, to, stroke, title, marks }
}

/// Columns of so many boxes, each with arrows to some of every later column.
fn diagram(sizes: &[usize]) -> Diagram {
    let id = |column: usize, row: usize| format!("{column}:{row}");
    let mut arrows = Vec::new();
    for (from, size) in sizes.iter().enumerate() {
        for (to, other) in sizes.iter().enumerate().skip(from + 1) {
            for row in 0..*size {
                for step in 0..2 {
                    let end = (row * 7 + step * 13 + to) % other;
                    arrows.push(arrow(id(from, row), id(to, end)));
                }
            }
        }
    }
    let column = |(column, size): (usize, &usize)| {
        let label = |row: usize| format!("Työvoimapalvelujen asiakasrekisteri {row}");
        let boxes = (0..*size).map(|row| one_box(id(column, row), &label(row))).collect();
        Column {
            bands: vec![Band {
                heading: format!("Sarake, jolla on pitkähkö otsikko {column}"),
                boxes,
            }],
        }
    };
    let columns = sizes.iter().enumerate().map(column).collect();
    let (title, language) = ("Kartta".to_owned(), "fi".to_owned());
    Diagram { title, language, columns, arrows }
}

fn overlap(one: &Rectangle, two: &Rectangle) -> bool {
    one.x < two.x + two.width
        && two.x < one.x + one.width
        && one.y < two.y + two.height
        && two.y < one.y + one.height
}

/// Boxes and headings lie on nothing, texts in their boxes, and all of it in the picture.
fn assert_legible(picture: &Picture<'_>) {
    let headings = picture.headings.iter().map(|heading| {
        let line = &heading.line;
        let (x, y) = (line.x - line.width / 2.0, line.y - line.size);
        Rectangle { x, y, width: line.width, height: line.size * 1.3 }
    });
    let frames: Vec<Rectangle> =
        picture.boxes.iter().map(|one| one.frame).chain(headings).collect();
    for (number, one) in frames.iter().enumerate() {
        assert!(one.x >= 0.0 && one.y >= 0.0, "{one:?}");
        assert!(one.x + one.width <= picture.width && one.y + one.height <= picture.height);
        for two in frames.iter().skip(number + 1) {
            assert!(!overlap(one, two), "{one:?} {two:?}");
        }
    }
    for one in &picture.boxes {
        let lines: Vec<f64> = one.lines.iter().map(|line| line.y).collect();
        assert!(lines.windows(2).all(|pair| pair[1] - pair[0] > 12.0), "{lines:?}");
        for line in &one.lines {
            assert!(line.width <= one.frame.width - 12.0, "{line:?}");
            assert!(line.y < one.frame.y + one.frame.height, "{line:?}");
        }
    }
}

#[test]
fn nothing_lies_on_anything_else() {
    for sizes in [vec![1, 1], vec![4, 1, 6, 5], vec![12, 9, 25, 40, 6, 3], vec![1, 1, 1, 200]] {
        let diagram = diagram(&sizes);
        assert_legible(&lay_out(&diagram));
    }
}

#[test]
fn five_hundred_registers_are_laid_out() {
    let diagram = diagram(&[40, 500, 300, 400]);
    let picture = lay_out(&diagram);
    assert_eq!(picture.boxes.len(), 1240);
    assert_legible(&picture);
}

#[test]
fn arrows_keep_to_the_space_between_boxes() {
    let diagram = diagram(&[5, 4, 6, 5]);
    let picture = lay_out(&diagram);
    for arrow in &picture.arrows {
        for [start, end] in &arrow.steps {
            // A step leads from the right edge of one column to the left edge of the next.
            let between = |frame: &Rectangle| frame.x >= start.0 - 0.1 && frame.x < end.0 - 0.1;
            assert!(!picture.boxes.iter().any(|one| between(&one.frame)), "{arrow:?}");
        }
        for pair in arrow.steps.windows(2) {
            // Through a column it goes straight, beside the boxes.
            let (at, next) = (pair[0][1], pair[1][0]);
            assert!((at.1 - next.1).abs() < 0.1, "{arrow:?}");
            let hit = |frame: &Rectangle| {
                (frame.x - at.0).abs() < 1.0 && frame.y < at.1 && at.1 < frame.y + frame.height
            };
            assert!(!picture.boxes.iter().any(|one| hit(&one.frame)), "{arrow:?}");
        }
    }
}

#[test]
fn an_order_without_crossings_is_found() {
    let mut diagram = diagram(&[6, 6]);
    diagram.arrows =
        (0..6).map(|row| arrow(format!("0:{row}"), format!("1:{}", 5 - row))).collect();
    assert_eq!(lay_out(&diagram).crossings, 0);
}

#[test]
fn arrows_back_and_within_a_column_are_drawn() {
    let mut diagram = diagram(&[2, 2]);
    diagram.arrows = vec![
        arrow("1:0".to_owned(), "0:0".to_owned()),
        arrow("0:0".to_owned(), "1:0".to_owned()),
        arrow("1:0".to_owned(), "1:1".to_owned()),
        arrow("1:1".to_owned(), "1:0".to_owned()),
        arrow("0:0".to_owned(), "nowhere".to_owned()),
    ];
    let picture = lay_out(&diagram);
    assert_eq!(picture.arrows.len(), 4);
    assert!(picture.arrows.iter().all(|arrow| !arrow.steps.is_empty()));
    assert_legible(&picture);
}

#[test]
fn a_label_of_three_hundred_letters_stays_in_its_box() {
    let labels =
        ["x".repeat(300), "Työllisyyspalvelukokonaisuus ".repeat(12), "<b>&\"]|`".to_owned()];
    let boxes = labels.iter().enumerate().map(|(n, label)| one_box(n.to_string(), label)).collect();
    let band = Band { heading: "Otsikko".to_owned(), boxes };
    let columns = vec![Column { bands: vec![band] }];
    let diagram =
        Diagram { title: String::new(), language: "fi".to_owned(), columns, arrows: vec![] };
    let picture = lay_out(&diagram);
    assert_legible(&picture);
    let drawn = svg(&picture, Use::Alone);
    assert!(drawn.contains("&lt;b&gt;&amp;&quot;]|`") && !drawn.contains("<b>"), "{drawn}");
    assert!(mermaid(&diagram).contains("#lt;b#gt;&#quot;]|`"));
    assert!(dot(&diagram).contains("\\\"]|`"));
    assert!(graphml(&diagram).contains("&lt;b&gt;"));
}

#[test]
fn the_same_diagram_gives_the_same_bytes() {
    let diagram = diagram(&[9, 7, 12, 20]);
    assert_eq!(svg(&lay_out(&diagram), Use::Inline), svg(&lay_out(&diagram), Use::Inline));
}

fn workspace(name: &str) -> PathBuf {
    let folder = fresh(name);
    copy(&shipped("registers"), &folder.join("registers"));
    folder
}

fn map(folder: &Path, words: &[&str]) -> program::Run {
    run(folder, &[&["map", "--lang", "en"], words].concat())
}

#[test]
fn where_data_are_is_answered_in_any_language() {
    let folder = workspace("where");
    let told: BTreeSet<String> = ["henkilötunnus", "TUNNUS", "personal identity"]
        .iter()
        .map(|name| map(&folder, &["--where", name, "--format", "json"]).out)
        .map(|text| serde_json::from_str::<serde_json::Value>(&text).unwrap()["nodes"].to_string())
        .collect();
    assert_eq!(told.len(), 1);
    let nodes = told.first().unwrap();
    for id in ["register:kuopio-tietovaranto", "system:tietovaranto", "recipient:kela"] {
        assert!(nodes.contains(id), "{id}: {nodes}");
    }
    assert!(!nodes.contains("register:kuopio-kuvat"), "{nodes}");
}

#[test]
fn what_a_recipient_gets_and_what_goes_to_a_country_is_answered() {
    let folder = workspace("touching");
    let kela = map(&folder, &["--recipient", "kansaneläkelaitos"]);
    assert_eq!(kela.code, Some(0), "{}", kela.err);
    assert!(kela.out.contains("disclosed") && kela.out.contains("1290/2002"), "{}", kela.out);
    let abroad = map(&folder, &["--country", "united states"]).out;
    assert!(abroad.contains("Microsoft Corporation → United States"), "{abroad}");
    let nobody = map(&folder, &["--recipient", "nobody at all"]);
    assert_eq!((nobody.code, nobody.err.as_str()), (Some(3), ""));
    assert!(nobody.out.contains("Nothing on the map"), "{}", nobody.out);
}

#[test]
fn a_way_is_that_of_one_registers_data() {
    let folder = workspace("path");
    let way = map(&folder, &["--path", "data subject", "Kela"]).out;
    assert!(way.starts_with("The data go this way."), "{way}");
    // The shortest of each register that has one.
    for city in ["Kuopio", "Mikkeli"] {
        let own = way.lines().filter(|line| line.starts_with("  [") && line.contains(city));
        assert!(own.count() >= 1, "{city}: {way}");
    }
    let ways = way.lines().filter(|line| line.starts_with("  ["));
    let registers: Vec<&str> = ways.filter_map(|line| line.split(']').next()).collect();
    assert_eq!(registers.iter().collect::<BTreeSet<_>>().len(), registers.len(), "{way}");
    let none = map(&folder, &["--path", "Kela", "data subject"]);
    assert_eq!(none.code, Some(3));
    assert!(none.out.contains("no way"), "{}", none.out);
}

#[test]
fn every_form_has_every_box() {
    let folder = workspace("forms");
    for format in ["svg", "dot", "mermaid", "graphml", "json", "csv", "text", "html"] {
        let drawn = map(&folder, &["kuopio-kuvat", "--format", format]);
        assert_eq!(drawn.code, Some(0), "{format}: {}", drawn.err);
        assert!(drawn.out.contains("Istekki"), "{format}: {}", drawn.out);
    }
    let unknown = map(&folder, &["kuopio-kuva", "--format", "svg"]);
    assert!(unknown.err.contains("Did you mean «kuopio-kuvat»"), "{}", unknown.err);
}

#[test]
fn the_public_map_says_what_the_notice_says() {
    let folder = workspace("public");
    let register = folder.join("registers/registers/kuopio-kuvat.yaml");
    edit(&register, "publish: web\n", "publish: web\ninternal: [systems, recipients]\n");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    let page = |tree: &str| {
        let path = folder.join(format!("out/{tree}/fi/kuopio-kuvat.map.html"));
        std::fs::read_to_string(path).unwrap()
    };
    assert!(page("internal").contains("Istekki") && page("internal").contains("verkkolevy"));
    assert!(!page("public").contains("Istekki") && !page("public").contains("verkkolevy"));
    assert!(page("public").contains("Rekisteröity itse"));
    // The notice shows the map of what it says itself.
    let notice = |ending: &str| {
        let path = folder.join(format!("out/public/fi/kuopio-kuvat.{ending}"));
        std::fs::read_to_string(path).unwrap()
    };
    let shown = notice("html");
    assert!(shown.contains("<img src=\"kuopio-kuvat.map.svg\" alt=\"Tietokartta: "), "{shown}");
    assert!(shown.contains("<figcaption><a href=\"kuopio-kuvat.map.html\">"), "{shown}");
    assert!(!shown.contains("Istekki") && !notice("md").contains("Istekki"));
    assert!(notice("md").contains("| Rekisteröity itse; "), "{}", notice("md"));
    let record = folder.join("out/internal/fi/kuopio.record.html");
    let record = std::fs::read_to_string(record).unwrap();
    assert!(record.contains("<img src=\"kuopio-kuvat.map.svg\""), "a record shows each register's");
}

#[test]
fn a_system_map_is_public_once_that_has_been_decided_of_all_on_it() {
    let folder = workspace("decided");
    let built = || {
        assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
        let tree = program::tree(&folder.join("out"));
        tree.into_keys().filter(|name| name.contains(".map.html")).collect::<BTreeSet<_>>()
    };
    let before = built();
    let is_of_more = |name: &&String| {
        ["/system-", "/processor-", "/controller-", "/workspace."]
            .iter()
            .any(|one| name.contains(one))
    };
    assert!(before.contains("internal/fi/system-kuopio-verkkolevy.map.html"), "{before:#?}");
    let shown: Vec<&String> =
        before.iter().filter(|name| name.starts_with("public/")).filter(is_of_more).collect();
    assert!(shown.is_empty(), "{shown:?}");
    decide(&folder.join("registers/systems"), "kuopio-verkkolevy", "public");
    let half = built();
    let page = "public/fi/system-kuopio-verkkolevy.map.html";
    assert!(!half.contains(page), "the processor that runs it has not been decided on");
    for system in program::tree(&folder.join("registers/systems")).keys() {
        decide(&folder.join("registers/systems"), system.trim_end_matches(".yaml"), "public");
    }
    let processors = folder.join("registers/processors.yaml");
    let text = std::fs::read_to_string(&processors).unwrap();
    let decided = text.replace("\n    organisation:", "\n    publicity: public\n    organisation:");
    assert_ne!(decided, text);
    std::fs::write(&processors, &decided).unwrap();
    let whole = built();
    assert!(whole.contains(page) && whole.contains("public/sv/workspace.map.html"), "{whole:#?}");
    let read = |name: &str| std::fs::read_to_string(folder.join("out").join(name)).unwrap();
    let text = read(page);
    // They are listed, the list is found from the front page, and nodes lead to them.
    assert!(read("public/sv/index.html").contains("href=\"index.maps.html\""));
    let list = read("public/sv/index.maps.html");
    for map in whole.iter().filter_map(|name| name.strip_prefix("public/sv/")) {
        assert!(list.contains(&format!("href=\"{map}\"")), "{map}: {list}");
    }
    assert!(text.contains("<a href=\"index.maps.html\">"), "the way to the map: {text}");
    let register = read("public/fi/kuopio-kuvat.map.html");
    assert!(register.contains("href=\"system-kuopio-verkkolevy.map.html\""), "{register}");
    assert!(text.contains("Istekki") && text.contains("href=\"kuopio-kuvat.html\""), "{text}");
    std::fs::write(&processors, decided.replacen("publicity: public", "publicity: internal", 1))
        .unwrap();
    assert!(!built().contains("public/sv/workspace.map.html"));
}

#[test]
fn a_public_site_without_such_decisions_has_no_list_of_maps() {
    let folder = workspace("undecided");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    assert!(!folder.join("out/public/fi/index.maps.html").exists());
    let front = std::fs::read_to_string(folder.join("out/public/fi/index.html")).unwrap();
    assert!(!front.contains("index.maps.html"));
}

#[test]
fn maps_of_published_texts_are_listed_inside() {
    let folder = fresh("as-published-maps");
    copy(&shipped("tests/projects/mikkeli-004/registers"), &folder.join("registers"));
    let build = run(&folder, &["build", "-q", "--no-pdf", "--fail-on", "never"]);
    assert_eq!(build.code, Some(0), "{build:?}");
    let read = |name: &str| std::fs::read_to_string(folder.join("out/internal/fi").join(name));
    assert!(read("index.html").unwrap().contains("href=\"index.maps.html\""));
    let list = read("index.maps.html").unwrap();
    assert!(list.contains("href=\"mikkeli-toiminnanohjaus.map.html\""), "{list}");
}

#[test]
fn every_box_leads_to_a_page_or_to_its_row_of_the_table() {
    let folder = workspace("boxes");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    for page in ["public/fi/kuopio-omat-palvelut.map", "internal/sv/workspace.map"] {
        let html = std::fs::read_to_string(folder.join(format!("out/{page}.html"))).unwrap();
        assert!(!html.contains("<g role=\"img\""), "{page}: a box without a way on");
        let rows: Vec<(&str, &str)> = html
            .split("<a href=\"#flow_")
            .skip(1)
            .map(|rest| {
                let id = rest.split('"').next().unwrap();
                let label = rest.split("aria-label=\"").nth(1).unwrap().split('"').next().unwrap();
                (id, label.split(", ").next().unwrap())
            })
            .collect();
        assert!(rows.len() > 10, "{page}: {rows:?}");
        for (id, label) in rows {
            let row = html.split(&format!("<tr id=\"flow_{id}\">")).nth(1).unwrap();
            let ends: Vec<&str> = row.split("<td>").skip(1).take(2).collect();
            assert!(ends.iter().any(|cell| cell.contains(label)), "{page} {label}: {ends:?}");
        }
    }
}

#[test]
fn what_can_be_highlighted_stands_in_groups_by_the_alphabet() {
    let folder = workspace("choices");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    let page = folder.join("out/public/sv/kuopio-omat-palvelut.map.html");
    let html = std::fs::read_to_string(page).unwrap();
    let groups: Vec<&str> = html.split("<optgroup label=\"").skip(1).collect();
    let labels: Vec<&str> = groups.iter().map(|one| one.split('"').next().unwrap()).collect();
    assert_eq!(labels, ["Informationssystem", "Mottagare", "Uppgifter"]);
    for group in groups {
        let group = group.split("</optgroup>").next().unwrap();
        let options = group.split("<option value=\"").skip(1);
        let texts: Vec<&str> =
            options.map(|one| one.split('>').nth(1).unwrap().split('<').next().unwrap()).collect();
        let mut sorted = texts.clone();
        sorted.sort_by_cached_key(|text| seloste::language::alphabetical(text));
        assert!(texts.len() > 2 && texts == sorted, "{texts:?}");
    }
}

#[test]
fn a_small_picture_is_shown_as_it_is() {
    let folder = workspace("sizes");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    let read =
        |name: &str| std::fs::read_to_string(folder.join("out/internal/fi").join(name)).unwrap();
    assert!(read("workspace.map.html").contains("class=\"map-frame wide\""));
    assert!(read("system-vireum-remote.map.html").contains("class=\"map-frame low\""));
}

/// Says of a system whether maps may show it.
fn decide(systems: &Path, id: &str, publicity: &str) {
    let file = systems.join(format!("{id}.yaml"));
    let text = std::fs::read_to_string(&file).unwrap();
    if !text.contains("publicity:") {
        std::fs::write(&file, format!("{text}publicity: {publicity}\n")).unwrap();
    }
}

#[test]
fn a_map_is_printed_with_its_table_for_those_who_do_not_see_it() {
    let folder = workspace("printed");
    for (words, names) in [
        (&["map", "kuopio-kuvat", "--format", "pdf", "--lang", "sv"][..], ["/Alt", "/Figure"]),
        (&["map", "--format", "pdf", "--lang", "fi"][..], ["/Alt", "/Figure"]),
    ] {
        let output = program::command(&folder, words).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let pdf = output.stdout;
        assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
        let has = |name: &str| pdf.windows(name.len()).any(|part| part == name.as_bytes());
        assert!(names.iter().all(|name| has(name)) || has("/ObjStm"), "tags of the picture");
    }
}

#[test]
fn lines_of_one_box_pass_a_column_together_and_a_box_with_many_grows() {
    let mut diagram = diagram(&[1, 3, 200]);
    diagram.arrows = (0..200).map(|row| arrow("0:0".to_owned(), format!("2:{row}"))).collect();
    let picture = lay_out(&diagram);
    assert_legible(&picture);
    assert_eq!(picture.crossings, 0);
    let lanes: BTreeSet<String> =
        picture.arrows.iter().map(|arrow| format!("{:?}", arrow.steps[0])).collect();
    assert_eq!(lanes.len(), 1, "two hundred arrows, one line to the column between");
    let ends: BTreeSet<String> =
        picture.arrows.iter().map(|arrow| format!("{:?}", arrow.steps[1][1])).collect();
    assert_eq!(ends.len(), 200);
    diagram.arrows = (0..200).map(|row| arrow("1:0".to_owned(), format!("2:{row}"))).collect();
    let picture = lay_out(&diagram);
    let own = picture.boxes.iter().find(|one| one.of.id == "1:0").unwrap();
    assert!(own.frame.height > 300.0, "{:?}", own.frame);
    let starts: Vec<f64> = picture.arrows.iter().map(|arrow| arrow.steps[0][0].1).collect();
    let mut sorted = starts.clone();
    sorted.sort_by(f64::total_cmp);
    assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] > 1.5), "lines can be told apart");
    assert_legible(&picture);
}

#[test]
fn names_that_differ_in_one_letter_stay_apart() {
    let labels = ["Rekisteri A", "Rekisteri А", "Rekisteri a", "rekisteri A", "Rekisteri A."];
    let boxes = labels.iter().enumerate().map(|(n, label)| one_box(format!("id{n}"), label));
    let columns = vec![
        Column { bands: vec![Band { heading: "Otsikko".to_owned(), boxes: boxes.collect() }] },
        Column {
            bands: vec![Band { heading: "Muut".to_owned(), boxes: vec![one_box("z".into(), "Z")] }],
        },
    ];
    let arrows = (0..labels.len()).map(|n| arrow(format!("id{n}"), "z".to_owned())).collect();
    let diagram = Diagram { title: "t".into(), language: "fi".into(), columns, arrows };
    let picture = lay_out(&diagram);
    assert_legible(&picture);
    assert_eq!((picture.boxes.len(), picture.arrows.len()), (6, 5));
    for form in [svg(&picture, Use::Alone), dot(&diagram), graphml(&diagram), mermaid(&diagram)] {
        assert!(labels.iter().all(|label| form.contains(label)), "{form}");
    }
}

/// A register that gives data to those it gets them from, and two systems of which each is
/// maintained by who provides the other.
#[test]
fn a_graph_with_cycles_is_drawn_and_answers() {
    let folder = workspace("cycles");
    let register = folder.join("registers/registers/kuopio-kuvat.yaml");
    let text = std::fs::read_to_string(&register).unwrap();
    let back = "  - to: [kela]\n    purpose: {fi: tarkistus, sv: granskning, en: check}\n    \
                direction: in\n  - to: [kela]\n    purpose: {fi: tarkistus, sv: granskning, en: check}\n";
    let both = match text.contains("\ndisclosures: none\n") {
        true => text.replace("\ndisclosures: none\n", &format!("\ndisclosures:\n{back}")),
        false => text.replace("\ndisclosures:\n", &format!("\ndisclosures:\n{back}")),
    };
    assert_ne!(both, text);
    std::fs::write(&register, both).unwrap();
    let drawn = map(&folder, &["kuopio-kuvat", "--format", "json"]);
    assert_eq!(drawn.code, Some(0), "{}", drawn.err);
    assert!(
        drawn.out.contains("source:kela") && drawn.out.contains("recipient:kela"),
        "{}",
        drawn.out
    );
    let svg = map(&folder, &["kuopio-kuvat", "--format", "svg"]).out;
    assert!(
        svg.contains("data-id=\"source:kela\"") && svg.contains("data-id=\"recipient:kela\""),
        "{svg}"
    );
    assert_eq!(map(&folder, &["--path", "Kela", "Kela"]).code, Some(0));
    let mut diagram = diagram(&[3, 3, 3]);
    for (from, to) in
        [("0:0", "1:0"), ("1:0", "2:0"), ("2:0", "0:0"), ("2:0", "1:0"), ("1:1", "1:1")]
    {
        diagram.arrows.push(arrow(from.to_owned(), to.to_owned()));
    }
    assert_legible(&lay_out(&diagram));
}

#[test]
fn two_hundred_recipients_of_one_register_are_drawn_and_told() {
    let folder = workspace("many");
    let register = folder.join("registers/registers/kuopio-kuvat.yaml");
    let text = std::fs::read_to_string(&register).unwrap();
    let many: String = (0..200)
        .map(|n| {
            format!(
                "  - category: {{fi: Saajaryhmä {n}, sv: Mottagare {n}, en: Recipients {n}}}\n    \
                 purpose: {{fi: tarkistus, sv: granskning, en: check}}\n"
            )
        })
        .collect();
    let more = text
        .replace("\ndisclosures: none\n", "\ndisclosures:\n")
        .replace("\ndisclosures:\n", &format!("\ndisclosures:\n{many}"));
    assert_ne!(more, text);
    std::fs::write(&register, more).unwrap();
    let svg = map(&folder, &["kuopio-kuvat", "--format", "svg"]).out;
    let csv = map(&folder, &["kuopio-kuvat", "--format", "csv"]).out;
    for n in 0..200 {
        assert!(svg.contains(&format!("Recipients {n}<")), "{n}");
        assert!(
            csv.contains(&format!("Recipients {n},")) || csv.contains(&format!("Recipients {n};")),
            "{n}"
        );
    }
}

/// What `.ci/browser/map.mjs` says of maps: every node by the tab key, the whole way lit, Escape.
#[test]
#[ignore = "needs chromium, and npm ci in .ci/browser"]
fn a_map_is_gone_through_with_the_keyboard_alone() {
    let folder = workspace("keyboard");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf"]).code, Some(0));
    let pages = [
        "public/fi/kuopio-kuvat.map.html",
        "public/sv/kuopio-tietovaranto.map.html",
        "internal/en/workspace.map.html",
    ];
    let mut command = std::process::Command::new("node");
    command.current_dir(shipped(".ci/browser")).arg("map.mjs").arg(folder.join("out"));
    let told = program::ended(&command.args(pages).output().expect("node is installed"));
    assert_eq!(told.code, Some(0), "{told:?}");
    let told: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(told["problems"], serde_json::json!([]), "{told:#}");
    let walks = told["walks"].as_array().unwrap();
    assert_eq!(walks.len(), pages.len());
    let many = |walk: &serde_json::Value| {
        walk["nodes"].as_u64() > Some(4) && walk["choices"].as_u64() > Some(3)
    };
    assert!(walks.iter().all(many), "{told:#}");
}

#[test]
fn a_register_without_flows_has_a_map_that_says_so() {
    let folder = fresh("empty");
    copy(&shipped("tests/documents/small"), &folder.join("registers"));
    let register = "\
id: tyhja
name: {fi: Tyhjä}
status: in-force
publish: intranet
";
    write(&folder.join("registers/registers/tyhja.yaml"), register);
    let drawn = map(&folder, &["tyhja", "--format", "svg"]);
    assert_eq!(drawn.code, Some(0), "{}", drawn.err);
    assert!(drawn.out.contains("Tyhjä"), "{}", drawn.out);
}

fn json(folder: &Path, words: &[&str]) -> serde_json::Value {
    let told = map(folder, &[words, &["--format", "json"]].concat());
    serde_json::from_str(&told.out).unwrap_or_else(|error| panic!("{error}: {told:?}"))
}

/// The flows of a map to nodes whose id begins so, of that kind.
fn flows<'j>(map: &'j serde_json::Value, kind: &str, to: &str) -> Vec<&'j serde_json::Value> {
    let is_meant = |flow: &&serde_json::Value| {
        flow["kind"] == kind && flow["to"].as_str().unwrap().starts_with(to)
    };
    map["flows"].as_array().unwrap().iter().filter(is_meant).collect()
}

fn carries(flow: &serde_json::Value, category: &str) -> bool {
    flow["categories"].as_array().unwrap().iter().any(|one| one == category)
}

#[test]
fn nobody_gets_more_than_who_passes_it_on_has() {
    let folder = workspace("chain");
    let own = json(&folder, &["kuopio-omat-palvelut"]);
    // Dietary restrictions are kept out of the office software, where data may leave the EEA.
    assert!(
        flows(&own, "keep", "system:webropol").iter().any(|one| carries(one, "ruokarajoitteet"))
    );
    let beyond = [
        flows(&own, "process", "processor:microsoft-ireland"),
        flows(&own, "process", "sub-processor:microsoft-corporation"),
        flows(&own, "transfer", "third-country:US"),
    ];
    for flow in beyond.iter().flatten() {
        assert!(!carries(flow, "ruokarajoitteet") && !carries(flow, "yleistukitiedot"), "{flow:#}");
    }
    // What is declared stands for where the importer works, and says how firmly it is stated.
    let [_, chain, transfers] = &beyond;
    assert!(chain.iter().any(|one| carries(one, "valmennustiedot")), "{chain:#?}");
    assert_eq!(transfers.len(), 1, "{transfers:#?}");
    assert_eq!(transfers[0]["from"], "sub-processor:microsoft-corporation");
    assert_eq!(
        (&transfers[0]["force"], &transfers[0]["mechanism"]),
        (&"may".into(), &"art45".into())
    );
    assert!(carries(transfers[0], "valmennustiedot"), "parts of the system are in it");
    let csv = map(&folder, &["kuopio-omat-palvelut", "--format", "csv"]).out;
    assert!(csv.contains("transferred outside the EU and the EEA (possible)"), "{csv}");
    assert!(csv.contains("disclosed (possible)"), "{csv}");
}

#[test]
fn a_transfer_that_nobody_declares_is_shown_as_what_it_follows_from() {
    let folder = workspace("derived");
    let register = folder.join("registers/registers/kuopio-omat-palvelut.yaml");
    let text = std::fs::read_to_string(&register).unwrap();
    let (before, rest) = text.split_once("transfers:\n").unwrap();
    let (_, after) = rest.split_once("# \"2-20 years").unwrap();
    std::fs::write(&register, format!("{before}transfers: none\n# \"2-20 years{after}")).unwrap();
    let own = json(&folder, &["kuopio-omat-palvelut"]);
    let transfers = flows(&own, "transfer", "third-country:US");
    assert_eq!(transfers.len(), 1, "{transfers:#?}");
    assert_eq!(transfers[0]["derived"], true);
    assert!(!carries(transfers[0], "ruokarajoitteet"), "{:#}", transfers[0]);
}

#[test]
fn a_source_gives_what_is_said_to_come_from_it() {
    let folder = workspace("sources");
    let own = json(&folder, &["kuopio-tietovaranto"]);
    let collected = flows(&own, "collect", "register:");
    let of = |source: &str| {
        let own = collected.iter().filter(move |flow| flow["from"] == source);
        own.copied().collect::<Vec<_>>()
    };
    let activity = of("source:activity");
    assert!(!activity.is_empty());
    for (category, given) in [
        ("tv-henkilotunnus", false),
        ("tv-nimi", false),
        ("tv-palvelutarve", true),
        ("lokitiedot", true),
    ] {
        assert_eq!(activity.iter().any(|one| carries(one, category)), given, "{category}");
    }
    let services = json(&folder, &["kuopio-omat-palvelut"]);
    let person = flows(&services, "collect", "register:");
    let mut person = person.iter().filter(|flow| flow["from"] == "source:data-subject");
    assert!(person.all(|one| carries(one, "nimi") && !carries(one, "yleistukitiedot")));
}

#[test]
fn what_is_kept_says_why_and_on_what_ground() {
    let folder = workspace("why");
    let own = json(&folder, &["kuopio-omat-palvelut"]);
    let drive = flows(&own, "keep", "system:howspace");
    assert_eq!(drive.len(), 1);
    let why = drive[0]["why"].to_string();
    assert!(why.contains("coaching") && !why.contains("shares that Kela"), "{why}");
    assert!(drive[0]["provisions"].to_string().contains("6(1)"), "{:#}", drive[0]);
    assert_eq!(drive[0]["parts"], serde_json::json!(["osallistujat"]));
    let processed = flows(&own, "process", "processor:");
    let bound = |one: &&serde_json::Value| one["provisions"].to_string().contains("28(3)");
    assert!(!processed.is_empty() && processed.iter().all(bound), "{processed:#?}");
    let registers = own["nodes"].as_array().unwrap().iter().filter(|one| one["kind"] == "register");
    let registers: Vec<_> = registers.collect();
    assert_eq!(registers[0]["parts"].as_array().unwrap().len(), 4);
    assert!(registers[0]["purposes"].as_array().unwrap().len() > 5);
}

const BODIES: &str = "\ndisclosures:\n  - to: [poliisi]\n    category: {fi: muut viranomaiset, \
    sv: andra myndigheter, en: other authorities}\n    purpose: {fi: valvonta, sv: tillsyn, \
    en: supervision}\n    force: may\n";

/// The pictures of the city, with a disclosure of which nobody says what it concerns.
fn open_disclosure(name: &str) -> PathBuf {
    let folder = workspace(name);
    let register = folder.join("registers/registers/kuopio-kuvat.yaml");
    edit(&register, "\ndisclosures:\n", BODIES);
    folder
}

#[test]
fn a_disclosure_has_every_recipient_and_no_data_that_nobody_names() {
    let folder = open_disclosure("unsaid");
    let own = json(&folder, &["kuopio-kuvat"]);
    let may = |one: &&&serde_json::Value| one["force"] == "may";
    let given = flows(&own, "disclose", "recipient:");
    let open: Vec<_> = given.iter().filter(may).collect();
    let to: BTreeSet<&str> = open.iter().map(|one| one["to"].as_str().unwrap()).collect();
    assert_eq!(to, BTreeSet::from(["recipient:poliisi", "recipient:«muut viranomaiset»"]));
    assert!(open.iter().all(|one| one["categories"] == serde_json::json!([])), "{open:#?}");
    // Whoever asks where pictures are hears of it apart from what is known.
    let told = json(&folder, &["--where", "kuva"]);
    let reached = told["reached"].to_string();
    assert!(reached.contains("register:kuopio-kuvat") && !reached.contains("poliisi"), "{told:#}");
    assert!(told["unsaid"].to_string().contains("recipient:poliisi"), "{told:#}");
    let text = map(&folder, &["--where", "kuva"]).out;
    let (_, open) = text.split_once("it is not said which").unwrap();
    assert!(open.contains("disclosed (possible)"), "{text}");
}

#[test]
fn a_text_as_published_is_shown_with_no_more_than_it_says() {
    let folder = fresh("as-published");
    copy(&shipped("tests/projects/kuopio-001/registers"), &folder.join("registers"));
    let whole = json(&folder, &[]);
    let all = whole["flows"].as_array().unwrap();
    assert!(all.len() > 10);
    let named = |flow: &&serde_json::Value| carries(flow, "henkilotunnus");
    assert!(all.iter().filter(named).count() * 4 < all.len(), "{whole:#}");
    // The registers that have it are told nevertheless.
    let told = json(&folder, &["--where", "henkilötunnus"]);
    assert!(told["reached"].to_string().contains("register:"), "{told:#}");
}

#[test]
fn a_flow_is_told_once_however_many_of_its_data_are_asked_for() {
    let folder = workspace("once");
    let told = map(&folder, &["--where", "nimi"]).out;
    let lines: Vec<&str> = told.lines().filter(|line| line.contains(" → ")).collect();
    let json = json(&folder, &["--where", "nimi"]);
    let flows = json["flows"].as_array().unwrap();
    assert_eq!(lines.len(), flows.len() + json["unsaid"].as_array().unwrap().len());
    let different: BTreeSet<String> = flows.iter().map(ToString::to_string).collect();
    assert_eq!(different.len(), flows.len());
}

#[test]
fn an_id_of_two_things_is_said_with_its_kind() {
    let folder = workspace("two");
    let two = map(&folder, &["claned"]);
    assert_eq!(two.code, Some(2), "{two:?}");
    assert!(
        two.err.contains("system/claned") && two.err.contains("processor/claned"),
        "{}",
        two.err
    );
    let title =
        |words: &[&str]| map(&folder, words).out.lines().next().unwrap_or_default().to_owned();
    assert!(title(&["processor/claned"]).contains("Claned Oy"), "{}", title(&["processor/claned"]));
    assert!(title(&["system/claned"]).contains("portal"), "{}", title(&["system/claned"]));
    assert_eq!(map(&folder, &["register/claned"]).code, Some(2));
}

#[test]
fn where_sources_are_not_told_their_flows_are_not_either() {
    let folder = workspace("no-sources");
    let register = folder.join("registers/registers/kuopio-omat-palvelut.yaml");
    edit(&register, "publish: web\n", "publish: web\ninternal: [sources, purposes, legal-bases]\n");
    let build = run(&folder, &["build", "-q", "--no-pdf", "--fail-on", "never"]);
    assert_eq!(build.code, Some(0), "{build:?}");
    let file = |tree: &str, ending: &str| {
        let path = folder.join(format!("out/{tree}/fi/kuopio-omat-palvelut.map.{ending}"));
        std::fs::read_to_string(path).unwrap()
    };
    for ending in ["csv", "html", "svg"] {
        for told in
            ["Kansaneläkelaitos", "kerätään", "48/2026", "valmennus ja koulutus työllistymisen"]
        {
            assert!(!file("public", ending).contains(told), "{ending}: {told}");
        }
    }
    assert!(file("internal", "csv").contains("Kansaneläkelaitos"));
    let loops = file("public", "csv");
    let ends = loops.lines().filter_map(|line| line.split_once(','));
    assert!(ends.filter(|(from, rest)| rest.starts_with(&format!("{from},"))).count() == 0);
}

#[test]
fn a_notice_has_the_picture_before_a_table_that_says_the_same() {
    let folder = workspace("notice");
    assert_eq!(run(&folder, &["build", "-q", "--no-pdf", "--only", "notice"]).code, Some(0));
    let notice = |ending: &str| {
        let path = folder.join(format!("out/public/fi/kuopio-omat-palvelut.{ending}"));
        std::fs::read_to_string(path).unwrap()
    };
    let page = notice("html");
    let (_, map) = page.split_once("id=\"map_1\"").unwrap();
    let (picture, table) = (map.find("<img").unwrap(), map.find("<table").unwrap());
    assert!(picture < table && map.contains("taulukkona kuvan jälkeen"), "{map}");
    // Everything that the picture shows, in few rows and without the data that the notice tells.
    let rows = map.matches("<tr>").count();
    assert!((5..20).contains(&rows), "{rows}: {map}");
    for told in
        ["Kansaneläkelaitos", "Howspace Oy", "Microsoft Corporation", "Yhdysvallat", "Poliisi"]
    {
        assert!(map.contains(told), "{told}: {map}");
    }
    assert!(map.contains("luovutetaan (mahdollinen)") && !map.contains("henkilöstömäärä"), "{map}");
    // Built alone, it has its map beside it all the same.
    assert!(folder.join("out/public/fi/kuopio-omat-palvelut.map.svg").exists());
    assert!(folder.join("out/public/fi/kuopio-omat-palvelut.map.html").exists());
    assert!(!folder.join("out/internal").exists());
    assert!(notice("md").contains("](kuopio-omat-palvelut.map.svg)"));
}

#[test]
fn a_printed_map_stands_on_sheets_of_common_sizes() {
    let folder = workspace("sheets");
    for (id, most) in [("kuopio-omat-palvelut", "A3"), ("controller/kuopio", "A0")] {
        let words = ["map", id, "--format", "pdf", "--lang", "fi"];
        let output = program::command(&folder, &words).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let pdf = String::from_utf8_lossy(&output.stdout).into_owned();
        let boxes = pdf.split("/MediaBox[").skip(1).filter_map(|rest| rest.split(']').next());
        let sizes: Vec<[f64; 2]> = boxes
            .map(|text| {
                let numbers: Vec<f64> =
                    text.split_whitespace().filter_map(|one| one.parse().ok()).collect();
                [numbers[2].min(numbers[3]), numbers[2].max(numbers[3])]
            })
            .collect();
        assert!(sizes.len() > 1, "{id}: {sizes:?}");
        let sheets = [595.3, 841.9, 1190.6, 1683.8, 2383.9, 3370.4];
        let number = |length: f64| sheets.iter().position(|one| (one - length).abs() < 1.5);
        for size in &sizes {
            let [short, long] = size.map(number);
            assert!(short.is_some() && long == short.map(|one| one + 1), "{id}: {size:?}");
        }
        let first = number(sizes[0][0]).unwrap();
        assert!(first <= if most == "A3" { 1 } else { 4 }, "{id}: {sizes:?}");
    }
}

#[test]
fn a_picture_of_very_many_joins_them_and_the_table_does_not() {
    let folder = workspace("very-many");
    let own = std::fs::read_to_string(folder.join("registers/systems/howspace.yaml")).unwrap();
    let mut ids = Vec::new();
    for number in 0..40 {
        let id = format!("tyokalu-{number}");
        let system = own.replace("id: howspace", &format!("id: {id}"));
        let system = system.replace("name: Howspace", &format!("name: Työkalu {number}"));
        write(&folder.join(format!("registers/systems/{id}.yaml")), &system);
        ids.push(id);
    }
    let register = folder.join("registers/registers/kuopio-omat-palvelut.yaml");
    edit(
        &register,
        "systems: [vireum-remote,",
        &format!("systems: [{}, vireum-remote,", ids.join(", ")),
    );
    let svg = map(&folder, &["--format", "svg"]).out;
    let height: f64 = svg
        .split(" height=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .parse()
        .unwrap();
    assert!(height < 2200.0 && !svg.contains("Työkalu 7"), "{height}");
    assert!(svg.contains("Other systems (") || svg.contains("Office software ("), "{svg}");
    for format in ["csv", "json", "html", "graphml"] {
        let told = map(&folder, &["--format", format]).out;
        assert!(told.contains("Työkalu 7"), "{format}");
    }
    let register = map(&folder, &["kuopio-omat-palvelut", "--format", "svg"]).out;
    assert!(register.contains("Työkalu 7"), "a register's own map joins nothing");
}

#[test]
fn a_way_has_every_flow_of_its_register_and_none_of_another() {
    let folder = workspace("way");
    let both = json(&folder, &["--path", "kansaneläkelaitos", "kuopio-omat-palvelut"]);
    let given: Vec<String> = both["flows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|flow| flow["register"] == "kuopio-omat-palvelut")
        .map(|flow| flow["categories"].to_string())
        .collect();
    assert!(given.iter().any(|one| one.contains("yleistukitiedot")), "{given:?}");
    assert!(given.iter().any(|one| one.contains("lastenhoidon-maksutiedot")), "{given:?}");
    let way = json(&folder, &["--path", "kuopio-omat-palvelut", "Istekki"]);
    assert!(!way["ways"].as_array().unwrap().is_empty());
    let own = |flow: &serde_json::Value| flow["register"] == "kuopio-omat-palvelut";
    assert!(way["flows"].as_array().unwrap().iter().all(own), "{way:#}");
}

#[test]
fn a_system_has_what_its_parts_have() {
    let folder = workspace("whole");
    let whole = json(&folder, &["system/microsoft-365"]);
    let nodes = whole["nodes"].to_string();
    for id in ["system:microsoft-teams", "system:microsoft-forms", "processor:microsoft-ireland"] {
        assert!(nodes.contains(id), "{id}: {nodes}");
    }
    let part = json(&folder, &["system/microsoft-teams"])["nodes"].to_string();
    assert!(!part.contains("system:microsoft-forms"), "{part}");
    let asked = json(&folder, &["--system", "microsoft-365"])["reached"].to_string();
    assert!(asked.contains("system:microsoft-teams"), "{asked}");
    let base = json(&folder, &["tietovaranto"])["nodes"].to_string();
    assert!(base.contains("system:atmt"), "{base}");
}

#[test]
fn a_name_in_full_means_itself_and_the_answer_says_what_was_meant() {
    let folder = workspace("exact");
    let told = json(&folder, &["--where", "kuva"]);
    assert_eq!(told["categories"], serde_json::json!(["kuva"]));
    assert!(told["other-categories"].to_string().contains("toimenkuva"), "{told:#}");
    assert!(!told["reached"].to_string().contains("kuopio-omat-palvelut"), "{told:#}");
    let text = run(&folder, &["map", "--lang", "fi", "--where", "kuva"]).out;
    assert!(text.contains("Tiedot: kuva\n"), "{text}");
    assert!(text.contains("toimenkuva"), "{text}");
}

#[test]
fn a_published_text_is_built_without_a_map_that_it_does_not_have() {
    let folder = fresh("text");
    copy(&shipped("tests/projects/kuopio-001/registers"), &folder.join("registers"));
    let build = run(&folder, &["build", "-q", "--no-pdf", "--fail-on", "never"]);
    assert!(build.code.is_some_and(|code| code < 2), "{build:?}");
    let files = program::tree(&folder.join("out"));
    let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
    let notices = files.iter().filter(|(name, _)| {
        name.starts_with("public/fi/") && name.ends_with(".md") && !name.contains(".short.")
    });
    let notices: Vec<String> = notices.map(|(_, bytes)| text(bytes)).collect();
    assert!(!notices.is_empty() && notices.iter().all(|one| !one.contains("Tietokartta")));
    // Beside it, the map says that nobody tells which data go, and names every recipient.
    let maps = files.iter().filter(|(name, _)| name.ends_with(".map.csv"));
    let maps: Vec<String> = maps.map(|(_, bytes)| text(bytes)).collect();
    let all = maps.join("\n");
    for told in ["luovutetaan (mahdollinen)", "ei kerrottu", "sosiaali- ja terveyspalvelut"] {
        assert!(all.contains(told), "{told}: {all}");
    }
}
