use super::rests::is_about_other;
use super::sources::is_external;
use crate::diagnostic::Severity;
use crate::law::catalogs::Tag;
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "a14-timing-missing",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(14).paragraph(3), Provision::gdpr(14).paragraph(5)],
    page: include_str!("a14_timing_missing.md"),
    scope: Scope::File,
    check,
};

/// The exemptions of the Regulation, and those of the national act.
const EXEMPTIONS: Provision = Provision::gdpr(14).paragraph(5);
const NATIONAL: Provision = Provision::statute("1050/2018").section("33");
/// What the catalog may know of an act that lays the obtaining down, or keeps the data secret
/// (Art. 14(5)(c) and (d)).
const LAYING_DOWN: [Tag; 2] = [Tag::DisclosureGround, Tag::Secrecy];

/// Data come from others, and nothing tells how and when the person is informed of it, or the
/// provision named exempts from nothing.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        for source in register.sources.iter().filter(|source| is_external(source)) {
            let mut arguments = vec![
                ("source", source.id.as_str().into()),
                ("register", register.id.as_str().into()),
            ];
            match &source.exemption {
                Some(named) if !may_exempt(model, named.value) => {
                    arguments.push(("provision", named.value.into()));
                    findings.report_as("exemption", named.span, arguments);
                }
                None if source.informed.is_none() => findings.report(source.id.span(), arguments),
                Some(_) | None => {}
            }
        }
    }
}

/// Whether nothing speaks against the provision as one that exempts.
fn may_exempt(model: &Model<'_>, place: Provision) -> bool {
    match place.act() {
        Act::GDPR => EXEMPTIONS.touches(place),
        _ => NATIONAL.touches(place) || !is_about_other(model, place, &LAYING_DOWN),
    }
}
