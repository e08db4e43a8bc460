//! The word that lies behind the text of every page of a draft, as Word itself makes it: a text on
//! a path (VML, ISO/IEC 29500-4), anchored in the header.

use std::io;

use super::xml::Xml;

/// The namespaces that a header with a watermark declares beside its own.
pub(super) const NAMESPACES: [(&str, &str); 2] = [
    ("xmlns:v", "urn:schemas-microsoft-com:vml"),
    ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
];

/// How the path of a plain text follows from its box: Word's own formulas for the shape 136.
const FORMULAS: [&str; 14] = [
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
];

/// Slanting over the middle of the page, behind the text.
const PLACE: &str = "position:absolute;margin-left:0;margin-top:0;width:430pt;height:130pt;\
    rotation:315;z-index:-251658752;mso-position-horizontal:center;\
    mso-position-horizontal-relative:margin;mso-position-vertical:center;\
    mso-position-vertical-relative:margin";

/// Adds the run that holds the word.
pub(super) fn watermark(xml: &mut Xml, word: &str) -> io::Result<()> {
    xml.open("w:r", &[])?;
    xml.open("w:pict", &[])?;
    shape_type(xml)?;
    xml.open(
        "v:shape",
        &[
            ("id", "Watermark"),
            ("o:spid", "_x0000_s2049"),
            ("type", "#_x0000_t136"),
            ("alt", word),
            ("style", PLACE),
            ("o:allowincell", "f"),
            ("fillcolor", "#e3d5bd"),
            ("stroked", "f"),
        ],
    )?;
    xml.empty("v:fill", &[("opacity", ".5")])?;
    xml.empty("v:textpath", &[("style", "font-family:Calibri;font-size:1pt"), ("string", word)])?;
    xml.close("v:shape")?;
    xml.close("w:pict")?;
    xml.close("w:r")
}

fn shape_type(xml: &mut Xml) -> io::Result<()> {
    xml.open(
        "v:shapetype",
        &[
            ("id", "_x0000_t136"),
            ("coordsize", "21600,21600"),
            ("o:spt", "136"),
            ("adj", "10800"),
            ("path", "m@7,l@8,m@5,21600l@6,21600e"),
        ],
    )?;
    xml.open("v:formulas", &[])?;
    for formula in FORMULAS {
        xml.empty("v:f", &[("eqn", formula)])?;
    }
    xml.close("v:formulas")?;
    xml.empty(
        "v:path",
        &[
            ("textpathok", "t"),
            ("o:connecttype", "custom"),
            ("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800"),
            ("o:connectangles", "270,180,90,0"),
        ],
    )?;
    xml.empty("v:textpath", &[("on", "t"), ("fitshape", "t")])?;
    xml.close("v:shapetype")
}
