//! What each document says: views of the model, worded by templates.
//!
//! A document is Markdown with a few directives, and the author's own Markdown
//! texts beside it. It knows no HTML, no PDF and no page.

mod about;
mod access;
mod activity;
mod agreements;
mod annex;
mod blocks;
mod change;
mod claims;
mod composer;
mod description;
mod differences;
mod disclosed;
mod facts;
mod family;
mod figures;
mod flows;
mod gaps;
mod grants;
mod holders;
mod information;
mod items;
mod joint;
mod kind;
mod layout;
mod movements;
mod notice;
mod outer;
mod page;
mod parties;
mod points;
mod publicity;
mod purposes;
mod record;
mod rights;
mod risks;
mod ruling;
mod schedule;
mod schedules;
mod screening;
mod search;
mod secrecy;
mod share;
mod sheets;
mod speaker;
mod stamp;
pub mod view;
mod words;
pub mod workbook;

pub use agreements::{
    ConsentForm, Ledger, SccTransfer, access_agreement, agreement_register, agreements_due,
    consent_form, consent_forms, ledgers, procurement_annex, scc_annexes, scc_transfers,
    task_agreement, undertaking, undertakings,
};
pub use annex::{annexes, processing_annex};
pub use description::{Description, Unit, description, descriptions};
pub use differences::{Difference, Stale, differences};
pub use facts::facts;
pub use joint::{joint_arrangement, joint_registers};
pub use kind::Kind;
pub use layout::BUILT_IN_SECTIONS;
pub use notice::{
    AuthorText, ComposeError, Document, Layer, Tables, Wanted, Workshop, notice, resolved_view,
};
pub use record::{Volume, record, records};
pub use search::{Term, Topic};
pub use secrecy::marked_secret;
pub use stamp::{approval_of, stamped};
pub use words::WORDING;

