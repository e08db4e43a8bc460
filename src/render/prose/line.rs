//! Inlines put together so that equal lines are equal trees.

use super::Inline;

/// Adds text so that neighbouring texts are one, with single spaces.
pub(super) fn push_text(line: &mut Vec<Inline>, text: &str) {
    if !matches!(line.last(), Some(Inline::Text(_))) {
        line.push(Inline::Text(String::new()));
    }
    if let Some(Inline::Text(last)) = line.last_mut() {
        for c in text.chars() {
            if c != ' ' || !last.ends_with(' ') {
                last.push(c);
            }
        }
    }
}

/// Adds emphasised content, or only the content if it lies in the same form anyway.
pub(super) fn push_form(
    line: &mut Vec<Inline>,
    inner: Vec<Inline>,
    form: fn(Vec<Inline>) -> Inline,
    within: bool,
) {
    if within { extend(line, inner) } else { push_formed(line, inner, form) }
}

/// Adds content in a form; spaces at its edges stay outside.
fn push_formed(line: &mut Vec<Inline>, mut inner: Vec<Inline>, form: fn(Vec<Inline>) -> Inline) {
    let spaced = |text: Option<&Inline>, at_edge: fn(&str) -> bool| match text {
        Some(Inline::Text(text)) => at_edge(text),
        _ => false,
    };
    if spaced(inner.first(), |text| text.starts_with(' ')) {
        push_text(line, " ");
    }
    let after = spaced(inner.last(), |text| text.ends_with(' '));
    trim_text_start(&mut inner);
    trim_text_end(&mut inner);
    if !inner.is_empty() {
        extend(line, vec![form(inner)]);
    }
    if after {
        push_text(line, " ");
    }
}

/// Adds inlines; neighbours of the same form become one.
pub(super) fn extend(line: &mut Vec<Inline>, more: Vec<Inline>) {
    for inline in more {
        match (line.last_mut(), inline) {
            (_, Inline::Text(text)) => push_text(line, &text),
            (Some(Inline::Emphasis(last)), Inline::Emphasis(inner))
            | (Some(Inline::Strong(last)), Inline::Strong(inner)) => extend(last, inner),
            (
                Some(Inline::Lent { language: lender, content: last }),
                Inline::Lent { language, content },
            ) if *lender == language => extend(last, content),
            (_, inline) => line.push(inline),
        }
    }
}

/// Every break as a space, for what stands on one line.
pub(super) fn without_breaks(line: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in line {
        match inline {
            Inline::Break => push_text(&mut out, " "),
            Inline::Emphasis(inner) => {
                push_formed(&mut out, without_breaks(inner), Inline::Emphasis)
            }
            Inline::Strong(inner) => push_formed(&mut out, without_breaks(inner), Inline::Strong),
            Inline::Link { url, content } => {
                out.push(Inline::Link { url, content: without_breaks(content) });
            }
            Inline::Lent { language, content } => {
                out.push(Inline::Lent { language, content: without_breaks(content) });
            }
            Inline::Text(text) => push_text(&mut out, &text),
            Inline::Code(text) => out.push(Inline::Code(text)),
        }
    }
    out
}

/// A whole line: no spaces or breaks at its edges, and single ones in it.
pub(super) fn tidy(line: Vec<Inline>) -> Vec<Inline> {
    let mut out = without_spaces_at_breaks(line);
    while out.last().is_some_and(is_space) {
        out.pop();
    }
    trim_text_end(&mut out);
    let first = out.iter().position(|inline| !is_space(inline)).unwrap_or(out.len());
    out.drain(..first);
    trim_text_start(&mut out);
    out
}

fn without_spaces_at_breaks(line: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for inline in line {
        match (out.last_mut(), inline) {
            (Some(Inline::Break), Inline::Text(text)) => {
                let text = text.trim_start_matches(' ');
                if !text.is_empty() {
                    out.push(Inline::Text(text.to_owned()));
                }
            }
            (_, Inline::Text(text)) => push_text(&mut out, &text),
            (Some(Inline::Break), Inline::Break) => {}
            (_, Inline::Break) => {
                trim_text_end(&mut out);
                out.push(Inline::Break);
            }
            (_, Inline::Emphasis(inner)) => {
                out.push(Inline::Emphasis(without_spaces_at_breaks(inner)));
            }
            (_, Inline::Strong(inner)) => out.push(Inline::Strong(without_spaces_at_breaks(inner))),
            (_, Inline::Lent { language, content }) => {
                let content = without_spaces_at_breaks(content);
                out.push(Inline::Lent { language, content });
            }
            (_, inline) => out.push(inline),
        }
    }
    out
}

fn trim_text_start(line: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = line.first_mut() {
        text.drain(..text.len() - text.trim_start_matches(' ').len());
        if text.is_empty() {
            line.remove(0);
        }
    }
}

fn trim_text_end(line: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = line.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            line.pop();
        }
    }
}

fn is_space(inline: &Inline) -> bool {
    match inline {
        Inline::Break => true,
        Inline::Text(text) => text.trim_matches(' ').is_empty(),
        _ => false,
    }
}
