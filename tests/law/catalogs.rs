//! The compiled-in catalogs, and the questions asked of them.

use seloste::law::catalogs::{
    AdequacyState, AdequacyStatus, AliasKind, AssessmentNeed, CatalogFile, Confidence, EventKind,
    Expected, Extent, Form, Membership, Overlaid, ProblemKind, SectionState, StatuteState, Tag,
};
use seloste::law::{Act, CountryCode, LegalBasis, Mechanism, Names, Right, SpecialCondition};
use seloste::text::Language;

use super::{day, embedded, place};

fn act(number: &str) -> Act {
    number.parse().expect("an act")
}

fn country(code: &str) -> CountryCode {
    code.parse().expect("a country code")
}

#[test]
fn every_catalog_says_when_it_was_checked() {
    let catalogs = embedded();
    for file in CatalogFile::ALL.into_iter().filter(|file| *file != CatalogFile::Checked) {
        let checked = catalogs.checked(file).unwrap_or_else(|| panic!("{file}"));
        assert!(checked.sources_to <= checked.checked_on, "{file}");
    }
}

#[test]
fn an_act_is_in_force_between_its_days() {
    let catalogs = embedded();
    let state = |number, on| catalogs.statute_state(act(number), day(on));
    let act_list = |number| vec![act(number)];
    assert_eq!(state("380/2023", "2024-12-31"), StatuteState::NotYet(day("2025-01-01")));
    assert_eq!(state("380/2023", "2025-01-01"), StatuteState::InForce);
    assert_eq!(state("916/2012", "2024-12-31"), StatuteState::InForce);
    assert_eq!(
        state("916/2012", "2025-01-01"),
        StatuteState::Repealed { on: day("2025-01-01"), replaced_by: act_list("380/2023") }
    );
    assert_eq!(state("1269/2020", "2024-12-31"), StatuteState::InForce);
    assert_eq!(
        state("1269/2020", "2025-01-01"),
        StatuteState::Expired { last_day: day("2024-12-31"), replaced_by: act_list("380/2023") }
    );
    assert_eq!(state("509/2025", "2026-11-22"), StatuteState::Undated);
    assert_eq!(
        state("1145/2016", "2026-11-22"),
        StatuteState::ReplacedUndated { replaced_by: act_list("509/2025") }
    );
    assert_eq!(state("55/2011", "2026-11-22"), StatuteState::Unknown);
}

#[test]
fn a_pending_repeal_leaves_the_act_in_force() {
    let catalogs = embedded();
    let archives = act("831/1994");
    assert_eq!(catalogs.statute_state(archives, day("2026-11-22")), StatuteState::InForce);
    let pending = catalogs.pending_repeal(archives).expect("a bill is pending");
    assert_eq!(pending.by.to_string(), "HE 169/2025");
    assert_eq!(catalogs.pending_repeal(act("380/2023")), None);
}

