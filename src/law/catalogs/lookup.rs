//! Finding rows.

use super::table::{Row, Table};
use super::{
    Adequacy, Alias, AliasKind, ArticleTitle, AuthorityRename, CatalogFile, Catalogs, Checked,
    ConditionGround, Confidence, Country, Eea, Municipality, RetentionBound, RetentionLimit,
    RightByBasis, RightByCondition, RightLimit, Statute, StatutoryTask, SupervisoryAuthority,
    TaggedProvision, Term, TransferMechanism,
};
use crate::law::{Act, CountryCode, LegalBasis, Mechanism, Provision, Right, SpecialCondition};
use crate::text::{Date, Language};

/// A row that is not of high confidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UncertainRow {
    /// The catalog.
    pub file: CatalogFile,
    /// What the row is known by.
    pub row: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Acts.
impl Catalogs {
    /// Every act, in the order of the catalog.
    #[must_use]
    pub fn statutes(&self) -> &[Statute] {
        self.statutes.rows()
    }

    /// The act of this number.
    #[must_use]
    pub fn statute(&self, number: Act) -> Option<&Statute> {
        self.statutes.get(&number)
    }

    /// The title `act` bore on `on` in the form citations have it, and its
    /// language: the one asked for, else the first that has a title.
    #[must_use]
    pub fn title(&self, act: Act, language: Language, on: Date) -> Option<(Language, &str)> {
        [language].into_iter().chain(Language::ALL).find_map(|candidate| {
            let title = self.title_in(act, candidate, on)?;
            Some((candidate, title))
        })
    }

    fn title_in(&self, act: Act, language: Language, on: Date) -> Option<&str> {
        let other = self.aliases(act).find(|alias| alias.was_title(language, on));
        let statute = self.statute(act)?;
        let (title, cited_sv) = match other {
            Some(alias) => (Some(alias.alias.as_str()), alias.cited_sv.as_deref()),
            None => (statute.titles.get(language), statute.cited_sv.as_deref()),
        };
        if language == Language::Sv { cited_sv.or(title) } else { title }
    }

    /// The other names of `act`, right and wrong.
    pub fn aliases(&self, act: Act) -> impl Iterator<Item = &Alias> {
        self.aliases.rows().iter().filter(move |alias| alias.number == act)
    }

    /// The other names that read `text`, letter case aside.
    pub fn aliases_reading(&self, text: &str) -> impl Iterator<Item = &Alias> {
        let wanted = text.trim().to_lowercase();
        self.aliases.rows().iter().filter(move |alias| alias.alias.to_lowercase() == wanted)
    }

    /// The acts that bear or bore the name `text`, by title or other name,
    /// letter case aside. Several, where the name is ambiguous.
    #[must_use]
    pub fn acts_named(&self, text: &str) -> Vec<Act> {
        let wanted = text.trim().to_lowercase();
        let bears = |statute: &&Statute| {
            let titles = Language::ALL.map(|language| statute.titles.get(language));
            titles.into_iter().flatten().any(|title| title.to_lowercase() == wanted)
        };
        let mut acts: Vec<Act> = self.statutes().iter().filter(bears).map(|s| s.number).collect();
        acts.extend(self.aliases_reading(text).map(|alias| alias.number));
        acts.sort_unstable();
        acts.dedup();
        acts
    }

    /// What the catalog says `place` is about: rows on the place itself and on
    /// what it lies within.
    pub fn tags(&self, place: Provision) -> impl Iterator<Item = &TaggedProvision> {
        self.tags.rows().iter().filter(move |row| row.provision.covers(place))
    }

    /// Rows on parts of `place`: where there are any, a citation of the whole
    /// is less exact than it could be.
    pub fn tags_within(&self, place: Provision) -> impl Iterator<Item = &TaggedProvision> {
        let rows = self.tags.rows().iter();
        rows.filter(move |row| row.provision != place && place.covers(row.provision))
    }
}

