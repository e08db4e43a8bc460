//! The blocks of a notice: the template, the heading and the gap of each.

use super::view::{NoticeView, Said};
use crate::register::BlockName;

/// A block: one question that a notice answers.
pub(super) struct Block {
    pub(super) name: BlockName,
    /// The template that words it.
    pub(super) template: &'static str,
    /// Key of its heading, where the layout gives none.
    pub(super) heading: &'static str,
    /// Key of the text that flags it as missing in drafts; absent when the block is not required.
    pub(super) gap: Option<&'static str>,
}

const fn block(
    name: BlockName,
    template: &'static str,
    heading: &'static str,
    gap: Option<&'static str>,
) -> Block {
    Block { name, template, heading, gap }
}

/// Every block.
#[rustfmt::skip]
pub(super) const BLOCKS: [Block; 30] = [
    block(BlockName::Name, "notice/name.md", "heading-name", None),
    block(BlockName::Parts, "notice/parts.md", "heading-parts", None),
    block(BlockName::Controller, "notice/controller.md", "heading-controller", Some("gap-controller")),
    block(BlockName::JointControl, "notice/joint-control.md", "heading-joint-control", Some("gap-joint-control")),
    block(BlockName::Responsible, "notice/responsible.md", "heading-responsible", None),
    block(BlockName::Contacts, "notice/contacts.md", "heading-contacts", None),
    block(BlockName::Dpo, "notice/dpo.md", "heading-dpo", Some("gap-dpo")),
    block(BlockName::Purposes, "notice/purposes.md", "heading-purposes", Some("gap-purposes")),
    block(BlockName::LegalBases, "notice/legal-bases.md", "heading-legal-bases", Some("gap-legal-bases")),
    block(BlockName::SpecialCategories, "notice/special-categories.md", "heading-special-categories", Some("gap-special-categories")),
    block(BlockName::Secrecy, "notice/secrecy.md", "heading-secrecy", None),
    block(BlockName::Groups, "notice/groups.md", "heading-groups", Some("gap-groups")),
    block(BlockName::Data, "notice/data.md", "heading-data", Some("gap-data")),
    block(BlockName::ProvisionDuty, "notice/provision-duty.md", "heading-provision-duty", Some("gap-provision-duty")),
    block(BlockName::Sources, "notice/sources.md", "heading-sources", Some("gap-sources")),
    block(BlockName::Systems, "notice/systems.md", "heading-systems", None),
    block(BlockName::Measures, "notice/measures.md", "heading-measures", Some("gap-measures")),
    block(BlockName::AutomatedDecisions, "notice/automated-decisions.md", "heading-automated-decisions", Some("gap-automated-decisions")),
    block(BlockName::Recipients, "notice/recipients.md", "heading-recipients", Some("gap-recipients")),
    block(BlockName::Transfers, "notice/transfers.md", "heading-transfers", Some("gap-transfers")),
    block(BlockName::Retention, "notice/retention.md", "heading-retention", Some("gap-retention")),
    block(BlockName::Rights, "notice/rights.md", "heading-rights", Some("gap-rights")),
    block(BlockName::RightOfAccess, "notice/right-of-access.md", "heading-right-of-access", Some("gap-rights")),
    block(BlockName::RightsOfCorrection, "notice/rights-of-correction.md", "heading-rights-of-correction", Some("gap-rights")),
    block(BlockName::RightToObject, "notice/right-to-object.md", "heading-right-to-object", Some("gap-rights")),
    block(BlockName::RightToPortability, "notice/right-to-portability.md", "heading-right-to-portability", Some("gap-rights")),
    block(BlockName::OtherRights, "notice/other-rights.md", "heading-other-rights", Some("gap-rights")),
    block(BlockName::Procedures, "notice/procedures.md", "heading-procedures", Some("gap-procedures")),
    block(BlockName::SupervisoryAuthority, "notice/supervisory-authority.md", "heading-supervisory-authority", Some("gap-supervisory-authority")),
    block(BlockName::About, "notice/about.md", "heading-about", Some("gap-about")),
];

