//! Dated catalogs, compiled in and open to a workspace's own rows.

mod acts;
mod bodies;
mod check;
mod countries;
mod error;
mod file;
mod lookup;
mod matrix;
mod table;
mod validity;
mod words;

pub use acts::{
    Alias, AliasKind, EventKind, Extent, Instrument, SectionEvent, Statute, Tag, TaggedProvision,
};
pub use bodies::{AuthorityRename, Municipality, SupervisoryAuthority};
pub use countries::{
    Adequacy, AdequacyStatus, AssessmentNeed, Authorisation, AuthorityUse, Country, Eea,
    Membership, TransferMechanism,
};
pub use error::{CatalogError, CatalogProblem, ProblemKind};
pub use file::CatalogFile;
pub use lookup::UncertainRow;
pub use matrix::{
    ConditionGround, ConditionOutcome, Effect, Note, Outcome, RightByBasis, RightByCondition,
    RightLimit, Trigger,
};
pub use table::Confidence;
pub use validity::{AdequacyState, SectionState, StatuteState};
pub use words::{ArticleTitle, Checked, Term};

use table::Table;

/// Every catalog.
#[derive(Debug, Clone, Default)]
pub struct Catalogs {
    statutes: Table<Statute>,
    section_events: Table<SectionEvent>,
    aliases: Table<Alias>,
    tags: Table<TaggedProvision>,
    renames: Table<AuthorityRename>,
    adequacy: Table<Adequacy>,
    eea: Table<Eea>,
    countries: Table<Country>,
    mechanisms: Table<TransferMechanism>,
    authorities: Table<SupervisoryAuthority>,
    municipalities: Table<Municipality>,
    rights: Table<RightByBasis>,
    conditions: Table<RightByCondition>,
    grounds: Table<ConditionGround>,
    limits: Table<RightLimit>,
    terms: Table<Term>,
    articles: Table<ArticleTitle>,
    checked: Table<Checked>,
}

impl Catalogs {
    /// The catalogs compiled into the program.
    ///
    /// # Errors
    ///
    /// Every row that cannot be read and every reference to nothing. A test
    /// keeps the compiled-in catalogs free of both.
    pub fn embedded() -> Result<Self, CatalogError> {
        let mut catalogs = Self::default();
        let mut problems = Vec::new();
        for file in CatalogFile::ALL {
            catalogs.add(file, file.embedded(), &mut problems);
        }
        catalogs.checked_or(problems)
    }

    /// These catalogs with the rows of a CSV text, which has the columns of the
    /// compiled-in one. A row known already is replaced, any other is added.
    ///
    /// # Errors
    ///
    /// Every row that cannot be read and every reference to nothing.
    pub fn with_rows(mut self, file: CatalogFile, csv: &str) -> Result<Self, CatalogError> {
        let mut problems = Vec::new();
        self.add(file, csv, &mut problems);
        self.checked_or(problems)
    }

    fn checked_or(self, mut problems: Vec<CatalogProblem>) -> Result<Self, CatalogError> {
        if problems.is_empty() {
            problems = self.dangling();
        }
        if problems.is_empty() { Ok(self) } else { Err(CatalogError { problems }) }
    }

    fn add(&mut self, file: CatalogFile, csv: &str, problems: &mut Vec<CatalogProblem>) {
        match file {
            CatalogFile::Statutes => self.statutes.add(csv, problems),
            CatalogFile::SectionEvents => self.section_events.add(csv, problems),
            CatalogFile::StatuteAliases => self.aliases.add(csv, problems),
            CatalogFile::StatuteTags => self.tags.add(csv, problems),
            CatalogFile::AuthorityRenames => self.renames.add(csv, problems),
            CatalogFile::Adequacy => self.adequacy.add(csv, problems),
            CatalogFile::Eea => self.eea.add(csv, problems),
            CatalogFile::Countries => self.countries.add(csv, problems),
            CatalogFile::TransferMechanisms => self.mechanisms.add(csv, problems),
            CatalogFile::SupervisoryAuthorities => self.authorities.add(csv, problems),
            CatalogFile::Municipalities => self.municipalities.add(csv, problems),
            CatalogFile::Rights => self.rights.add(csv, problems),
            CatalogFile::RightsConditions => self.conditions.add(csv, problems),
            CatalogFile::ConditionGrounds => self.grounds.add(csv, problems),
            CatalogFile::RightsLimits => self.limits.add(csv, problems),
            CatalogFile::Terms => self.terms.add(csv, problems),
            CatalogFile::Articles => self.articles.add(csv, problems),
            CatalogFile::Checked => self.checked.add(csv, problems),
        }
    }
}
