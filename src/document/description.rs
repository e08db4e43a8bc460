//! The descriptions that a public body keeps beside notices and records: what each is about, and
//! the document made of it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::AuthorText;
use super::access::access;
use super::change::{changed, is_changed};
use super::composer::Composer;
use super::disclosed::disclosed;
use super::figures::{figures, is_counted};
use super::holders::{controlled, decides};
use super::information::information;
use super::kind::Kind;
use super::notice::{ComposeError, Document, Layer, Wanted, Workshop};
use super::page::Draft;
use super::publicity::{publicity, published_repositories};
use super::schedules::schedules;
use super::screening::screening;
use super::speaker::Speaker;
use crate::language::Filling;
use crate::model::{Model, given};
use crate::register::{Organisation, Publish, Register, SourceKind};

/// A unit of information management: an authority with the registers that it answers for
/// (906/2019 § 4).
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// The authority.
    pub organisation: &'a Organisation,
    /// The registers whose first controller it is, or one of those who come first elsewhere.
    pub registers: Vec<&'a Register>,
}

/// A description that is due.
#[derive(Debug, Clone)]
pub enum Description<'a> {
    /// Figures that go with invoices to municipalities.
    Figures(&'a Register),
    /// To whom data of a register go, and by which interfaces.
    Disclosures(&'a Register),
    /// The information-management model of a unit (906/2019 § 5).
    Information(Unit<'a>),
    /// The document-publicity description of a unit (906/2019 § 28).
    Publicity(Unit<'a>),
    /// The screening for an impact assessment (Art. 35).
    Screening(&'a Register),
    /// The summary of retention times of a unit.
    Schedules(Unit<'a>),
    /// Where to search for a request under Art. 15, and what to answer.
    Access(Unit<'a>),
    /// What is otherwise than in the version of the notice before (Art. 13(3), 14(4)).
    Change(&'a Register),
}

/// What a description's template is given, with what stands beside it.
pub(super) struct Told {
    /// The view, as JSON.
    pub(super) view: Value,
    /// The authors' Markdown texts.
    pub(super) slots: Vec<AuthorText>,
    /// Whether it rests on a decision that has not been made.
    pub(super) proposed: bool,
}

impl Told {
    pub(super) fn new(view: &impl Serialize, slots: Vec<AuthorText>, proposed: bool) -> Self {
        // A view that is no JSON is no mapping either, of which the template's engine tells.
        Self { view: serde_json::to_value(view).unwrap_or_default(), slots, proposed }
    }
}

/// The descriptions of `kind` that are due; none of the kinds that are no descriptions.
///
/// A workspace that follows published texts has only those that such a text is itself.
#[must_use]
pub fn descriptions<'a>(model: &Model<'a>, kind: Kind, drafts: bool) -> Vec<Description<'a>> {
    let counted = kind == Kind::InvoiceFigures;
    if model.is_as_published() && !counted {
        return Vec::new();
    }
    // What is done for others, they describe.
    let registers = || model.published(drafts).filter(|one| decides(one));
    match kind {
        Kind::InvoiceFigures => {
            registers().filter(|one| is_counted(one)).map(Description::Figures).collect()
        }
        Kind::DisclosureDescription => {
            registers().filter(|one| is_disclosed(one)).map(Description::Disclosures).collect()
        }
        Kind::DpiaScreening => registers().map(Description::Screening).collect(),
        Kind::InformationModel => {
            units(model, drafts).into_iter().map(Description::Information).collect()
        }
        Kind::PublicityDescription => {
            let mut units = units(model, drafts);
            units.retain(|unit| published_repositories(model, unit).next().is_some());
            units.into_iter().map(Description::Publicity).collect()
        }
        Kind::RetentionSummary => holders(model, drafts).map(Description::Schedules).collect(),
        Kind::ChangeNotice => {
            registers().filter(|one| is_changed(model, one)).map(Description::Change).collect()
        }
        Kind::AccessReply => holders(model, drafts).map(Description::Access).collect(),
        Kind::Notice
        | Kind::Record
        | Kind::ProcessorRecord
        | Kind::ProcessingAnnex
        | Kind::JointArrangement
        | Kind::AccessRightAgreement
        | Kind::ProcurementAnnex
        | Kind::UserUndertaking
        | Kind::ConsentForm
        | Kind::TaskTransferAgreement
        | Kind::AgreementRegister
        | Kind::SccAnnexes => Vec::new(),
    }
}

/// Whether there is a disclosure or an interface to describe.
fn is_disclosed(register: &Register) -> bool {
    given(register).next().is_some()
        || register
            .sources
            .iter()
            .any(|one| one.from != SourceKind::DataSubject && one.channel.is_some())
}

/// Those who decide on registers first, each with the registers.
fn holders<'a>(model: &Model<'a>, drafts: bool) -> impl Iterator<Item = Unit<'a>> {
    let mut found: BTreeMap<&str, Unit<'a>> = BTreeMap::new();
    for (organisation, held) in controlled(model, drafts) {
        let unit = found
            .entry(organisation.id.as_str())
            .or_insert(Unit { organisation, registers: Vec::new() });
        unit.registers.extend(model.register_in(held.register.id.span().file));
    }
    found.into_values()
}

/// The authorities among them, and those that answer for a process or a repository.
fn units<'a>(model: &Model<'a>, drafts: bool) -> Vec<Unit<'a>> {
    let mut found: BTreeMap<&str, Unit<'a>> = holders(model, drafts)
        .filter(|unit| unit.organisation.kind.is_authority())
        .map(|unit| (unit.organisation.id.as_str(), unit))
        .collect();
    let processes = model.processes.iter().map(|one| &one.authority);
    for authority in processes.chain(model.repositories.iter().map(|one| &one.authority)) {
        if let Some(organisation) = model.organisations.get(authority) {
            found
                .entry(organisation.id.as_str())
                .or_insert(Unit { organisation, registers: Vec::new() });
        }
    }
    found.into_values().collect()
}

impl Description<'_> {
    /// What kind of document it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Figures(_) => Kind::InvoiceFigures,
            Self::Disclosures(_) => Kind::DisclosureDescription,
            Self::Information(_) => Kind::InformationModel,
            Self::Publicity(_) => Kind::PublicityDescription,
            Self::Screening(_) => Kind::DpiaScreening,
            Self::Schedules(_) => Kind::RetentionSummary,
            Self::Access(_) => Kind::AccessReply,
            Self::Change(_) => Kind::ChangeNotice,
        }
    }

    /// The id of the register or organisation that it is about.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Figures(register)
            | Self::Disclosures(register)
            | Self::Screening(register)
            | Self::Change(register) => register.id.as_str(),
            Self::Information(unit)
            | Self::Publicity(unit)
            | Self::Schedules(unit)
            | Self::Access(unit) => unit.organisation.id.as_str(),
        }
    }

    /// Where it goes: what people are told of a register goes where its notice does.
    fn publish(&self) -> Publish {
        match self {
            Self::Change(register) => register.publish,
            Self::Figures(_)
            | Self::Disclosures(_)
            | Self::Screening(_)
            | Self::Information(_)
            | Self::Publicity(_)
            | Self::Schedules(_)
            | Self::Access(_) => self.kind().publish(),
        }
    }

    /// The template that tells it.
    fn template(&self) -> &'static str {
        match self {
            Self::Figures(_) => "invoice-figures/figures.md",
            Self::Disclosures(_) => "disclosure-description/disclosures.md",
            Self::Information(_) => "information-model/model.md",
            Self::Publicity(_) => "publicity-description/description.md",
            Self::Screening(_) => "dpia-screening/screening.md",
            Self::Schedules(_) => "retention-summary/summary.md",
            Self::Access(_) => "access-reply/reply.md",
            Self::Change(_) => "change-notice/change.md",
        }
    }

    /// What it is called in lists, and who answers for it.
    fn heads(&self, model: &Model<'_>, speaker: &Speaker<'_>) -> (String, Vec<String>) {
        match self {
            Self::Figures(register)
            | Self::Disclosures(register)
            | Self::Screening(register)
            | Self::Change(register) => {
                let current = register.controllers.iter().filter(|one| !model.is_past(one.until));
                let names = current.map(|one| speaker.organisation(&one.organisation));
                (speaker.say(&register.name), names.collect())
            }
            Self::Information(unit)
            | Self::Publicity(unit)
            | Self::Schedules(unit)
            | Self::Access(unit) => {
                let name = speaker.name(&unit.organisation.name);
                (name.clone(), vec![name])
            }
        }
    }
}

