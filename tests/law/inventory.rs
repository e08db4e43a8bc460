//! The catalogs against `inventory.csv`, a list of what was collected: no row is lost, no mark is
//! raised and no day is moved without the list saying so too.
//!
//! What was collected and is no row on purpose is told in `src/law/catalogs/README.md`.

use std::collections::BTreeMap;

use seloste::law::catalogs::{CatalogFile, Confidence};
use seloste::text::Date;

use super::embedded;

/// A row as the list has it: catalog and key, then days and mark.
type Listed = BTreeMap<(String, String), (String, String)>;

/// The columns by which the rows of a catalog are known.
const fn key(file: CatalogFile) -> &'static [&'static str] {
    match file {
        CatalogFile::Statutes | CatalogFile::Articles => &["number"],
        CatalogFile::SectionEvents => &["place", "event", "effective_on"],
        CatalogFile::StatuteAliases => &["number", "alias", "lang"],
        CatalogFile::StatuteTags => &["provision", "tag"],
        CatalogFile::StatuteParts => &["place"],
        CatalogFile::AuthorityRenames => &["old_name"],
        CatalogFile::Adequacy => &["country", "decision", "renewed_by"],
        CatalogFile::Eea | CatalogFile::SupervisoryAuthorities => &["country"],
        CatalogFile::Countries | CatalogFile::Municipalities => &["code"],
        CatalogFile::TransferMechanisms => &["id"],
        CatalogFile::Rights => &["right", "basis"],
        CatalogFile::RightsConditions => &["condition", "right"],
        CatalogFile::ConditionGrounds => &["condition", "provision"],
        CatalogFile::RightsLimits => &["provision", "right", "trigger"],
        CatalogFile::RetentionLimits => &["provision", "bound", "years"],
        CatalogFile::StatutoryTasks => &["task", "since"],
        CatalogFile::Terms => &["key"],
        CatalogFile::Checked => &["catalog"],
    }
}

/// The records of a CSV text, each by column.
fn records(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|record| record.expect("a record")).collect()
}

fn compiled_in() -> Listed {
    CatalogFile::ALL.into_iter().flat_map(rows).collect()
}

fn rows(file: CatalogFile) -> Vec<((String, String), (String, String))> {
    let text = file.embedded();
    let header = csv::Reader::from_reader(text.as_bytes()).headers().expect("a header").clone();
    let row = |record: BTreeMap<String, String>| {
        let filled = |column: &&&str| !record[**column].is_empty();
        let keys: Vec<&str> =
            key(file).iter().filter(filled).map(|column| &*record[*column]).collect();
        let is_day =
            |column: &&str| !key(file).contains(column) && record[*column].parse::<Date>().is_ok();
        let days: Vec<&str> = header.iter().filter(is_day).map(|one| &*record[one]).collect();
        let mark = record.get("confidence").cloned().unwrap_or_default();
        ((file.name().to_owned(), keys.join(" | ")), (days.join(" "), mark))
    };
    records(text).into_iter().map(row).collect()
}

fn inventory() -> Listed {
    let listed = records(include_str!("inventory.csv")).into_iter();
    let row = |mut record: BTreeMap<String, String>| {
        let mut take = |column| record.remove(column).expect("the column");
        ((take("catalog"), take("row")), (take("days"), take("confidence")))
    };
    listed.map(row).collect()
}

#[test]
fn every_row_is_in_the_inventory_with_its_days_and_its_mark() {
    let (listed, found) = (inventory(), compiled_in());
    let lost: Vec<_> = listed.iter().filter(|(row, _)| !found.contains_key(row)).collect();
    assert!(lost.is_empty(), "the catalogs have lost {lost:#?}");
    let unlisted: Vec<_> = found.iter().filter(|(row, _)| !listed.contains_key(row)).collect();
    assert!(unlisted.is_empty(), "tests/law/inventory.csv lacks {unlisted:#?}");
    for (row, told) in &listed {
        assert_eq!(found.get(row), Some(told), "{row:?}");
    }
}

#[test]
fn the_catalogs_have_as_many_rows_as_the_inventory() {
    let catalogs = embedded();
    let listed = inventory();
    for file in CatalogFile::ALL {
        let wanted = listed.keys().filter(|(catalog, _)| catalog == file.name()).count();
        assert!(wanted > 0, "{file}");
        assert_eq!(catalogs.row_count(file), wanted, "{file}");
    }
}

#[test]
fn every_row_has_a_mark_of_its_own_or_its_catalog_has_one() {
    let catalogs = embedded();
    for file in CatalogFile::ALL.into_iter().filter(|file| *file != CatalogFile::Checked) {
        let marks: Vec<String> = rows(file).into_iter().map(|(_, (_, mark))| mark).collect();
        let whole = catalogs.checked(file).expect("a day").confidence;
        match whole {
            None => assert!(marks.iter().all(|mark| !mark.is_empty()), "{file}"),
            Some(_) => assert!(marks.iter().all(String::is_empty), "{file}: two marks"),
        }
    }
}

#[test]
fn rows_that_rest_on_no_source_are_few_and_known() {
    let uncertain = embedded().uncertain();
    let low: Vec<(CatalogFile, &str)> = uncertain
        .iter()
        .filter(|row| row.confidence == Confidence::Low)
        .map(|row| (row.file, row.row.as_str()))
        .collect();
    let expected = [
        (CatalogFile::Statutes, "1449/2025"),
        (CatalogFile::Statutes, "1030/1999"),
        (CatalogFile::StatuteTags, "831/1994 § 8"),
        (CatalogFile::Eea, "SJ"),
        (CatalogFile::SupervisoryAuthorities, "AX"),
    ];
    for row in expected {
        assert!(low.contains(&row), "{row:?}: {low:?}");
    }
    assert_eq!(low.len(), expected.len(), "{low:?}");
}
