//! Dated catalogs, compiled in and open to a workspace's own rows.

mod acts;
mod bodies;
mod check;
mod conflicts;
mod countries;
mod error;
mod fields;
mod file;
mod lookup;
mod matrix;
mod parts;
mod place;
mod retention;
mod table;
mod tasks;
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
pub use error::{CatalogError, CatalogProblem, Contradiction, Expected, Form, ProblemKind};
pub use file::CatalogFile;
pub use lookup::UncertainRow;
pub use matrix::{
    ConditionGround, ConditionOutcome, Effect, Note, Outcome, RightByBasis, RightByCondition,
    RightLimit, Trigger,
};
pub use parts::StatutePart;
pub use retention::{RetentionBound, RetentionLimit};
pub use table::Confidence;
pub use tasks::{StatutoryTask, TaskOwner};
pub use validity::{AdequacyState, SectionState, StatuteState};
pub use words::{ArticleTitle, Checked, Term};

use table::{Layer, Table};

/// Catalogs with the rows of a workspace laid over them.
#[derive(Debug, Clone)]
pub struct Overlaid {
    /// The catalogs.
    pub catalogs: Catalogs,
    /// The workspace's rows, by catalog in the order given and then by line.
    pub rows: Vec<OwnRow>,
    /// What is wrong with the workspace's texts.
    pub problems: Vec<CatalogProblem>,
}

/// A row that a workspace has put into a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRow {
    /// The catalog.
    pub file: CatalogFile,
    /// What the row is known by.
    pub row: String,
    /// Its line in the workspace's text, from 1.
    pub line: u64,
    /// Whether a compiled-in row gave way to it.
    pub replaces: bool,
}

