//! The same diagram for other programs that draw.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Diagram, Shape, Stroke};
use crate::render::html::escaped;

/// As a graph of Graphviz.
#[must_use]
pub fn dot(diagram: &Diagram) -> String {
    let mut out = String::from("digraph map {\n  rankdir=LR;\n  node [shape=box];\n");
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let _ = writeln!(out, "  label={};", quoted(&diagram.title));
    for column in &diagram.columns {
        out.push_str("  { rank=same;");
        for one in column.bands.iter().flat_map(|band| &band.boxes) {
            let _ = write!(out, " {};", quoted(&one.id));
        }
        out.push_str(" }\n");
    }
    for one in diagram.boxes() {
        let label = labelled(&one.label, one.note.as_deref());
        let style = match one.shape {
            Shape::Soft | Shape::Round => ", style=rounded",
            Shape::Heavy => ", penwidth=2",
            Shape::Dashed => ", style=dashed",
            Shape::Edged => ", peripheries=2",
            Shape::Plain => "",
        };
        let _ = writeln!(out, "  {} [label={}{style}];", quoted(&one.id), quoted(&label));
    }
    for arrow in &diagram.arrows {
        let style = match arrow.stroke {
            Stroke::Thin => "",
            Stroke::Heavy => ", penwidth=2",
            Stroke::Dotted => ", style=dotted",
            Stroke::Dashed => ", style=dashed",
        };
        let (from, to) = (quoted(&arrow.from), quoted(&arrow.to));
        let _ = writeln!(out, "  {from} -> {to} [tooltip={}{style}];", quoted(&arrow.title));
    }
    out.push_str("}\n");
    out
}

/// As a flow chart of Mermaid.
#[must_use]
pub fn mermaid(diagram: &Diagram) -> String {
    let mut out = String::from("flowchart LR\n");
    let ids: BTreeMap<&str, String> =
        diagram.boxes().enumerate().map(|(n, one)| (one.id.as_str(), format!("n{n}"))).collect();
    // A label between quotation marks may hold anything but those; they are written as an entity.
    let safe = |text: &str| {
        let plain = text.replace('#', "#35;").replace('"', "#quot;");
        plain.replace('<', "#lt;").replace('>', "#gt;").replace(['\n', '\r'], " ")
    };
    for (number, band) in diagram.columns.iter().flat_map(|one| &one.bands).enumerate() {
        let _ = writeln!(out, "  subgraph b{number}[\"{}\"]", safe(&band.heading));
        for one in &band.boxes {
            let label = safe(&labelled(&one.label, one.note.as_deref()));
            let id = ids.get(one.id.as_str()).map_or("", String::as_str);
            let _ = match one.shape {
                Shape::Soft | Shape::Round => writeln!(out, "    {id}(\"{label}\")"),
                Shape::Edged => writeln!(out, "    {id}[[\"{label}\"]]"),
                Shape::Heavy | Shape::Plain | Shape::Dashed => {
                    writeln!(out, "    {id}[\"{label}\"]")
                }
            };
        }
        out.push_str("  end\n");
    }
    for arrow in &diagram.arrows {
        let (Some(from), Some(to)) = (ids.get(arrow.from.as_str()), ids.get(arrow.to.as_str()))
        else {
            continue;
        };
        let line = match arrow.stroke {
            Stroke::Thin => "-->",
            Stroke::Heavy => "==>",
            Stroke::Dotted | Stroke::Dashed => "-.->",
        };
        let _ = writeln!(out, "  {from} {line} {to}");
    }
    out
}

/// As GraphML, which most programs for graphs read.
#[must_use]
pub fn graphml(diagram: &Diagram) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\
         <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n\
         <key id=\"group\" for=\"node\" attr.name=\"group\" attr.type=\"string\"/>\n\
         <key id=\"what\" for=\"edge\" attr.name=\"what\" attr.type=\"string\"/>\n\
         <graph id=\"map\" edgedefault=\"directed\">\n",
    );
    for band in diagram.columns.iter().flat_map(|column| &column.bands) {
        for one in &band.boxes {
            let label = labelled(&one.label, one.note.as_deref());
            let _ = writeln!(
                out,
                "<node id=\"{}\"><data key=\"label\">{}</data><data key=\"group\">{}</data></node>",
                escaped(&one.id),
                escaped(&label),
                escaped(&band.heading),
            );
        }
    }
    for (number, arrow) in diagram.arrows.iter().enumerate() {
        let _ = writeln!(
            out,
            "<edge id=\"e{number}\" source=\"{}\" target=\"{}\"><data key=\"what\">{}</data></edge>",
            escaped(&arrow.from),
            escaped(&arrow.to),
            escaped(&arrow.title),
        );
    }
    out.push_str("</graph>\n</graphml>\n");
    out
}

fn labelled(label: &str, note: Option<&str>) -> String {
    note.map_or_else(|| label.to_owned(), |note| format!("{label} ({note})"))
}
