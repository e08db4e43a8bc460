//! A record as a workbook: one sheet for each kind of fact, one row for each of them.

use serde::Serialize;
use serde_json::Value as Json;

use super::kind::Kind;
use super::notice::ComposeError;
use super::speaker::Speaker;
use super::view::record::{ActivityView, RecordView};
use super::view::{
    PurposeView, RecipientView, RetentionKind, RetentionView, Said, TransferView, TransfersView,
};
use super::workbook::{Cell, Column, Sheet, Workbook};
use crate::language::{Wording, WordingError, format};
use crate::model::Model;
use crate::register::{Answer, Register};
use crate::text::{Date, Language, Spanned};

/// A register and what the record says of it.
type Told<'r> = (&'r Register, &'r ActivityView);

/// The workbook of a record. Everything in it is in `speaker`'s language and without marks.
///
/// # Errors
///
/// A word that is missing.
pub(super) fn workbook(
    speaker: &Speaker<'_>,
    wording: &Wording,
    kind: Kind,
    record: &RecordView,
    activities: &[Told<'_>],
) -> Result<Workbook, ComposeError> {
    let words = Words { wording, language: speaker.language, kind, model: speaker.model };
    let title = format!("{}: {}", words.say(&format!("kind-{kind}"))?, record.holder.name);
    let sheets = vec![
        cover(&words, speaker, &title, record)?,
        main(&words, record, activities)?,
        processors(&words, activities)?,
        systems(&words, activities)?,
        recipients(&words, activities)?,
        retention(&words, activities)?,
        changes(&words, activities)?,
    ];
    let author = record.holder.name.clone();
    Ok(Workbook { title, author, date: speaker.model.as_of, sheets, main: 1 })
}

/// The words of headings and terms.
struct Words<'a> {
    model: &'a Model<'a>,
    wording: &'a Wording,
    language: Language,
    kind: Kind,
}

impl Words<'_> {
    fn say(&self, key: &str) -> Result<String, WordingError> {
        self.wording.word(self.language, key, &[])
    }

    /// The wording of a term: `prefix` and its word in the registers.
    fn term<T: Serialize>(&self, prefix: &str, term: &T) -> Result<String, WordingError> {
        match serde_json::to_value(term) {
            Ok(Json::String(word)) => self.say(&format!("{prefix}-{word}")),
            _ => Ok(String::new()),
        }
    }

    fn column(&self, key: &str, points: (&str, &str), width: u16) -> Result<Column, WordingError> {
        let point = if self.kind == Kind::ProcessorRecord { points.1 } else { points.0 };
        let heading = self.say(&format!("sheet-{key}"))?;
        Ok(Column { heading, provision: (!point.is_empty()).then(|| point.to_owned()), width })
    }

    /// Columns without provisions.
    fn columns(&self, columns: &[(&str, u16)]) -> Result<Vec<Column>, WordingError> {
        columns.iter().map(|(key, width)| self.column(key, ("", ""), *width)).collect()
    }
}

fn cover(
    words: &Words<'_>,
    speaker: &Speaker<'_>,
    title: &str,
    record: &RecordView,
) -> Result<Sheet, ComposeError> {
    let mut rows = Vec::new();
    let mut add = |key: &str, value: Cell| -> Result<(), WordingError> {
        rows.push(vec![Cell::text(words.say(key)?), value]);
        Ok(())
    };
    add("sheet-document", Cell::text(title))?;
    add("label-business-id", optional(record.holder.business_id.as_ref()))?;
    add("label-address", optional(record.holder.address.as_ref()))?;
    add("label-phone", optional(record.holder.phone.as_ref()))?;
    add("label-email", optional(record.holder.email.as_ref()))?;
    if let Some(dpo) = &record.dpo {
        let contact = &dpo.contact;
        let reach = [Some(&contact.role), contact.phone.as_ref(), contact.email.as_ref()];
        let reach: Vec<String> = reach.into_iter().flatten().cloned().collect();
        add("heading-dpo", Cell::lines(&reach))?;
    }
    add("sheet-as-of", Cell::Date(speaker.model.as_of))?;
    add("sheet-count", Cell::Number(u32::try_from(record.activities.len()).unwrap_or(u32::MAX)))?;
    add("sheet-coverage", Cell::text(words.say("record-coverage")?))?;
    Ok(Sheet {
        name: words.say("sheet-name-cover")?,
        known_by: 0,
        columns: words.columns(&[("matter", 28), ("content", 80)])?,
        rows,
    })
}

