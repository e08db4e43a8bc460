//! From the model to files: documents composed, laid out and listed.

use std::fmt;

use rayon::prelude::*;

use crate::document::{ComposeError, Document, Layer, Wanted, notice};
use crate::language::WordingError;
use crate::model::Model;
use crate::register::{Publish, Regime, Register};
use crate::render::typst::{PdfProblem, data};
use crate::site::{Published, Site, published};
use crate::text::Language;
use crate::world::output::{OutFile, sha256};
use crate::world::typst::{Engine, Limits, PdfFailure, compile_all};

use super::Shop;

/// What is to be built.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// Whether registers with the status draft are built.
    pub drafts: bool,
    /// Whether gaps become flagged blocks and pages are marked as drafts.
    pub flag_gaps: bool,
    /// The layers.
    pub layers: Vec<Layer>,
}

/// Everything that is built but PDF.
#[derive(Debug, Clone, Default)]
pub struct Built {
    /// The text forms and the pages around them.
    pub files: Vec<OutFile>,
    /// What is to be printed.
    pub pdfs: Vec<PdfJob>,
}

/// A document to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfJob {
    /// Where the PDF goes.
    pub path: String,
    /// The document as JSON.
    pub data: Vec<u8>,
    /// What the PDF is made from: data, program, template and fonts.
    pub key: String,
}

/// Why nothing was built.
#[derive(Debug)]
pub enum BuildError {
    /// A document could not be composed: the register's id, the language, and why.
    Compose(String, Language, Box<ComposeError>),
    /// A word of the pages is missing.
    Words(WordingError),
    /// A document cannot be printed accessibly: its path, and why.
    Print(String, Vec<PdfProblem>),
    /// A PDF was not made: its path, and why.
    Pdf(String, PdfFailure),
    /// Two files of the tree would have one name; the path.
    Collision(String),
    /// A template's Markdown is not what documents are made of: the document, and why.
    Template(String, String),
    /// The register is under a law for which there are no documents yet; its id.
    OtherRegime(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compose(id, language, error) => write!(f, "{id} ({language}): {error}"),
            Self::Words(error) => write!(f, "{error}"),
            Self::Print(path, problems) => {
                let told: Vec<String> = problems.iter().map(PdfProblem::to_string).collect();
                write!(f, "{path}: {}", told.join("; "))
            }
            Self::Pdf(path, failure) => write!(f, "{path}: {failure}"),
            Self::Collision(path) => {
                write!(f, "{path}: two pages would have this name; give the register another id")
            }
            Self::Template(path, why) => {
                write!(f, "{path}: a template of the workspace breaks the document: {why}")
            }
            Self::OtherRegime(id) => write!(
                f,
                "{id}: processing under 1054/2018 is not under the GDPR, and there is no notice for it yet"
            ),
        }
    }
}

/// Composes and lays out every document of the model.
///
/// # Errors
///
/// The first mistake of a template, message or document, by register.
pub fn build(model: &Model<'_>, shop: &Shop, options: &BuildOptions) -> Result<Built, BuildError> {
    let languages = model.languages();
    let registers: Vec<&Register> = model.published(options.drafts).collect();
    if let Some(other) = registers.iter().find(|one| one.regime == Regime::LawEnforcement) {
        return Err(BuildError::OtherRegime(other.id.to_string()));
    }
    let wanted: Vec<(&Register, Wanted)> = registers
        .iter()
        .flat_map(|register| {
            languages.iter().flat_map(|language| {
                options.layers.iter().map(|layer| (*register, wanted(options, *language, *layer)))
            })
        })
        .collect();
    let documents: Vec<(Publish, Document)> = wanted
        .par_iter()
        .map(|(register, wanted)| {
            let composed = notice(model, register, shop.workshop(), *wanted);
            let failed = |error| {
                BuildError::Compose(register.id.to_string(), wanted.language, Box::new(error))
            };
            Ok((register.publish, composed.map_err(failed)?))
        })
        .collect::<Result<_, BuildError>>()?;
    let site = Site {
        name: model.workspace.map(|workspace| &workspace.name),
        banner: model.banner(),
        introduction: model.workspace.and_then(|workspace| workspace.introduction.as_ref()),
        languages: &languages,
        wording: &shop.wording,
    };
    let (forms, lists) = published(&site, &documents).map_err(BuildError::Words)?;
    let mut built = Built::default();
    for form in forms {
        built.add(form)?;
    }
    built.files.extend(lists.into_iter().map(|(path, bytes)| OutFile { path, bytes, key: None }));
    built.files.sort_by(|one, other| one.path.cmp(&other.path));
    match built.files.windows(2).find(|pair| matches!(pair, [a, b] if a.path == b.path)) {
        Some([one, ..]) => Err(BuildError::Collision(one.path.clone())),
        _ => Ok(built),
    }
}

