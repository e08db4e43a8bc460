//! A picture as SVG.

use std::fmt::Write;

use super::picture::{Line, Picture, PlacedArrow, PlacedBox};
use super::{DiagramBox, Shape, Stroke};
use crate::render::html::escaped;

/// What the SVG is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Part of a page, which brings style sheet and font.
    Inline,
    /// A file of its own: every line of text is set to the width it was measured with.
    Alone,
}

/// Writes the picture.
///
/// There is no style in it that a strict content security policy would refuse: looks are attributes,
/// which a style sheet may override.
#[must_use]
pub fn svg(picture: &Picture<'_>, purpose: Use) -> String {
    let mut out = String::new();
    open(&mut out, picture, purpose);
    out.push_str("<g class=\"arrows\" fill=\"none\" stroke=\"#5a6672\">\n");
    for arrow in &picture.arrows {
        self::arrow(&mut out, arrow);
    }
    out.push_str("</g>\n<g class=\"headings\" font-weight=\"600\" fill=\"#1c2733\">\n");
    for heading in &picture.headings {
        line(&mut out, &heading.line, purpose);
    }
    out.push_str("</g>\n<g class=\"nodes\" fill=\"#ffffff\" stroke=\"#1c2733\">\n");
    for one in &picture.boxes {
        self::node(&mut out, one, purpose);
    }
    out.push_str("</g>\n</svg>\n");
    out
}

fn open(out: &mut String, picture: &Picture<'_>, purpose: Use) {
    let (width, height) = (picture.width.ceil(), picture.height.ceil());
    let title = escaped(&picture.of.title);
    let language = &picture.of.language;
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" font-family=\"Inter, sans-serif\" \
         text-anchor=\"middle\" lang=\"{language}\" role=\"group\" aria-label=\"{title}\">"
    );
    if purpose == Use::Alone {
        let _ = writeln!(out, "<title>{title}</title>");
        let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    }
    out.push_str(
        "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" \
         markerHeight=\"7\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">\
         <path d=\"M0 0 8 4 0 8z\" fill=\"#5a6672\"/></marker></defs>\n",
    );
}

fn arrow(out: &mut String, arrow: &PlacedArrow<'_>) {
    let mut path = String::new();
    for (number, [(x1, y1), (x2, y2)]) in arrow.steps.iter().enumerate() {
        let verb = if number == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{verb}{x1:.0} {y1:.1}");
        // Within a column: out to the right and back.
        let middle = if x1 == x2 { x1 + 40.0 } else { (x1 + x2) / 2.0 };
        let _ = write!(path, "C{middle:.0} {y1:.1} {middle:.0} {y2:.1} {x2:.0} {y2:.1}");
    }
    let (width, dashes) = match arrow.of.stroke {
        Stroke::Thin => ("1.2", ""),
        Stroke::Heavy => ("2.4", ""),
        Stroke::Dotted => ("1.6", " stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\""),
        Stroke::Dashed => ("1.4", " stroke-dasharray=\"7 4\""),
    };
    let of = arrow.of;
    let marks = of.marks.join(" ");
    let _ = writeln!(
        out,
        "<path d=\"{path}\" stroke-width=\"{width}\"{dashes} marker-end=\"url(#head)\" \
         data-from=\"{}\" data-to=\"{}\" data-marks=\"{}\"><title>{}</title></path>",
        escaped(&of.from),
        escaped(&of.to),
        escaped(&marks),
        escaped(&of.title),
    );
}

fn node(out: &mut String, one: &PlacedBox<'_>, purpose: Use) {
    let frame = one.frame;
    let (x, y, width, height) = (frame.x, frame.y, frame.width, frame.height);
    let (class, looks) = match one.of.shape {
        Shape::Soft => ("soft", " rx=\"5\" fill=\"#eaf2f9\"".to_owned()),
        Shape::Heavy => ("heavy", " stroke-width=\"2\"".to_owned()),
        Shape::Plain => ("plain", " fill=\"#f3f6f9\"".to_owned()),
        Shape::Edged => ("edged", String::new()),
        Shape::Round => {
            ("round", format!(" rx=\"{:.1}\" fill=\"#eef6ee\"", (height / 2.0).min(14.0)))
        }
        Shape::Dashed => {
            ("dashed", " stroke-width=\"2\" stroke-dasharray=\"6 4\" fill=\"#fdf3e1\"".to_owned())
        }
    };
    let id = escaped(&one.of.id);
    // A place on the page is none in a file of its own.
    let is_here = |href: &&str| purpose == Use::Inline || !href.starts_with('#');
    let link = one.of.href.as_deref().filter(is_here).map(escaped);
    let begin = match &link {
        Some(href) => format!("<a href=\"{href}\""),
        None => "<g role=\"img\"".to_owned(),
    };
    let name = escaped(&named(one.of));
    let _ = write!(out, "{begin} data-id=\"{id}\" class=\"node {class}\" aria-label=\"{name}\">");
    let _ = write!(
        out,
        "<rect x=\"{x:.0}\" y=\"{y:.1}\" width=\"{width:.0}\" height=\"{height:.1}\"{looks}/>"
    );
    if one.of.shape == Shape::Edged {
        let (inner, low) = (x + 5.0, y + height);
        let _ = write!(out, "<path d=\"M{inner:.0} {y:.1}V{low:.1}\" fill=\"none\"/>");
    }
    out.push_str("<g fill=\"#1c2733\" stroke=\"none\">");
    for own in &one.lines {
        line(out, own, purpose);
        // Between the parts of a word there is no space, so that what is read aloud is what is seen.
        let parted = own.text.ends_with('-') && !one.of.label.contains(&format!("{} ", own.text));
        out.push_str(if parted { "" } else { "\n" });
    }
    out.push_str(if link.is_some() { "</g></a>\n" } else { "</g></g>\n" });
}

/// What a box is called where it is not seen: its lines may part words.
fn named(one: &DiagramBox) -> String {
    match &one.note {
        Some(note) => format!("{}, {note}", one.label),
        None => one.label.clone(),
    }
}

fn line(out: &mut String, line: &Line, purpose: Use) {
    let length = match purpose {
        Use::Inline => String::new(),
        Use::Alone => {
            format!(" textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\"", line.width)
        }
    };
    let _ = write!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{}\"{length}>{}</text>",
        line.x,
        line.y,
        line.size,
        escaped(&line.text),
    );
}
