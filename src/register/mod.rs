//! What the YAML says: one type per thing a workspace describes, every value with its place.
//!
//! The types are the model of the whole product: schemas, editor help, reading
//! and the reference documentation are made from them. Nothing here is derived;
//! conclusions are drawn in `model`.

mod agreement;
mod files;
mod flow;
mod id;
mod layout;
mod localized;
mod party;
mod problems;
mod purpose;
mod read;
mod references;
#[expect(clippy::module_inception, reason = "the register is the main thing of the registers")]
mod register;
pub mod schema;
mod shape;
mod system;
mod value;
mod vocabulary;
mod workspace;

pub use agreement::{Agreement, AgreementKind, AgreementParty, Grant, PartyRole};
pub use files::{FileKind, Place, place};
pub use flow::{
    ChannelKind, Disclosure, Disposal, Force, Granularity, Retention, RetentionGround, Source,
    SourceKind, Transfer,
};
pub use id::{Id, Object, ObjectKind, Own, Ref};
pub use layout::{BlockName, Layout, Section, SubSection};
pub use localized::{Answer, Localized, Name};
pub use party::{
    Authorisation, Channel, Contact, FormerName, Organisation, OrganisationKind, Processor,
    SubProcessor,
};
pub use purpose::{Basis, DataItem, Necessity, Purpose, PurposeKind, SpecialBasis, Task};
pub use read::{Reading, Registers, Tree, read};
pub use references::{Cited, Mention, Mentions, Unread};
pub use register::{
    Approval, AutomatedDecision, Change, Controller, DutyKind, JointControl, Notice, PaperMaterial,
    Part, ProvisionDuty, Publish, Regime, Register, Remark, Secrecy, Statement, StatementKind,
    Status,
};
pub use system::{System, SystemKind};
pub use value::{BusinessId, Email, Period, PeriodUnit, Phone, WebAddress};
pub use vocabulary::{
    Block, Category, Consent, ConsentKind, Group, Measure, Procedure, SpecialCategory,
};
pub use workspace::{Level, SeverityChange, Workspace};

/// The pages of the checks that reading makes before any rule runs: code and Markdown.
pub const CHECKS: &[(&str, &str)] = &[
    ("date-impossible", include_str!("checks/date_impossible.md")),
    ("duplicate-key", include_str!("checks/duplicate_key.md")),
    ("field-missing", include_str!("checks/field_missing.md")),
    ("field-unknown", include_str!("checks/field_unknown.md")),
    ("file-empty", include_str!("checks/file_empty.md")),
    ("file-encoding", include_str!("checks/file_encoding.md")),
    ("file-limit", include_str!("checks/file_limit.md")),
    ("file-misplaced", include_str!("checks/file_misplaced.md")),
    ("file-missing", include_str!("checks/file_missing.md")),
    ("file-name-mismatch", include_str!("checks/file_name_mismatch.md")),
    ("file-unreadable", include_str!("checks/file_unreadable.md")),
    ("override-unknown", include_str!("checks/override_unknown.md")),
    ("template-mistake", include_str!("checks/template_mistake.md")),
    ("text-not-allowed", include_str!("checks/text_not_allowed.md")),
    ("value-form", include_str!("checks/value_form.md")),
    ("value-kind", include_str!("checks/value_kind.md")),
    ("value-unknown", include_str!("checks/value_unknown.md")),
    ("wording-mistake", include_str!("checks/wording_mistake.md")),
    ("yaml-syntax", include_str!("checks/yaml_syntax.md")),
    ("yaml-unsupported", include_str!("checks/yaml_unsupported.md")),
];
