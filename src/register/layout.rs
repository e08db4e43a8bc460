//! In what order a notice says it: layouts and the blocks they place.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::{Object, ObjectKind, Own};
use super::localized::Localized;
use super::vocabulary::MeasureKind;
use crate::law::Right;

/// The order of a notice's sections, and their headings.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Layout {
    /// The layout's id; also the name of its file.
    pub id: Own<Layout>,
    /// Whether sections are numbered.
    #[serde(default)]
    pub numbered: bool,
    /// The sections, in order.
    #[schemars(length(min = 1))]
    pub sections: Vec<Section>,
}

impl Layout {
    /// Whether `block` stands in a section or a sub-section.
    #[must_use]
    pub fn holds(&self, block: BlockName) -> bool {
        let below =
            |section: &Section| section.sections.iter().any(|sub| sub.blocks.contains(&block));
        self.sections.iter().any(|section| section.blocks.contains(&block) || below(section))
    }
}

/// A section of a layout.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Section {
    /// Its heading; the first block's own heading when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Localized>,
    /// The blocks it holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockName>,
    /// Its sub-sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SubSection>,
}

/// A sub-section of a layout.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SubSection {
    /// Its heading; the first block's own heading when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Localized>,
    /// The blocks it holds.
    pub blocks: Vec<BlockName>,
    /// The rights whose procedures its block `procedures` tells; elsewhere the block tells the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// The kinds of measures that its block `measures` tells; elsewhere the block tells the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureKind>,
}

/// A block of a notice: one question that it answers.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum BlockName {
    /// The register's name, service and introduction.
    Name,
    /// The parts of the register, and for whom the organisation acts in each.
    Parts,
    /// The controllers and their contact details (Art. 13(1)(a)).
    Controller,
    /// The essence of the arrangement between joint controllers (Art. 26(2)).
    JointControl,
    /// The person responsible for the register, as a role.
    Responsible,
    /// Contacts in matters of the register.
    Contacts,
    /// The data protection officer (Art. 13(1)(b)).
    Dpo,
    /// The purposes, each with its legal bases (Art. 13(1)(c)).
    Purposes,
    /// Legal bases in order of Art. 6(1), each with its purposes (Art. 13(1)(c)).
    LegalBases,
    /// Conditions for special categories (Art. 9(2)).
    SpecialCategories,
    /// Secrecy and publicity.
    Secrecy,
    /// Groups of data subjects.
    Groups,
    /// Categories of data (Art. 14(1)(d)).
    Data,
    /// Whether data must be given (Art. 13(2)(e)).
    ProvisionDuty,
    /// Sources (Art. 14(2)(f)).
    Sources,
    /// Systems and paper material.
    Systems,
    /// Protection of the data (Art. 32).
    Measures,
    /// Automated decisions and profiling (Art. 13(2)(f)).
    AutomatedDecisions,
    /// Recipients (Art. 13(1)(e)).
    Recipients,
    /// Transfers outside the EU and the EEA (Art. 13(1)(f)).
    Transfers,
    /// How long data are kept (Art. 13(2)(a)).
    Retention,
    /// Rights of the data subject (Art. 13(2)(b)–(c)).
    Rights,
    /// The right of access alone (Art. 15).
    RightOfAccess,
    /// Rectification, erasure and restriction alone (Art. 16–18).
    RightsOfCorrection,
    /// The right to object alone (Art. 21).
    RightToObject,
    /// The right to portability alone (Art. 20).
    RightToPortability,
    /// The remaining rights: withdrawal, automated decisions, breach notice.
    OtherRights,
    /// How rights are used (Art. 12).
    Procedures,
    /// The supervisory authority (Art. 13(2)(d), 77).
    SupervisoryAuthority,
    /// Version, approval, languages and changes of the notice.
    About,
}

impl Object for Layout {
    const KIND: ObjectKind = ObjectKind::Layout;
}
