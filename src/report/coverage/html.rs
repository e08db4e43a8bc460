//! Points as a page to read, keep and print.

use super::{Already, Speaker};
use crate::language::format;
use crate::lint::coverage::{Covered, Group, Part, Row, State};
use crate::render::html::{Page, PageWords, Shell, ShellWords, page};
use crate::render::prose::{Block, Inline, phrase};
use crate::report::run::Run;

/// Every register with its points as one whole page; `assets` is the folder of style sheet and
/// fonts as it is reached from the page, ending with `/`.
#[must_use]
pub fn coverage_html(run: &Run<'_>, registers: &[Covered<'_>], assets: &str) -> String {
    let speaker = Speaker { run };
    let title = run.own("coverage-title");
    let mut blocks = vec![heading(1, "coverage", &title)];
    blocks.push(paragraph(&run.own("coverage-introduction")));
    if registers.is_empty() {
        blocks.push(paragraph(&run.own("coverage-none")));
    }
    for register in registers {
        blocks.extend(told(speaker, register, 2));
    }
    let day = run.as_of.map(|day| format::date(run.language, day));
    page(&Page {
        shell: Shell {
            language: run.language.tag().to_owned(),
            site: title.clone(),
            title,
            home: "#page_content".to_owned(),
            assets: assets.to_owned(),
            footer: day.into_iter().collect(),
            words: ShellWords { skip: run.own("skip-link"), ..ShellWords::default() },
            ..Shell::default()
        },
        blocks,
        version: None,
        wide: true,
        downloads: Vec::new(),
        words: PageWords { contents: run.own("contents-word") },
    })
}

/// A register's points, for a page of its own: its name is the title.
#[must_use]
pub fn coverage_blocks(run: &Run<'_>, register: &Covered<'_>) -> Vec<Block> {
    told(Speaker { run }, register, 1)
}

/// All registers, a row each, with a column for each group of points: how many of those that concern
/// the register are answered, and how the others stand. `page` tells where the page of the register
/// of an id is.
#[must_use]
pub fn coverage_matrix(
    run: &Run<'_>,
    registers: &[Covered<'_>],
    page: impl Fn(&str) -> String,
) -> Vec<Block> {
    let speaker = Speaker { run };
    let title = run.own("coverage-title");
    let mut blocks = vec![heading(1, "coverage", &title)];
    if registers.is_empty() {
        blocks.push(paragraph(&run.own("coverage-none")));
        return blocks;
    }
    blocks.push(paragraph(&run.own("coverage-matrix-introduction")));
    let column = |group: &Group| run.own(&format!("coverage-column-{}", group.word()));
    let heads = std::iter::once(run.own("coverage-column-register"));
    let row = |register: &Covered<'_>| {
        let content = phrase(&register.name);
        let name = vec![Inline::Link { url: page(register.id), content }];
        let cells = Group::ALL.iter().map(|group| cell(speaker, register, *group));
        std::iter::once(name).chain(cells).collect()
    };
    blocks.push(Block::Table {
        caption: phrase(&run.own("coverage-matrix-caption")),
        head: heads.chain(Group::ALL.iter().map(column)).map(|text| phrase(&text)).collect(),
        rows: registers.iter().map(row).collect(),
    });
    blocks
}

/// How many of the group's points that concern the register are answered; below it, how many stand
/// otherwise.
fn cell(speaker: Speaker<'_>, register: &Covered<'_>, group: Group) -> Vec<Inline> {
    let parts = register.parts.iter().filter(|part| part.group == group);
    let rows: Vec<&Row<'_>> = parts.flat_map(|part| &part.rows).collect();
    let count = |state: State| rows.iter().filter(|row| row.state.word() == state.word()).count();
    let concern = rows.len() - count(State::NotApplicable(""));
    if concern == 0 {
        return vec![Inline::Text("–".to_owned())];
    }
    let answered = count(State::Answered);
    let mut cell = vec![Inline::Strong(vec![Inline::Text(format!("{answered}/{concern}"))])];
    for state in [State::Found, State::Silenced, State::Unknown(""), State::Open] {
        if count(state) > 0 {
            let told = speaker.run.count(&format!("coverage-count-{}", state.word()), count(state));
            cell.extend([Inline::Break, Inline::Text(told)]);
        }
    }
    cell
}

/// A register: its name, where it stands, how many points stand how, and the points.
fn told(speaker: Speaker<'_>, register: &Covered<'_>, level: u8) -> Vec<Block> {
    let (path, line) = speaker.place(register.place);
    let place = Inline::Code(format!("{path}:{line}"));
    let mut blocks = vec![
        heading(level, register.id, &register.name),
        Block::Paragraph(vec![place]),
        paragraph(&speaker.summary(register)),
    ];
    blocks.extend(register.parts.iter().map(|part| self::part(speaker, part)));
    blocks
}

/// The points of a group as a table, or why there are none.
fn part(speaker: Speaker<'_>, part: &Part<'_>) -> Block {
    let title = speaker.title(part);
    if let Some(state) = part.alike() {
        return paragraph(&format!("{title}: {}", speaker.stands(state)));
    }
    let heads = ["point", "state", "places"];
    let head = heads.map(|key| phrase(&speaker.run.own(&format!("coverage-head-{key}"))));
    let mut already = Already::default();
    Block::Table {
        caption: phrase(&title),
        head: head.to_vec(),
        rows: part.rows.iter().map(|one| row(speaker, one, &mut already)).collect(),
    }
}

fn row(speaker: Speaker<'_>, row: &Row<'_>, already: &mut Already) -> Vec<Vec<Inline>> {
    let mut lines: Vec<Vec<Inline>> =
        speaker.places(row).into_iter().map(|place| vec![Inline::Code(place)]).collect();
    lines.extend(row.findings.iter().map(|heard| {
        let (path, line) = speaker.place(heard.finding.span);
        let place = Inline::Code(format!("{path}:{line}"));
        let mut said = vec![place, Inline::Text(format!(" {}", already.said(speaker, heard)))];
        said.extend(rule_link(speaker, heard.finding.code));
        said
    }));
    lines.extend(speaker.off(row).map(|off| phrase(&off)));
    let mut places = Vec::new();
    for line in lines {
        if !places.is_empty() {
            places.push(Inline::Break);
        }
        places.extend(line);
    }
    let mut point = phrase(&speaker.name(row.point));
    for provision in speaker.provisions(row.point) {
        point.push(Inline::Break);
        point.push(Inline::Emphasis(phrase(&provision)));
    }
    vec![point, phrase(&speaker.state(row)), places]
}

/// A link to the page on the rule, where it is known where pages stand.
fn rule_link(speaker: Speaker<'_>, code: &str) -> Vec<Inline> {
    let link = |url| Inline::Link { url, content: vec![Inline::Code(code.to_owned())] };
    let page = speaker.run.rule_page(code).map(link);
    page.into_iter().flat_map(|link| [Inline::Text(" ".to_owned()), link]).collect()
}

fn heading(level: u8, id: &str, text: &str) -> Block {
    Block::Heading { level, id: id.to_owned(), content: phrase(text) }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(phrase(text))
}