/// A place, a day, and what is known: nothing, not yet, amended, partly gone,
/// gone (and where to).
const SECTIONS: &[(&str, &str, &str)] = &[
    ("812/2000 § 26", "2023-12-31", "nothing"),
    ("812/2000 § 26", "2024-01-01", "gone to 703/2023 §§ 4-5"),
    ("812/2000 § 21(1)", "2024-01-01", "gone to 703/2023 §§ 4-5"),
    ("812/2000 ch. 3 § 14", "2024-01-01", "gone to 703/2023 §§ 4-5"),
    ("812/2000 § 22", "2024-01-01", "nothing"),
    ("916/2012 ch. 11 § 2", "2024-09-02", "gone"),
    ("916/2012 ch. 11", "2024-09-02", "partly gone"),
    ("916/2012 ch. 12 § 2", "2024-09-02", "nothing"),
    ("916/2012 § 2", "2024-09-02", "nothing"),
    ("380/2023 § 109", "2025-01-01", "gone"),
    ("380/2023 ch. 12 § 109", "2025-01-01", "gone"),
    ("380/2023 § 120(3)", "2024-12-31", "nothing"),
    ("380/2023 § 120(3)", "2025-01-01", "gone to 380/2023 § 120 a"),
    ("380/2023 § 120", "2025-01-01", "partly gone"),
    ("380/2023 § 120(2)", "2025-01-01", "nothing"),
    ("380/2023 § 120 a", "2025-01-01", "nothing"),
    ("380/2023 § 125(1) p. 5", "2025-01-01", "gone"),
    ("380/2023 § 125(3)", "2025-01-01", "amended"),
    ("380/2023 ch. 14 § 130", "2026-09-01", "amended"),
    ("380/2023", "2026-11-22", "nothing"),
    ("1290/2002 ch. 13 § 6(2)", "2025-06-01", "amended"),
    ("1290/2002 ch. 13 § 6(2)", "2026-05-01", "gone to 48/2026 § 48(2)"),
    ("1290/2002 ch. 13 § 6(1)", "2025-06-01", "nothing"),
    ("1290/2002 ch. 1 § 1", "2026-05-01", "partly gone"),
    ("1050/2018 § 29(1) p. 2", "2023-12-31", "nothing"),
    ("1050/2018 § 29(1) p. 2", "2024-01-01", "amended"),
    ("906/2019 § 13 a", "2023-04-30", "not yet"),
    ("906/2019 § 13 a", "2023-05-01", "nothing"),
    ("621/1999 § 18", "2020-01-01", "gone to 906/2019 § 5 to 906/2019 § 28"),
    ("621/1999 § 29(3)", "2020-01-01", "gone to 906/2019 §§ 22-23"),
    ("897/2009 § 3", "2026-01-01", "gone to 531/2025"),
    ("1386/2010 § 87 a", "2025-01-01", "gone to 681/2023 § 84(3)"),
    ("189/2001 § 6", "2024-01-01", "amended"),
    ("831/1994 § 8", "2026-11-22", "nothing"),
];

#[test]
fn a_section_is_known_by_what_happened_to_it() {
    let catalogs = embedded();
    for (text, on, expected) in SECTIONS {
        let found = match catalogs.section_state(place(text), day(on)) {
            SectionState::NothingKnown => "nothing".to_owned(),
            SectionState::NotYet(_) => "not yet".to_owned(),
            SectionState::Amended(_) => "amended".to_owned(),
            SectionState::PartlyGone(_) => "partly gone".to_owned(),
            SectionState::Gone(event) => {
                let to: Vec<String> =
                    event.moved_to.iter().map(|one| format!(" to {one}")).collect();
                format!("gone{}", to.concat())
            }
        };
        assert_eq!(found, *expected, "{text} on {on}");
    }
}

#[test]
fn a_section_that_comes_back_is_not_gone() {
    let row = format!("{EVENT_COLUMNS}621/1999 § 18,all,added,2027-01-01,1/2026,,x,low\n");
    let catalogs = embedded().overlaid(&[(CatalogFile::SectionEvents, &row)]).catalogs;
    let state = |on| catalogs.section_state(place("621/1999 § 18"), day(on));
    assert!(matches!(state("2026-12-31"), SectionState::Gone(_)));
    assert!(!matches!(state("2027-01-01"), SectionState::Gone(_)));
}

#[test]
fn unnamed_parts_of_an_act_are_not_taken_for_all_of_it() {
    let catalogs = embedded();
    let SectionState::Amended(event) =
        catalogs.section_state(place("189/2001 § 2"), day("2026-11-22"))
    else {
        panic!("the act was amended in several places");
    };
    assert_eq!(event.extent, Extent::Some);
    assert_eq!(event.kind, EventKind::Amended);
    assert_eq!(event.by.to_string(), "HE 109/2025");
    assert_eq!(event.confidence, Confidence::Medium);
}

