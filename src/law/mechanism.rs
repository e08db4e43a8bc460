//! The ways in which personal data may be transferred to a third country.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Provision;

/// A transfer mechanism of Chapter V GDPR.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Mechanism {
    /// Adequacy decision of the Commission: Art. 45.
    #[serde(rename = "art45")]
    Adequacy,
    /// Legally binding instrument between public authorities: Art. 46(2)(a).
    #[serde(rename = "art46-2-a")]
    AuthorityInstrument,
    /// Binding corporate rules: Art. 46(2)(b) and Art. 47.
    #[serde(rename = "art46-2-b")]
    CorporateRules,
    /// Standard contractual clauses of the Commission, (EU) 2021/914: Art. 46(2)(c).
    #[serde(rename = "art46-2-c")]
    CommissionClauses,
    /// Clauses of a supervisory authority approved by the Commission: Art. 46(2)(d).
    #[serde(rename = "art46-2-d")]
    AuthorityClauses,
    /// Approved code of conduct with binding commitments: Art. 46(2)(e).
    #[serde(rename = "art46-2-e")]
    CodeOfConduct,
    /// Approved certification with binding commitments: Art. 46(2)(f).
    #[serde(rename = "art46-2-f")]
    Certification,
    /// Contractual clauses of one's own, authorised: Art. 46(3)(a).
    #[serde(rename = "art46-3-a")]
    OwnClauses,
    /// Administrative arrangements between authorities, authorised: Art. 46(3)(b).
    #[serde(rename = "art46-3-b")]
    AdministrativeArrangement,
    /// International agreement behind a third country's order: Art. 48.
    #[serde(rename = "art48")]
    InternationalAgreement,
    /// Explicit consent after being told of the risks: Art. 49(1)(a).
    #[serde(rename = "art49-1-a")]
    ExplicitConsent,
    /// Contract with the data subject: Art. 49(1)(b).
    #[serde(rename = "art49-1-b")]
    SubjectContract,
    /// Contract in the interest of the data subject: Art. 49(1)(c).
    #[serde(rename = "art49-1-c")]
    ContractForSubject,
    /// Important reasons of public interest recognised in law: Art. 49(1)(d) and 49(4).
    #[serde(rename = "art49-1-d")]
    PublicInterest,
    /// Legal claims: Art. 49(1)(e).
    #[serde(rename = "art49-1-e")]
    LegalClaims,
    /// Vital interests where consent cannot be given: Art. 49(1)(f).
    #[serde(rename = "art49-1-f")]
    VitalInterests,
    /// A public register, not the whole of it: Art. 49(1)(g) and 49(2).
    #[serde(rename = "art49-1-g")]
    PublicRegister,
    /// Compelling legitimate interests: Art. 49(1), second subparagraph.
    #[serde(rename = "art49-1-2")]
    CompellingInterests,
}

impl Mechanism {
    /// Every mechanism, in the order of the Regulation.
    pub const ALL: [Self; 18] = [
        Self::Adequacy,
        Self::AuthorityInstrument,
        Self::CorporateRules,
        Self::CommissionClauses,
        Self::AuthorityClauses,
        Self::CodeOfConduct,
        Self::Certification,
        Self::OwnClauses,
        Self::AdministrativeArrangement,
        Self::InternationalAgreement,
        Self::ExplicitConsent,
        Self::SubjectContract,
        Self::ContractForSubject,
        Self::PublicInterest,
        Self::LegalClaims,
        Self::VitalInterests,
        Self::PublicRegister,
        Self::CompellingInterests,
    ];

    /// The word of the files: `art46-2-c`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Adequacy => "art45",
            Self::AuthorityInstrument => "art46-2-a",
            Self::CorporateRules => "art46-2-b",
            Self::CommissionClauses => "art46-2-c",
            Self::AuthorityClauses => "art46-2-d",
            Self::CodeOfConduct => "art46-2-e",
            Self::Certification => "art46-2-f",
            Self::OwnClauses => "art46-3-a",
            Self::AdministrativeArrangement => "art46-3-b",
            Self::InternationalAgreement => "art48",
            Self::ExplicitConsent => "art49-1-a",
            Self::SubjectContract => "art49-1-b",
            Self::ContractForSubject => "art49-1-c",
            Self::PublicInterest => "art49-1-d",
            Self::LegalClaims => "art49-1-e",
            Self::VitalInterests => "art49-1-f",
            Self::PublicRegister => "art49-1-g",
            Self::CompellingInterests => "art49-1-2",
        }
    }

    /// The provision that allows the transfer.
    #[must_use]
    pub const fn provision(self) -> Provision {
        const SAFEGUARDS: Provision = Provision::gdpr(46).paragraph(2);
        const AUTHORISED: Provision = Provision::gdpr(46).paragraph(3);
        const DEROGATIONS: Provision = Provision::gdpr(49).paragraph(1);
        match self {
            Self::Adequacy => Provision::gdpr(45),
            Self::AuthorityInstrument => SAFEGUARDS.lettered('a'),
            Self::CorporateRules => SAFEGUARDS.lettered('b'),
            Self::CommissionClauses => SAFEGUARDS.lettered('c'),
            Self::AuthorityClauses => SAFEGUARDS.lettered('d'),
            Self::CodeOfConduct => SAFEGUARDS.lettered('e'),
            Self::Certification => SAFEGUARDS.lettered('f'),
            Self::OwnClauses => AUTHORISED.lettered('a'),
            Self::AdministrativeArrangement => AUTHORISED.lettered('b'),
            Self::InternationalAgreement => Provision::gdpr(48),
            Self::ExplicitConsent => DEROGATIONS.lettered('a'),
            Self::SubjectContract => DEROGATIONS.lettered('b'),
            Self::ContractForSubject => DEROGATIONS.lettered('c'),
            Self::PublicInterest => DEROGATIONS.lettered('d'),
            Self::LegalClaims => DEROGATIONS.lettered('e'),
            Self::VitalInterests => DEROGATIONS.lettered('f'),
            Self::PublicRegister => DEROGATIONS.lettered('g'),
            Self::CompellingInterests => DEROGATIONS.subparagraph(2),
        }
    }

    /// Whether this is an appropriate safeguard of Art. 46, which needs an
    /// assessment of the destination.
    #[must_use]
    pub const fn is_safeguard(self) -> bool {
        matches!(
            self,
            Self::AuthorityInstrument
                | Self::CorporateRules
                | Self::CommissionClauses
                | Self::AuthorityClauses
                | Self::CodeOfConduct
                | Self::Certification
                | Self::OwnClauses
                | Self::AdministrativeArrangement
        )
    }

    /// Whether this is a derogation of Art. 49, for occasional transfers.
    #[must_use]
    pub const fn is_derogation(self) -> bool {
        matches!(
            self,
            Self::ExplicitConsent
                | Self::SubjectContract
                | Self::ContractForSubject
                | Self::PublicInterest
                | Self::LegalClaims
                | Self::VitalInterests
                | Self::PublicRegister
                | Self::CompellingInterests
        )
    }
}
