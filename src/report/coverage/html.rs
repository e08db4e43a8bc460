//! Points as a page to read, keep and print.

use super::{Already, Speaker};
use crate::language::format;
use crate::lint::coverage::{Covered, Part, Row};
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
        blocks.push(heading(2, register.id, &register.name));
        blocks.extend(told(speaker, register));
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
        downloads: Vec::new(),
        figures: Vec::new(),
        words: PageWords { contents: run.own("contents-word") },
    })
}

/// A register: where it stands, how many points stand how, and the points.
fn told(speaker: Speaker<'_>, register: &Covered<'_>) -> Vec<Block> {
    let (path, line) = speaker.place(register.place);
    let place = Inline::Code(format!("{path}:{line}"));
    let mut blocks = vec![Block::Paragraph(vec![place]), paragraph(&speaker.summary(register))];
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