fn main(
    words: &Words<'_>,
    record: &RecordView,
    activities: &[Told<'_>],
) -> Result<Sheet, ComposeError> {
    let columns = [
        ("id", ("", ""), 22),
        ("number", ("", ""), 10),
        ("name", ("", ""), 30),
        ("controllers", ("30(1)(a)", "30(2)(a)"), 30),
        ("dpo", ("30(1)(a)", "30(2)(a)"), 26),
        ("purposes", ("30(1)(b)", "30(2)(b)"), 48),
        ("bases", ("6(1)", "28(3)"), 40),
        ("groups", ("30(1)(c)", "30(2)(b)"), 26),
        ("categories", ("30(1)(c)", "30(2)(b)"), 40),
        ("special", ("9(1)", "9(1)"), 26),
        ("recipients", ("30(1)(d)", ""), 40),
        ("transfers", ("30(1)(e)", "30(2)(c)"), 34),
        ("retention", ("30(1)(f)", ""), 44),
        ("measures", ("30(1)(g)", "30(2)(d)"), 44),
        ("systems", ("", ""), 26),
        ("assessment", ("35", ""), 22),
        ("date", ("", ""), 13),
        ("version", ("", ""), 10),
        ("review", ("", ""), 13),
    ];
    let columns = columns.iter().map(|(key, points, width)| words.column(key, *points, *width));
    let dpo = record.dpo.as_ref().map(|dpo| dpo.contact.role.clone());
    Ok(Sheet {
        name: words.say("sheet-name-activities")?,
        known_by: 2,
        columns: columns.collect::<Result<_, _>>()?,
        rows: activities
            .iter()
            .map(|told| row(words, record, dpo.as_ref(), told))
            .collect::<Result<_, _>>()?,
    })
}

/// An activity in one row.
fn row(
    words: &Words<'_>,
    record: &RecordView,
    dpo: Option<&String>,
    (register, activity): &Told<'_>,
) -> Result<Vec<Cell>, ComposeError> {
    let notice = &activity.notice;
    let names = |list: Vec<&String>| list.into_iter().cloned().collect::<Vec<_>>();
    let categories = || notice.data.iter().flat_map(|item| &item.categories);
    let others = activity.others.iter().map(|one| one.name.clone());
    let holder = std::iter::once(record.holder.name.clone());
    let dates = register.notice.as_ref();
    let assessment = activity.assessment.state.as_ref();
    Ok(vec![
        Cell::text(&activity.id),
        optional(notice.number.as_ref()),
        Cell::text(&notice.name),
        Cell::lines(&once(holder.chain(others).chain(notice.principals.clone()))),
        optional(dpo),
        Cell::lines(&names(notice.purposes.iter().map(|one| &one.text).collect())),
        Cell::lines(&once(bases(words, &notice.purposes)?)),
        Cell::lines(&names(notice.groups.iter().map(|one| &one.name).collect())),
        Cell::lines(&once(categories().map(|one| one.name.clone()))),
        Cell::lines(&once(categories().filter(|one| one.special).map(|one| one.name.clone()))),
        Cell::lines(&once(notice.recipients.iter().map(|one| one.name.clone()))),
        Cell::lines(&transfers_of(words, &notice.transfers)?),
        Cell::lines(&once(all(&notice.retention, |one| retained(words, one))?)),
        Cell::lines(&names(notice.measures.iter().map(|one| &one.name).collect())),
        Cell::lines(&names(notice.systems.iter().map(|one| &one.name).collect())),
        Cell::text(
            assessment.map(|one| words.term("assessment", one)).transpose()?.unwrap_or_default(),
        ),
        Cell::day(dates.map(|one| one.date.value)),
        optional(notice.about.version.as_ref()),
        Cell::day(dates.and_then(|one| one.review_by.as_ref()).map(|day| day.value)),
    ])
}

fn processors(words: &Words<'_>, activities: &[Told<'_>]) -> Result<Sheet, ComposeError> {
    let mut rows = Vec::new();
    for (register, activity) in activities {
        let known = register.processors.as_ref().and_then(Answer::some);
        let known = words.model.processors.all(known.map(Vec::as_slice).unwrap_or_default());
        for (processor, one) in known.zip(&activity.processors) {
            let bound = processor.agreement.as_ref();
            let bound = bound.and_then(|one| words.model.agreements.get(one));
            let day = |day: Option<&Spanned<Date>>| Cell::day(day.map(|day| day.value));
            let subs = one.sub_processors.iter().map(|sub| match sub.countries.is_empty() {
                true => format!("{}: {}", sub.name, sub.task),
                false => format!("{}: {} ({})", sub.name, sub.task, sub.countries.join(", ")),
            });
            let agreement = one.agreement.as_ref();
            rows.push(vec![
                Cell::text(&activity.id),
                Cell::text(&activity.notice.name),
                Cell::text(&one.name),
                optional(one.business_id.as_ref()),
                Cell::text(&one.task),
                Cell::lines(&one.systems),
                Cell::lines(&one.countries),
                match one.sub_processors_answer {
                    Said::None => Cell::text(words.say("record-none")?),
                    Said::Some | Said::Unsaid => Cell::lines(&subs.collect::<Vec<_>>()),
                },
                optional(agreement.map(|one| &one.name)),
                optional(agreement.and_then(|one| one.reference.as_ref())),
                day(bound.and_then(|one| one.signed.as_ref())),
                day(bound.and_then(|one| one.until.as_ref())),
            ]);
        }
    }
    Ok(Sheet {
        name: words.say("sheet-name-processors")?,
        known_by: 0,
        columns: words.columns(&[
            ("id", 22),
            ("name", 30),
            ("processor", 28),
            ("business-id", 13),
            ("task", 44),
            ("systems", 26),
            ("countries", 20),
            ("sub-processors", 40),
            ("agreement", 40),
            ("reference", 18),
            ("signed", 13),
            ("until", 13),
        ])?,
        rows,
    })
}

