//! The catalog files and the copies compiled in.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A catalog: one CSV file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CatalogFile {
    /// Acts.
    Statutes,
    /// What happened to sections of acts.
    SectionEvents,
    /// Other names of acts.
    StatuteAliases,
    /// What provisions are about.
    StatuteTags,
    /// The chapters of acts and the sections in them.
    StatuteParts,
    /// Bodies and systems that ended or got a new name.
    AuthorityRenames,
    /// Adequacy decisions.
    Adequacy,
    /// The European Economic Area.
    Eea,
    /// Countries.
    Countries,
    /// Transfer mechanisms.
    TransferMechanisms,
    /// Supervisory authorities.
    SupervisoryAuthorities,
    /// Municipalities.
    Municipalities,
    /// Rights by legal basis.
    Rights,
    /// Rights by Art. 9(2) condition.
    RightsConditions,
    /// National law behind Art. 9(2) conditions.
    ConditionGrounds,
    /// Limits of rights.
    RightsLimits,
    /// How long the law lets or makes data be kept.
    RetentionLimits,
    /// Whose statutory tasks are.
    StatutoryTasks,
    /// Terms.
    Terms,
    /// Titles of articles.
    Articles,
    /// When each catalog was checked.
    Checked,
}

impl CatalogFile {
    /// Every catalog.
    pub const ALL: [Self; 21] = [
        Self::Statutes,
        Self::SectionEvents,
        Self::StatuteAliases,
        Self::StatuteTags,
        Self::StatuteParts,
        Self::AuthorityRenames,
        Self::Adequacy,
        Self::Eea,
        Self::Countries,
        Self::TransferMechanisms,
        Self::SupervisoryAuthorities,
        Self::Municipalities,
        Self::Rights,
        Self::RightsConditions,
        Self::ConditionGrounds,
        Self::RightsLimits,
        Self::RetentionLimits,
        Self::StatutoryTasks,
        Self::Terms,
        Self::Articles,
        Self::Checked,
    ];

    /// The name of the file, without `.csv`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Statutes => "statutes",
            Self::SectionEvents => "section-events",
            Self::StatuteAliases => "statute-aliases",
            Self::StatuteTags => "statute-tags",
            Self::StatuteParts => "statute-parts",
            Self::AuthorityRenames => "authority-renames",
            Self::Adequacy => "adequacy",
            Self::Eea => "eea",
            Self::Countries => "countries",
            Self::TransferMechanisms => "transfer-mechanisms",
            Self::SupervisoryAuthorities => "supervisory-authorities",
            Self::Municipalities => "municipalities",
            Self::Rights => "rights",
            Self::RightsConditions => "rights-conditions",
            Self::ConditionGrounds => "condition-grounds",
            Self::RightsLimits => "rights-limits",
            Self::RetentionLimits => "retention-limits",
            Self::StatutoryTasks => "statutory-tasks",
            Self::Terms => "terms",
            Self::Articles => "articles",
            Self::Checked => "checked",
        }
    }

    /// The catalog of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.name() == name)
    }

    /// The text compiled into the program.
    #[must_use]
    pub const fn embedded(self) -> &'static str {
        match self {
            Self::Statutes => include_str!("statutes.csv"),
            Self::SectionEvents => include_str!("section-events.csv"),
            Self::StatuteAliases => include_str!("statute-aliases.csv"),
            Self::StatuteTags => include_str!("statute-tags.csv"),
            Self::StatuteParts => include_str!("statute-parts.csv"),
            Self::AuthorityRenames => include_str!("authority-renames.csv"),
            Self::Adequacy => include_str!("adequacy.csv"),
            Self::Eea => include_str!("eea.csv"),
            Self::Countries => include_str!("countries.csv"),
            Self::TransferMechanisms => include_str!("transfer-mechanisms.csv"),
            Self::SupervisoryAuthorities => include_str!("supervisory-authorities.csv"),
            Self::Municipalities => include_str!("municipalities.csv"),
            Self::Rights => include_str!("rights.csv"),
            Self::RightsConditions => include_str!("rights-conditions.csv"),
            Self::ConditionGrounds => include_str!("condition-grounds.csv"),
            Self::RightsLimits => include_str!("rights-limits.csv"),
            Self::RetentionLimits => include_str!("retention-limits.csv"),
            Self::StatutoryTasks => include_str!("statutory-tasks.csv"),
            Self::Terms => include_str!("terms.csv"),
            Self::Articles => include_str!("articles.csv"),
            Self::Checked => include_str!("checked.csv"),
        }
    }
}

impl fmt::Display for CatalogFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.csv", self.name())
    }
}
