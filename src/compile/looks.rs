//! How documents look: the style sheet and the sign of pages, the template of PDFs, the styles of
//! Word files. A workspace lays its own over each.

use crate::render::docx::STYLES;
use crate::render::html::assets;
use crate::render::typst::TEMPLATE;

/// The style sheet of pages, as a file of `templates/`.
pub(super) const STYLE_SHEET: &str = "site/seloste.css";
/// The sign of pages.
const SIGN: &str = "site/seloste.svg";
/// The template of PDFs.
pub(super) const PRINT: &str = "typst/document.typ";
/// The styles of Word files.
pub(super) const WORD: &str = "docx/styles.xml";

/// The files that decide how documents look, named from `templates/`.
pub(super) const FILES: [&str; 4] = [STYLE_SHEET, SIGN, PRINT, WORD];

/// How documents look in a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Looks {
    style_sheet: Option<String>,
    sign: Option<String>,
    print: Option<String>,
    word: Option<String>,
}

impl Looks {
    /// The built-in looks, with those of the workspace's `own` files in their place.
    pub(super) fn new(own: &[(&str, &str)]) -> Self {
        let text = |file: &str| {
            own.iter().find(|(name, _)| *name == file).map(|(_, text)| (*text).to_owned())
        };
        Self {
            style_sheet: text(STYLE_SHEET),
            sign: text(SIGN),
            print: text(PRINT),
            word: text(WORD),
        }
    }

    /// The template of PDFs.
    #[must_use]
    pub fn print(&self) -> &str {
        self.print.as_deref().unwrap_or(TEMPLATE)
    }

    /// The styles of Word files.
    #[must_use]
    pub fn word(&self) -> &str {
        self.word.as_deref().unwrap_or(STYLES)
    }

    /// The workspace's own bytes for the file of a site at `path`, where it has some.
    pub(super) fn asset(&self, path: &str) -> Option<&[u8]> {
        let (_, name) = path.rsplit_once("assets/")?;
        let own = match name {
            "seloste.css" => &self.style_sheet,
            "seloste.svg" => &self.sign,
            _ => return None,
        };
        own.as_deref().map(str::as_bytes)
    }
}

/// The built-in file of that name, as text.
pub(super) fn built_in(file: &str) -> &'static str {
    match file {
        PRINT => TEMPLATE,
        WORD => STYLES,
        _ => {
            let name = file.rsplit('/').next().unwrap_or_default();
            let found = assets().into_iter().find(|one| one.name == name);
            found.and_then(|one| std::str::from_utf8(one.bytes).ok()).unwrap_or_default()
        }
    }
}
