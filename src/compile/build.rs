//! From the model to files: documents composed, laid out and listed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use rayon::prelude::*;

use crate::document::{
    ComposeError, ConsentForm, Description, Document, Kind, Layer, Ledger, SccTransfer, Volume,
    Wanted, access_agreement, agreement_register, agreements_due, annexes, approval_of,
    consent_form, consent_forms, description, descriptions, joint_arrangement, joint_registers,
    ledgers, marked_secret, notice, processing_annex, procurement_annex, record, records,
    scc_annexes, scc_transfers, stamped, task_agreement, undertaking, undertakings,
};
use crate::language::WordingError;
use crate::model::Model;
use crate::register::{Agreement, AgreementKind, Grant, Name, Register};
use crate::render::csv;
use crate::render::typst::{PdfDocument, PdfProblem, data};
use crate::site::{Illustrator, Published, Site, TemplateFault, published};
use crate::text::Language;
use crate::text::sha256;
use crate::world::output::OutFile;
use crate::world::typst::{Engine, Limits, PdfFailure, compile_with};

use super::maps::{has_public_maps, map_files};
use super::office::{Office, OfficeJob};
use super::{Looks, Shop};

/// What is to be built.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// Whether registers with the status draft are built.
    pub drafts: bool,
    /// Whether gaps become flagged blocks and pages are marked as drafts.
    pub flag_gaps: bool,
    /// The kinds of documents.
    pub kinds: Vec<Kind>,
    /// The layers of notices.
    pub layers: Vec<Layer>,
    /// Whether documents are printed as well, and written for Word.
    pub pdf: bool,
    /// Whether maps are drawn: all of them, or those that the documents show where only some kinds
    /// of documents are built.
    pub maps: bool,
    /// Whether pages lead to those on the state of the registers ([`super::state`]).
    pub state: bool,
    /// Whether each document is written as a bare article too.
    pub fragments: bool,
}

impl BuildOptions {
    /// Whether documents of every kind are built.
    pub(super) fn is_whole(&self) -> bool {
        Kind::ALL.iter().all(|kind| self.kinds.contains(kind))
    }
}

/// Everything that is built but what is dear to make.
#[derive(Debug, Clone, Default)]
pub struct Built {
    /// The text forms and the pages around them.
    pub files: Vec<OutFile>,
    /// What is to be printed.
    pub pdfs: Vec<PdfJob>,
    /// The template that it is printed with.
    pub template: String,
    /// What is to be written for offices.
    pub office: Vec<OfficeJob>,
    /// The styles that texts are written in.
    pub styles: String,
}

impl Built {
    /// The same with what is for offices among its files: what `reuse` does not have from an earlier
    /// build is written.
    ///
    /// # Errors
    ///
    /// Every document that could not be written.
    pub fn with_office(
        mut self,
        reuse: &(impl Fn(&str, &str) -> Option<Vec<u8>> + Sync),
    ) -> Result<Self, Vec<BuildError>> {
        let (jobs, styles) = (std::mem::take(&mut self.office), &self.styles);
        let written = jobs.into_par_iter().map(|job| match reuse(&job.path, &job.key) {
            Some(bytes) => Ok(OutFile { path: job.path, bytes, key: Some(job.key) }),
            None => job.written(styles),
        });
        let files = all(written.collect())?;
        self.files.extend(files);
        Ok(self)
    }
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
    Template(String, TemplateFault),
    /// An office file was not written: its path, and why.
    Office(String, String),
}

