//! The files that every page links to.

use crate::render::typst::{INTER_ITALIC, INTER_LICENSE, INTER_REGULAR, INTER_SEMI_BOLD};

/// A file of the site that is the same in every build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// Its name in the assets folder.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// Style sheet, icon and fonts; pages find them in the folder that
/// [`super::Shell::assets`] names. Nothing is fetched from anywhere else.
#[must_use]
pub fn assets() -> [Asset; 8] {
    [
        Asset { name: "seloste.css", bytes: include_bytes!("../../../templates/site/seloste.css") },
        Asset { name: "map.js", bytes: include_bytes!("../../../templates/site/map.js") },
        Asset { name: "search.js", bytes: include_bytes!("../../../templates/site/search.js") },
        Asset { name: "seloste.svg", bytes: include_bytes!("../../../templates/site/seloste.svg") },
        Asset { name: "Inter-Regular.otf", bytes: INTER_REGULAR },
        Asset { name: "Inter-Italic.otf", bytes: INTER_ITALIC },
        Asset { name: "Inter-SemiBold.otf", bytes: INTER_SEMI_BOLD },
        Asset { name: "LICENSE-Inter.txt", bytes: INTER_LICENSE },
    ]
}
