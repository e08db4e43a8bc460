use std::collections::{BTreeMap, BTreeSet};

use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{LegalBasis, Provision, Right};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Claim, ClaimKind, ClaimValue, Purpose, Register, Status};
use crate::text::{Language, Span};

pub(crate) static RULE: Rule = Rule {
    id: "cross-document-conflict",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(5).paragraph(2)],
    page: include_str!("cross_document_conflict.md"),
    scope: Scope::Workspace,
    check,
};

/// What a notice says first: with where it says it, and whose it is.
type First<'m, T> = (T, Span, &'m str);

/// Two approved notices of one controller rest one purpose on different bases, or claim opposite
/// things of one right though they rest on the same bases.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let language = model.languages().first().copied().unwrap_or(Language::Fi);
    let mut purposes: BTreeMap<(&str, String), First<'_, Vec<LegalBasis>>> = BTreeMap::new();
    let mut rights: BTreeMap<(&str, Vec<LegalBasis>, Right), First<'_, ClaimValue>> =
        BTreeMap::new();
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for (controller, register) in approved(model) {
        let id = register.id.as_str();
        for purpose in register.purposes.iter().filter(|one| !one.bases.is_empty()) {
            let text = purpose.text.best(language).0.trim().to_lowercase();
            let (own, span) = (bases(std::slice::from_ref(purpose)), purpose.id.span());
            let known = purposes.entry((controller, text));
            let (other, first, of) = known.or_insert_with(|| (own.clone(), span, id)).clone();
            if other != own && of != id && told.insert(span) {
                let mut arguments = vec![("register", id.into()), ("other", of.into())];
                arguments.extend([
                    ("first", phrases::bases(model.catalogs, other)),
                    ("second", phrases::bases(model.catalogs, own)),
                ]);
                findings.report(span, arguments);
                findings.related(first, "label-conflicts");
            }
        }
        for (right, says, span) in register.stated.iter().filter_map(plain_claim) {
            let key = (controller, bases(&register.purposes), right);
            let (other, first, of) = *rights.entry(key).or_insert((says, span, id));
            if other != says && of != id && told.insert(span) {
                let arguments = vec![("register", id.into()), ("other", of.into())];
                findings.report_as("right", span, arguments);
                findings.related(first, "label-conflicts");
            }
        }
    }
}

/// The registers in force, under each of their controllers.
fn approved<'a>(model: &Model<'a>) -> Vec<(&'a str, &'a Register)> {
    let in_force = model.maintained().filter(|register| register.status == Status::InForce);
    let pairs = in_force.flat_map(|register| {
        let controllers = model.controllers_of(register);
        controllers.map(move |one| (one.organisation.as_str(), register)).collect::<Vec<_>>()
    });
    pairs.collect()
}

/// A claim that a right applies or does not, without any reservation.
fn plain_claim(claim: &Claim) -> Option<(Right, ClaimValue, Span)> {
    let says = match claim.says? {
        ClaimValue::Limited => return None,
        says @ (ClaimValue::Yes | ClaimValue::No) => says,
    };
    let plain =
        claim.about == ClaimKind::Right && claim.except.is_empty() && claim.purposes.is_empty();
    plain.then_some(())?;
    Some((claim.right?, says, claim.place.span))
}

/// The legal bases of the purposes, each once.
fn bases(purposes: &[Purpose]) -> Vec<LegalBasis> {
    let all = purposes.iter().flat_map(|purpose| &purpose.bases).map(|basis| basis.basis.value);
    all.collect::<BTreeSet<_>>().into_iter().collect()
}
