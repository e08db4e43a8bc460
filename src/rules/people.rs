//! What rules on the names of people share.

use crate::lint::words::is_given_name;

/// Where `text` has a given name that means nothing else, with a surname after it.
pub(super) fn full_names(text: &str) -> Vec<(usize, usize)> {
    capitals(text).filter_map(|at| full_name(text, at)).collect()
}

/// Where words begin that begin with a capital.
fn capitals(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    // The given names of the list begin with letters of ASCII.
    (0..bytes.len()).filter(move |at| {
        let begins = || at.checked_sub(1).is_none_or(|before| is_break(bytes.get(before)));
        bytes.get(*at).is_some_and(u8::is_ascii_uppercase) && begins()
    })
}

fn is_break(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'-')
}

/// Whether the letter stands between words.
pub(super) fn is_between(c: char) -> bool {
    !c.is_alphanumeric() && c != '-'
}

/// The given name at `start` and the surname after it.
fn full_name(text: &str, start: usize) -> Option<(usize, usize)> {
    let rest = text.get(start..)?;
    let (given, after) = rest.split_at(rest.find(is_between)?);
    let surname = after.strip_prefix(' ')?.split(is_between).next()?;
    let proper = surname.chars().next().is_some_and(char::is_uppercase)
        && surname.chars().skip(1).any(char::is_lowercase);
    let is_name = is_given_name(given) && proper && surname.chars().count() > 2;
    is_name.then_some((start, start + given.len() + 1 + surname.len()))
}
