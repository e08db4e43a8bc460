//! What the preview answers.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::super::arguments::{Arguments, FailOn, ServeArguments};
use super::super::build::rules;
use super::super::session::{Session, built_in_shop, verdict};
use super::super::voice::{Message, Stop, Voice};
use super::super::{Outcome, told};
use crate::compile::{
    BuildError, BuildOptions, Checked, Piece, Preview, Shop, asset, remark, state,
};
use crate::diagnostic::Diagnostic;
use crate::document::{Kind, Layer};
use crate::model::Model;
use crate::render::prose::{Block, Inline};
use crate::report::{Run, findings_blocks};
use crate::text::Language;
use crate::world::server::{Answer, Fault};
use crate::world::typst::{Engine, Limits, compile_with};

/// The script by which pages hear that something has changed. Published pages do not have it.
const RELOAD: &str = include_str!("../../../templates/site/reload.js");
const RELOAD_NAME: &str = "reload.js";
/// The folder of the manual of rules.
const RULES: &str = "rules/";

/// What is shown of the workspace as it is now.
pub(super) struct View<'v> {
    model: &'v Model<'v>,
    checked: &'v Checked,
    arguments: &'v Arguments,
    shop: &'v Shop,
    voice: Voice,
    language: Language,
    preview: Preview<'v>,
    options: BuildOptions,
    /// Whether what was found keeps documents from being built.
    wrong: bool,
    /// The manual of rules, once somebody has asked.
    manual: OnceCell<BTreeMap<String, Vec<u8>>>,
}

impl<'v> View<'v> {
    pub(super) fn new(
        (session, model, checked): (&'v Session, &'v Model<'v>, &'v Checked),
        (arguments, options): (&'v Arguments, &'v ServeArguments),
        language: Language,
    ) -> Result<Self, Stop> {
        let counted: Vec<&Diagnostic> = checked.counted(model, options.drafts);
        let clean = verdict(&counted, checked.readable, arguments.fail_on) == Outcome::Clean;
        let as_published = model.is_as_published() && checked.readable;
        let wanted = BuildOptions {
            drafts: options.drafts,
            flag_gaps: arguments.fail_on == FailOn::Never,
            kinds: Kind::ALL.to_vec(),
            layers: vec![Layer::Full, Layer::Short],
            pdf: true,
            maps: true,
            state: true,
            fragments: false,
        };
        let shop = session.shop()?;
        Ok(Self {
            preview: Preview::new(model, shop, wanted.clone(), &session.published),
            options: wanted,
            model,
            checked,
            arguments,
            shop,
            voice: Voice::within(session, language),
            language,
            wrong: !clean && !as_published,
            manual: OnceCell::new(),
        })
    }

    /// A line for the terminal.
    pub(super) fn summary(&self, took: usize) -> String {
        let key = if self.wrong { "program-serve-wrong" } else { "program-serve-checked" };
        let message = Message::new(key).count("count", self.checked.findings.len());
        self.voice.say(&message.count("milliseconds", took))
    }

    /// The answer to a request, and the version of what it shows.
    pub(super) fn answer(
        &self,
        path: &Result<String, Fault>,
        engine: &Engine,
        version: u64,
    ) -> Answer {
        let path = match path {
            Ok(path) => path,
            Err(fault) => return refused(*fault, &self.voice),
        };
        let path = match path.as_str() {
            whole if whole.ends_with('/') => format!("{whole}index.html"),
            whole => whole.to_owned(),
        };
        if let Some(bytes) = fixed(self.shop, &path) {
            return found(&path, bytes, version);
        }
        if self.wrong && !path.starts_with(RULES) {
            return self.findings(version);
        }
        if path.is_empty() {
            return self.front(version);
        }
        match self.piece(&path, engine) {
            Ok(Some(bytes)) => found(&path, bytes, version),
            Ok(None) => self.absent(&path, version),
            Err(stop) => self.stopped(&stop, version),
        }
    }

    fn piece(&self, path: &str, engine: &Engine) -> Result<Option<Vec<u8>>, Stop> {
        if path.starts_with(RULES) {
            return Ok(self.manual()?.get(path).cloned());
        }
        match self.preview.file(path).map_err(told::build)? {
            None => self.state(path),
            Some(Piece::File(bytes)) => Ok(Some(bytes)),
            Some(Piece::Print(job, template)) => {
                let printed = compile_with(engine, &template, &[job.data], Limits::default());
                let first = printed.into_iter().next();
                let first = first.map(|one| one.map_err(|why| BuildError::Pdf(job.path, why)));
                first.transpose().map_err(|error| told::build(vec![error]))
            }
        }
    }

    /// The inner pages on the state of the registers.
    fn state(&self, path: &str) -> Result<Option<Vec<u8>>, Stop> {
        if !path.starts_with("internal/") {
            return Ok(None);
        }
        let (sources, checked) = (self.model.sources, self.checked);
        let files = state(self.model, self.shop, &self.options, checked, sources);
        let found = files.map_err(Stop::fault)?.into_iter().find(|file| file.path == path);
        Ok(found.map(|file| file.bytes))
    }

    fn manual(&self) -> Result<&BTreeMap<String, Vec<u8>>, Stop> {
        if let Some(manual) = self.manual.get() {
            return Ok(manual);
        }
        let files = rules(self.model, self.shop)?;
        let manual = files.into_iter().map(|file| (file.path, file.bytes)).collect();
        Ok(self.manual.get_or_init(|| manual))
    }

