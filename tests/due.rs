//! What falls due: reviews, renewals and checks, as text, JSON and a calendar.

use std::collections::BTreeSet;
use std::path::Path;

use seloste::language::Wording;
use seloste::lint::DEADLINES;
use seloste::report;
use seloste::text::Language;
use serde_json::Value;

#[path = "support/program.rs"]
mod program;

use program::{edit, run, shipped, small, write};

const REGISTER: &str = "registers/registers/kirjasto.yaml";

/// The small workspace with something of every kind to be done.
fn busy(name: &str) -> std::path::PathBuf {
    let folder = small(name);
    let register = folder.join(REGISTER);
    let notice = std::fs::read_to_string(&register).unwrap();
    let date = notice.lines().find(|line| line.trim().starts_with("date:")).unwrap().to_owned();
    edit(&register, &date, &format!("{date}\n  review-by: 2026-12-31"));
    write(
        &folder.join("registers/agreements/lainaussopimus.yaml"),
        "id: lainaussopimus
name: {fi: Lainausjärjestelmän sopimus; liite 1, sv: Avtal om lånesystemet, en: Lending agreement}
kind: processing
parties:
  - {organisation: esimerkkila, role: controller}
  - {organisation: library-systems, role: processor, until: 2027-01-15}
registers: [kirjasto]
until: 2027-06-30
",
    );
    let comment =
        "# seloste: ignore[unknown-reference] until=2026-11-01 reason=\"x\"\nowner: esimerkkila";
    edit(&folder.join("registers/systems/lainaus.yaml"), "owner: esimerkkila", comment);
    folder
}

fn listed(folder: &Path, words: &[&str]) -> Vec<(String, String, bool)> {
    let whole: Vec<&str> = ["due", "--format", "json"].iter().chain(words).copied().collect();
    let ran = run(folder, &whole);
    let json: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:?}"));
    let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    let due = json["due"].as_array().unwrap().iter();
    due.map(|one| (text(one, "date"), text(one, "kind"), one["overdue"].as_bool().unwrap()))
        .collect()
}

#[test]
fn what_falls_due_within_the_days_asked_for_is_listed_by_day() {
    let folder = busy("listed");
    let own = |date: &str, kind: &str, late| (date.to_owned(), kind.to_owned(), late);
    let soon = listed(&folder, &["--within", "60"]);
    let expected = [
        own("2026-11-01", "suppression-end", true),
        own("2026-12-31", "notice-review", false),
        own("2027-01-15", "agreement-party-end", false),
    ];
    assert_eq!(soon, expected);
    // 31 December is 39 days after the workspace's own day.
    assert_eq!(listed(&folder, &["--within", "39"]), expected[..2]);
    assert_eq!(listed(&folder, &["--within", "38"]), expected[..1]);
    let year = listed(&folder, &["--within", "365"]);
    assert_eq!(year.last(), Some(&own("2027-06-30", "agreement-end", false)));
    // On the last day nothing is late, on the next it is.
    let late = |day: &str| {
        let all = listed(&folder, &["--within", "0", "--as-of", day]);
        all.into_iter().find(|one| one.1 == "notice-review").unwrap().2
    };
    assert_eq!((late("2026-12-31"), late("2027-01-01")), (false, true));
}

#[test]
fn a_notice_without_a_day_of_review_is_due_after_two_years() {
    let folder = small("undated");
    let all = listed(&folder, &["--within", "100000"]);
    let review = all.iter().find(|one| one.1 == "notice-undated-review").expect("a review");
    let text = std::fs::read_to_string(folder.join(REGISTER)).unwrap();
    let date = text.lines().find_map(|line| line.trim().strip_prefix("date: ")).unwrap();
    assert_eq!(&review.0[4..], &date[4..]);
    let year = |date: &str| date[..4].parse::<u32>().unwrap();
    assert_eq!(year(&review.0), year(date) + 2);
}

