//! Files for offices, which are written only where what they are made from has changed.

use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::build::BuildError;
use crate::document::workbook::Workbook;
use crate::render::docx::{self, DocxDocument};
use crate::render::xlsx;
use crate::text::sha256;
use crate::world::output::OutFile;

/// A file to write for Word or as a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeJob {
    /// Where the file goes.
    pub path: String,
    /// What it is made from: the document, its styles and what writes it.
    pub key: String,
    /// What it holds.
    office: Office,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Office {
    /// A text.
    Word(Box<DocxDocument>),
    /// Tables.
    Sheets(Box<Workbook>),
}

impl OfficeJob {
    pub(super) fn new(path: String, office: Office, styles: &str) -> Self {
        let mut print = Fingerprint(Sha256::new());
        print.write(WRITER.as_bytes());
        styles.hash(&mut print);
        office.hash(&mut print);
        let key = print.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Self { path, key, office }
    }

    /// The file.
    ///
    /// # Errors
    ///
    /// What the format cannot hold.
    pub(super) fn written(self, styles: &str) -> Result<OutFile, BuildError> {
        let bytes = match &self.office {
            Office::Word(document) => docx::write(document, styles),
            Office::Sheets(workbook) => xlsx::write(workbook),
        };
        match bytes {
            Ok(bytes) => Ok(OutFile { path: self.path, bytes, key: Some(self.key) }),
            Err(why) => Err(BuildError::Office(self.path, why)),
        }
    }
}

/// The hash of what writes the files.
static WRITER: LazyLock<String> = LazyLock::new(|| {
    let mut whole = vec![env!("CARGO_PKG_VERSION"), xlsx::SOURCE];
    whole.extend(docx::SOURCES);
    sha256(whole.concat().as_bytes())
});

/// Takes in what is hashed: of everything that a value is, and nothing of where it stands.
struct Fingerprint(Sha256);

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The whole digest is read instead.
    fn finish(&self) -> u64 {
        0
    }
}