/// Composes and lays out every document of the model.
///
/// # Errors
///
/// Every mistake of a template, message or document, by register.
pub fn build(
    model: &Model<'_>,
    shop: &Shop,
    options: &BuildOptions,
) -> Result<Built, Vec<BuildError>> {
    let documents = documents(model, shop, options)?;
    let (mut built, lists) = laid_out(model, shop, options, &documents)?;
    built.files.extend(lists);
    if options.maps {
        let drawn = map_files(model, &site(model, shop, options), options, None)?;
        built.files.extend(drawn.files);
        let printer = printer(shop.looks.print());
        let jobs = drawn.prints.into_iter().map(|(path, one)| job(path, &one, &printer));
        built.pdfs.extend(all(jobs.collect())?);
    }
    built.files.sort_by(|one, other| one.path.cmp(&other.path));
    let errors: Vec<BuildError> = collisions(&built.files).collect();
    if errors.is_empty() { Ok(built) } else { Err(errors) }
}

/// The documents in every form, and the files around them.
pub(super) fn laid_out(
    model: &Model<'_>,
    shop: &Shop,
    options: &BuildOptions,
    documents: &[Document],
) -> Result<(Built, Vec<OutFile>), Vec<BuildError>> {
    let site = site(model, shop, options);
    let words = |error| vec![BuildError::Words(error)];
    let (forms, lists) = published(&site, documents).map_err(words)?;
    let mut built = Built::default();
    let looks = &shop.looks;
    let printer = printer(looks.print());
    let of_form = |form| files(form, looks, &printer);
    let formed: Vec<_> = forms.into_par_iter().map(of_form).collect();
    let mut errors = Vec::new();
    for formed in formed {
        match formed {
            Ok((texts, job, office)) => {
                built.files.extend(texts);
                built.pdfs.extend(job);
                built.office.extend(office);
            }
            Err(faults) => errors.extend(faults),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let list = |(path, bytes): (String, Vec<u8>)| {
        let bytes = looks.asset(&path).map_or(bytes, <[u8]>::to_vec);
        OutFile { path, bytes, key: None }
    };
    built.template = looks.print().to_owned();
    built.styles = looks.word().to_owned();
    Ok((built, lists.into_iter().map(list).collect()))
}

/// What all pages have in common.
pub(super) fn site<'s>(model: &'s Model<'s>, shop: &'s Shop, options: &BuildOptions) -> Site<'s> {
    Site {
        name: model.workspace.map(|workspace| &workspace.name),
        banner: model.banner(),
        introduction: model.workspace.and_then(|workspace| workspace.introduction.as_ref()),
        short_names: short_names(model),
        feedback: model.workspace.and_then(|workspace| workspace.feedback.as_ref()),
        accessibility: model
            .workspace
            .and_then(|workspace| workspace.accessibility_statement.as_ref()),
        languages: model.languages(),
        as_of: model.as_of,
        wording: &shop.wording,
        pdf: options.pdf,
        maps: options.maps,
        overview: options.maps && options.is_whole(),
        public_maps: options.maps && has_public_maps(model, options),
        illustrator: options.maps.then_some(Illustrator { model, drafts: options.drafts }),
        state: options.state,
        fragments: options.fragments,
    }
}