fn systems(words: &Words<'_>, activities: &[Told<'_>]) -> Result<Sheet, ComposeError> {
    let mut rows = Vec::new();
    for (_, activity) in activities {
        for one in &activity.notice.systems {
            let own = if one.own { Some(words.say("own-system")?) } else { None };
            rows.push(vec![
                Cell::text(&activity.id),
                Cell::text(&activity.notice.name),
                Cell::text(&one.name),
                optional(one.part_of.as_ref()),
                optional(one.vendor.as_ref().or(own.as_ref())),
                optional(one.text.as_ref()),
                Cell::lines(&one.hosting),
            ]);
        }
    }
    Ok(Sheet {
        name: words.say("sheet-name-systems")?,
        known_by: 1,
        columns: words.columns(&[
            ("id", 22),
            ("name", 30),
            ("system", 28),
            ("part-of", 24),
            ("vendor", 28),
            ("used-for", 48),
            ("hosting", 22),
        ])?,
        rows,
    })
}

fn recipients(words: &Words<'_>, activities: &[Told<'_>]) -> Result<Sheet, ComposeError> {
    let mut rows = Vec::new();
    for (_, activity) in activities {
        for one in &activity.notice.recipients {
            rows.push(recipient(words, activity, one)?);
        }
        for one in &activity.notice.transfers.list {
            let who = [&one.importer, &one.processor, &one.system];
            let mechanism = one.mechanism.as_ref();
            rows.push(vec![
                Cell::text(&activity.id),
                Cell::text(&activity.notice.name),
                Cell::text(words.say("sheet-transfer")?),
                optional(who.into_iter().flatten().next()),
                Cell::Empty,
                optional(one.reason.as_ref()),
                Cell::Empty,
                optional(one.article.as_ref()),
                optional(one.country.as_ref()),
                optional(mechanism.map(|one| words.term("mechanism", one)).transpose()?.as_ref()),
            ]);
        }
    }
    Ok(Sheet {
        name: words.say("sheet-name-recipients")?,
        known_by: 1,
        columns: words.columns(&[
            ("id", 22),
            ("name", 30),
            ("row-kind", 14),
            ("recipient", 32),
            ("role", 22),
            ("recipient-text", 44),
            ("categories", 36),
            ("provisions", 36),
            ("countries", 20),
            ("mechanism", 32),
        ])?,
        rows,
    })
}

