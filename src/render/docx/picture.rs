//! A picture in the text, drawn in lines and letters (SVG), which Word shows since 2016.

use std::io;

use super::body::WIDTH;
use super::xml::Xml;
use crate::render::prose::Drawing;

/// English metric units: how many a twentieth of a point and a CSS pixel have.
const TWENTIETH: u64 = 635;
const PIXEL: u64 = 9525;

/// The most room that a picture takes from top to bottom, in twentieths of a point.
const HEIGHT: u64 = 12_000;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// Writes the picture of that number into the run that is open.
pub(super) fn write(xml: &mut Xml, drawing: &Drawing, number: usize) -> io::Result<()> {
    let (width, height) = size(drawing.size);
    let (width, height) = (width.to_string(), height.to_string());
    let extent = [("cx", width.as_str()), ("cy", height.as_str())];
    let (id, name) = ((number + 1).to_string(), format!("picture{number}"));
    let named = [("id", id.as_str()), ("name", &name), ("descr", &drawing.alt)];
    xml.open("w:drawing", &[])?;
    let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    xml.open("wp:inline", &none)?;
    xml.empty("wp:extent", &extent)?;
    xml.empty("wp:docPr", &named)?;
    xml.open("a:graphic", &[("xmlns:a", DRAWING)])?;
    xml.open("a:graphicData", &[("uri", PICTURE)])?;
    xml.open("pic:pic", &[("xmlns:pic", PICTURE)])?;
    xml.open("pic:nvPicPr", &[])?;
    xml.empty("pic:cNvPr", &named)?;
    xml.empty("pic:cNvPicPr", &[])?;
    xml.close("pic:nvPicPr")?;
    fill(xml, &format!("rPicture{number}"))?;
    xml.open("pic:spPr", &[])?;
    xml.open("a:xfrm", &[])?;
    xml.empty("a:off", &[("x", "0"), ("y", "0")])?;
    xml.empty("a:ext", &extent)?;
    xml.close("a:xfrm")?;
    xml.open("a:prstGeom", &[("prst", "rect")])?;
    xml.empty("a:avLst", &[])?;
    for name in ["a:prstGeom", "pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline"] {
        xml.close(name)?;
    }
    xml.close("w:drawing")
}

/// What is shown: the SVG, both as the picture itself and as Word names one.
fn fill(xml: &mut Xml, relationship: &str) -> io::Result<()> {
    xml.open("pic:blipFill", &[])?;
    xml.open("a:blip", &[("r:embed", relationship)])?;
    xml.open("a:extLst", &[])?;
    xml.open("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")])?;
    let namespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    xml.empty("asvg:svgBlip", &[("xmlns:asvg", namespace), ("r:embed", relationship)])?;
    xml.close("a:ext")?;
    xml.close("a:extLst")?;
    xml.close("a:blip")?;
    xml.open("a:stretch", &[])?;
    xml.empty("a:fillRect", &[])?;
    xml.close("a:stretch")?;
    xml.close("pic:blipFill")
}

/// Width and height in English metric units: no larger than drawn, than the text is wide, than a page
/// has room.
fn size((width, height): (u32, u32)) -> (u64, u64) {
    let (width, height) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let room = WIDTH as u64 * TWENTIETH;
    let wide = (width * PIXEL).min(room).min(HEIGHT * TWENTIETH * width / height);
    (wide, wide * height / width)
}

#[cfg(test)]
mod tests {
    use super::{PIXEL, size};

    #[test]
    fn a_picture_keeps_its_shape_and_fits_the_text() {
        assert_eq!(size((100, 50)), (100 * PIXEL, 50 * PIXEL));
        let (width, height) = size((1200, 600));
        assert_eq!((width, height), (9354 * 635, 9354 * 635 / 2));
        let (width, height) = size((600, 6000));
        assert!(height <= 12_000 * 635 && height / width == 10, "{width} {height}");
    }
}
