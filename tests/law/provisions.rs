//! Citations: what is read, what is refused and where, and how each language
//! writes them.

use seloste::law::{Act, Level, Problem, Provision, Treaty};
use seloste::text::Language;

use super::{day, embedded, place};

/// What people write, and the one text form.
const READ: &[(&str, &str)] = &[
    ("380/2023", "380/2023"),
    ("380/2023 § 112(1) p. 2", "380/2023 § 112(1) p. 2"),
    ("380/2023 112 § 1 mom. 2 kohta", "380/2023 § 112(1) p. 2"),
    ("380/2023 112 §:n 1 momentin 2 kohta", "380/2023 § 112(1) p. 2"),
    ("380/2023, 112 § 1 mom. 2 punkten", "380/2023 § 112(1) p. 2"),
    ("380/2023 section 112(1)(2)", "380/2023 § 112(1) p. 2"),
    ("380/2023 §112(1)(2)", "380/2023 § 112(1) p. 2"),
    ("380/2023 § 120 a", "380/2023 § 120 a"),
    ("380/2023 120a § 3 mom", "380/2023 § 120 a(3)"),
    ("380/2023 § 120 a(3)", "380/2023 § 120 a(3)"),
    ("1290/2002 ch. 13 § 6(2)", "1290/2002 ch. 13 § 6(2)"),
    ("1290/2002 13 luku 6 § 2 mom.", "1290/2002 ch. 13 § 6(2)"),
    ("1290/2002 13 luvun 6 §:n 2 momentti", "1290/2002 ch. 13 § 6(2)"),
    ("1290/2002 13 kap. 6 § 2 mom.", "1290/2002 ch. 13 § 6(2)"),
    ("812/2000 3 luku", "812/2000 ch. 3"),
    ("906/2019 6 a luku", "906/2019 ch. 6 a"),
    ("621/1999 § 24(1) p. 25", "621/1999 § 24(1) p. 25"),
    ("1050/2018 4 § 2 kohta", "1050/2018 § 4 p. 2"),
    ("1050/2018 § 6 p. 2", "1050/2018 § 6 p. 2"),
    ("1397/2016 5 § 1 mom. 2 kohdan b alakohta", "1397/2016 § 5(1) p. 2(b)"),
    ("1397/2016 5 § 1 mom. 2 punkten underpunkt b", "1397/2016 § 5(1) p. 2(b)"),
    ("380/2023 §§ 112-114", "380/2023 §§ 112-114"),
    ("380/2023 § 112–114", "380/2023 §§ 112-114"),
    ("380/2023 112-114 §", "380/2023 §§ 112-114"),
    ("GDPR", "GDPR"),
    ("(EU) 2016/679", "GDPR"),
    ("GDPR art. 6(1)(c)", "GDPR art. 6(1)(c)"),
    ("gdpr 6(1)(c)", "GDPR art. 6(1)(c)"),
    ("(EU) 2016/679 art. 6(1)(c)", "GDPR art. 6(1)(c)"),
    ("GDPR Article 6(1), point (c)", "GDPR art. 6(1)(c)"),
    ("GDPR artikel 6.1 c", "GDPR art. 6(1)(c)"),
    ("GDPR 6 artiklan 1 kohdan c alakohta", "GDPR art. 6(1)(c)"),
    ("tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta", "GDPR art. 6(1)(c)"),
    ("GDPR art. 4(7)", "GDPR art. 4(7)"),
    ("GDPR 4 artiklan 7 alakohta", "GDPR art. 4(7)"),
    ("GDPR art. 49(1) subpara. 2", "GDPR art. 49(1) subpara. 2"),
    ("GDPR 49 artiklan 1 kohdan toinen alakohta", "GDPR art. 49(1) subpara. 2"),
    ("GDPR artikel 49.1 andra stycket", "GDPR art. 49(1) subpara. 2"),
    ("GDPR rec. 43", "GDPR rec. 43"),
    ("GDPR johdanto-osan 43 kappale", "GDPR rec. 43"),
    ("(EU) 2021/914 cl. 14", "(EU) 2021/914 cl. 14"),
    ("(EU) 2021/914, 14 lauseke", "(EU) 2021/914 cl. 14"),
    ("95/46/EY 7 artikla", "95/46/EC art. 7"),
    ("(EU) N:o 910/2014 3 artiklan 12 alakohta", "(EU) No 910/2014 art. 3(12)"),
];

#[test]
fn both_habits_are_read_into_one_form() {
    for (written, form) in READ {
        assert_eq!(place(written).to_string(), *form, "{written}");
    }
}