#[test]
fn the_text_speaks_the_readers_language() {
    let folder = busy("text");
    for (language, told) in [
        (
            "fi",
            "31.12.2026: Tarkista rekisterin «Kirjaston lainaajat» seloste\n    registers/registers/",
        ),
        ("sv", "1.11.2026 (försenad): Undantaget upphör (unknown-reference): rätta saken"),
        ("en", "3 matters by 21 January 2027\n1 of them overdue\n"),
    ] {
        let ran = run(&folder, &["due", "--within", "60", "--lang", language]);
        assert!(ran.code == Some(0) && ran.out.contains(told) && ran.err.is_empty(), "{ran:?}");
    }
    let none = run(&small("none"), &["due", "--within", "1", "--lang", "en"]);
    assert_eq!(none.out, "Nothing falls due by 23 November 2026\n");
    // A calendar without events is one all the same: it has a component.
    let words = ["due", "--within", "1", "--format", "ics", "--lang", "en"];
    let empty = lines(&run(&small("none-ics"), &words).out);
    let components: Vec<&String> =
        empty[1..].iter().filter(|one| one.starts_with("BEGIN:")).collect();
    assert_eq!(components, ["BEGIN:VTIMEZONE", "BEGIN:STANDARD"]);
    assert!(!empty.iter().any(|one| one.contains("VEVENT")), "{empty:?}");
}

