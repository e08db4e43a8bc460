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
    assert!(way.starts_with("The data go this way:"), "{way}");
    let none = map(&folder, &["--path", "Kela", "data subject"]);
    assert_eq!(none.code, Some(3));
    assert!(none.out.contains("no way"), "{}", none.out);
}

#[test]
fn every_form_has_every_box() {
    let folder = workspace("forms");
    for format in ["svg", "dot", "mermaid", "graphml", "json", "csv", "text"] {
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