/// Every catalog.
#[derive(Debug, Clone, Default)]
pub struct Catalogs {
    statutes: Table<Statute>,
    section_events: Table<SectionEvent>,
    aliases: Table<Alias>,
    tags: Table<TaggedProvision>,
    parts: Table<StatutePart>,
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
    retention: Table<RetentionLimit>,
    tasks: Table<StatutoryTask>,
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
            catalogs.add(file, (file.embedded(), Layer::BuiltIn), &mut problems);
        }
        if problems.is_empty() {
            problems = catalogs.dangling();
        }
        if problems.is_empty() { Ok(catalogs) } else { Err(CatalogError { problems }) }
    }

    /// These catalogs with the rows of a workspace laid over them: CSV texts with the columns of
    /// the compiled-in ones. A row known already is replaced, any other is added.
    ///
    /// A row that cannot be read, or that another speaks against, is left out: the compiled-in one
    /// holds, if there is one. What is wrong is told beside the result.
    #[must_use]
    pub fn overlaid(mut self, own: &[(CatalogFile, &str)]) -> Overlaid {
        let mut problems = Vec::new();
        for (file, csv) in own {
            self.add(*file, (csv, Layer::Workspace), &mut problems);
        }
        self.settle(&mut problems);
        let rows = own.iter().flat_map(|(file, _)| self.own(*file)).collect();
        Overlaid { catalogs: self, rows, problems }
    }

    /// Refuses rows of the workspace until nothing speaks against those that are left. That a row
    /// refers to a refused one is not told: whoever mends that one mends both.
    fn settle(&mut self, problems: &mut Vec<CatalogProblem>) {
        loop {
            let own = self.dangling().into_iter().filter_map(|one| Some((one.line?, one)));
            let found: Vec<(u64, CatalogProblem)> = own.collect();
            if found.is_empty() {
                break;
            }
            let follows: Vec<bool> = found.iter().map(|(_, one)| self.follows(one)).collect();
            found.iter().for_each(|(line, one)| self.refuse(one.file, *line));
            let own = found.into_iter().zip(follows).filter(|(_, follows)| !follows);
            problems.extend(own.map(|((_, problem), _)| problem));
        }
    }

    /// Whether the problem is only that of a row which was refused.
    fn follows(&self, problem: &CatalogProblem) -> bool {
        match &problem.kind {
            ProblemKind::Dangling { names, missing_from: CatalogFile::Statutes, .. } => {
                self.statutes.has_refused(names)
            }
            ProblemKind::Dangling { names, missing_from: CatalogFile::Countries, .. } => {
                self.countries.has_refused(names)
            }
            _ => false,
        }
    }

    fn refuse(&mut self, file: CatalogFile, line: u64) {
        match file {
            CatalogFile::Statutes => self.statutes.refuse(line),
            CatalogFile::SectionEvents => self.section_events.refuse(line),
            CatalogFile::StatuteAliases => self.aliases.refuse(line),
            CatalogFile::StatuteTags => self.tags.refuse(line),
            CatalogFile::StatuteParts => self.parts.refuse(line),
            CatalogFile::AuthorityRenames => self.renames.refuse(line),
            CatalogFile::Adequacy => self.adequacy.refuse(line),
            CatalogFile::Eea => self.eea.refuse(line),
            CatalogFile::Countries => self.countries.refuse(line),
            CatalogFile::TransferMechanisms => self.mechanisms.refuse(line),
            CatalogFile::SupervisoryAuthorities => self.authorities.refuse(line),
            CatalogFile::Municipalities => self.municipalities.refuse(line),
            CatalogFile::Rights => self.rights.refuse(line),
            CatalogFile::RightsConditions => self.conditions.refuse(line),
            CatalogFile::ConditionGrounds => self.grounds.refuse(line),
            CatalogFile::RightsLimits => self.limits.refuse(line),
            CatalogFile::RetentionLimits => self.retention.refuse(line),
            CatalogFile::StatutoryTasks => self.tasks.refuse(line),
            CatalogFile::Terms => self.terms.refuse(line),
            CatalogFile::Articles => self.articles.refuse(line),
            CatalogFile::Checked => self.checked.refuse(line),
        }
    }

    fn add(
        &mut self,
        file: CatalogFile,
        (csv, layer): (&str, Layer),
        problems: &mut Vec<CatalogProblem>,
    ) {
        match file {
            CatalogFile::Statutes => self.statutes.add(csv, layer, problems),
            CatalogFile::SectionEvents => self.section_events.add(csv, layer, problems),
            CatalogFile::StatuteAliases => self.aliases.add(csv, layer, problems),
            CatalogFile::StatuteTags => self.tags.add(csv, layer, problems),
            CatalogFile::StatuteParts => self.parts.add(csv, layer, problems),
            CatalogFile::AuthorityRenames => self.renames.add(csv, layer, problems),
            CatalogFile::Adequacy => self.adequacy.add(csv, layer, problems),
            CatalogFile::Eea => self.eea.add(csv, layer, problems),
            CatalogFile::Countries => self.countries.add(csv, layer, problems),
            CatalogFile::TransferMechanisms => self.mechanisms.add(csv, layer, problems),
            CatalogFile::SupervisoryAuthorities => self.authorities.add(csv, layer, problems),
            CatalogFile::Municipalities => self.municipalities.add(csv, layer, problems),
            CatalogFile::Rights => self.rights.add(csv, layer, problems),
            CatalogFile::RightsConditions => self.conditions.add(csv, layer, problems),
            CatalogFile::ConditionGrounds => self.grounds.add(csv, layer, problems),
            CatalogFile::RightsLimits => self.limits.add(csv, layer, problems),
            CatalogFile::RetentionLimits => self.retention.add(csv, layer, problems),
            CatalogFile::StatutoryTasks => self.tasks.add(csv, layer, problems),
            CatalogFile::Terms => self.terms.add(csv, layer, problems),
            CatalogFile::Articles => self.articles.add(csv, layer, problems),
            CatalogFile::Checked => self.checked.add(csv, layer, problems),
        }
    }

    /// The rows of a workspace in a catalog.
    fn own(&self, file: CatalogFile) -> Vec<OwnRow> {
        match file {
            CatalogFile::Statutes => self.statutes.own(),
            CatalogFile::SectionEvents => self.section_events.own(),
            CatalogFile::StatuteAliases => self.aliases.own(),
            CatalogFile::StatuteTags => self.tags.own(),
            CatalogFile::StatuteParts => self.parts.own(),
            CatalogFile::AuthorityRenames => self.renames.own(),
            CatalogFile::Adequacy => self.adequacy.own(),
            CatalogFile::Eea => self.eea.own(),
            CatalogFile::Countries => self.countries.own(),
            CatalogFile::TransferMechanisms => self.mechanisms.own(),
            CatalogFile::SupervisoryAuthorities => self.authorities.own(),
            CatalogFile::Municipalities => self.municipalities.own(),
            CatalogFile::Rights => self.rights.own(),
            CatalogFile::RightsConditions => self.conditions.own(),
            CatalogFile::ConditionGrounds => self.grounds.own(),
            CatalogFile::RightsLimits => self.limits.own(),
            CatalogFile::RetentionLimits => self.retention.own(),
            CatalogFile::StatutoryTasks => self.tasks.own(),
            CatalogFile::Terms => self.terms.own(),
            CatalogFile::Articles => self.articles.own(),
            CatalogFile::Checked => self.checked.own(),
        }
    }
}