/// Countries, transfers and bodies.
impl Catalogs {
    /// The country or organisation of this code.
    #[must_use]
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.get(&code)
    }

    /// Every country and organisation, in the order of the catalog.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        self.countries.rows()
    }

    /// The name of a country.
    #[must_use]
    pub fn country_name(&self, code: CountryCode, language: Language) -> Option<&str> {
        self.country(code)?.names.get(language)
    }

    /// The row on where a country stands towards the EEA.
    #[must_use]
    pub fn eea(&self, code: CountryCode) -> Option<&Eea> {
        self.eea.get(&code)
    }

    /// Every adequacy decision on a country, in the order of the catalog.
    pub fn adequacy_decisions(&self, country: CountryCode) -> impl Iterator<Item = &Adequacy> {
        self.adequacy.rows().iter().filter(move |row| row.country == country)
    }

    /// The adequacy decisions of this number, renewed ones included.
    pub fn adequacy_by_number(&self, decision: Act) -> impl Iterator<Item = &Adequacy> {
        let is_it =
            move |row: &&Adequacy| row.decision == decision || row.renewed_by == Some(decision);
        self.adequacy.rows().iter().filter(is_it)
    }

    /// What a transfer mechanism asks for.
    #[must_use]
    pub fn mechanism(&self, mechanism: Mechanism) -> Option<&TransferMechanism> {
        self.mechanisms.get(&mechanism)
    }

    /// The supervisory authority of a country or territory. Its confidence may
    /// be low: such a row is not for publication.
    #[must_use]
    pub fn supervisory_authority(&self, country: CountryCode) -> Option<&SupervisoryAuthority> {
        self.authorities.get(&country)
    }

    /// The supervisory authority of a country or territory, if its row is sure enough to be told
    /// to data subjects.
    #[must_use]
    pub fn published_authority(&self, country: CountryCode) -> Option<&SupervisoryAuthority> {
        self.supervisory_authority(country).filter(|row| row.confidence > Confidence::Low)
    }

    /// The municipality of this three-digit code.
    #[must_use]
    pub fn municipality(&self, code: &str) -> Option<&Municipality> {
        self.municipalities.get(&code.to_owned())
    }

    /// Every municipality, merged ones included, in the order of the codes.
    #[must_use]
    pub fn municipalities(&self) -> &[Municipality] {
        self.municipalities.rows()
    }

    /// Every body or system that ended or got a new name, in the order of the catalog.
    #[must_use]
    pub fn renames(&self) -> &[AuthorityRename] {
        self.renames.rows()
    }

    /// What became of the body or system of this name, letter case aside.
    #[must_use]
    pub fn renamed(&self, old_name: &str) -> Option<&AuthorityRename> {
        self.renames.get(&old_name.trim().to_lowercase())
    }
}

/// Rights and words.
impl Catalogs {
    /// Whether a legal basis gives a right.
    #[must_use]
    pub fn right_by_basis(&self, right: Right, basis: LegalBasis) -> Option<&RightByBasis> {
        self.rights.get(&(right, basis))
    }

    /// What a condition changes in a right; `None` where it changes nothing.
    #[must_use]
    pub fn right_by_condition(
        &self,
        right: Right,
        condition: SpecialCondition,
    ) -> Option<&RightByCondition> {
        self.conditions.get(&(condition, right))
    }

    /// The national law a condition can rest on.
    pub fn condition_grounds(
        &self,
        condition: SpecialCondition,
    ) -> impl Iterator<Item = &ConditionGround> {
        self.grounds.rows().iter().filter(move |row| row.condition == condition)
    }

    /// Every limit of a right in force on `on`.
    pub fn limits(&self, right: Right, on: Date) -> impl Iterator<Item = &RightLimit> {
        let rows = self.limits.rows().iter();
        rows.filter(move |row| row.right == right && row.is_in_force(on))
    }

    /// The times that `place` or what it lies within sets, shortest first.
    #[must_use]
    pub fn retention_limits(
        &self,
        place: Provision,
        bound: RetentionBound,
    ) -> Vec<&RetentionLimit> {
        let rows = self.retention.rows().iter();
        let mut found: Vec<_> =
            rows.filter(|row| row.bound == bound && row.provision.covers(place)).collect();
        found.sort_by_key(|row| row.years);
        found
    }

    /// Statutory tasks that have changed hands or ended, in the order of the catalog.
    #[must_use]
    pub fn statutory_tasks(&self) -> &[StatutoryTask] {
        self.tasks.rows()
    }

