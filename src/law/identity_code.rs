//! Finnish personal identity codes, found in any text (1050/2018 § 29).
//!
//! A code is the day of birth, a sign for the century, an individual number and a check character:
//! six digits, a sign, three digits, a character. Since 2023 each century has several signs
//! (Government decree 128/2010 § 2 as amended). Individual numbers from 900 are given to nobody for good.

use std::ops::Range;

use crate::text::Date;

/// The check characters, by remainder.
const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// The individual numbers of people.
const PEOPLE: Range<u32> = 2..900;

/// Where valid codes stand in `text`, as bytes. Codes that belong to nobody (individual numbers
/// from 900, used in tests and for the time being) are left out.
pub fn identity_codes(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    // Six digits in a row cannot pass between two looks that are six bytes apart.
    let looks = (5..bytes.len()).step_by(6).filter(|at| is_digit(bytes, *at));
    looks.filter_map(|at| {
        let start = (0..=at).rev().take(6).take_while(|at| is_digit(bytes, *at)).last()?;
        let end = code_end(text, start)?;
        Some(start..end)
    })
}

fn is_digit(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_digit)
}

/// Where the valid code that begins at `start` ends.
fn code_end(text: &str, start: usize) -> Option<usize> {
    let before = text.get(..start)?.chars().next_back();
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let (day, rest) = digits(text.get(start..)?, 6)?;
    let mut signs = rest.chars();
    let century = century(signs.next()?)?;
    let (individual, rest) = digits(signs.as_str(), 3)?;
    let mut last = rest.chars();
    let check = last.next().filter(char::is_ascii_alphanumeric)?.to_ascii_uppercase();
    if last.next().is_some_and(char::is_alphanumeric) || !PEOPLE.contains(&individual) {
        return None;
    }
    let year = century + i16::try_from(day % 100).ok()?;
    let part = |number: u32| i8::try_from(number).ok();
    Date::new(year, part(day / 100 % 100)?, part(day / 10_000)?)?;
    let expected = CHECK.get(usize::try_from((day * 1_000 + individual) % 31).ok()?)?;
    let length = text.len() - start - rest.len() + 1;
    (check == char::from(*expected)).then_some(start + length)
}

/// The number that the first `count` characters are, and what follows; `None` where another digit
/// follows or one of them is none.
fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let (number, rest) = text.split_at_checked(count)?;
    let whole = number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| whole)?, rest))
}

/// The first year of the century of a sign. A word processor may have made a dash of the hyphen.
fn century(sign: char) -> Option<i16> {
    match sign.to_ascii_uppercase() {
        '+' => Some(1800),
        '-' | 'U'..='Y' | '\u{2010}'..='\u{2013}' | '\u{2212}' => Some(1900),
        'A'..='F' => Some(2000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code that is right for the first day of 1800, 1900 or 2000, put together here so that none
    /// stands in the file.
    fn code(sign: char, individual: u32) -> String {
        let check = CHECK[(10_100_000 + individual) as usize % 31];
        format!("010100{sign}{individual:03}{}", char::from(check))
    }

    fn count(text: &str) -> usize {
        identity_codes(text).count()
    }

    #[test]
    fn every_sign_of_a_century_is_known() {
        for sign in "+-ABCDEFUVWXYabuy–−".chars() {
            assert_eq!(count(&code(sign, 2)), 1, "{sign}");
        }
        for sign in "GTZ/.* ".chars() {
            assert_eq!(count(&code(sign, 2)), 0, "{sign}");
        }
    }

    #[test]
    fn a_code_is_found_wherever_it_stands() {
        let code = code('A', 123);
        for before in 0..14 {
            let text = format!("{} {code}, ja muuta", "ä".repeat(before));
            let found: Vec<_> = identity_codes(&text).collect();
            assert_eq!(found.len(), 1, "{before}");
            assert_eq!(text[found[0].clone()], code);
        }
        assert_eq!(count(&format!("hetu:{code}/{code}")), 2);
        assert_eq!(count(&code.to_lowercase()), 1);
    }

    #[test]
    fn what_only_looks_like_one_is_left_alone() {
        let right = code('-', 899);
        assert_eq!(count(&right), 1);
        let last = right.chars().next_back().unwrap_or_default();
        let other = if last == 'A' { 'B' } else { 'A' };
        let wrong = format!("{}{other}", &right[..10]);
        for text in [
            wrong.clone(),
            code('-', 900),
            code('-', 999),
            code('-', 1),
            format!("1{right}"),
            format!("x{right}"),
            format!("{right}7"),
            format!("{right}ä"),
            right.replacen("0101", "3102", 1),
            "131052-30".to_owned(),
            "0171450-7".to_owned(),
            "017 182 111".to_owned(),
        ] {
            assert_eq!(count(&text), 0, "{text}");
        }
    }
}