fn wanted(options: &BuildOptions, language: Language, layer: Layer) -> Wanted {
    let has_other_layer = options.layers.len() > 1;
    Wanted { language, layer, draft: options.flag_gaps, has_other_layer }
}

impl Built {
    fn add(&mut self, form: Published) -> Result<(), BuildError> {
        if let Some(why) = form.template_fault() {
            return Err(BuildError::Template(form.path, why));
        }
        let path = |ending: &str| format!("{}.{ending}", form.path);
        let mut text = |ending, content: String| {
            let bytes = content.into_bytes();
            self.files.push(OutFile { path: path(ending), bytes, key: None });
        };
        text("md", form.markdown.clone());
        text("html", form.html.clone());
        let data = data(&form.pdf).map_err(|problems| BuildError::Print(path("pdf"), problems))?;
        let key = pdf_key(&data);
        self.pdfs.push(PdfJob { path: path("pdf"), data, key });
        Ok(())
    }
}

/// What a PDF is made from, as one hash: the document, this version, the template and the fonts.
fn pdf_key(data: &[u8]) -> String {
    let mut whole = Vec::with_capacity(data.len() + 256);
    whole.extend_from_slice(PRINTER.as_bytes());
    whole.extend_from_slice(data);
    sha256(&whole)
}

/// The hash of everything but the document that decides a PDF's bytes.
static PRINTER: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    use crate::render::typst::{FONTS, TEMPLATE};
    let mut whole = Vec::new();
    whole.extend_from_slice(env!("CARGO_PKG_VERSION").as_bytes());
    whole.extend_from_slice(crate::world::typst::VERSION.as_bytes());
    whole.extend_from_slice(TEMPLATE.as_bytes());
    for (name, font) in FONTS {
        whole.extend_from_slice(name.as_bytes());
        whole.extend_from_slice(font);
    }
    sha256(&whole)
});

/// Prints what `reuse` does not have from an earlier build, and gives all files.
///
/// # Errors
///
/// The first document that could not be printed.
pub fn finish(
    built: Built,
    engine: &Engine,
    limits: Limits,
    reuse: impl Fn(&str, &str) -> Option<Vec<u8>>,
) -> Result<Vec<OutFile>, BuildError> {
    let mut files = built.files;
    let mut due = Vec::new();
    for job in built.pdfs {
        match reuse(&job.path, &job.key) {
            Some(bytes) => files.push(OutFile { path: job.path, bytes, key: Some(job.key) }),
            None => due.push(job),
        }
    }
    let (data, due): (Vec<Vec<u8>>, Vec<(String, String)>) =
        due.into_iter().map(|job| (job.data, (job.path, job.key))).unzip();
    let printed = compile_all(engine, &data, limits);
    for ((path, key), result) in due.into_iter().zip(printed) {
        let bytes = result.map_err(|failure| BuildError::Pdf(path.clone(), failure))?;
        files.push(OutFile { path, bytes, key: Some(key) });
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}
