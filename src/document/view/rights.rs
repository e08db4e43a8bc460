//! Rights of the data subject, and how they are used.

use schemars::JsonSchema;
use serde::Serialize;

use super::ContactView;
use crate::law::catalogs::Note;
use crate::law::{LegalBasis, Right, SpecialCondition};

/// A right of the data subject.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RightView {
    /// Which one.
    pub right: Right,
    /// Its article, cited.
    pub article: String,
    /// Whether it applies to the whole register without limits.
    pub everywhere: bool,
    /// Whether it applies to nothing in the register.
    pub nowhere: bool,
    /// The purposes it applies to, where it is limited elsewhere.
    pub applies_to: Option<PurposesView>,
    /// Purposes to which it applies on some of their grounds only.
    pub partly: Vec<PartView>,
    /// The purposes to which it applies in part or with a limit.
    pub restricted: Option<PurposesView>,
    /// Purposes to which it applies with a limit.
    pub limited: Vec<LimitView>,
    /// Purposes to which it does not apply.
    pub not_to: Vec<LimitView>,
    /// How a consent is withdrawn, for the right to withdraw.
    pub routes: Vec<String>,
}

impl RightView {
    /// Whether it applies, but not to all purposes alike.
    pub(in crate::document) fn is_scoped(&self) -> bool {
        !self.nowhere && (self.applies_to.is_some() || self.restricted.is_some())
    }
}

/// A purpose to which a right applies on some of its grounds only.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PartView {
    /// The purpose.
    pub purposes: PurposesView,
    /// The legal bases on which it applies.
    pub bases: Vec<PartBasisView>,
    /// The conditions for special categories on which it applies.
    pub conditions: Vec<SpecialCondition>,
}

/// A legal basis on which a right applies, with what it covers of the purpose.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PartBasisView {
    /// Which one.
    pub basis: LegalBasis,
    /// What it covers of the purpose; none means the whole.
    pub covers: Vec<String>,
}

/// Some of the register's purposes, to be told by number or by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PurposesView {
    /// Whether they are all purposes for which personal data are processed.
    pub all: bool,
    /// Their numbers in the list of purposes, from 1, with three and more in a row as `2–4`.
    pub numbers: Vec<String>,
    /// What they are.
    pub names: Vec<String>,
}

/// A limit of a right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LimitView {
    /// The purposes.
    pub purposes: PurposesView,
    /// What to say of the limit; the provision alone speaks where there is nothing.
    pub note: Option<Note>,
    /// The provision, cited.
    pub provision: String,
}

/// A procedure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProcedureView {
    /// The rights it serves; none means all.
    pub rights: Vec<Right>,
    /// How a request is made.
    pub how: String,
    /// Web address.
    pub web: Option<String>,
    /// Contacts.
    pub contacts: Vec<ContactView>,
    /// The system in which people can do it themselves.
    pub self_service: Option<String>,
    /// What they can do there.
    pub self_service_text: Option<String>,
    /// How the person is identified.
    pub identification: Option<String>,
    /// Who decides.
    pub decided_by: Option<String>,
    /// How soon a request is answered.
    pub time: Option<String>,
    /// What a request costs.
    pub fee: Option<String>,
    /// When a request may be refused.
    pub refusal: Option<String>,
    /// What can be done about a refusal.
    pub remedies: Option<String>,
    /// Whether access to documents is told beside Art. 15.
    pub document_access: bool,
}

/// The supervisory authority.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AuthorityView {
    /// Its name.
    pub name: String,
    /// Postal address.
    pub postal: Option<String>,
    /// Visiting address.
    pub visiting: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Web address.
    pub web: Option<String>,
}