fn recipient(
    words: &Words<'_>,
    activity: &ActivityView,
    one: &RecipientView,
) -> Result<Vec<Cell>, ComposeError> {
    Ok(vec![
        Cell::text(&activity.id),
        Cell::text(&activity.notice.name),
        Cell::text(words.say("label-recipient")?),
        Cell::text(if one.name.is_empty() {
            words.say("recipient-public")?
        } else {
            one.name.clone()
        }),
        Cell::text(words.term("recipient-role", &one.role)?),
        optional(one.text.as_ref()),
        Cell::lines(&one.categories),
        Cell::lines(&one.provisions),
        Cell::lines(&one.countries),
        Cell::Empty,
    ])
}

fn retention(words: &Words<'_>, activities: &[Told<'_>]) -> Result<Sheet, ComposeError> {
    let mut rows = Vec::new();
    for (register, activity) in activities {
        for (rule, one) in register.retention.iter().zip(&activity.notice.retention) {
            let grounds = all(&one.grounds, |ground| words.term("ground", ground))?;
            let then = one.then.as_ref().map(|then| words.term("then", then)).transpose()?;
            rows.push(vec![
                Cell::text(&activity.id),
                Cell::text(&activity.notice.name),
                Cell::text(rule.id.as_str()),
                Cell::text(what(words, one)?),
                Cell::text(time(words, one)?),
                optional(one.starts.as_ref()),
                Cell::lines(&ground(one, grounds)),
                optional(then.as_ref()),
            ]);
        }
    }
    Ok(Sheet {
        name: words.say("sheet-name-retention")?,
        known_by: 1,
        columns: words.columns(&[
            ("id", 22),
            ("name", 30),
            ("rule", 20),
            ("retained", 44),
            ("time", 26),
            ("starts", 36),
            ("ground", 44),
            ("then", 24),
        ])?,
        rows,
    })
}

fn changes(words: &Words<'_>, activities: &[Told<'_>]) -> Result<Sheet, ComposeError> {
    let mut dated: Vec<(Option<Date>, Vec<Cell>)> = Vec::new();
    for (register, activity) in activities {
        let changes = register.notice.iter().flat_map(|notice| &notice.changes);
        for (change, view) in changes.zip(&activity.notice.about.changes) {
            let day = Some(change.date.value);
            dated.push((
                day,
                vec![
                    Cell::text(&activity.id),
                    Cell::text(&activity.notice.name),
                    Cell::day(day),
                    Cell::text(&view.text),
                ],
            ));
        }
    }
    // The newest first; those of one day in the order of the activities.
    dated.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    Ok(Sheet {
        name: words.say("sheet-name-changes")?,
        known_by: 1,
        columns: words.columns(&[("id", 22), ("name", 40), ("changed", 13), ("change", 80)])?,
        rows: dated.into_iter().map(|(_, row)| row).collect(),
    })
}

