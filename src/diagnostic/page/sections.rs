//! The headings of a page and the text under each.

use super::PageProblem;

/// What is wrong on a line of the page.
pub(super) type Mistake = (usize, PageProblem);

/// A heading and the text up to the next.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Section<'m> {
    /// `fi`, `sv`, `en`, `failing` or `passing`.
    pub chapter: &'m str,
    /// The section of a language; empty for examples.
    pub name: &'m str,
    /// The text.
    pub text: &'m str,
    /// Line of the heading, from 1.
    pub heading: usize,
    /// Line of the page that the text begins on, from 1.
    pub line: usize,
}

/// Every section, in order. Headings inside blocks of code are text.
pub(super) fn sections(markdown: &str) -> Result<Vec<Section<'_>>, Mistake> {
    let headings = headings(markdown)?;
    let (mut found, mut chapter) = (Vec::new(), "");
    let first = headings.first().map_or(markdown.len(), |heading| heading.start);
    no_text(markdown.get(..first).unwrap_or_default(), 1)?;
    for (index, heading) in headings.iter().enumerate() {
        let end = headings.get(index + 1).map_or(markdown.len(), |next| next.start);
        let text = markdown.get(heading.end..end).unwrap_or_default();
        let line = heading.line + 1 + leading_blank_lines(text);
        if heading.level == 1 {
            chapter = known_chapter(heading, &found)?;
            if !is_examples(chapter) {
                no_text(text, line)?;
                continue;
            }
        } else if chapter.is_empty() || is_examples(chapter) {
            return Err((heading.line, PageProblem::UnknownSection(heading.title.to_owned())));
        }
        let name = if heading.level == 1 { "" } else { heading.title };
        let section = Section { chapter, name, text, heading: heading.line, line };
        check(&section, heading, &found)?;
        found.push(section);
    }
    Ok(found)
}

struct Heading<'m> {
    level: usize,
    title: &'m str,
    line: usize,
    start: usize,
    end: usize,
}

/// `#` and `##` headings outside blocks of code; deeper ones belong to the text.
fn headings(markdown: &str) -> Result<Vec<Heading<'_>>, Mistake> {
    let (mut found, mut start, mut block) = (Vec::new(), 0, None);
    for (index, written) in markdown.split_inclusive('\n').enumerate() {
        let (line, end) = (index + 1, start + written.len());
        match block {
            Some(_) if written.trim_end() == "```" => block = None,
            Some(_) => {}
            None if written.starts_with("```") => block = Some(line),
            None => {
                if let Some((level, title)) = heading(written) {
                    found.push(Heading { level, title, line, start, end });
                }
            }
        }
        start = end;
    }
    match block {
        Some(line) => Err((line, PageProblem::UnclosedBlock)),
        None => Ok(found),
    }
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let first = line.strip_prefix("# ").map(|title| (1, title.trim()));
    first.or_else(|| line.strip_prefix("## ").map(|title| (2, title.trim())))
}

fn known_chapter<'m>(heading: &Heading<'m>, found: &[Section<'_>]) -> Result<&'m str, Mistake> {
    let title = heading.title;
    if !matches!(title, "fi" | "sv" | "en" | "failing" | "passing") {
        return Err((heading.line, PageProblem::UnknownSection(title.to_owned())));
    }
    if found.iter().any(|section| section.chapter == title) {
        return Err((heading.line, PageProblem::DuplicateSection(title.to_owned())));
    }
    Ok(title)
}

fn is_examples(chapter: &str) -> bool {
    matches!(chapter, "failing" | "passing")
}

fn check(
    section: &Section<'_>,
    heading: &Heading<'_>,
    found: &[Section<'_>],
) -> Result<(), Mistake> {
    let title = heading.title.to_owned();
    if section.text.trim().is_empty() {
        return Err((heading.line, PageProblem::EmptySection(title)));
    }
    let same = |other: &Section<'_>| (other.chapter, other.name) == (section.chapter, section.name);
    if found.iter().any(same) {
        return Err((heading.line, PageProblem::DuplicateSection(title)));
    }
    Ok(())
}

fn no_text(text: &str, line: usize) -> Result<(), Mistake> {
    if text.trim().is_empty() { Ok(()) } else { Err((line, PageProblem::StrayText)) }
}

fn leading_blank_lines(text: &str) -> usize {
    text.lines().take_while(|line| line.trim().is_empty()).count()
}
