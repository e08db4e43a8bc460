//! What kinds of documents there are, and which of them may be published.

use std::fmt;
use std::str::FromStr;

use crate::register::Publish;

/// What kind of document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The privacy notice of a register (Art. 13, 14).
    Notice,
    /// The record of processing activities of a controller (Art. 30(1)).
    Record,
    /// The record of processing of a processor (Art. 30(2)).
    ProcessorRecord,
    /// The description of processing that belongs to a processing agreement (Art. 28(3)).
    ProcessingAnnex,
    /// The arrangement between joint controllers (Art. 26).
    JointArrangement,
    /// The agreement on access rights to a client system (380/2023 §§ 124–126).
    AccessRightAgreement,
    /// The annex of a procurement agreement with criteria of service need.
    ProcurementAnnex,
    /// The personal undertaking of a user of a client system.
    UserUndertaking,
    /// The form by which a client consents to data being viewed.
    ConsentForm,
    /// The agreement on an authority's task (410/2015 § 54).
    TaskTransferAgreement,
    /// The register of agreements and processors.
    AgreementRegister,
    /// The annexes of the standard contractual clauses (Art. 46(2)(c)).
    SccAnnexes,
    /// Figures that go with invoices to municipalities.
    InvoiceFigures,
    /// The description of a register's disclosures and interfaces.
    DisclosureDescription,
    /// The information-management model of a unit (906/2019 § 5).
    InformationModel,
    /// The document-publicity description of a unit (906/2019 § 28).
    PublicityDescription,
    /// The screening for an impact assessment (Art. 35).
    DpiaScreening,
    /// The summary of a unit's retention times.
    RetentionSummary,
    /// The search list and the reply to a request for access (Art. 15).
    AccessReply,
    /// What is otherwise than in the version of a notice before (Art. 13(3), 14(4)).
    ChangeNotice,
}

impl Kind {
    /// Every kind, in the order in which lists have them.
    pub const ALL: [Self; 20] = [
        Self::Notice,
        Self::Record,
        Self::ProcessorRecord,
        Self::ProcessingAnnex,
        Self::JointArrangement,
        Self::AccessRightAgreement,
        Self::ProcurementAnnex,
        Self::UserUndertaking,
        Self::ConsentForm,
        Self::TaskTransferAgreement,
        Self::AgreementRegister,
        Self::SccAnnexes,
        Self::InvoiceFigures,
        Self::DisclosureDescription,
        Self::InformationModel,
        Self::PublicityDescription,
        Self::DpiaScreening,
        Self::RetentionSummary,
        Self::AccessReply,
        Self::ChangeNotice,
    ];

    /// Its word on the command line and in the names of files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Record => "record",
            Self::ProcessorRecord => "processor-record",
            Self::ProcessingAnnex => "processing-annex",
            Self::JointArrangement => "joint-arrangement",
            Self::AccessRightAgreement => "access-right-agreement",
            Self::ProcurementAnnex => "procurement-annex",
            Self::UserUndertaking => "user-undertaking",
            Self::ConsentForm => "consent-form",
            Self::TaskTransferAgreement => "task-transfer-agreement",
            Self::AgreementRegister => "agreement-register",
            Self::SccAnnexes => "scc-annexes",
            Self::InvoiceFigures => "invoice-figures",
            Self::DisclosureDescription => "disclosure-description",
            Self::InformationModel => "information-model",
            Self::PublicityDescription => "publicity-description",
            Self::DpiaScreening => "dpia-screening",
            Self::RetentionSummary => "retention-summary",
            Self::AccessReply => "access-reply",
            Self::ChangeNotice => "change-notice",
        }
    }

    /// Whether documents of the kind show the maps of their registers.
    #[must_use]
    pub fn shows_maps(self) -> bool {
        matches!(self, Self::Notice | Self::Record)
    }

    /// Where the documents of the kind go, for those that do not say it themselves.
    ///
    /// Records are made available to the supervisory authority (Art. 30(4)), and agreements, their
    /// annexes and forms belong to their parties: none of them is published. The document-publicity
    /// description must be (906/2019 § 28(2)).
    #[must_use]
    pub fn publish(self) -> Publish {
        match self {
            Self::Notice | Self::PublicityDescription | Self::ChangeNotice => Publish::Web,
            Self::Record
            | Self::ProcessorRecord
            | Self::ProcessingAnnex
            | Self::JointArrangement
            | Self::AccessRightAgreement
            | Self::ProcurementAnnex
            | Self::UserUndertaking
            | Self::ConsentForm
            | Self::TaskTransferAgreement
            | Self::AgreementRegister
            | Self::SccAnnexes
            | Self::InvoiceFigures
            | Self::DisclosureDescription
            | Self::InformationModel
            | Self::DpiaScreening
            | Self::RetentionSummary
            | Self::AccessReply => Publish::Intranet,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.word() == word).ok_or(())
    }
}