/// The transfers; or that there are none, and who has stated so.
fn transfers_of(words: &Words<'_>, told: &TransfersView) -> Result<Vec<String>, WordingError> {
    let stated = told.statement.as_ref().filter(|_| told.list.is_empty());
    let Some(stated) = stated else {
        return Ok(once(all(&told.list, |one| transfer(words, one))?));
    };
    let by = [("by", stated.by.as_str().into()), ("on", stated.on.as_str().into())];
    let stated = words.wording.word(words.language, "stated-by", &by)?;
    Ok(vec![format!("{} {stated}", words.say("transfers-none")?)])
}

/// On what the time rests: the decision to keep something for good, provisions, or what is weighed.
fn ground(rule: &RetentionView, weighed: Vec<String>) -> Vec<String> {
    let permanent = (rule.kind == RetentionKind::Permanent).then(|| rule.time.clone());
    let decided = rule.decision.clone().into_iter().chain(permanent);
    let rest = if rule.provisions.is_empty() { weighed } else { rule.provisions.clone() };
    decided.filter(|text| !text.is_empty()).chain(rest).collect()
}

/// The legal bases of the purposes, with their provisions.
fn bases(words: &Words<'_>, purposes: &[PurposeView]) -> Result<Vec<String>, WordingError> {
    let of_all = purposes.iter().flat_map(|purpose| &purpose.bases);
    of_all
        .map(|basis| {
            let name = words.term("basis", &basis.basis)?;
            let provisions = basis.provisions.join("; ");
            Ok(match provisions.is_empty() {
                true => format!("{name} ({})", basis.article),
                false => format!("{name} ({}): {provisions}", basis.article),
            })
        })
        .collect()
}

fn transfer(words: &Words<'_>, one: &TransferView) -> Result<String, WordingError> {
    let who = [&one.importer, &one.processor, &one.system].into_iter().flatten().next();
    let mechanism = one.mechanism.as_ref();
    let mechanism = mechanism.map(|one| words.term("mechanism", one)).transpose()?;
    let parts = [who.cloned(), one.country.clone(), mechanism];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn retained(words: &Words<'_>, one: &RetentionView) -> Result<String, WordingError> {
    let (what, time) = (what(words, one)?, time(words, one)?);
    Ok(match &one.starts {
        Some(starts) => format!("{what}: {time} ({starts})"),
        None => format!("{what}: {time}"),
    })
}

/// What the rule is about.
fn what(words: &Words<'_>, one: &RetentionView) -> Result<String, WordingError> {
    let of = one.of.iter().map(|data| match data.categories.is_empty() {
        true => format::list(words.language, &data.groups),
        false => {
            format!(
                "{} ({})",
                format::list(words.language, &data.groups),
                data.categories.join("; ")
            )
        }
    });
    let of: Vec<String> = one.what.iter().cloned().chain(of).collect();
    if of.is_empty() { words.say("retained-all") } else { Ok(format::capitalised(&of.join("; "))) }
}

/// For how long, in a few words.
fn time(words: &Words<'_>, one: &RetentionView) -> Result<String, WordingError> {
    use super::view::RetentionKind;
    let time = one.range.as_ref().unwrap_or(&one.time);
    Ok(match one.kind {
        RetentionKind::Permanent => words.say("time-permanent")?,
        RetentionKind::Until => format!("{}: {time}", words.say("time-until")?),
        RetentionKind::Consent => format!("{}: {time}", words.say("time-consent")?),
        RetentionKind::Period | RetentionKind::Criterion => time.clone(),
    })
}

fn optional(text: Option<&String>) -> Cell {
    text.map_or(Cell::Empty, Cell::text)
}

/// Each text once, in order.
fn once(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for text in texts {
        if !told.contains(&text) {
            told.push(text);
        }
    }
    told
}

fn all<T>(
    list: &[T],
    word: impl Fn(&T) -> Result<String, WordingError>,
) -> Result<Vec<String>, WordingError> {
    list.iter().map(word).collect()
}
