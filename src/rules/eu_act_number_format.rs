use super::texts::seen;
use super::titles::claims;
use crate::diagnostic::Severity;
use crate::law::{Act, Catalogs, Problem};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::text::Span;

pub(crate) static RULE: Rule = Rule {
    id: "eu-act-number-format",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("eu_act_number_format.md"),
    scope: Scope::File,
    check,
};

/// The number of an EU act is written in another order or form than its own.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut found: Vec<(Span, (String, Act))> = seen(model, |_, prose| {
        misspelt(model.catalogs, &prose.text, None).map(|one| (prose.span, one)).collect()
    });
    for (_, claim) in claims(model) {
        let Some(title) = &claim.title else { continue };
        let meant = claim.provisions.first().map(|one| one.value.act());
        found.extend(misspelt(model.catalogs, &title.value, meant).map(|one| (title.span, one)));
    }
    for (span, (written, act)) in found {
        let arguments = vec![("text", written.into()), ("number", act.to_string().into())];
        findings.report(span, arguments);
    }
    findings.gather();
}

/// Numbers in `text` that are those of an EU act of the catalog, and not as they should be; with
/// the act. A bare `679/2016` is one only where the text is known to mean the act.
fn misspelt<'t>(
    catalogs: &'t Catalogs,
    text: &'t str,
    meant: Option<Act>,
) -> impl Iterator<Item = (String, Act)> + 't {
    let slashes = text.match_indices('/').map(|(at, _)| at);
    slashes.filter_map(move |at| {
        let written = around(text, at)?;
        let right = match written.parse::<Act>() {
            Ok(act @ Act::Statute { number, year }) => {
                let turned = Act::Union { year, number };
                (meant == Some(turned) && meant != Some(act)).then_some(turned)?
            }
            // A year where the number stands: a regulation of today with the sign of older ones.
            Ok(Act::UnionNumbered { number, year, .. }) => {
                Act::Union { year: number, number: year }
            }
            Ok(Act::Union { .. } | Act::UnionSuffixed { .. }) => return None,
            Err(error) => match error.problem {
                Problem::UnionForm(right) => right,
                _ => return None,
            },
        };
        catalogs.statute(right).map(|_| (written.to_owned(), right))
    })
}

/// The number around the slash at `at`, with the letters of the treaty before or behind it. Only
/// the first slash of a number counts.
fn around(text: &str, at: usize) -> Option<&str> {
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let start = before.len() - digits(before.chars().rev());
    let end = at + 1 + digits(after.chars());
    let lead = text.get(..start)?;
    if start == at || end == at + 1 || lead.ends_with(['/', '-', '.']) {
        return None;
    }
    let (tail, lead) = (text.get(end..)?, lead.trim_end());
    let suffix = ["/EU", "/EY", "/EG", "/EC"].into_iter().find(|one| tail.starts_with(one));
    let prefix = ["(EU) N:o", "(EU) nr", "(EU) No", "(EU)", "EU"];
    let prefix = prefix.into_iter().find(|one| lead.ends_with(one));
    let from = prefix.map_or(start, |one| lead.len() - one.len());
    text.get(from..end + suffix.map_or(0, str::len))
}

fn digits(letters: impl Iterator<Item = char>) -> usize {
    letters.take_while(char::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_turned_only_where_an_eu_act_is_meant() {
        let catalogs = Catalogs::embedded().expect("the catalogs are right");
        for (text, count) in [
            ("asetus (EU) 679/2016", 1),
            ("EU 679/2016", 1),
            ("EU 2016/679", 1),
            ("asetus 2016/679/EU", 1),
            ("tietosuoja-asetus (2016/679)", 1),
            ("asetus (EU) N:o 2016/679", 1),
            ("asetus (EU) 2016/679", 0),
            ("direktiivi 95/46/EY", 0),
            ("laki 679/2016", 0),
            ("diaarinumero 123/00.04/2016/679", 0),
            ("1.1.2025/12.3.2025", 0),
            ("KUO/2024/1234", 0),
        ] {
            assert_eq!(misspelt(&catalogs, text, None).count(), count, "{text}");
        }
        assert_eq!(misspelt(&catalogs, "GDPR 679/2016", Some(Act::GDPR)).count(), 1);
    }
}
