use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::words::{Topic, sentences, speaks_of};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::ClaimKind;

pub(crate) static RULE: Rule = Rule {
    id: "fee-wrong",
    severity: Severity::Warning,
    provisions: &[Provision::gdpr(12).paragraph(5), Provision::gdpr(15).paragraph(3)],
    page: include_str!("fee_wrong.md"),
    scope: Scope::Workspace,
    check,
};

/// A fee is told for a request, and not on the grounds on which one may be taken.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let claims = model.maintained().flat_map(|register| &register.stated);
    let claims = claims.filter(|claim| claim.about == ClaimKind::Fee);
    let told = claims.filter_map(|claim| claim.text.as_ref());
    let own = model.procedures.iter().filter_map(|procedure| procedure.fee.as_ref());
    for text in told.chain(own) {
        let wrong = text.iter().find(|(_, text)| is_charged_at_will(&text.value));
        if let Some((_, text)) = wrong {
            findings.report(text.span, Vec::new());
        }
    }
}

/// Words that part a clause from one that says otherwise, and beginnings of such words.
const CONTRASTS: [&str; 3] = ["mutta", "men", "but"];
const LATER: [&str; 3] = ["seuraavi", "följande", "subsequent"];

/// Whether a clause speaks of a charge, and the text names none of the grounds for it. The first
/// request may be free and the next one not: what one clause says is free is so in that clause.
fn is_charged_at_will(text: &str) -> bool {
    let mut clauses = sentences(text).flat_map(clauses);
    let charged =
        clauses.any(|one| speaks_of(&one, Topic::Charge) && !speaks_of(&one, Topic::Free));
    charged && !speaks_of(text, Topic::FeeGround)
}

/// The clauses of a sentence that are set against each other.
fn clauses(sentence: &str) -> Vec<String> {
    let mut clauses = vec![String::new()];
    for word in sentence.split_whitespace() {
        let lower = word.to_lowercase();
        let is_later = LATER.iter().any(|begin| lower.starts_with(begin));
        if is_later || CONTRASTS.contains(&lower.as_str()) {
            clauses.push(String::new());
        }
        if let Some(clause) = clauses.last_mut() {
            clause.push_str(word);
            clause.push(' ');
        }
    }
    clauses
}

#[cfg(test)]
mod tests {
    use super::is_charged_at_will;

    #[test]
    fn what_is_free_at_first_may_be_charged_for_later() {
        for text in [
            "Tietojen antamisesta peritään 20 euron maksu.",
            "Ensimmäinen pyyntö on maksuton, mutta seuraavista peritään maksu.",
            "Ensimmäinen pyyntö vuodessa on maksuton, seuraavista peritään maksu.",
            "Den första begäran är avgiftsfri, men för de följande tas en avgift ut.",
            "The first request is free, but a fee is charged for further ones.",
        ] {
            assert!(is_charged_at_will(text), "{text}");
        }
    }

    #[test]
    fn what_is_free_or_charged_on_grounds_is_right() {
        for text in [
            "Tietopyyntö on yleensä maksuton.",
            "Tarkastusoikeuden käyttämisestä ei peritä maksua, mutta pyyntö on yksilöitävä.",
            "Pyyntö on maksuton, mutta ilmeisen kohtuuttomasta pyynnöstä voidaan periä maksu.",
            "Begäran är avgiftsfri, men begäran ska vara skriftlig.",
        ] {
            assert!(!is_charged_at_will(text), "{text}");
        }
    }
}