#[test]
fn tags_are_found_from_the_place_and_above() {
    let catalogs = embedded();
    let tags = |text: &str| {
        catalogs.tags(place(text)).map(|row| row.provision.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(tags("621/1999 § 24(1) p. 25"), ["621/1999 § 24", "621/1999 § 24(1) p. 25"]);
    assert_eq!(tags("621/1999 § 24"), ["621/1999 § 24"]);
    assert!(tags("621/1999 § 16").is_empty());
    let narrower = catalogs.tags_within(place("621/1999 § 24")).map(|row| row.tag);
    assert_eq!(narrower.collect::<Vec<_>>(), [Tag::Secrecy; 7]);
    let too_general = catalogs.tags(place("410/2015 § 7")).map(|row| row.tag);
    assert_eq!(too_general.collect::<Vec<_>>(), [Tag::GeneralCompetence]);
}

#[test]
fn acts_are_found_by_right_and_wrong_names() {
    let catalogs = embedded();
    assert_eq!(catalogs.acts_named("tietosuojalaki"), [act("1050/2018")]);
    assert_eq!(catalogs.acts_named("JulkL"), [act("621/1999")]);
    assert_eq!(
        catalogs.acts_named("Laki kotoutumisen edistämisestä"),
        [act("681/2023"), act("1386/2010")],
        "two acts bear the title"
    );
    let wrong = "Laki julkisista työvoima- ja yrityspalveluista";
    let alias = catalogs.aliases_reading(wrong).next().expect("a known misquotation");
    assert_eq!((alias.number, alias.kind), (act("916/2012"), AliasKind::MisquotedTitle));
    assert!(catalogs.acts_named("Laki olemattomasta").is_empty());
}

#[test]
fn adequacy_depends_on_the_day() {
    let catalogs = embedded();
    let state = |code, on| match catalogs.adequacy(country(code), day(on)) {
        AdequacyState::Never => "never".to_owned(),
        AdequacyState::NotYet(row) => format!("not yet {}", row.decision),
        AdequacyState::InForce(row) => format!("in force {}", row.decision),
        AdequacyState::AtRisk(row) => format!("at risk {}", row.decision),
        AdequacyState::Ended(row) => format!("ended {}", row.decision),
    };
    for (code, on, expected) in [
        ("CH", "2026-11-22", "in force 2000/518/EC"),
        ("BR", "2026-01-27", "not yet (EU) 2026/179"),
        ("BR", "2026-01-28", "in force (EU) 2026/179"),
        ("GB", "2025-12-18", "in force (EU) 2021/1772"),
        ("GB", "2031-12-27", "in force (EU) 2021/1772"),
        ("GB", "2031-12-28", "ended (EU) 2021/1772"),
        ("US", "2015-10-05", "in force 2000/520/EC"),
        ("US", "2015-10-06", "ended 2000/520/EC"),
        ("US", "2020-07-15", "in force (EU) 2016/1250"),
        ("US", "2020-07-16", "ended (EU) 2016/1250"),
        ("US", "2026-11-22", "at risk (EU) 2023/1795"),
        ("IN", "2026-11-22", "never"),
        ("XX-EPO", "2026-11-22", "in force (EU) 2025/1382"),
    ] {
        assert_eq!(state(code, on), expected, "{code} on {on}");
    }
    let renewed = catalogs.adequacy_by_number(act("(EU) 2025/2574")).next();
    assert_eq!(renewed.map(|row| row.country), Some(country("GB")));
    let shield = catalogs.adequacy_by_number(act("(EU) 2016/1250")).next();
    assert_eq!(shield.map(|row| row.status), Some(AdequacyStatus::Invalidated));
    let us = catalogs.adequacy_decisions(country("US"));
    assert_eq!(us.count(), 3);
}

#[test]
fn membership_tells_transfers_from_movements_within_the_area() {
    let catalogs = embedded();
    for (code, membership) in [
        ("FI", Some(Membership::Eu)),
        ("AX", Some(Membership::Eu)),
        ("GF", Some(Membership::Eu)),
        ("NO", Some(Membership::Eea)),
        ("CH", Some(Membership::Third)),
        ("IN", Some(Membership::Third)),
        ("XX-EPO", Some(Membership::Third)),
        ("ZZ", None),
    ] {
        assert_eq!(catalogs.membership(country(code)), membership, "{code}");
    }
    assert_eq!(catalogs.eea(country("SJ")).map(|row| row.confidence), Some(Confidence::Low));
}

#[test]
fn countries_have_names_in_every_language() {
    let catalogs = embedded();
    for row in catalogs.countries() {
        let names = Language::ALL.map(|language| row.names.get(language));
        assert!(names.iter().all(Option::is_some), "{}", row.code);
    }
    let ukraine = Language::ALL.map(|language| catalogs.country_name(country("UA"), language));
    assert_eq!(ukraine, [Some("Ukraina"), Some("Ukraina"), Some("Ukraine")]);
}

#[test]
fn every_mechanism_has_its_row_and_provision() {
    let catalogs = embedded();
    for mechanism in Mechanism::ALL {
        let row = catalogs.mechanism(mechanism).unwrap_or_else(|| panic!("{mechanism:?}"));
        assert_eq!(row.provisions.first(), Some(&mechanism.provision()), "{mechanism:?}");
        assert!(!row.required.is_empty(), "{mechanism:?}");
        if mechanism.is_safeguard() {
            assert_eq!(row.assessment, AssessmentNeed::Yes, "{mechanism:?}");
        }
    }
}

#[test]
fn the_finnish_authority_can_be_published() {
    let catalogs = embedded();
    let finland = catalogs.supervisory_authority(CountryCode::FINLAND).expect("Finland");
    assert_eq!(finland.names.get(Language::Sv), Some("Dataombudsmannens byrå"));
    assert_eq!(finland.confidence, Confidence::High);
    assert_eq!(catalogs.published_authority(CountryCode::FINLAND), Some(finland));
    assert_eq!(catalogs.supervisory_authority(country("DE")), None);
}

#[test]
fn an_authority_is_reached_in_every_language() {
    let catalogs = embedded();
    let finland = catalogs.published_authority(CountryCode::FINLAND).expect("Finland");
    for (language, postal, visiting, web) in [
        (Language::Fi, "PL 800, 00531 Helsinki", "Lintulahdenkuja 4, 00530 Helsinki", ""),
        (Language::Sv, "PB 800, 00531 Helsingfors", "Fågelviksgränden 4, 00530 Helsingfors", "/sv"),
        (
            Language::En,
            "P.O. Box 800, FI-00531 Helsinki",
            "Lintulahdenkuja 4, FI-00530 Helsinki",
            "/en",
        ),
    ] {
        assert_eq!(finland.postal.get(language), Some(postal));
        assert_eq!(finland.visiting.get(language), Some(visiting));
        let web = format!("https://tietosuoja.fi{web}");
        assert_eq!(finland.web.get(language), Some(web.as_str()));
    }
}

#[test]
fn an_authority_of_which_little_is_sure_is_known_and_not_published() {
    let catalogs = embedded();
    let aland = catalogs.supervisory_authority(country("AX")).expect("Åland");
    assert_eq!(aland.confidence, Confidence::Low);
    assert_eq!(catalogs.published_authority(country("AX")), None);
}

#[test]
fn municipalities_keep_their_languages() {
    let catalogs = embedded();
    let espoo = catalogs.municipality("049").expect("Espoo");
    assert_eq!(espoo.languages, [Language::Fi, Language::Sv]);
    let enontekio = catalogs.municipality("047").expect("Enontekiö");
    assert!(enontekio.sami_homeland);
    let merged = catalogs.municipalities().iter().filter(|row| row.valid_until.is_some());
    assert_eq!(merged.count(), 12);
    assert_eq!(catalogs.municipality("999"), None);
}

#[test]
fn an_abolished_body_leads_to_its_successor() {
    let catalogs = embedded();
    let office = catalogs.renamed("te-toimisto").expect("TE-toimisto");
    assert_eq!(office.effective_on, day("2025-01-01"));
    assert_eq!(office.basis, [place("380/2023"), place("383/2023")]);
    let board = catalogs.renamed("Tietosuojalautakunta").expect("the board");
    assert_eq!(board.new_name, Names::default());
    assert_eq!(catalogs.renamed("Kunta"), None);
}

#[test]
fn every_right_basis_and_condition_has_a_name_in_every_language() {
    let catalogs = embedded();
    for language in Language::ALL {
        for right in Right::ALL {
            assert!(catalogs.right_name(right, language).is_some(), "{right:?} {language}");
        }
        for basis in LegalBasis::ALL {
            assert!(catalogs.basis_name(basis, language).is_some(), "{basis:?} {language}");
        }
        for condition in SpecialCondition::ALL {
            assert!(catalogs.condition_name(condition, language).is_some(), "{condition:?}");
        }
        for number in 1..=99 {
            let article = catalogs.article(number).unwrap_or_else(|| panic!("article {number}"));
            assert!(article.titles.get(language).is_some(), "article {number} {language}");
        }
    }
    let controller = catalogs.term("controller").expect("a term");
    assert_eq!(controller.names.get(Language::Sv), Some("personuppgiftsansvarig"));
}

#[test]
fn every_swedish_title_has_its_cited_form() {
    for statute in embedded().statutes() {
        let title = statute.titles.get(Language::Sv);
        assert_eq!(title.is_some(), statute.cited_sv.is_some(), "{}", statute.number);
    }
}

#[test]
fn the_conditions_that_need_law_have_national_law() {
    let catalogs = embedded();
    for condition in SpecialCondition::ALL {
        let grounds = catalogs.condition_grounds(condition).count();
        if condition.needs_law() && condition != SpecialCondition::PublicHealth {
            assert!(grounds > 0, "{condition:?}");
        }
    }
}

const ALIAS_COLUMNS: &str = "number,alias,lang,kind,cited_sv,valid_from,valid_until,note\n";

#[test]
fn a_workspace_adds_and_replaces_rows() {
    let catalogs = embedded();
    let before = catalogs.row_count(CatalogFile::StatuteAliases);
    let rows = format!(
        "{ALIAS_COLUMNS}410/2015,KuntaL,fi,abbreviation,,,,new\n\
         621/1999,JulkL,fi,short-name,,,,replaced\n"
    );
    let overlaid = catalogs.overlaid(&[(CatalogFile::StatuteAliases, &rows)]);
    assert_eq!(overlaid.problems, []);
    let catalogs = overlaid.catalogs;
    assert_eq!(catalogs.row_count(CatalogFile::StatuteAliases), before + 1);
    assert_eq!(catalogs.acts_named("kuntal"), [act("410/2015")]);
    let replaced = catalogs.aliases_reading("JulkL").next().map(|alias| alias.kind);
    assert_eq!(replaced, Some(AliasKind::ShortName));
}

/// What is wrong with a workspace's text: each problem with its line and the bytes it points at.
fn refused(file: CatalogFile, csv: &str) -> Vec<(Option<u64>, String, ProblemKind)> {
    let told = embedded().overlaid(&[(file, csv)]).problems.into_iter();
    told.map(|one| (one.line, csv.get(one.range).unwrap_or("?").to_owned(), one.kind)).collect()
}

#[test]
fn all_problems_of_a_workspace_catalog_come_at_once() {
    let rows = format!(
        "{ALIAS_COLUMNS}410,A,fi,abbreviation,,,,\n410/2015,,fi,abbreviation,,,,\n\
         410/2015,B,fi,nickname,,,,\n410/2015,C,fi,abbreviation,,2026-02-31,,\n410/2015,D\n"
    );
    let found = refused(CatalogFile::StatuteAliases, &rows);
    let lines: Vec<_> = found.iter().map(|(line, ..)| *line).collect();
    assert_eq!(lines, [Some(2), Some(3), Some(4), Some(5), Some(6)]);
    let expected: Vec<_> = found
        .iter()
        .filter_map(|(_, at, kind)| match kind {
            ProblemKind::Value { column, expected, .. } => Some((*column, at.as_str(), *expected)),
            _ => None,
        })
        .collect();
    assert_eq!(expected[0], ("number", "410", Expected::Form(Form::Act)));
    assert_eq!(expected[1], ("alias", "410/2015,,fi,abbreviation,,,,", Expected::Filled));
    let Expected::Word(words) = expected[2].2 else { panic!("a word of a vocabulary") };
    assert_eq!((expected[2].1, words.first()), ("nickname", Some(&"abbreviation")));
    assert_eq!(expected[3], ("valid_from", "2026-02-31", Expected::Form(Form::Day)));
    assert_eq!(found[4].1, "410/2015,D");
    assert_eq!(found[4].2, ProblemKind::Fields { expected: 8, found: 2 });
}

#[test]
fn a_catalog_with_other_columns_is_refused() {
    let missing = refused(CatalogFile::StatuteAliases, "number,alias,lang,kind,cited_sv,note\n");
    let kinds = ["valid_from", "valid_until"].map(ProblemKind::ColumnMissing);
    assert_eq!(missing.iter().map(|(.., kind)| kind.clone()).collect::<Vec<_>>(), kinds);
    let more = format!("colour,{ALIAS_COLUMNS}");
    let [(line, at, ProblemKind::ColumnUnknown(name, known))] =
        &refused(CatalogFile::StatuteAliases, &more)[..]
    else {
        panic!("one unknown column");
    };
    assert_eq!((*line, at.as_str(), name.as_str()), (Some(1), "colour", "colour"));
    assert_eq!(known.join(","), ALIAS_COLUMNS.trim());
}

#[test]
fn a_row_twice_in_one_catalog_is_refused() {
    let row = "410/2015,X,fi,abbreviation,,,,\n";
    let rows = format!("{ALIAS_COLUMNS}{row}{row}");
    let found = refused(CatalogFile::StatuteAliases, &rows);
    let [(Some(3), _, ProblemKind::Repeated { row, first: 2, range })] = &found[..] else {
        panic!("a repetition: {found:?}");
    };
    assert_eq!((row.as_str(), range.start), ("X", ALIAS_COLUMNS.len()));
}

#[test]
fn a_reference_to_nothing_is_refused_where_it_stands() {
    let row = format!("{ALIAS_COLUMNS}1/1999,X,fi,abbreviation,,,,\n");
    let found = refused(CatalogFile::StatuteAliases, &row);
    let dangling = ProblemKind::Dangling {
        row: "X".into(),
        names: "1/1999".into(),
        missing_from: CatalogFile::Statutes,
    };
    assert_eq!(found, [(Some(2), "1/1999".to_owned(), dangling)]);
}

#[test]
fn a_reference_to_a_row_of_another_workspace_catalog_leads_somewhere() {
    let alias = format!("{ALIAS_COLUMNS}1/1999,X,fi,abbreviation,,,,\n");
    let statute = format!("{STATUTE_COLUMNS}x,1/1999,X,,,,1999-01-01,,,,,low\n");
    let own = [(CatalogFile::StatuteAliases, &*alias), (CatalogFile::Statutes, &*statute)];
    let overlaid = embedded().overlaid(&own);
    assert_eq!(overlaid.problems, []);
    assert_eq!(overlaid.catalogs.acts_named("x"), [act("1/1999")]);
}

const STATUTE_COLUMNS: &str = "id,number,title_fi,title_sv,title_en,cited_sv,in_force_from,\
                               valid_until,repealed_on,replaced_by,eli,confidence\n";
const EVENT_COLUMNS: &str = "place,extent,event,effective_on,by,moved_to,why,confidence\n";
const ADEQUACY_COLUMNS: &str = "country,name_en,decision,renewed_by,instrument_date,scope_limits,\
                                valid_from,valid_until,status,note,confidence\n";
const LIMIT_COLUMNS: &str = "provision,right,trigger,data,effect,valid_from,valid_until,note,\
                             remark,confidence\n";

/// A catalog, its columns, a row that speaks against itself, and what is pointed at.
const CONTRADICTIONS: &[(CatalogFile, &str, &str, &str)] = &[
    (
        CatalogFile::Statutes,
        STATUTE_COLUMNS,
        "x,1/1999,X,,,,1999-06-01,,1999-05-31,,,low",
        "1999-05-31",
    ),
    (
        CatalogFile::Statutes,
        STATUTE_COLUMNS,
        "x,1/1999,X,,,,1999-06-01,1998-01-01,,,,low",
        "1998-01-01",
    ),
    (CatalogFile::Statutes, STATUTE_COLUMNS, "x,1/1999,X,,,,,,,1/1999,,low", "1/1999"),
    (
        CatalogFile::SectionEvents,
        EVENT_COLUMNS,
        "410/2015 § 7,all,moved,2026-01-01,1/2026,,x,low",
        "410/2015 § 7,all,moved,2026-01-01,1/2026,,x,low",
    ),
    (
        CatalogFile::SectionEvents,
        EVENT_COLUMNS,
        "410/2015 § 7,all,replaced,2026-01-01,1/2026,410/2015 § 7,x,low",
        "410/2015 § 7",
    ),
    (
        CatalogFile::SectionEvents,
        EVENT_COLUMNS,
        "410/2015,all,pending-repeal,2026-01-01,HE 1/2026,,x,low",
        "2026-01-01",
    ),
    (
        CatalogFile::SectionEvents,
        EVENT_COLUMNS,
        "410/2015 § 7,all,amended,,1/2026,,x,low",
        "410/2015 § 7,all,amended,,1/2026,,x,low",
    ),
    (
        CatalogFile::StatuteAliases,
        ALIAS_COLUMNS,
        "410/2015,X,fi,former-title,,2026-02-01,2026-01-31,",
        "2026-01-31",
    ),
    (
        CatalogFile::AuthorityRenames,
        "old_name,new_name_fi,new_name_sv,new_name_en,effective_on,basis,note,confidence\n",
        "X,X,,,2026-01-01,,,low",
        "X",
    ),
    (
        CatalogFile::Adequacy,
        ADEQUACY_COLUMNS,
        "IN,India,(EU) 2026/999,,2026-01-02,,2026-01-01,,in-force,,low",
        "2026-01-01",
    ),
    (
        CatalogFile::Adequacy,
        ADEQUACY_COLUMNS,
        "IN,India,(EU) 2026/999,,2026-01-01,,2026-01-01,2025-12-31,in-force,,low",
        "2025-12-31",
    ),
    (
        CatalogFile::Adequacy,
        ADEQUACY_COLUMNS,
        "SE,Sweden,(EU) 2026/999,,2026-01-01,,2026-01-01,,in-force,,low",
        "SE",
    ),
    (
        CatalogFile::Adequacy,
        ADEQUACY_COLUMNS,
        "IN,India,(EU) 2026/999,,2026-01-01,,2026-01-01,,invalidated,,low",
        "IN,India,(EU) 2026/999,,2026-01-01,,2026-01-01,,invalidated,,low",
    ),
    (CatalogFile::Eea, "country,membership,part_of,note,confidence\n", "IN,third,IN,,low", "IN"),
    (
        CatalogFile::RightsLimits,
        LIMIT_COLUMNS,
        "410/2015 § 7,restrict,listed-data,,no,,,restriction-excluded-integration,,low",
        "410/2015 § 7,restrict,listed-data,,no,,,restriction-excluded-integration,,low",
    ),
    (
        CatalogFile::RightsLimits,
        LIMIT_COLUMNS,
        "410/2015 § 7,restrict,archiving,410/2015 § 8,no,,,archiving-derogation,,low",
        "410/2015 § 8",
    ),
    (
        CatalogFile::Checked,
        "catalog,checked_on,sources_to,confidence,note\n",
        "statutes,2026-01-01,2026-02-01,,",
        "2026-01-01",
    ),
];

#[test]
fn a_row_that_speaks_against_itself_is_refused_where_it_does() {
    for (file, columns, row, expected) in CONTRADICTIONS {
        let found = refused(*file, &format!("{columns}{row}\n"));
        let [(Some(2), at, ProblemKind::Contradiction { .. })] = &found[..] else {
            panic!("one contradiction: {row}: {found:?}");
        };
        assert_eq!(at, expected, "{row}");
    }
}

#[test]
fn a_workspace_knows_which_rows_are_its_own() {
    let rows = format!(
        "{STATUTE_COLUMNS}new,1/2099,Uusi laki,,,,2099-01-01,,,,,low\n\
         kuntalaki,410/2015,Kuntalaki,Kommunallag,Local Government Act,kommunallagen,2015-05-01,,\
         2099-01-01,1/2099,eli/sd/2015/410,low\n"
    );
    let Overlaid { catalogs, rows, problems } =
        embedded().overlaid(&[(CatalogFile::Statutes, &rows)]);
    assert_eq!(problems, []);
    let told: Vec<_> = rows.iter().map(|row| (row.row.as_str(), row.line, row.replaces)).collect();
    assert_eq!(told, [("1/2099", 2, false), ("410/2015", 3, true)]);
    let ended = catalogs.statute_state(act("410/2015"), day("2099-01-01"));
    let replaced_by = vec![act("1/2099")];
    assert_eq!(ended, StatuteState::Repealed { on: day("2099-01-01"), replaced_by });
}

#[test]
fn a_refused_row_is_not_used_and_the_compiled_in_one_holds() {
    let rows = format!(
        "{STATUTE_COLUMNS}kuntalaki,410/2015,Kuntalaki,Kommunallag,Local Government Act,\
         kommunallagen,2015-05-01,,2014-01-01,,eli/sd/2015/410,low\n\
         new,1/2099,Uusi laki,,,,2099-01-01,,2098-01-01,,,low\n"
    );
    let aliases = "number,alias,lang,kind,cited_sv,valid_from,valid_until,note\n\
                   1/2099,uusi,fi,abbreviation,,,,\n";
    let own = [(CatalogFile::Statutes, &*rows), (CatalogFile::StatuteAliases, aliases)];
    let Overlaid { catalogs, rows, problems } = embedded().overlaid(&own);
    // What names a refused row is no mistake of its own.
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!((rows.len(), catalogs.statute(act("1/2099"))), (0, None));
    assert_eq!(catalogs.statute_state(act("410/2015"), day("2026-11-22")), StatuteState::InForce);
    assert_eq!(catalogs.statute(act("410/2015")).unwrap().confidence, Confidence::High);
    assert_eq!(catalogs.aliases_reading("uusi").count(), 0);
    // A row that another catalog speaks against is put back as well.
    let decision = "country,name_en,decision,renewed_by,instrument_date,scope_limits,valid_from,\
                    valid_until,status,note,confidence\n\
                    SE,Sweden,(EU) 2026/999,,2026-01-01,,2026-01-01,,in-force,,low\n\
                    IN,India,(EU) 2026/998,,2026-01-01,,2026-01-01,,in-force,,low\n";
    let catalogs = embedded().overlaid(&[(CatalogFile::Adequacy, decision)]).catalogs;
    assert_eq!(catalogs.adequacy(country("SE"), day("2026-11-22")), AdequacyState::Never);
    assert_ne!(catalogs.adequacy(country("IN"), day("2026-11-22")), AdequacyState::Never);
}

/// Rows that cannot both be true: catalog, text without its header, and the places of the problems.
#[test]
fn rows_that_cannot_both_be_true_are_refused() {
    let limits = "provision,bound,years,what_fi,what_sv,what_en,note,confidence\n";
    let decisions = "country,name_en,decision,renewed_by,instrument_date,scope_limits,valid_from,\
                     valid_until,status,note,confidence\n";
    let countries = "code,name_fi,name_sv,name_en\n";
    let cases: [(CatalogFile, &str, &str, &[&str]); 6] = [
        (CatalogFile::RetentionLimits, limits, "1336/1997 ch. 2 § 10,maximum,5,,,,,low", &["5"]),
        (
            CatalogFile::Adequacy,
            decisions,
            "IN,India,(EU) 2026/999,,2020-01-01,,2020-01-01,2021-01-01,in-force,,low",
            &["2021-01-01"],
        ),
        (
            CatalogFile::SectionEvents,
            EVENT_COLUMNS,
            "410/2015 § 7,all,moved,2026-01-01,1/2026,410/2015 § 8,a,low\n\
             410/2015 § 8,all,moved,2026-01-01,1/2026,410/2015 § 7,a,low",
            &["410/2015 § 8", "410/2015 § 7"],
        ),
        (
            CatalogFile::Statutes,
            STATUTE_COLUMNS,
            "kuntalaki,1/2099,Uusi laki,,,,2099-01-01,,,,,low",
            &["kuntalaki"],
        ),
        (
            CatalogFile::Statutes,
            STATUTE_COLUMNS,
            "uusi,1/2099,kuntalaki,,,,2099-01-01,,,,,low",
            &["kuntalaki"],
        ),
        (CatalogFile::Countries, countries, "ZZ,Ruotsi,,", &["Ruotsi"]),
    ];
    for (file, columns, rows, expected) in cases {
        let found = refused(file, &format!("{columns}{rows}\n"));
        let places: Vec<&str> = found.iter().map(|(_, at, _)| at.as_str()).collect();
        assert_eq!(places, expected, "{rows}: {found:?}");
    }
    // What came back has moved in no circle, and one title may follow the other.
    let back = format!(
        "{EVENT_COLUMNS}410/2015 § 7,all,moved,2026-01-01,1/2026,410/2015 § 8,a,low\n\
         410/2015 § 8,all,moved,2026-06-01,1/2026,410/2015 § 7,a,low\n\
         410/2015 § 7,all,added,2026-06-01,1/2026,,a,low\n"
    );
    assert_eq!(refused(CatalogFile::SectionEvents, &back), []);
    let later = format!("{STATUTE_COLUMNS}uusi,1/2099,Kotoutumislaki,,,,2099-01-01,,,,,low\n");
    assert_eq!(refused(CatalogFile::Statutes, &later), []);
}

#[test]
fn an_invalidated_decision_without_a_day_is_refused() {
    let row = "country,name_en,decision,renewed_by,instrument_date,scope_limits,valid_from,\
               valid_until,status,note,confidence\n\
               IN,India,(EU) 2026/999,,2026-01-01,,2026-01-01,,invalidated,,low\n";
    let catalogs = embedded().overlaid(&[(CatalogFile::Adequacy, row)]).catalogs;
    let state = catalogs.adequacy(country("IN"), day("2026-11-22"));
    assert_eq!(state, AdequacyState::Never);
}
