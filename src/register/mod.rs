//! What the YAML says: one type per thing a workspace describes, every value with its place.
//!
//! The types are the model of the whole product: schemas, editor help, reading
//! and the reference documentation are made from them. Nothing here is derived;
//! conclusions are drawn in `model`.

mod agreement;
mod base;
mod decision;
mod duty;
mod files;
mod flow;
mod grant;
mod id;
mod layout;
mod localized;
mod notice;
mod party;
mod problems;
mod purpose;
mod read;
mod references;
#[expect(clippy::module_inception, reason = "the register is the main thing of the registers")]
mod register;
mod renew;
mod schedule;
pub mod schema;
mod service;
mod shape;
mod stated;
mod system;
mod texts;
mod tree;
mod value;
mod vocabulary;
mod workspace;

pub use agreement::{
    Agreement, AgreementKind, AgreementParty, Annex, AnnexKind, Clause, ClauseKind, Operation,
    PartyRole, SecretPart, Standing,
};
pub use decision::{
    Decision, DecisionPoint, DecisionStatus, DecisionVersion, EarlierDecision, PointAbout,
    Signatory, WaivedAssessment,
};
pub use duty::DutyShare;
pub use files::{FileKind, Place, meant_folder, place};
pub use flow::{
    ChannelKind, Direction, Disclosure, DisclosureStatus, Disposal, Force, Granularity,
    RecipientCapacity, Retention, RetentionGround, SccAnnex, SccModule, Source, SourceKind, Stage,
    SupplementaryMeasure, Transfer, TransferFrequency,
};
pub use grant::{
    ClientScope, Criterion, CriterionStatus, EndTrigger, Grant, Power, Undertaking,
    ViewingCondition,
};
pub use id::{Id, Object, ObjectKind, Own, Ref};
pub use layout::{BlockName, Layout, Section, SubSection};
pub use localized::{Answer, Localized, Name};
pub use notice::{Approval, Change, KeptVersion, Notice, OtherVersion, VersionKind};
pub use party::{
    Assessment, Authorisation, Channel, Contact, FormerName, Organ, OrganKind, Organisation,
    OrganisationKind, Processor, SubProcessor,
};
pub use purpose::{Basis, DataForm, DataItem, Necessity, Purpose, PurposeKind, SpecialBasis, Task};
pub use read::{Reading, Registers, prepare, read};
pub use references::{Cited, Mention, Mentions, Unread};
pub use register::{
    AssessmentState, AutomatedDecision, Controller, DutyKind, ImpactAssessment, JointControl,
    PaperMaterial, Part, ProvisionDuty, Publish, Regime, Register, Remark, Role, Secrecy,
    SecrecyEnd, SourceMarking, Statement, StatementKind, Status, Unattached, UnnamedSystem,
};
pub use schedule::{Automation, Process, Publicity, Repository, RepositoryKind, RetentionClass};
pub use service::{Area, AreaMember, Risk, RiskFactor, RiskLevel, Service, ServiceKind};
pub use stated::{Claim, ClaimKind, ClaimValue};
pub use system::{MapPublicity, System, SystemKind};
pub use texts::Prose;
pub use tree::{PartialText, Tree};
pub use value::{BusinessId, Email, Period, PeriodUnit, Phone, Sha256, WebAddress};
pub use vocabulary::{
    Block, BlockVariant, Category, Consent, ConsentKind, Group, Identifier, Measure, MeasureKind,
    Procedure, SpecialCategory,
};
pub use workspace::{Addresses, Level, Mode, SeverityChange, Workspace};

/// The pages of the checks that reading makes before any rule runs, of YAML and of a workspace's
/// catalogs: code and Markdown.
pub const CHECKS: &[(&str, &str)] = &[
    ("catalog-column", include_str!("checks/catalog_column.md")),
    ("catalog-contradiction", include_str!("checks/catalog_contradiction.md")),
    ("catalog-reference", include_str!("checks/catalog_reference.md")),
    ("catalog-unknown", include_str!("checks/catalog_unknown.md")),
    ("catalog-value", include_str!("checks/catalog_value.md")),
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