/// The built-in templates: name and text. Those of one folder are given one kind of view.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("activity/assessment.md", include_str!("../../templates/activity/assessment.md")),
    ("activity/parties.md", include_str!("../../templates/activity/parties.md")),
    ("activity/processors.md", include_str!("../../templates/activity/processors.md")),
    ("activity/signatures.md", include_str!("../../templates/activity/signatures.md")),
    ("activity/version.md", include_str!("../../templates/activity/version.md")),
    ("approval/stamp.md", include_str!("../../templates/approval/stamp.md")),
    ("secrecy/mark.md", include_str!("../../templates/secrecy/mark.md")),
    // Agreements on data, and the forms that go with them.
    (
        "access-right-agreement/agreement.md",
        include_str!("../../templates/access-right-agreement/agreement.md"),
    ),
    (
        "agreement/decision-component.md",
        include_str!("../../templates/agreement/decision-component.md"),
    ),
    (
        "agreement/parties-component.md",
        include_str!("../../templates/agreement/parties-component.md"),
    ),
    (
        "agreement/rights-component.md",
        include_str!("../../templates/agreement/rights-component.md"),
    ),
    (
        "agreement-register/register.md",
        include_str!("../../templates/agreement-register/register.md"),
    ),
    ("consent-form/form.md", include_str!("../../templates/consent-form/form.md")),
    ("procurement-annex/annex.md", include_str!("../../templates/procurement-annex/annex.md")),
    (
        "scc-annexes/party-component.md",
        include_str!("../../templates/scc-annexes/party-component.md"),
    ),
    ("scc-annexes/annexes.md", include_str!("../../templates/scc-annexes/annexes.md")),
    (
        "task-transfer-agreement/agreement.md",
        include_str!("../../templates/task-transfer-agreement/agreement.md"),
    ),
    (
        "user-undertaking/undertaking.md",
        include_str!("../../templates/user-undertaking/undertaking.md"),
    ),
    ("notice/about.md", include_str!("../../templates/notice/about.md")),
    (
        "notice/automated-decisions.md",
        include_str!("../../templates/notice/automated-decisions.md"),
    ),
    ("notice/claims.md", include_str!("../../templates/notice/claims.md")),
    ("notice/contact-component.md", include_str!("../../templates/notice/contact-component.md")),
    ("notice/contacts.md", include_str!("../../templates/notice/contacts.md")),
    ("notice/controller.md", include_str!("../../templates/notice/controller.md")),
    ("notice/data.md", include_str!("../../templates/notice/data.md")),
    ("notice/dpo.md", include_str!("../../templates/notice/dpo.md")),
    ("notice/groups.md", include_str!("../../templates/notice/groups.md")),
    ("notice/joint-control.md", include_str!("../../templates/notice/joint-control.md")),
    ("notice/legal-bases.md", include_str!("../../templates/notice/legal-bases.md")),
    ("notice/measures.md", include_str!("../../templates/notice/measures.md")),
    ("notice/name.md", include_str!("../../templates/notice/name.md")),
    ("notice/other-rights.md", include_str!("../../templates/notice/other-rights.md")),
    ("notice/parts.md", include_str!("../../templates/notice/parts.md")),
    ("notice/procedures.md", include_str!("../../templates/notice/procedures.md")),
    ("notice/provision-duty.md", include_str!("../../templates/notice/provision-duty.md")),
    ("notice/purposes.md", include_str!("../../templates/notice/purposes.md")),
    ("notice/recipients.md", include_str!("../../templates/notice/recipients.md")),
    ("notice/responsible.md", include_str!("../../templates/notice/responsible.md")),
    (
        "notice/retention-component.md",
        include_str!("../../templates/notice/retention-component.md"),
    ),
    ("notice/retention.md", include_str!("../../templates/notice/retention.md")),
    ("notice/right-component.md", include_str!("../../templates/notice/right-component.md")),
    ("notice/right-of-access.md", include_str!("../../templates/notice/right-of-access.md")),
    ("notice/right-to-object.md", include_str!("../../templates/notice/right-to-object.md")),
    (
        "notice/right-to-portability.md",
        include_str!("../../templates/notice/right-to-portability.md"),
    ),
    (
        "notice/rights-of-correction.md",
        include_str!("../../templates/notice/rights-of-correction.md"),
    ),
    ("notice/rights.md", include_str!("../../templates/notice/rights.md")),
    ("notice/secrecy.md", include_str!("../../templates/notice/secrecy.md")),
    ("notice/short.md", include_str!("../../templates/notice/short.md")),
    ("notice/sources.md", include_str!("../../templates/notice/sources.md")),
    ("notice/special-categories.md", include_str!("../../templates/notice/special-categories.md")),
    (
        "notice/supervisory-authority.md",
        include_str!("../../templates/notice/supervisory-authority.md"),
    ),
    ("notice/systems.md", include_str!("../../templates/notice/systems.md")),
    ("notice/transfers.md", include_str!("../../templates/notice/transfers.md")),
    ("processing-annex/annex.md", include_str!("../../templates/processing-annex/annex.md")),
    ("record/cover.md", include_str!("../../templates/record/cover.md")),
    ("record/processor-cover.md", include_str!("../../templates/record/processor-cover.md")),
    ("access-reply/reply.md", include_str!("../../templates/access-reply/reply.md")),
    ("change-notice/change.md", include_str!("../../templates/change-notice/change.md")),
    (
        "disclosure-description/disclosures.md",
        include_str!("../../templates/disclosure-description/disclosures.md"),
    ),
    ("dpia-screening/screening.md", include_str!("../../templates/dpia-screening/screening.md")),
    ("information-model/model.md", include_str!("../../templates/information-model/model.md")),
    ("invoice-figures/figures.md", include_str!("../../templates/invoice-figures/figures.md")),
    (
        "publicity-description/description.md",
        include_str!("../../templates/publicity-description/description.md"),
    ),
    ("retention-summary/summary.md", include_str!("../../templates/retention-summary/summary.md")),
];

/// The templates of `folder` that are given its view; those that hold components are not.
pub fn templates_of(folder: &str) -> impl Iterator<Item = &'static str> {
    let names = TEMPLATES.iter().map(|(name, _)| *name);
    names.filter(move |name| {
        let own = name.split_once('/').is_some_and(|(own, _)| own == folder);
        own && !name.ends_with("-component.md")
    })
}
