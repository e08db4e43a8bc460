//! Typst as a library: the house template, its fonts, and nothing else.

use std::fmt::Write;

use typst::diag::{FileError, FileResult, Severity, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::STANDARDS;
use crate::render::typst::{DATA_NAME, FONTS, TEMPLATE_NAME};

/// What all documents share.
pub(super) struct House {
    library: LazyHash<Library>,
    fonts: FontStore,
    template: Source,
    /// File ids are never freed, so that there is one for all documents.
    data: FileId,
    options: PdfOptions,
}

impl House {
    /// The template given, and the fonts as they are compiled in.
    ///
    /// # Errors
    /// Names or standards that Typst does not know.
    pub(super) fn new(template: &str) -> Result<Self, String> {
        let mut fonts = FontStore::new();
        for (_, bytes) in FONTS {
            fonts.extend(Font::iter(Bytes::new(bytes)).map(|font| {
                let info = font.info().clone();
                (font, info)
            }));
        }
        Ok(Self {
            library: LazyHash::new(Library::builder().build()),
            fonts,
            template: Source::new(file(TEMPLATE_NAME)?, template.into()),
            data: file(DATA_NAME)?,
            options: options()?,
        })
    }

    /// The PDF of the document with these data.
    ///
    /// # Errors
    /// What Typst says; its warnings are errors here.
    pub(super) fn pdf(&self, data: Vec<u8>) -> Result<Vec<u8>, String> {
        let world = Document { house: self, data: Bytes::new(data) };
        let compiled = typst::compile::<PagedDocument>(&world);
        let pdf = compiled.output.and_then(|document| typst_pdf::pdf(&document, &self.options));
        // Nothing of one document is of use for the next.
        comemo::evict(0);
        let pdf = pdf.map_err(|errors| world.said(&errors))?;
        if compiled.warnings.is_empty() { Ok(pdf) } else { Err(world.said(&compiled.warnings)) }
    }
}

fn file(name: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(name).map_err(|error| format!("{name}: {error:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn options() -> Result<PdfOptions, String> {
    let standard = |name: &str| {
        let name = serde_json::Value::String(name.into());
        serde_json::from_value::<PdfStandard>(name).map_err(|error| error.to_string())
    };
    let list = STANDARDS.split(',').map(standard).collect::<Result<Vec<_>, _>>()?;
    let standards = PdfStandards::new(&list).map_err(|error| error.message().to_string())?;
    Ok(PdfOptions { standards, ident: Smart::Auto, creator: Smart::Auto, ..PdfOptions::default() })
}

/// The world of one document: two files.
struct Document<'h> {
    house: &'h House,
    data: Bytes,
}

impl Document<'_> {
    /// What Typst says, a line for each thing, with the template's line.
    fn said(&self, diagnostics: &[SourceDiagnostic]) -> String {
        let mut text = String::new();
        for diagnostic in diagnostics {
            let severity = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let range = self.range(diagnostic.span);
            let place = range
                .and_then(|range| self.house.template.lines().byte_to_line_column(range.start));
            if let Some((line, column)) = place {
                let _ = write!(text, "{TEMPLATE_NAME}:{}:{}: ", line + 1, column + 1);
            }
            let _ = writeln!(text, "{severity}: {}", diagnostic.message);
        }
        text.trim_end().to_owned()
    }
}

impl World for Document<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.house.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.house.fonts.book()
    }

    fn main(&self) -> FileId {
        self.house.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.house.template.clone()) } else { Err(unknown(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.house.data { Ok(self.data.clone()) } else { Err(unknown(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.house.fonts.font(index)
    }

    /// A document's date is in its data; there is no clock here.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn unknown(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