    /// A term of the Regulation: `controller`, `right-access`.
    #[must_use]
    pub fn term(&self, key: &str) -> Option<&Term> {
        self.terms.get(&key.to_owned())
    }

    /// The name of a right as headings have it.
    #[must_use]
    pub fn right_name(&self, right: Right, language: Language) -> Option<&str> {
        self.term(&format!("right-{}", right.id()))?.names.get(language)
    }

    /// The name of a legal basis as headings have it.
    #[must_use]
    pub fn basis_name(&self, basis: LegalBasis, language: Language) -> Option<&str> {
        self.term(&format!("basis-{}", basis.id()))?.names.get(language)
    }

    /// The name of an Art. 9(2) condition as headings have it.
    #[must_use]
    pub fn condition_name(&self, condition: SpecialCondition, language: Language) -> Option<&str> {
        self.term(&format!("condition-{}", condition.id()))?.names.get(language)
    }

    /// The title of an article of the GDPR.
    #[must_use]
    pub fn article(&self, number: u16) -> Option<&ArticleTitle> {
        self.articles.get(&number)
    }

    /// When a catalog was checked.
    #[must_use]
    pub fn checked(&self, file: CatalogFile) -> Option<&Checked> {
        self.checked.get(&file)
    }

    /// The day on which the catalog that was checked first was last gone through.
    #[must_use]
    pub fn checked_on(&self) -> Option<Date> {
        self.checked.rows().iter().map(|row| row.checked_on).min()
    }

    /// How many rows a catalog has.
    #[must_use]
    pub fn row_count(&self, file: CatalogFile) -> usize {
        self.survey(file).0
    }

    /// Every row that is not of high confidence.
    #[must_use]
    pub fn uncertain(&self) -> Vec<UncertainRow> {
        CatalogFile::ALL.into_iter().flat_map(|file| self.survey(file).1).collect()
    }

    /// The number of rows of a catalog, and those not of high confidence.
    fn survey(&self, file: CatalogFile) -> (usize, Vec<UncertainRow>) {
        match file {
            CatalogFile::Statutes => survey(&self.statutes),
            CatalogFile::SectionEvents => survey(&self.section_events),
            CatalogFile::StatuteAliases => survey(&self.aliases),
            CatalogFile::StatuteTags => survey(&self.tags),
            CatalogFile::StatuteParts => survey(&self.parts),
            CatalogFile::AuthorityRenames => survey(&self.renames),
            CatalogFile::Adequacy => survey(&self.adequacy),
            CatalogFile::Eea => survey(&self.eea),
            CatalogFile::Countries => survey(&self.countries),
            CatalogFile::TransferMechanisms => survey(&self.mechanisms),
            CatalogFile::SupervisoryAuthorities => survey(&self.authorities),
            CatalogFile::Municipalities => survey(&self.municipalities),
            CatalogFile::Rights => survey(&self.rights),
            CatalogFile::RightsConditions => survey(&self.conditions),
            CatalogFile::ConditionGrounds => survey(&self.grounds),
            CatalogFile::RightsLimits => survey(&self.limits),
            CatalogFile::RetentionLimits => survey(&self.retention),
            CatalogFile::StatutoryTasks => survey(&self.tasks),
            CatalogFile::Terms => survey(&self.terms),
            CatalogFile::Articles => survey(&self.articles),
            CatalogFile::Checked => survey(&self.checked),
        }
    }
}

fn survey<R: Row>(table: &Table<R>) -> (usize, Vec<UncertainRow>) {
    let uncertain = table.rows().iter().filter_map(|row| {
        let confidence = row.confidence().filter(|sure| *sure < Confidence::High)?;
        Some(UncertainRow { file: R::FILE, row: row.label(), confidence })
    });
    (table.rows().len(), uncertain.collect())
}

impl Alias {
    /// Whether this was the act's title in `language` on `on`.
    fn was_title(&self, language: Language, on: Date) -> bool {
        matches!(self.kind, AliasKind::FormerTitle | AliasKind::LaterTitle)
            && self.language == language
            && self.valid_from.is_none_or(|from| from <= on)
            && self.valid_until.is_none_or(|until| on <= until)
    }
}
