//! Single files of what a build would write, made when somebody asks for them.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::build::{
    BuildError, BuildOptions, PdfJob, Subject, documents, files, job, marked, printer, site,
    subjects,
};
use super::maps::{map_files, map_lists};
use super::{Shop, kept};
use crate::document::{Document, Kind};
use crate::language::WordingError;
use crate::model::Model;
use crate::render::html::assets;
use crate::render::prose::Block;
use crate::site::{Published, Site, formed, published};
use crate::text::Language;
use crate::world::disk::Kept;
use crate::world::environment::today;
use crate::world::output::OutFile;

/// A page that takes the place of all others, with a title and what is to be said below it. It finds
/// style sheet and fonts at the root of the server that shows it.
///
/// # Errors
///
/// A word of the pages is missing.
pub fn remark(
    shop: &Shop,
    language: Language,
    title: &str,
    blocks: Vec<Block>,
) -> Result<String, WordingError> {
    Site::bare(&shop.wording, vec![language], today()).remark(language, title, blocks)
}

/// The style sheet, the font or the like at `path`, which is the same for all documents.
#[must_use]
pub fn asset(shop: &Shop, path: &str) -> Option<Vec<u8>> {
    let (_, name) = path.rsplit_once("assets/")?;
    let own = shop.looks.asset(path).map(<[u8]>::to_vec);
    own.or_else(|| assets().into_iter().find(|one| one.name == name).map(|one| one.bytes.to_vec()))
}

/// What a workspace would be built to: nothing is made before it is asked for, and the lists, which
/// take all documents, only once.
pub struct Preview<'p> {
    model: &'p Model<'p>,
    shop: &'p Shop,
    options: BuildOptions,
    published: &'p [Kept],
    lists: OnceCell<BTreeMap<String, Vec<u8>>>,
}

/// A file that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Its bytes.
    File(Vec<u8>),
    /// What is to be printed, and the template for it.
    Print(PdfJob, String),
}

impl<'p> Preview<'p> {
    /// A preview of what `options` would build.
    #[must_use]
    pub fn new(
        model: &'p Model<'p>,
        shop: &'p Shop,
        options: BuildOptions,
        published: &'p [Kept],
    ) -> Self {
        Self { model, shop, options, published, lists: OnceCell::new() }
    }

    /// The file at `path` of the output folder; none where a build would write none.
    ///
    /// # Errors
    ///
    /// Every mistake of a template, message or document on the way.
    pub fn file(&self, path: &str) -> Result<Option<Piece>, Vec<BuildError>> {
        if let Some(found) = self.document(path)? {
            return Ok(Some(found));
        }
        if let Some(found) = self.map(path)? {
            return Ok(Some(found));
        }
        let at = |file: &OutFile| file.path == path;
        let own = kept(self.model, self.published, self.options.drafts);
        if let Some(found) = own.into_iter().find(at) {
            return Ok(Some(Piece::File(found.bytes)));
        }
        Ok(self.lists()?.get(path).cloned().map(Piece::File))
    }

    fn document(&self, path: &str) -> Result<Option<Piece>, Vec<BuildError>> {
        let Some(asked) = Asked::of(path) else { return Ok(None) };
        if !self.model.languages().contains(&asked.language) {
            return Ok(None);
        }
        let site = site(self.model, self.shop, &self.options);
        for document in self.candidates(&asked)? {
            let formed =
                formed(&site, &document).map_err(|error| vec![BuildError::Words(error)])?;
            if let Some(form) = formed.filter(|form| form.path == asked.path) {
                return self.form(form, path, asked.ending);
            }
        }
        Ok(None)
    }