#[test]
fn the_text_form_reads_back_as_itself() {
    for (written, _) in READ {
        let provision = place(written);
        assert_eq!(place(&provision.to_string()), provision, "{written}");
    }
}

#[test]
fn finnish_citations_read_back_as_what_they_cite() {
    for (written, _) in READ {
        let provision = place(written);
        assert_eq!(place(&provision.cite(Language::Fi)), provision, "{written}");
    }
}

#[test]
fn files_hold_provisions_as_text() {
    let provision = place("380/2023 § 112(1) p. 2");
    let json = serde_json::to_string(&provision).expect("text");
    assert_eq!(json, "\"380/2023 § 112(1) p. 2\"");
    assert_eq!(serde_json::from_str::<Provision>(&json).ok(), Some(provision));
    assert!(serde_json::from_str::<Provision>("\"380/2023 art. 6\"").is_err());
    let schema = serde_json::to_value(schemars::schema_for!(Provision)).expect("a schema");
    assert_eq!(schema["format"], "provision");
}

#[test]
fn constants_are_what_their_text_reads_as() {
    for (constant, text) in [
        (Provision::gdpr(13).paragraph(1).point("c"), "GDPR art. 13(1)(c)"),
        (Provision::gdpr_recital(43), "GDPR rec. 43"),
        (Provision::gdpr(49).paragraph(1).subparagraph(2), "GDPR art. 49(1) subpara. 2"),
        (Provision::statute("380/2023").section("112").subsection(1), "380/2023 § 112(1)"),
        (Provision::statute("1050/2018").section("4").point("2"), "1050/2018 § 4 p. 2"),
        (Provision::statute("380/2023").sections("112", "114"), "380/2023 §§ 112-114"),
        (Provision::statute("906/2019").chapter("6 a"), "906/2019 ch. 6 a"),
    ] {
        assert_eq!(constant, place(text), "{text}");
    }
}

#[test]
fn what_cannot_be_read_says_what_and_where() {
    let gdpr = Act::GDPR;
    let eidas = Act::UnionNumbered { number: 910, year: 2014, treaty: Treaty::Eu };
    for (text, problem, at) in [
        ("", Problem::Empty, ""),
        ("Tietosuojalaki 6 §", Problem::NoAct, "Tietosuojalaki"),
        ("380 § 1", Problem::NoYear, "§"),
        ("380/20", Problem::NoYear, "380/20"),
        ("EU 679/2016", Problem::UnionForm(gdpr), "EU 679/2016"),
        ("(EU) 679/2016 art. 6", Problem::UnionForm(gdpr), "(EU) 679/2016"),
        ("2016/679/EU", Problem::UnionForm(gdpr), "2016/679/EU"),
        ("2016/679", Problem::UnionForm(gdpr), "2016/679"),
        ("(EU) 910/2014", Problem::UnionForm(eidas), "(EU) 910/2014"),
        ("(EU 2016/679", Problem::BracketOpen, "2016"),
        ("380/2023 112", Problem::UnitMissing, "112"),
        ("380/2023 § a", Problem::NumberMissing(Level::Unit), "a"),
        ("380/2023 § 112(", Problem::NumberMissing(Level::Subsection), ""),
        ("380/2023 § 112(1", Problem::BracketOpen, ""),
        ("380/2023 § 112(1) § 113", Problem::OutOfOrder(Level::Unit), "§ 113"),
        ("380/2023 112 § 1 mom. 2 mom.", Problem::Repeated(Level::Subsection), "2 mom."),
        ("380/2023 1 mom.", Problem::UnitMissing, "1 mom."),
        ("380/2023 art. 6", Problem::ArticleOfStatute, "art. 6"),
        ("GDPR § 6", Problem::SectionOfUnionAct, "§ 6"),
        ("380/2023 § 112(1)(c)", Problem::LetteredPointOfSection, "(c)"),
        ("380/2023 §§ 114-112", Problem::RangeReversed, "§§ 114-112"),
        ("380/2023 §§ 112-114(1)", Problem::RangeDivided, "(1)"),
        ("380/2023 § 99999", Problem::NumberOutOfRange, "99999"),
        ("380/2023 § 0", Problem::NumberOutOfRange, "0"),
        ("380/2023 § 112 laki", Problem::Unexpected, "laki"),
        ("380/2023 § 112; § 113", Problem::Unexpected, ";"),
        // Digits that are no ASCII digits.
        ("380/2023 § 112²", Problem::Unexpected, "²"),
        ("380/2023 § ½", Problem::NumberMissing(Level::Unit), "½"),
    ] {
        let error = text.parse::<Provision>().expect_err(text);
        assert_eq!(error.problem, problem, "{text}");
        assert_eq!(&text[error.range()], at, "{text}");
    }
}

