//! The words of documents themselves, for those who tell of documents without making them.

use std::sync::LazyLock;

use crate::language::Wording;
use crate::text::Language;

/// Wording files of documents, maps and the site, compiled in: language, name, text.
#[rustfmt::skip]
pub const WORDING: [(Language, &str, &str); 18] = [
    (Language::Fi, "locales/site.fi.ftl", include_str!("../../templates/locales/site.fi.ftl")),
    (Language::Sv, "locales/site.sv.ftl", include_str!("../../templates/locales/site.sv.ftl")),
    (Language::En, "locales/site.en.ftl", include_str!("../../templates/locales/site.en.ftl")),
    (Language::Fi, "locales/map.fi.ftl", include_str!("../../templates/locales/map.fi.ftl")),
    (Language::Sv, "locales/map.sv.ftl", include_str!("../../templates/locales/map.sv.ftl")),
    (Language::En, "locales/map.en.ftl", include_str!("../../templates/locales/map.en.ftl")),
    (Language::Fi, "locales/agreements.fi.ftl", include_str!("../../templates/locales/agreements.fi.ftl")),
    (Language::Sv, "locales/agreements.sv.ftl", include_str!("../../templates/locales/agreements.sv.ftl")),
    (Language::En, "locales/agreements.en.ftl", include_str!("../../templates/locales/agreements.en.ftl")),
    (Language::Fi, "locales/documents.fi.ftl", include_str!("../../templates/locales/documents.fi.ftl")),
    (Language::Sv, "locales/documents.sv.ftl", include_str!("../../templates/locales/documents.sv.ftl")),
    (Language::En, "locales/documents.en.ftl", include_str!("../../templates/locales/documents.en.ftl")),
    (Language::Fi, "locales/notice.fi.ftl", include_str!("../../templates/locales/notice.fi.ftl")),
    (Language::Sv, "locales/notice.sv.ftl", include_str!("../../templates/locales/notice.sv.ftl")),
    (Language::En, "locales/notice.en.ftl", include_str!("../../templates/locales/notice.en.ftl")),
    (Language::Fi, "locales/terms.fi.ftl", include_str!("../../templates/locales/terms.fi.ftl")),
    (Language::Sv, "locales/terms.sv.ftl", include_str!("../../templates/locales/terms.sv.ftl")),
    (Language::En, "locales/terms.en.ftl", include_str!("../../templates/locales/terms.en.ftl")),
];

/// The beginnings of the messages that word the values of a closed list, by the field of the views
/// that has them.
const CLOSED: &[(&str, &[&str])] = &[
    ("about", &["annex-clause"]),
    ("authorisation", &["authorisation"]),
    ("bases", &["basis"]),
    ("basis", &["basis"]),
    ("capacity", &["capacity"]),
    ("channel", &["channel"]),
    ("compulsory", &["compulsory"]),
    ("condition", &["condition"]),
    ("conditions", &["condition"]),
    ("direction", &["direction"]),
    ("ends", &["secrecy-ends"]),
    ("ends_when", &["trigger"]),
    ("factor", &["trigger"]),
    ("fallback", &["mechanism"]),
    ("force", &["force"]),
    ("form", &["form"]),
    ("frequency", &["scc-frequency"]),
    ("granularity", &["granularity"]),
    ("grounds", &["ground"]),
    (
        "kind",
        &[
            "source",
            "service",
            "repository",
            "duty",
            "purpose-kind",
            "led-kind",
            "agr-service",
            "other-version",
        ],
    ),
    ("language", &["language"]),
    ("languages", &["language"]),
    ("listed", &["listed"]),
    ("mechanism", &["mechanism"]),
    ("missing", &["lacking"]),
    ("module", &["module"]),
    ("nature", &["operation"]),
    ("necessity", &["necessity"]),
    ("note", &["note"]),
    ("organ_kind", &["label-organ"]),
    ("powers", &["power"]),
    ("publicity", &["publicity"]),
    ("residual", &["risk-level"]),
    ("right", &["right"]),
    ("rights", &["right"]),
    ("role", &["party-role", "recipient-role", "role"]),
    ("says", &["claim"]),
    ("scope", &["scope"]),
    ("stage", &["stage"]),
    ("state", &["assessment"]),
    ("status", &["criterion-status", "decision-status", "disclosure", "approval-label"]),
    ("supplementary", &["scc-measure"]),
    ("then", &["then"]),
    ("unsettled", &["annex-clause"]),
    ("viewing", &["viewing"]),
];

static WORDS: LazyLock<Option<Wording>> = LazyLock::new(|| Wording::new(&WORDING).ok());

/// How documents of `language` say `value` of the field, if it is one of a closed list.
pub(super) fn closed(field: &str, value: &str, language: Language) -> Option<String> {
    let of_list = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !value.chars().all(of_list) {
        return None;
    }
    let wording = WORDS.as_ref()?;
    let (_, families) = CLOSED.iter().find(|(name, _)| *name == field)?;
    families
        .iter()
        .find_map(|family| wording.word(language, &format!("{family}-{value}"), &[]).ok())
}
