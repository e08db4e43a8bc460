use std::collections::{BTreeMap, BTreeSet};

use super::agreements::of_processing;
use crate::diagnostic::{Argument, Phrase, Severity};
use crate::document::{Difference, Kind, differences};
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{AnnexKind, Register};
use crate::text::{Date, Language, Span, Spanned};

pub(crate) static RULE: Rule = Rule {
    id: "annex-outdated",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(28).paragraph(3)],
    page: include_str!("annex_outdated.md"),
    scope: Scope::Workspace,
    check,
};

/// So many texts are told of a difference; a reader who needs more compares the documents.
const TOLD: usize = 6;

/// An approved document says something else than was approved, or the description of processing in
/// an agreement is older than the last change of a register that it is about.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for difference in differences(model) {
        tell(model, &difference, findings);
    }
    let registers = by_id(model);
    let recorded: BTreeSet<&str> = model.approvals.iter().map(|one| one.id.as_str()).collect();
    // Where the approved facts are known, no days need to be compared.
    let mut by_day = of_processing(model);
    by_day.retain(|one| !recorded.contains(one.id.as_str()));
    for agreement in by_day {
        let describe =
            agreement.annexes.iter().filter(|annex| annex.kind == Some(AnnexKind::Description));
        let Some(approved) =
            describe.filter_map(|annex| annex.approved).max_by_key(|day| day.value)
        else {
            continue;
        };
        let named = agreement.registers.iter().filter_map(|one| registers.get(one.as_str()));
        for register in named {
            let Some(change) = last_change(model, register) else { continue };
            if approved.value < change.value {
                let arguments = vec![
                    ("agreement", agreement.id.as_str().into()),
                    ("date", approved.value.into()),
                    ("register", register.id.as_str().into()),
                    ("change", change.value.into()),
                ];
                findings.report(approved.span, arguments);
                findings.related(change.span, "label-stated");
            }
        }
    }
}

fn tell(model: &Model<'_>, difference: &Difference<'_>, findings: &mut Findings<'_>) {
    let Difference { approval, kind, removed, added, .. } = difference;
    let id = approval.id.as_str();
    let mut arguments = vec![
        ("agreement", id.into()),
        ("version", approval.version.as_str().into()),
        ("date", approval.date.into()),
    ];
    let agreement = model.agreements.named(id);
    if agreement.is_none() {
        arguments.push(("kind", kind.word().into()));
    }
    // Where nothing is gone and nothing new, what is said stands in another order.
    let moved = [Phrase::new("order", in_another_order)];
    let added = if removed.is_empty() && added.is_empty() { &moved[..] } else { added };
    arguments.push(("removed", listed(removed)));
    arguments.push(("added", listed(added)));
    let variant = if agreement.is_some() { "facts" } else { "document" };
    let record = Span::new(approval.place, 0, 0);
    findings.report_as(variant, place(model, id).unwrap_or(record), arguments);
    findings.resting_on(ground(*kind));
    findings.related(record, "label-stated");
}

fn in_another_order(language: Language) -> String {
    let words = match language {
        Language::Fi => "samat tiedot toisessa järjestyksessä",
        Language::Sv => "samma uppgifter i en annan ordning",
        Language::En => "the same facts in another order",
    };
    words.to_owned()
}

fn and_more(language: Language) -> String {
    let words = match language {
        Language::Fi => "muuta",
        Language::Sv => "annat",
        Language::En => "more",
    };
    words.to_owned()
}

/// The first of the texts; a dash where there is none.
fn listed(phrases: &[Phrase]) -> Argument {
    let more = (phrases.len() > TOLD).then(|| Phrase::new("more", and_more));
    match phrases {
        [] => Argument::List(vec!["–".to_owned()]),
        some => Argument::Phrases(some.iter().take(TOLD).cloned().chain(more).collect()),
    }
}

/// Where that is described which the document is about.
fn place(model: &Model<'_>, id: &str) -> Option<Span> {
    let agreement = model.agreements.named(id).map(|one| one.id.span());
    let register = || model.registers.iter().find(|one| one.id.as_str() == id);
    agreement
        .or_else(|| register().map(|one| one.id.span()))
        .or_else(|| model.grants.named(id).map(|one| one.id.span()))
        .or_else(|| model.consents.named(id).map(|one| one.id.span()))
        .or_else(|| model.organisations.named(id).map(|one| one.id.span()))
}

/// By which provision the document is made.
fn ground(kind: Kind) -> Provision {
    match kind {
        Kind::Notice => Provision::gdpr(12).paragraph(1),
        Kind::Record => Provision::gdpr(30).paragraph(1),
        Kind::ProcessorRecord => Provision::gdpr(30).paragraph(2),
        Kind::ProcessingAnnex => Provision::gdpr(28).paragraph(3),
        Kind::JointArrangement => Provision::gdpr(26).paragraph(1),
        Kind::TaskTransferAgreement => Provision::statute("410/2015").section("54"),
        Kind::SccAnnexes => Provision::gdpr(46).paragraph(2).point("c"),
        Kind::InformationModel => Provision::statute("906/2019").section("5"),
        Kind::PublicityDescription => Provision::statute("906/2019").section("28"),
        Kind::DpiaScreening => Provision::gdpr(35).paragraph(1),
        Kind::AccessReply => Provision::gdpr(15),
        Kind::ChangeNotice => Provision::gdpr(13).paragraph(3),
        // What no provision calls for by its name shows that the rules are kept.
        Kind::AccessRightAgreement
        | Kind::ProcurementAnnex
        | Kind::UserUndertaking
        | Kind::ConsentForm
        | Kind::AgreementRegister
        | Kind::InvoiceFigures
        | Kind::DisclosureDescription
        | Kind::RetentionSummary => Provision::gdpr(5).paragraph(2),
    }
}

fn by_id<'a>(model: &Model<'a>) -> BTreeMap<&'a str, &'a Register> {
    model.maintained().map(|register| (register.id.as_str(), register)).collect()
}

/// The last change of the notice that is told of and has come.
fn last_change(model: &Model<'_>, register: &Register) -> Option<Spanned<Date>> {
    let changes = register.notice.iter().flat_map(|notice| &notice.changes);
    let days = changes.map(|change| change.date).filter(|day| day.value <= model.as_of);
    days.max_by_key(|day| day.value)
}
