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
    // The notice shows the map of what it says itself.
    let notice = |ending: &str| {
        let path = folder.join(format!("out/public/fi/kuopio-kuvat.{ending}"));
        std::fs::read_to_string(path).unwrap()
    };
    let shown = notice("html");
    assert!(shown.contains("<img src=\"kuopio-kuvat.map.svg\" alt=\"Tietokartta: "), "{shown}");
    assert!(shown.contains("<figcaption><a href=\"kuopio-kuvat.map.html\">"), "{shown}");
    assert!(!shown.contains("Istekki") && !notice("md").contains("Istekki"));
    assert!(notice("md").contains("| Rekisteröity itse |"), "{}", notice("md"));
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
    let text = std::fs::read_to_string(folder.join("out").join(page)).unwrap();
    assert!(text.contains("Istekki") && text.contains("href=\"kuopio-kuvat.html\""), "{text}");
    std::fs::write(&processors, decided.replacen("publicity: public", "publicity: internal", 1))
        .unwrap();
    assert!(!built().contains("public/sv/workspace.map.html"));
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
