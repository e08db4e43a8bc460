//! What a published text claims on matters that are otherwise derived.
//!
//! Rules compare claims with the derivation; a workspace in mode `as-published` prints them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::flow::Force;
use super::id::Ref;
use super::layout::BlockName;
use super::localized::Localized;
use super::party::{Organisation, is_false};
use super::purpose::Purpose;
use super::system::System;
use super::value::{Period, WebAddress};
use crate::law::{CountryCode, LegalBasis, Mechanism, Provision, Right};
use crate::text::{Date, Spanned};

/// A claim of a published text on a matter that is otherwise derived.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Claim {
    /// What the claim is about.
    pub about: ClaimKind,
    /// The claim in words of one's own, in Markdown; a title of a statute needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Localized>,
    /// Where the published text makes it, as in `17` or `11.4`.
    pub place: Spanned<String>,
    /// The block in which it is printed; that of the matter when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<BlockName>,
    /// The day of the text, when it is not the notice's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Spanned<Date>>,
    /// How firmly it is claimed.
    #[serde(default)]
    pub force: Force,
    /// What is claimed of a right, a duty, a transfer or adequacy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<ClaimValue>,
    /// The right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<Right>,
    /// The legal bases for which the right is denied.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Spanned<LegalBasis>>,
    /// The purposes to which the claim is limited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Ref<Purpose>>,
    /// The organisation: a recipient, an authority, an importer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Ref<Organisation>>,
    /// The system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<Ref<System>>,
    /// The country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Spanned<CountryCode>>,
    /// The mechanism of chapter V.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<Spanned<Mechanism>>,
    /// The provisions cited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The title by which a statute is cited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Spanned<String>>,
    /// True when the text names the statute by its title alone, without its number.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unnumbered: bool,
    /// The length of time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Spanned<Period>>,
    /// The web address given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<Spanned<WebAddress>>,
}

/// What a claim is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// A right of data subjects: that it applies, or that it does not.
    Right,
    /// How a right is used.
    Procedure,
    /// What a request costs (Art. 12(5)).
    Fee,
    /// How soon a request is answered (Art. 12(3)).
    ReplyTime,
    /// On what grounds a request is refused (Art. 12(4)).
    Refusal,
    /// A duty put on the data subject.
    Duty,
    /// To whom data go.
    Recipient,
    /// A transfer outside the EEA, or that there is none.
    Transfer,
    /// Automated decisions or profiling: that there are some, or none, or none of some kind.
    AutomatedDecision,
    /// That a country, or a framework, gives adequate protection.
    Adequacy,
    /// A statute, cited by its title or number.
    Statute,
    /// The supervisory authority and its contact details.
    Authority,
    /// How the text writes an address or a number, where that is not how it is used.
    Contact,
    /// How the text was signed and how that can be verified.
    Signature,
    /// When and why the text is updated.
    Update,
}

/// What is claimed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimValue {
    /// It is so: the right applies, the duty exists, data are transferred, protection is adequate.
    Yes,
    /// It is not so.
    No,
    /// It is so within limits that the text states.
    Limited,
}