/// Composes the description.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn description(
    model: &Model<'_>,
    description: &Description<'_>,
    workshop: Workshop<'_>,
    wanted: Wanted,
) -> Result<Document, ComposeError> {
    let speaker = Speaker::new(model, wanted.language);
    let of = |register| Composer::new(model, register, wanted.language, false);
    let told = told(description, &speaker, of, wanted);
    let draft = Draft::new(workshop, wanted);
    let markdown = draft.render(description.template(), &Filling::new(&told.view)?)?;
    let (title, controllers) = description.heads(model, &speaker);
    let kind = description.kind();
    Ok(Document {
        kind,
        publish: description.publish(),
        volume: None,
        id: description.id().to_owned(),
        language: wanted.language,
        layer: Layer::Full,
        title,
        controllers,
        service: None,
        banner: speaker.maybe(model.banner()),
        headings: markdown.lines().filter(|line| line.starts_with("##")).count(),
        markdown,
        slots: told.slots,
        date: Some(model.as_of),
        version: None,
        draft: wanted.draft || told.proposed,
        as_published: model.is_as_published(),
        has_other_layer: false,
        terms: Vec::new(),
        tables: None,
    })
}

/// What the description is to say, in the words of `speaker` and of the composer of its register.
fn told<'a>(
    description: &Description<'a>,
    speaker: &Speaker<'_>,
    of: impl Fn(&'a Register) -> Composer<'a>,
    wanted: Wanted,
) -> Told {
    match description {
        Description::Figures(register) => figures(of(register), wanted),
        Description::Disclosures(register) => disclosed(of(register), wanted),
        Description::Screening(register) => screening(of(register), wanted),
        Description::Change(register) => changed(of(register), wanted),
        Description::Information(unit) => information(speaker, unit, wanted),
        Description::Publicity(unit) => publicity(speaker, unit, wanted),
        Description::Schedules(unit) => schedules(speaker, unit, wanted),
        Description::Access(unit) => access(speaker, unit, wanted),
    }
}

/// What the description says, without marks of what another language lent: the view, and the authors'
/// texts that it refers to by number.
pub(super) fn described(
    model: &Model<'_>,
    description: &Description<'_>,
    wanted: Wanted,
) -> (Value, Vec<AuthorText>) {
    let speaker = Speaker::new(model, wanted.language).without_marks();
    let of = |register| Composer::new(model, register, wanted.language, false).without_marks();
    let told = told(description, &speaker, of, wanted);
    (told.view, told.slots)
}