    /// The documents that may be meant: of one kind and, as far as the name tells, on one object.
    fn candidates(&self, asked: &Asked<'_>) -> Result<Vec<Document>, Vec<BuildError>> {
        let (model, shop, options) = (self.model, self.shop, &self.options);
        let kinds = options.kinds.iter().filter(|kind| asked.may_be(**kind));
        let own = kinds.flat_map(|kind| subjects(model, *kind, options));
        let own = own.filter(|subject| asked.name.starts_with(&subject.id()));
        let composed = |subject: Subject<'_>| {
            let document = subject.composed(model, shop, (asked.language, options))?;
            marked(model, shop, document)
        };
        own.map(|subject| composed(subject).map_err(|error| vec![error])).collect()
    }

    /// The form of the document that was asked for; that of a page without all others.
    fn form(
        &self,
        form: Published,
        path: &str,
        ending: &str,
    ) -> Result<Option<Piece>, Vec<BuildError>> {
        if ending == "html" && form.template_faults().is_empty() {
            return Ok(Some(Piece::File(form.html.into_bytes())));
        }
        let looks = &self.shop.looks;
        let (texts, job, office) = files(form, looks, &printer(looks.print()))?;
        if let Some(job) = job.filter(|job| job.path == path) {
            return Ok(Some(Piece::Print(job, looks.print().to_owned())));
        }
        if let Some(job) = office.into_iter().find(|job| job.path == path) {
            let file = job.written(looks.word()).map_err(|error| vec![error])?;
            return Ok(Some(Piece::File(file.bytes)));
        }
        let found = texts.into_iter().find(|file| file.path == path);
        Ok(found.map(|file| Piece::File(file.bytes)))
    }

    fn map(&self, path: &str) -> Result<Option<Piece>, Vec<BuildError>> {
        if self.options.maps && path.ends_with("/index.maps.html") {
            let site = site(self.model, self.shop, &self.options);
            let lists = map_lists(self.model, &site, &self.options)?;
            let found = lists.into_iter().find(|file| file.path == path);
            return Ok(found.map(|file| Piece::File(file.bytes)));
        }
        if !self.options.maps || !path.contains(".map.") {
            return Ok(None);
        }
        let site = site(self.model, self.shop, &self.options);
        let drawn = map_files(self.model, &site, &self.options, Some(path))?;
        if let Some((path, document)) = drawn.prints.into_iter().find(|(own, _)| own == path) {
            let template = self.shop.looks.print();
            let job = job(path, &document, &printer(template)).map_err(|error| vec![error])?;
            return Ok(Some(Piece::Print(job, template.to_owned())));
        }
        let found = drawn.files.into_iter().find(|file| file.path == path);
        Ok(found.map(|file| Piece::File(file.bytes)))
    }

    fn lists(&self) -> Result<&BTreeMap<String, Vec<u8>>, Vec<BuildError>> {
        if let Some(lists) = self.lists.get() {
            return Ok(lists);
        }
        let all = documents(self.model, self.shop, &self.options)?;
        let site = site(self.model, self.shop, &self.options);
        let (_, lists) = published(&site, &all).map_err(|error| vec![BuildError::Words(error)])?;
        let own = |path: &str| self.shop.looks.asset(path).map(<[u8]>::to_vec);
        let lists = lists.into_iter().map(|(path, bytes)| {
            let bytes = own(&path).unwrap_or(bytes);
            (path, bytes)
        });
        Ok(self.lists.get_or_init(|| lists.collect()))
    }
}

/// The name of a document's file, in parts: `public/fi/kuopio.short.html`.
struct Asked<'p> {
    /// All but the ending.
    path: &'p str,
    language: Language,
    /// What follows the folder.
    name: &'p str,
    ending: &'p str,
}

impl<'p> Asked<'p> {
    fn of(path: &'p str) -> Option<Self> {
        let (whole, ending) = path.rsplit_once('.')?;
        let (_, below) = whole.split_once('/')?;
        let (language, name) = below.split_once('/')?;
        let language = language.parse().ok()?;
        Some(Self { path: whole, language, name, ending })
    }

    /// Whether a document of that kind may have the name: all but notices carry their kind in it.
    fn may_be(&self, kind: Kind) -> bool {
        let mut parts = self.name.split('.').skip(1);
        match kind {
            Kind::Notice => parts.all(|part| part == "short"),
            kind => parts.any(|part| part == kind.word()),
        }
    }
}