#[test]
fn every_kind_has_words_in_every_language_and_they_take_no_more_than_they_get() {
    let wording = Wording::new(&report::LISTS).unwrap();
    for language in Language::ALL {
        let keys = wording.keys(language);
        let due: BTreeSet<&str> = keys.iter().filter_map(|key| key.strip_prefix("due-")).collect();
        assert_eq!(due, BTreeSet::from(DEADLINES), "{language}");
    }
    // The shipped workspace has transfers, agreements, access rights and much law.
    let folder = shipped("");
    for language in ["fi", "sv", "en"] {
        let ran = run(&folder, &["due", "--within", "3000", "--lang", language]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(!ran.out.contains("due-"), "{}", ran.out);
    }
    let kinds: BTreeSet<String> =
        listed(&folder, &["--within", "3000"]).into_iter().map(|one| one.1).collect();
    assert!(kinds.contains("listing-check") && kinds.contains("transfer-assessment"), "{kinds:?}");
}

#[test]
fn things_are_told_by_their_names_and_programs_get_the_ids() {
    let folder = shipped("");
    for (language, name) in [
        ("fi", "Kuopion työllisyyspalvelujen kuvat"),
        ("sv", "Bilder i Kuopios sysselsättningstjänster"),
        ("en", "Pictures of the employment services of Kuopio"),
    ] {
        let words = ["due", "--within", "3000", "--format", "json", "--lang", language];
        let json: Value = serde_json::from_str(&run(&folder, &words).out).unwrap();
        let due = json["due"].as_array().unwrap();
        let review = due.iter().find(|one| one["subjects"]["register"] == "kuopio-kuvat").unwrap();
        assert!(review["what"].as_str().unwrap().contains(&format!("«{name}»")), "{review}");
        let listing = due.iter().find(|one| one["kind"] == "listing-check").unwrap();
        assert_eq!(listing["subjects"]["to"], "microsoft-corporation");
        assert!(listing["what"].as_str().unwrap().contains("«Microsoft Corporation»"), "{listing}");
    }
}

/// The lines of a calendar with folds undone, after checking its form.
#[track_caller]
fn lines(calendar: &str) -> Vec<String> {
    assert!(calendar.ends_with("\r\n") && !calendar.replace("\r\n", "").contains(['\r', '\n']));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "{calendar}");
    let unfolded = calendar.replace("\r\n ", "");
    unfolded.trim_end().split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_calendar_is_one_that_others_read() {
    let folder = busy("calendar");
    let words = ["due", "--within", "365", "--format", "ics", "--lang", "fi"];
    let ran = run(&folder, &words);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let all = lines(&ran.out);
    assert_eq!(&all[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    assert_eq!(all.last().unwrap(), "END:VCALENDAR");
    let events = all.iter().filter(|line| *line == "BEGIN:VEVENT").count();
    assert_eq!(events, all.iter().filter(|line| *line == "END:VEVENT").count());
    assert_eq!(events, listed(&folder, &["--within", "365"]).len());
    let of = |calendar: &[String], name: &str| -> Vec<String> {
        calendar.iter().filter(|line| line.starts_with(name)).cloned().collect()
    };
    let stamps: BTreeSet<String> = of(&all, "DTSTAMP").into_iter().collect();
    assert_eq!(stamps, BTreeSet::from(["DTSTAMP:20261122T000000Z".to_owned()]));
    assert!(all.contains(&"DTSTART;VALUE=DATE:20261231".to_owned()));
    let uids: BTreeSet<String> = of(&all, "UID:").into_iter().collect();
    assert_eq!(uids.len(), events, "each is known by a name of its own");
    let summary = "SUMMARY;LANGUAGE=fi:Tarkista rekisterin «Kirjaston lainaajat» seloste";
    assert!(all.contains(&summary.to_owned()), "{all:#?}");
    // A moved day, moved lines and another language leave the names as they are.
    edit(&folder.join(REGISTER), "review-by: 2026-12-31", "# later\n  review-by: 2027-02-28");
    let moved = lines(&run(&folder, &["due", "--within=365", "--format=ics", "--lang=sv"]).out);
    assert_eq!(of(&moved, "UID:").into_iter().collect::<BTreeSet<_>>(), uids);
    assert!(moved.contains(&"DTSTART;VALUE=DATE:20270228".to_owned()));
    assert_eq!(run(&folder, &words).out, run(&folder, &words).out);
}

#[test]
fn each_kind_of_deadline_comes_from_its_own_fact() {
    let folder = small("kinds");
    let register = folder.join(REGISTER);
    let facts = "mechanism: art45\n    assessed: 2026-02-01\n    listing-checked: 2026-02-28";
    edit(&register, "mechanism: art45", facts);
    edit(&register, "since: 2026-01-01", "since: 2026-01-01\nuntil: 2027-09-30");
    let assessment = "profiling: none\nimpact-assessment: {state: done, on: 2026-03-01}";
    edit(&register, "profiling: none", assessment);
    // Law of the workspace's own: the act that the register cites ends, and a section changes.
    let catalog = |name: &str, row: &str| {
        let whole = std::fs::read_to_string(shipped("src/law/catalogs").join(name)).unwrap();
        let header = whole.lines().next().unwrap();
        write(&folder.join("registers/catalogs").join(name), format!("{header}\n{row}\n"));
    };
    let act = "kirjastolaki,1492/2016,Laki yleisistä kirjastoista,,,,2017-01-01,2028-12-31,,,,low";
    catalog("statutes.csv", act);
    let event = "1492/2016 § 6,all,amended,2027-05-01,100/2027,,an example of a change to come,low";
    catalog("section-events.csv", event);
    let all = listed(&folder, &["--within", "3000"]);
    let day = |kind: &str| {
        let mut days = all.iter().filter(|one| one.1 == kind).map(|one| one.0.as_str());
        let first = days.next().unwrap_or_else(|| panic!("{kind}: {all:?}"));
        assert_eq!(days.next(), None, "{kind} is told once");
        first
    };
    assert_eq!(day("adequacy-end"), "2031-12-27");
    assert_eq!(day("transfer-assessment"), "2028-02-01");
    assert_eq!(day("listing-check"), "2027-02-28");
    assert_eq!(day("impact-assessment"), "2029-03-01");
    assert_eq!(day("register-end"), "2027-09-30");
    assert_eq!(day("statute-end"), "2028-12-31");
    // The last day on which the section reads as it does today.
    assert_eq!(day("provision-change"), "2027-04-30");
    let project = shipped("tests/projects/koko-malli/registers");
    let grants = listed(&folder, &["--within", "3000", "--workspace", project.to_str().unwrap()]);
    assert!(grants.contains(&("2028-12-31".into(), "grant-end".into(), false)), "{grants:?}");
}
