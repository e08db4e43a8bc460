//! The legal bases of Art. 6(1) and the conditions of Art. 9(2) GDPR.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Provision;

/// The legal basis of a processing: a point of Art. 6(1) GDPR.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum LegalBasis {
    /// Consent of the data subject: Art. 6(1)(a).
    Consent,
    /// A contract with the data subject, or steps before it: Art. 6(1)(b).
    Contract,
    /// A legal obligation of the controller: Art. 6(1)(c).
    LegalObligation,
    /// The vital interests of a natural person: Art. 6(1)(d).
    VitalInterests,
    /// A task in the public interest or official authority: Art. 6(1)(e).
    PublicTask,
    /// Legitimate interests, not open to authorities in their tasks: Art. 6(1)(f).
    LegitimateInterests,
}

/// The condition under which special categories may be processed: a point of
/// Art. 9(2) GDPR.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCondition {
    /// Explicit consent of the data subject: Art. 9(2)(a).
    ExplicitConsent,
    /// Employment, social security and social protection law: Art. 9(2)(b).
    EmploymentAndSocialProtection,
    /// Vital interests of someone who cannot consent: Art. 9(2)(c).
    VitalInterests,
    /// A non-profit body with a political, philosophical, religious or
    /// trade-union aim: Art. 9(2)(d).
    NonProfitBody,
    /// Data manifestly made public by the data subject: Art. 9(2)(e).
    MadePublic,
    /// Legal claims, and courts in their judicial capacity: Art. 9(2)(f).
    LegalClaims,
    /// Substantial public interest, by law: Art. 9(2)(g).
    SubstantialPublicInterest,
    /// Health or social care, assessment of working capacity: Art. 9(2)(h).
    HealthOrSocialCare,
    /// Public interest in the area of public health: Art. 9(2)(i).
    PublicHealth,
    /// Archiving in the public interest, research, statistics: Art. 9(2)(j).
    ArchivingResearchStatistics,
}

/// The age from which a child's own consent to an information-society service
/// counts in Finland, in years: Art. 8 GDPR and 1050/2018 § 5.
pub const CHILD_CONSENT_AGE: (u8, Provision) = (13, Provision::statute("1050/2018").section("5"));

impl LegalBasis {
    /// Every basis, in the order of the article.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// The letter of the point: `a` to `f`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Consent => 'a',
            Self::Contract => 'b',
            Self::LegalObligation => 'c',
            Self::VitalInterests => 'd',
            Self::PublicTask => 'e',
            Self::LegitimateInterests => 'f',
        }
    }

    /// The word of the files: `public-task`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal-obligation",
            Self::VitalInterests => "vital-interests",
            Self::PublicTask => "public-task",
            Self::LegitimateInterests => "legitimate-interests",
        }
    }

    /// The point of Art. 6(1).
    #[must_use]
    pub const fn provision(self) -> Provision {
        Provision::gdpr(6).paragraph(1).lettered(self.letter())
    }

    /// Whether Union or national law must lay the basis down: Art. 6(3).
    #[must_use]
    pub const fn needs_law(self) -> bool {
        matches!(self, Self::LegalObligation | Self::PublicTask)
    }
}

impl SpecialCondition {
    /// Every condition, in the order of the article.
    pub const ALL: [Self; 10] = [
        Self::ExplicitConsent,
        Self::EmploymentAndSocialProtection,
        Self::VitalInterests,
        Self::NonProfitBody,
        Self::MadePublic,
        Self::LegalClaims,
        Self::SubstantialPublicInterest,
        Self::HealthOrSocialCare,
        Self::PublicHealth,
        Self::ArchivingResearchStatistics,
    ];

    /// The letter of the point: `a` to `j`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::ExplicitConsent => 'a',
            Self::EmploymentAndSocialProtection => 'b',
            Self::VitalInterests => 'c',
            Self::NonProfitBody => 'd',
            Self::MadePublic => 'e',
            Self::LegalClaims => 'f',
            Self::SubstantialPublicInterest => 'g',
            Self::HealthOrSocialCare => 'h',
            Self::PublicHealth => 'i',
            Self::ArchivingResearchStatistics => 'j',
        }
    }

    /// The word of the files: `health-or-social-care`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::ExplicitConsent => "explicit-consent",
            Self::EmploymentAndSocialProtection => "employment-and-social-protection",
            Self::VitalInterests => "vital-interests",
            Self::NonProfitBody => "non-profit-body",
            Self::MadePublic => "made-public",
            Self::LegalClaims => "legal-claims",
            Self::SubstantialPublicInterest => "substantial-public-interest",
            Self::HealthOrSocialCare => "health-or-social-care",
            Self::PublicHealth => "public-health",
            Self::ArchivingResearchStatistics => "archiving-research-statistics",
        }
    }

    /// The point of Art. 9(2).
    #[must_use]
    pub const fn provision(self) -> Provision {
        Provision::gdpr(9).paragraph(2).lettered(self.letter())
    }

    /// Whether Union or national law must lay the condition down: points (b),
    /// (g), (h), (i) and (j).
    #[must_use]
    pub const fn needs_law(self) -> bool {
        matches!(
            self,
            Self::EmploymentAndSocialProtection
                | Self::SubstantialPublicInterest
                | Self::HealthOrSocialCare
                | Self::PublicHealth
                | Self::ArchivingResearchStatistics
        )
    }

    /// Whether a solely automated decision may rest on these data, with
    /// safeguards: Art. 22(4).
    #[must_use]
    pub const fn allows_automated_decisions(self) -> bool {
        matches!(self, Self::ExplicitConsent | Self::SubstantialPublicInterest)
    }
}
