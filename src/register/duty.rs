//! How joint controllers divide their duties: by statute, by agreement, by phase (Art. 26(1)).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::id::Ref;
use super::localized::Localized;
use super::party::is_false;
use crate::law::Provision;
use crate::text::Spanned;

/// A share of the duties of joint controllers, and what lays it on one of them (Art. 26(1)).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DutyShare {
    /// The duties, in words.
    pub duties: Localized,
    /// The provisions that lay down those duties, such as `GDPR art. 32`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<Spanned<Provision>>,
    /// The phase of the processing that it is about, when the duties change hands on the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Localized>,
    /// The statute that lays the duties on this controller.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Spanned<Provision>>,
    /// The agreement that lays the duties on this controller, when no statute does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// True when the public text that this description follows does not say so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assumed: bool,
}
