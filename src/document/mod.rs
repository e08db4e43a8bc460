//! What each document says: views of the model, worded by templates.
//!
//! A document is Markdown with a few directives, and the author's own Markdown
//! texts beside it. It knows no HTML, no PDF and no page.

mod about;
mod blocks;
mod claims;
mod composer;
mod family;
mod flows;
mod gaps;
mod grants;
mod items;
mod layout;
mod movements;
mod notice;
mod parties;
mod purposes;
mod rights;
mod schedule;
mod share;
pub mod view;

pub use layout::BUILT_IN_SECTIONS;
pub use notice::{
    AuthorText, ComposeError, Document, Layer, Wanted, Workshop, notice, resolved_view,
};

/// The built-in templates of notices: name and text.
pub const TEMPLATES: &[(&str, &str)] = &[
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
];

/// The templates that are given a [`view::NoticeView`]; the others hold components.
pub fn notice_templates() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, _)| *name).filter(|name| !name.ends_with("-component.md"))
}
