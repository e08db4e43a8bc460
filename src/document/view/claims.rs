//! Claims of published texts.

use schemars::JsonSchema;
use serde::Serialize;

use super::Slot;
use crate::law::{Mechanism, Right};
use crate::register::{ClaimValue, Force};

/// A claim of a published text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ClaimView {
    /// The claim, in words.
    pub text: Option<Slot>,
    /// Where the published text makes it.
    pub place: String,
    /// The day of that text, when it is not the notice's own.
    pub on: Option<String>,
    /// The right.
    pub right: Option<Right>,
    /// What is claimed.
    pub says: Option<ClaimValue>,
    /// The legal bases for which the right is denied, cited.
    pub except: Vec<String>,
    /// The purposes it is limited to.
    pub purposes: Vec<String>,
    /// The organisation.
    pub organisation: Option<String>,
    /// The authority's postal address, where the claim is about the authority.
    pub address: Option<String>,
    /// Its telephone.
    pub phone: Option<String>,
    /// Its e-mail.
    pub email: Option<String>,
    /// Its home page.
    pub home: Option<String>,
    /// The system.
    pub system: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The mechanism of chapter V.
    pub mechanism: Option<Mechanism>,
    /// The title by which a statute is cited.
    pub title: Option<String>,
    /// The provisions cited, without titles.
    pub provisions: Vec<String>,
    /// The length of time.
    pub period: Option<String>,
    /// The web address.
    pub web: Option<String>,
    /// How firmly it is claimed.
    pub force: Force,
}