/// Whether a block with nothing to say is a gap in this notice: some questions are asked of some
/// registers only.
pub(super) fn is_due(name: BlockName, view: &NoticeView) -> bool {
    let gaps = &view.gaps;
    match name {
        BlockName::JointControl => gaps.joint,
        BlockName::Dpo => !gaps.dpos.is_empty(),
        // Without any purpose, that is what is missing.
        BlockName::LegalBases => !gaps.bases.is_empty() || view.purposes.is_empty(),
        BlockName::SpecialCategories => !gaps.special.is_empty(),
        BlockName::ProvisionDuty => gaps.provision_duty,
        BlockName::Parts => false,
        BlockName::Name
        | BlockName::Controller
        | BlockName::Responsible
        | BlockName::Contacts
        | BlockName::Purposes
        | BlockName::Secrecy
        | BlockName::Groups
        | BlockName::Data
        | BlockName::Sources
        | BlockName::Systems
        | BlockName::Measures
        | BlockName::AutomatedDecisions
        | BlockName::Recipients
        | BlockName::Transfers
        | BlockName::Retention
        | BlockName::Rights
        | BlockName::RightOfAccess
        | BlockName::RightsOfCorrection
        | BlockName::RightToObject
        | BlockName::RightToPortability
        | BlockName::OtherRights
        | BlockName::Procedures
        | BlockName::SupervisoryAuthority
        | BlockName::About => true,
    }
}

/// Whether the view has anything to say in the block.
pub(super) fn has_content(name: BlockName, view: &NoticeView) -> bool {
    match name {
        BlockName::Name => true,
        BlockName::Parts => !view.parts.is_empty(),
        BlockName::Controller => !view.controllers.is_empty(),
        BlockName::JointControl => view.joint.is_some(),
        BlockName::Responsible => view.responsible.is_some(),
        BlockName::Contacts => !view.contacts.is_empty(),
        BlockName::Dpo => !view.dpos.is_empty(),
        BlockName::Purposes => {
            !view.purposes.is_empty() || (!view.bases_apart && has_unattached(view))
        }
        BlockName::LegalBases => !view.bases.is_empty() || has_unattached(view),
        BlockName::SpecialCategories => !view.special.is_empty(),
        BlockName::Secrecy => view.secrecy.is_some(),
        BlockName::Groups => !view.groups.is_empty() || !view.nothing_stored.is_empty(),
        BlockName::Data => !view.data.is_empty(),
        BlockName::ProvisionDuty => !view.duties.is_empty(),
        BlockName::Sources => !view.sources.is_empty() || !view.inflows.is_empty(),
        BlockName::Systems => {
            !view.systems.is_empty()
                || !view.unnamed_systems.is_empty()
                || !view.paper.is_empty()
                || view.no_paper
        }
        BlockName::Measures => !view.measures.is_empty(),
        BlockName::AutomatedDecisions => {
            view.automated.decisions != Said::Unsaid || view.automated.profiling != Said::Unsaid
        }
        BlockName::Recipients => {
            !view.recipients.is_empty()
                || !view.withheld.is_empty()
                || view.no_disclosures.is_some()
        }
        BlockName::Transfers => {
            !view.transfers.list.is_empty() || view.transfers.statement.is_some()
        }
        BlockName::Retention => !view.retention.is_empty(),
        BlockName::Rights
        | BlockName::RightOfAccess
        | BlockName::RightsOfCorrection
        | BlockName::RightToObject
        | BlockName::RightToPortability
        | BlockName::OtherRights => !view.purposes.is_empty() && !view.as_published,
        BlockName::Procedures => !view.procedures.is_empty(),
        BlockName::SupervisoryAuthority => view.authority.is_some(),
        BlockName::About => view.about.date.is_some(),
    }
}

fn has_unattached(view: &NoticeView) -> bool {
    !view.unattached.bases.is_empty() || !view.unattached.provisions.is_empty()
}