    /// What keeps the documents from being built, in the place of all pages.
    fn findings(&self, version: u64) -> Answer {
        let root = crate::world::disk::seen_from_here(&self.arguments.workspace);
        let run = Run {
            suppressed: &self.checked.suppressed,
            skipped: &self.checked.skipped,
            root: &root,
            fail_on: self.arguments.fail_on.severity(),
            rules_url: Some("/rules/"),
            ..Run::of(&self.checked.findings, self.model.sources, &self.shop.wording, self.language)
        };
        let title = self.voice.word("program-serve-findings");
        self.page(503, &title, findings_blocks(&run), version)
    }

    /// The way to all pages.
    fn front(&self, version: u64) -> Answer {
        let main = self.model.languages().first().copied().unwrap_or(self.language);
        let trees = [
            ("public/index.html".to_owned(), "program-serve-public"),
            ("internal/index.html".to_owned(), "program-serve-internal"),
            (format!("{RULES}{main}/index.html"), "program-serve-rules"),
        ];
        let item = |(path, key): (String, &str)| {
            let content = vec![Inline::Text(self.voice.word(key))];
            vec![Block::Paragraph(vec![Inline::Link { url: format!("/{path}"), content }])]
        };
        let items = trees.into_iter().map(item).collect();
        let title = self.voice.word("program-serve-front");
        self.page(200, &title, vec![Block::List { start: None, items }], version)
    }

    fn absent(&self, path: &str, version: u64) -> Answer {
        let message = Message::new("program-serve-absent").with("path", format!("/{path}"));
        let title = self.voice.word("program-serve-absent-title");
        self.page(404, &title, vec![paragraph(self.voice.say(&message))], version)
    }

    fn stopped(&self, stop: &Stop, version: u64) -> Answer {
        let told = stop.messages.iter().map(|message| paragraph(self.voice.say(message)));
        let title = self.voice.word("program-serve-findings");
        self.page(503, &title, told.collect(), version)
    }

    fn page(&self, status: u16, title: &str, blocks: Vec<Block>, version: u64) -> Answer {
        page(self.shop, self.language, (status, title), blocks, version)
    }
}

/// The answer where the workspace cannot even be opened: why.
pub(super) fn trouble(
    path: &Result<String, Fault>,
    voice: &Voice,
    language: Language,
    told: &[String],
    version: u64,
) -> Answer {
    let path = match path {
        Ok(path) => path,
        Err(fault) => return refused(*fault, voice),
    };
    let Ok(shop) = built_in_shop() else { return plain(503, told.join("\n")) };
    if let Some(bytes) = fixed(&shop, path) {
        return found(path, bytes, version);
    }
    let lines = told.iter().map(|line| paragraph(line.clone())).collect();
    let title = voice.word("program-serve-findings");
    page(&shop, language, (503, &title), lines, version)
}

/// The script, style sheet and fonts: they are there whatever is wrong.
fn fixed(shop: &Shop, path: &str) -> Option<Vec<u8>> {
    let script = || (path == RELOAD_NAME).then(|| RELOAD.as_bytes().to_vec());
    script().or_else(|| asset(shop, path))
}

/// A request that is not answered with a page: one sentence.
fn refused(fault: Fault, voice: &Voice) -> Answer {
    let key = match fault {
        Fault::Unreadable => "program-serve-fault-unreadable",
        Fault::LongAddress => "program-serve-fault-long-address",
        Fault::LongHeaders => "program-serve-fault-long-headers",
        Fault::Method => "program-serve-fault-method",
        Fault::Host => "program-serve-fault-host",
        Fault::Address => "program-serve-fault-address",
    };
    plain(fault.status(), voice.word(key))
}

fn plain(status: u16, text: String) -> Answer {
    let media = "text/plain; charset=utf-8";
    Answer { status, media, body: format!("{text}\n").into_bytes() }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph(vec![Inline::Text(text)])
}

fn page(
    shop: &Shop,
    language: Language,
    (status, title): (u16, &str),
    blocks: Vec<Block>,
    version: u64,
) -> Answer {
    match remark(shop, language, title, blocks) {
        Ok(html) => Answer { status, ..found("remark.html", html.into_bytes(), version) },
        Err(error) => plain(503, error.to_string()),
    }
}

fn found(path: &str, bytes: Vec<u8>, version: u64) -> Answer {
    let media = media(path);
    let body = if media.starts_with("text/html") { listening(bytes, version) } else { bytes };
    Answer { status: 200, media, body }
}

/// The page with the script by which it hears of changes.
fn listening(page: Vec<u8>, version: u64) -> Vec<u8> {
    let text = String::from_utf8_lossy(&page);
    let script = format!("<script src=\"/{RELOAD_NAME}?{version}\" defer></script>\n");
    match text.rfind("</body>").and_then(|at| text.split_at_checked(at)) {
        Some((before, after)) => format!("{before}{script}{after}").into_bytes(),
        None => page,
    }
}

/// The media type of a file, by its ending.
fn media(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "otf" => "font/otf",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "csv" => "text/csv; charset=utf-8",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain; charset=utf-8",
    }
}