/// Shorter names of bodies by each name in the languages of the documents; those that say more than
/// a part of the name.
fn short_names(model: &Model<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let spelling = |name: &Name, language: Language| {
        name.best(language).0.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for body in model.organisations.iter() {
        let Some(short) = &body.short_name else { continue };
        for language in model.languages() {
            let name = spelling(&body.name, language);
            let others = model.languages().into_iter().map(|one| spelling(short, one));
            let others: Vec<String> = others.filter(|short| !name.contains(short)).collect();
            if !others.is_empty() {
                found.entry(name).or_default().extend(others);
            }
        }
    }
    found
}

/// What a document is to be composed of.
pub(super) enum Subject<'a> {
    Notice(&'a Register, Layer),
    Record(Volume<'a>),
    Annex(&'a Agreement),
    Joint(&'a Register),
    AccessAgreement(&'a Agreement),
    ProcurementAnnex(&'a Agreement),
    Undertaking(&'a Grant),
    Consent(ConsentForm<'a>),
    TaskAgreement(&'a Agreement),
    Ledger(Ledger<'a>),
    Clauses(SccTransfer<'a>),
    Description(Description<'a>),
}

impl Subject<'_> {
    /// The id by which errors name it.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Notice(register, _) | Self::Joint(register) => register.id.to_string(),
            Self::Record(volume) => volume.holder.id.to_string(),
            Self::Annex(agreement)
            | Self::AccessAgreement(agreement)
            | Self::ProcurementAnnex(agreement)
            | Self::TaskAgreement(agreement) => agreement.id.to_string(),
            Self::Undertaking(grant) => grant.id.to_string(),
            Self::Consent(form) => form.consent.id.to_string(),
            Self::Ledger(ledger) => ledger.holder.id.to_string(),
            Self::Clauses(transfer) => transfer.id(),
            Self::Description(one) => one.id().to_owned(),
        }
    }

    pub(super) fn composed(
        &self,
        model: &Model<'_>,
        shop: &Shop,
        (language, options): (Language, &BuildOptions),
    ) -> Result<Document, BuildError> {
        let workshop = shop.workshop();
        let full = wanted(options, language, Layer::Full);
        let composed = match self {
            Self::Notice(register, layer) => {
                notice(model, register, workshop, wanted(options, language, *layer))
            }
            Self::Record(volume) => record(model, volume, workshop, full),
            Self::Annex(agreement) => processing_annex(model, agreement, workshop, full),
            Self::Joint(register) => joint_arrangement(model, register, workshop, full),
            Self::AccessAgreement(one) => access_agreement(model, one, workshop, full),
            Self::ProcurementAnnex(one) => procurement_annex(model, one, workshop, full),
            Self::Undertaking(grant) => undertaking(model, grant, workshop, full),
            Self::Consent(form) => consent_form(model, form, workshop, full),
            Self::TaskAgreement(one) => task_agreement(model, one, workshop, full),
            Self::Ledger(ledger) => agreement_register(model, ledger, workshop, full),
            Self::Clauses(transfer) => scc_annexes(model, transfer, workshop, full),
            Self::Description(one) => description(model, one, workshop, full),
        };
        composed
            .and_then(|document| marked_secret(model, document, workshop))
            .map_err(|error| BuildError::Compose(self.id(), language, Box::new(error)))
    }
}

/// The documents of a kind that are due.
pub(super) fn subjects<'a>(
    model: &Model<'a>,
    kind: Kind,
    options: &BuildOptions,
) -> Vec<Subject<'a>> {
    match kind {
        Kind::Notice => model
            .published(options.drafts)
            .flat_map(|one| options.layers.iter().map(move |layer| Subject::Notice(one, *layer)))
            .collect(),
        Kind::Record | Kind::ProcessorRecord => {
            records(model, kind, options.drafts).into_iter().map(Subject::Record).collect()
        }
        Kind::JointArrangement => {
            joint_registers(model, options.drafts).into_iter().map(Subject::Joint).collect()
        }
        Kind::ProcessingAnnex => annexes(model).into_iter().map(Subject::Annex).collect(),
        Kind::AccessRightAgreement => agreements_due(model, AgreementKind::AccessRight)
            .into_iter()
            .map(Subject::AccessAgreement)
            .collect(),
        Kind::ProcurementAnnex => agreements_due(model, AgreementKind::Procurement)
            .into_iter()
            .map(Subject::ProcurementAnnex)
            .collect(),
        Kind::UserUndertaking => {
            undertakings(model).into_iter().map(Subject::Undertaking).collect()
        }
        Kind::ConsentForm => consent_forms(model).into_iter().map(Subject::Consent).collect(),
        Kind::TaskTransferAgreement => agreements_due(model, AgreementKind::TaskTransfer)
            .into_iter()
            .map(Subject::TaskAgreement)
            .collect(),
        Kind::AgreementRegister => {
            ledgers(model, options.drafts).into_iter().map(Subject::Ledger).collect()
        }
        Kind::SccAnnexes => {
            scc_transfers(model, options.drafts).into_iter().map(Subject::Clauses).collect()
        }
        Kind::InvoiceFigures
        | Kind::DisclosureDescription
        | Kind::InformationModel
        | Kind::PublicityDescription
        | Kind::DpiaScreening
        | Kind::RetentionSummary
        | Kind::AccessReply
        | Kind::ChangeNotice => descriptions(model, kind, options.drafts)
            .into_iter()
            .map(Subject::Description)
            .collect(),
    }
}

/// Every document that is wanted, composed.
///
/// # Errors
///
/// Every mistake of a template or message, by document.
pub fn documents(
    model: &Model<'_>,
    shop: &Shop,
    options: &BuildOptions,
) -> Result<Vec<Document>, Vec<BuildError>> {
    let wanted = Kind::ALL.into_iter().filter(|kind| options.kinds.contains(kind));
    let subjects: Vec<Subject<'_>> =
        wanted.flat_map(|kind| subjects(model, kind, options)).collect();
    let documents = in_languages(model, shop, options, &subjects)?;
    all(documents.into_par_iter().map(|one| marked(model, shop, one)).collect())
}

/// The documents on `id` of the kinds that are wanted, without a mark of their approval.
pub(super) fn composed(
    model: &Model<'_>,
    shop: &Shop,
    options: &BuildOptions,
    id: &str,
) -> Result<Vec<Document>, Vec<BuildError>> {
    let kinds = options.kinds.iter();
    let subjects = kinds.flat_map(|kind| subjects(model, *kind, options));
    let own: Vec<Subject<'_>> = subjects.filter(|subject| subject.id() == id).collect();
    in_languages(model, shop, options, &own)
}

fn in_languages(
    model: &Model<'_>,
    shop: &Shop,
    options: &BuildOptions,
    subjects: &[Subject<'_>],
) -> Result<Vec<Document>, Vec<BuildError>> {
    let languages = model.languages();
    let wanted: Vec<(&Subject<'_>, Language)> = subjects
        .iter()
        .flat_map(|subject| languages.iter().map(move |language| (subject, *language)))
        .collect();
    let composed = wanted
        .par_iter()
        .map(|(subject, language)| subject.composed(model, shop, (*language, options)));
    all(composed.collect())
}

/// The document with the mark of the approval that holds. Notices carry a version of their own.
pub(super) fn marked(
    model: &Model<'_>,
    shop: &Shop,
    document: Document,
) -> Result<Document, BuildError> {
    if document.kind == Kind::Notice {
        return Ok(document);
    }
    match approval_of(model, &document) {
        None => Ok(document),
        Some(approval) => {
            let (id, language) = (document.id.clone(), document.language);
            let told = stamped(model, document, approval, shop.workshop());
            told.map_err(|error| BuildError::Compose(id, language, Box::new(error)))
        }
    }
}

/// Every value, or every error.
fn all<T, E>(results: Vec<Result<T, E>>) -> Result<Vec<T>, Vec<E>> {
    let (mut values, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(values) } else { Err(errors) }
}

/// The paths that two of the sorted files share.
fn collisions(files: &[OutFile]) -> impl Iterator<Item = BuildError> {
    files.windows(2).filter_map(|pair| match pair {
        [one, other] if one.path == other.path => Some(BuildError::Collision(one.path.clone())),
        _ => None,
    })
}

fn wanted(options: &BuildOptions, language: Language, layer: Layer) -> Wanted {
    let has_other_layer = options.layers.len() > 1;
    Wanted { language, layer, draft: options.flag_gaps, has_other_layer }
}

/// The texts of a document, what its PDF is printed from, if it has one, and what is written for
/// offices.
pub(super) type Formed = (Vec<OutFile>, Option<PdfJob>, Vec<OfficeJob>);

/// A document in every form, or what is wrong with it.
pub(super) fn files(
    form: Published,
    looks: &Looks,
    printer: &str,
) -> Result<Formed, Vec<BuildError>> {
    let faults = form.template_faults().into_iter();
    let faults: Vec<BuildError> =
        faults.map(|fault| BuildError::Template(form.path.clone(), fault)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let path = |ending: &str| format!("{}.{ending}", form.path);
    let job = form.pdf.as_ref().map(|document| job(path("pdf"), document, printer));
    let job = job.transpose().map_err(|error| vec![error])?;
    let file = |ending: &str, bytes| OutFile { path: path(ending), bytes, key: None };
    let mut files =
        vec![file("md", form.markdown.into_bytes()), file("html", form.html.into_bytes())];
    files.extend(form.fragment.map(|text| file("fragment.html", text.into_bytes())));
    let styles = looks.word();
    let mut office = Vec::new();
    if let Some(document) = form.docx {
        office.push(OfficeJob::new(path("docx"), Office::Word(Box::new(document)), styles));
    }
    if let Some(tables) = form.tables {
        files.push(file("csv", csv::write(&tables.workbook)));
        files.push(file("json", tables.json.into_bytes()));
        let workbook = Office::Sheets(Box::new(tables.workbook));
        office.push(OfficeJob::new(path("xlsx"), workbook, styles));
    }
    Ok((files, job, office))
}

/// What is printed of a document.
pub(super) fn job(
    path: String,
    document: &PdfDocument,
    printer: &str,
) -> Result<PdfJob, BuildError> {
    match data(document) {
        Ok(data) => Ok(PdfJob { path, key: pdf_key(printer, &data), data }),
        Err(problems) => Err(BuildError::Print(path, problems)),
    }
}

/// What a PDF is made from, as one hash: the document, this version, the template and the fonts.
fn pdf_key(printer: &str, data: &[u8]) -> String {
    let mut whole = Vec::with_capacity(data.len() + 256);
    whole.extend_from_slice(printer.as_bytes());
    whole.extend_from_slice(data);
    sha256(&whole)
}

/// The hash of everything but the document that decides a PDF's bytes.
pub(super) fn printer(template: &str) -> String {
    use crate::render::typst::TEMPLATE;
    static BUILT_IN: LazyLock<String> = LazyLock::new(|| printer_of(TEMPLATE));
    if template == TEMPLATE { BUILT_IN.clone() } else { printer_of(template) }
}

fn printer_of(template: &str) -> String {
    let mut whole = Vec::new();
    whole.extend_from_slice(env!("CARGO_PKG_VERSION").as_bytes());
    whole.extend_from_slice(crate::world::typst::VERSION.as_bytes());
    whole.extend_from_slice(template.as_bytes());
    for (name, font) in crate::render::typst::FONTS {
        whole.extend_from_slice(name.as_bytes());
        whole.extend_from_slice(font);
    }
    sha256(&whole)
}

/// Makes what `reuse` does not have from an earlier build, and gives all files.
///
/// # Errors
///
/// Every document that could not be printed or written.
pub fn finish(
    built: Built,
    engine: &Engine,
    limits: Limits,
    reuse: impl Fn(&str, &str) -> Option<Vec<u8>> + Sync,
) -> Result<Vec<OutFile>, Vec<BuildError>> {
    let Built { mut files, pdfs, template, .. } = built.with_office(&reuse)?;
    let mut due = Vec::new();
    for job in pdfs {
        match reuse(&job.path, &job.key) {
            Some(bytes) => files.push(OutFile { path: job.path, bytes, key: Some(job.key) }),
            None => due.push(job),
        }
    }
    let (data, due): (Vec<Vec<u8>>, Vec<(String, String)>) =
        due.into_iter().map(|job| (job.data, (job.path, job.key))).unzip();
    let printed = compile_with(engine, &template, &data, limits);
    let printed = due.into_iter().zip(printed).map(|((path, key), result)| match result {
        Ok(bytes) => Ok(OutFile { path, bytes, key: Some(key) }),
        Err(failure) => Err(BuildError::Pdf(path, failure)),
    });
    files.extend(all(printed.collect())?);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}
