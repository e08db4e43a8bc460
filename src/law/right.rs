//! The rights of the data subject.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Provision;

/// A right of the data subject.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// To be informed: Art. 12 to 14.
    Inform,
    /// Access to the data: Art. 15.
    Access,
    /// Rectification: Art. 16.
    Rectify,
    /// Erasure: Art. 17.
    Erase,
    /// Restriction of processing: Art. 18.
    Restrict,
    /// That recipients are told of rectification, erasure and restriction: Art. 19.
    Notify,
    /// Data portability: Art. 20.
    Port,
    /// Objection on grounds of one's own situation: Art. 21(1).
    Object,
    /// Objection to direct marketing: Art. 21(2) and (3).
    ObjectMarketing,
    /// Not to be subject to a solely automated decision: Art. 22.
    #[serde(rename = "adm")]
    AutomatedDecision,
    /// Withdrawal of consent: Art. 7(3).
    Withdraw,
    /// Complaint to a supervisory authority: Art. 77.
    Complain,
    /// To be told of a breach with a high risk: Art. 34.
    Breach,
}

impl Right {
    /// Every right, in the order documents list them.
    pub const ALL: [Self; 13] = [
        Self::Inform,
        Self::Access,
        Self::Rectify,
        Self::Erase,
        Self::Restrict,
        Self::Notify,
        Self::Port,
        Self::Object,
        Self::ObjectMarketing,
        Self::AutomatedDecision,
        Self::Withdraw,
        Self::Complain,
        Self::Breach,
    ];

    /// The word of the files: `object-marketing`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Access => "access",
            Self::Rectify => "rectify",
            Self::Erase => "erase",
            Self::Restrict => "restrict",
            Self::Notify => "notify",
            Self::Port => "port",
            Self::Object => "object",
            Self::ObjectMarketing => "object-marketing",
            Self::AutomatedDecision => "adm",
            Self::Withdraw => "withdraw",
            Self::Complain => "complain",
            Self::Breach => "breach",
        }
    }

    /// The provision that gives the right.
    #[must_use]
    pub const fn provision(self) -> Provision {
        match self {
            Self::Inform => Provision::gdpr(12),
            Self::Access => Provision::gdpr(15),
            Self::Rectify => Provision::gdpr(16),
            Self::Erase => Provision::gdpr(17),
            Self::Restrict => Provision::gdpr(18),
            Self::Notify => Provision::gdpr(19),
            Self::Port => Provision::gdpr(20),
            Self::Object => Provision::gdpr(21).paragraph(1),
            Self::ObjectMarketing => Provision::gdpr(21).paragraph(2),
            Self::AutomatedDecision => Provision::gdpr(22),
            Self::Withdraw => Provision::gdpr(7).paragraph(3),
            Self::Complain => Provision::gdpr(77),
            Self::Breach => Provision::gdpr(34),
        }
    }
}
