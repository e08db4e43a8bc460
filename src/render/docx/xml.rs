//! XML as it is written: elements, attributes and texts, escaped by the library.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A part in the making.
pub(super) struct Xml(Writer<Vec<u8>>);

/// Attributes of an element: names and values.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A part that begins with its declaration.
    pub(super) fn new() -> io::Result<Self> {
        let mut writer = Writer::new(Vec::new());
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(Self(writer))
    }

    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Start(start))
    }

    pub(super) fn close(&mut self, name: &str) -> io::Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Empty(start))
    }

    /// An element with the one attribute that most have.
    pub(super) fn value(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.empty(name, &[("w:val", value)])
    }

    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        let allowed: String = text.chars().filter(|c| is_allowed(*c)).collect();
        self.0.write_event(Event::Text(BytesText::new(&allowed)))
    }

    /// An element with nothing but text.
    pub(super) fn element(&mut self, name: &str, text: &str) -> io::Result<()> {
        self.open(name, &[])?;
        self.text(text)?;
        self.close(name)
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_inner()
    }
}

/// Whether XML 1.0 can hold the character at all.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
