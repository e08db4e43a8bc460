//! What a plain scalar means.

use std::borrow::Cow;

use super::Kind;

/// The value of a scalar without quotes, by YAML 1.2's core schema (chapter
/// 10.3) less everything that could be data; the module page lists what stays text.
pub(super) fn plain(text: Cow<'_, str>) -> Kind<'_> {
    match text.as_bytes() {
        b"" | b"~" | b"null" | b"Null" | b"NULL" => Kind::Null,
        b"true" | b"True" | b"TRUE" => Kind::Bool(true),
        b"false" | b"False" | b"FALSE" => Kind::Bool(false),
        [b'0'..=b'9' | b'-' | b'.', ..] => number(&text).unwrap_or(Kind::Str(text)),
        _ => Kind::Str(text),
    }
}

fn number(text: &str) -> Option<Kind<'static>> {
    if let Some(digits) = text.strip_prefix("0x") {
        return with_radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return with_radix(digits, 8);
    }
    let body = text.strip_prefix('-').unwrap_or(text);
    let whole = body.split(['.', 'e', 'E']).next().unwrap_or_default();
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    if body.bytes().all(|byte| byte.is_ascii_digit()) { integer(text) } else { float(text) }
}

fn with_radix(digits: &str, radix: u32) -> Option<Kind<'static>> {
    // from_str_radix would take a sign as well.
    let plain = digits.chars().all(|digit| digit.is_digit(radix));
    let number = u64::from_str_radix(digits, radix).ok().filter(|_| plain)?;
    Some(i64::try_from(number).map_or(Kind::UInt(number), Kind::Int))
}

fn integer(text: &str) -> Option<Kind<'static>> {
    let signed = text.parse().map(Kind::Int);
    signed.or_else(|_| text.parse().map(Kind::UInt)).ok()
}

fn float(text: &str) -> Option<Kind<'static>> {
    // The standard library would take `inf` and `nan` as well.
    let shape = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    let number = text.parse().ok().filter(|number: &f64| shape && number.is_finite())?;
    Some(Kind::Float(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_data_stays_text() {
        for text in [
            "no",
            "yes",
            "on",
            "off",
            "y",
            "n",
            "1:30",
            "1_000",
            "2026-11-22",
            "012",
            "00100",
            "01.05",
            "-012",
            "+358401234567",
            ".inf",
            "-.inf",
            ".nan",
            "inf",
            "nan",
            "-",
            ".",
            "-.",
            "1.2.3",
            "1234567-8",
            "1e",
            "e1",
            "0x",
            "0xG",
            "0x-1",
            "0o8",
            "0o+7",
            "1e999",
            "NO",
            "tRUE",
            "nULL",
            "18446744073709551616",
            "1 000",
            "--1",
        ] {
            assert_eq!(plain(text.into()), Kind::Str(text.into()), "{text}");
        }
    }

    #[test]
    fn numbers_and_words_of_the_core_schema_are_read() {
        let cases = [
            ("", Kind::Null),
            ("~", Kind::Null),
            ("NULL", Kind::Null),
            ("True", Kind::Bool(true)),
            ("false", Kind::Bool(false)),
            ("0", Kind::Int(0)),
            ("-12", Kind::Int(-12)),
            ("9223372036854775808", Kind::UInt(9_223_372_036_854_775_808)),
            ("0x1F", Kind::Int(31)),
            ("0o17", Kind::Int(15)),
            ("0.5", Kind::Float(0.5)),
            ("-.5", Kind::Float(-0.5)),
            ("5.", Kind::Float(5.0)),
            ("1e3", Kind::Float(1000.0)),
            ("1.5E-1", Kind::Float(0.15)),
        ];
        for (text, kind) in cases {
            assert_eq!(plain(text.into()), kind, "{text}");
        }
    }
}