#[test]
fn no_text_makes_the_reader_fail_otherwise() {
    let pieces =
        ["380/2023", "§", "112", "(", ")", "a", "–", ".", "luku", "GDPR", "p", "Ä", "/", " ", "²"];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                let text = format!("{first}{second} {third}");
                if let Err(error) = text.parse::<Provision>() {
                    assert!(text.get(error.range()).is_some(), "{text}: {error:?}");
                }
            }
        }
    }
}

/// A provision and its citation in Finnish, Swedish and English.
const CITED: &[(&str, [&str; 3])] = &[
    ("380/2023", ["380/2023", "380/2023", "380/2023"]),
    (
        "380/2023 § 112(1) p. 2",
        [
            "380/2023 112 § 1 mom. 2 kohta",
            "380/2023 112 § 1 mom. 2 punkten",
            "380/2023, section 112(1)(2)",
        ],
    ),
    ("380/2023 § 120 a", ["380/2023 120 a §", "380/2023 120 a §", "380/2023, section 120a"]),
    (
        "1290/2002 ch. 13 § 6(2)",
        [
            "1290/2002 13 luku 6 § 2 mom.",
            "1290/2002 13 kap. 6 § 2 mom.",
            "1290/2002, chapter 13, section 6(2)",
        ],
    ),
    ("812/2000 ch. 3", ["812/2000 3 luku", "812/2000 3 kap.", "812/2000, chapter 3"]),
    (
        "1050/2018 § 4 p. 2",
        ["1050/2018 4 § 2 kohta", "1050/2018 4 § 2 punkten", "1050/2018, section 4, paragraph 2"],
    ),
    (
        "1397/2016 § 5(1) p. 2(b)",
        [
            "1397/2016 5 § 1 mom. 2 kohdan b alakohta",
            "1397/2016 5 § 1 mom. 2 punkten underpunkt b",
            "1397/2016, section 5(1)(2)(b)",
        ],
    ),
    (
        "380/2023 §§ 112-114",
        ["380/2023 112–114 §", "380/2023 112–114 §", "380/2023, sections 112–114"],
    ),
    ("GDPR", ["tietosuoja-asetus", "dataskyddsförordningen", "GDPR"]),
    (
        "GDPR art. 13",
        [
            "tietosuoja-asetuksen 13 artikla",
            "artikel 13 i dataskyddsförordningen",
            "GDPR Article 13",
        ],
    ),
    (
        "GDPR art. 6(1)(c)",
        [
            "tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta",
            "artikel 6.1 c i dataskyddsförordningen",
            "GDPR Article 6(1)(c)",
        ],
    ),
    (
        "GDPR art. 49(1) subpara. 2",
        [
            "tietosuoja-asetuksen 49 artiklan 1 kohdan toinen alakohta",
            "artikel 49.1 andra stycket i dataskyddsförordningen",
            "GDPR Article 49(1), second subparagraph",
        ],
    ),
    (
        "GDPR rec. 43",
        [
            "tietosuoja-asetuksen johdanto-osan 43 kappale",
            "skäl 43 i dataskyddsförordningen",
            "GDPR recital 43",
        ],
    ),
    (
        "(EU) 2021/914 cl. 14",
        ["(EU) 2021/914, 14 lauseke", "(EU) 2021/914, klausul 14", "(EU) 2021/914, Clause 14"],
    ),
    ("95/46/EC art. 7", ["95/46/EY, 7 artikla", "95/46/EG, artikel 7", "95/46/EC, Article 7"]),
];

#[test]
fn each_language_cites_in_its_own_habit() {
    for (text, cited) in CITED {
        assert_eq!(Language::ALL.map(|language| place(text).cite(language)), *cited, "{text}");
    }
}

#[test]
fn the_title_stands_before_the_number() {
    let catalogs = embedded();
    for (text, cited) in [
        (
            "380/2023 § 112(1) p. 2",
            [
                "Laki työvoimapalveluiden järjestämisestä (380/2023) 112 § 1 mom. 2 kohta",
                "lagen om ordnande av arbetskraftsservice (380/2023) 112 § 1 mom. 2 punkten",
                "Act on the Organisation of Employment Services (380/2023), section 112(1)(2)",
            ],
        ),
        (
            "1050/2018",
            [
                "Tietosuojalaki (1050/2018)",
                "dataskyddslagen (1050/2018)",
                "Data Protection Act (1050/2018)",
            ],
        ),
        (
            "GDPR art. 6(1)(c)",
            [
                "EU:n yleinen tietosuoja-asetus (EU) 2016/679, 6 artiklan 1 kohdan c alakohta",
                "EU:s allmänna dataskyddsförordning (EU) 2016/679, artikel 6.1 c",
                "General Data Protection Regulation (EU) 2016/679, Article 6(1)(c)",
            ],
        ),
        (
            "95/46/EC",
            [
                "Henkilötietodirektiivi 95/46/EY",
                "dataskyddsdirektivet 95/46/EG",
                "Data Protection Directive 95/46/EC",
            ],
        ),
    ] {
        for (language, expected) in Language::ALL.into_iter().zip(cited) {
            let citation = place(text).cite_with_title(language, &catalogs, day("2026-11-22"));
            assert_eq!(citation.text, expected);
            assert_eq!(citation.title_language, Some(language));
            assert!(!citation.missing_title, "{text}");
        }
    }
}

#[test]
fn a_missing_swedish_title_is_given_in_finnish_and_flagged() {
    let citation =
        place("530/2025 § 4").cite_with_title(Language::Sv, &embedded(), day("2026-11-22"));
    assert_eq!(citation.text, "Laki Lupa- ja valvontavirastosta (530/2025) 4 §");
    assert_eq!(citation.title_language, Some(Language::Fi));
    assert!(citation.missing_title);
}

#[test]
fn an_act_outside_the_catalog_is_cited_by_number_and_flagged() {
    let citation =
        place("1/1999 § 2").cite_with_title(Language::Fi, &embedded(), day("2026-11-22"));
    assert_eq!(citation.text, "1/1999 2 §");
    assert_eq!(citation.title_language, None);
    assert!(citation.missing_title);
}

#[test]
fn an_act_is_cited_by_the_title_of_the_day() {
    let (catalogs, act) = (embedded(), place("132/1999"));
    let on = |day_text, language| act.cite_with_title(language, &catalogs, day(day_text)).text;
    assert_eq!(on("2024-12-31", Language::Fi), "Maankäyttö- ja rakennuslaki (132/1999)");
    assert_eq!(on("2025-01-01", Language::Fi), "Alueidenkäyttölaki (132/1999)");
    assert_eq!(on("2024-12-31", Language::Sv), "markanvändnings- och bygglagen (132/1999)");
    assert_eq!(on("2025-01-01", Language::Sv), "lagen om områdesanvändning (132/1999)");
}

#[test]
fn a_wider_place_covers_what_lies_within_it() {
    for (outer, inner, covers) in [
        ("380/2023", "380/2023 § 112(1)", true),
        ("380/2023 § 112", "380/2023 § 112(1) p. 2", true),
        ("380/2023 § 112(1)", "380/2023 § 112", false),
        ("380/2023 § 112", "380/2023 ch. 13 § 112", true),
        ("380/2023 §§ 112-114", "380/2023 § 113 a", true),
        ("380/2023 §§ 112-114", "380/2023 § 114 a", false),
        ("1290/2002 ch. 13", "1290/2002 ch. 13 § 6", true),
        ("1290/2002 ch. 13 § 6", "1290/2002 § 6", false),
        ("1290/2002 ch. 13 § 6", "1290/2002 ch. 12 § 6", false),
        ("GDPR art. 6", "GDPR art. 6(1)(c)", true),
        ("GDPR art. 6", "GDPR art. 9", false),
        ("380/2023", "GDPR art. 6", false),
    ] {
        assert_eq!(place(outer).covers(place(inner)), covers, "{outer} / {inner}");
    }
}

/// What a published text calls an act is repeated as it is; of an EU act no number is put right.
#[test]
fn a_title_of_a_published_text_stands_as_it_is() {
    for (written, title, cited) in [
        ("916/2012", "Laki julkisista työvoima- ja yrityspalveluista", "(916/2012)"),
        ("1290/2002 ch. 13 § 6(2)", "Työttömyysturvalaki", "(1290/2002) 13 luku 6 § 2 mom."),
    ] {
        assert_eq!(place(written).cite_as(title, true, Language::Fi), format!("{title} {cited}"));
        let (_, without) = cited.split_once(')').unwrap();
        let unnumbered = format!("{title}{without}");
        assert_eq!(place(written).cite_as(title, false, Language::Fi), unnumbered);
    }
    let gdpr = "EU:n yleinen tietosuoja-asetus 679/2016";
    assert_eq!(place("GDPR").cite_as(gdpr, true, Language::Fi), gdpr);
    let point = place("GDPR art. 6(1)(c)").cite_as(gdpr, true, Language::Fi);
    assert_eq!(point, format!("{gdpr}, 6 artiklan 1 kohdan c alakohta"));
}
