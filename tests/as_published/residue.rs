//! What a rendered notice says and no fact carries.
//!
//! From each line of a notice, the facts of its section are taken away, and then the furniture: the
//! labels and headings of our own that say nothing of anybody. Whatever word or number is left has
//! been added by us, be it an organisation, a system, a statute, a period or a person group.

use seloste::compile::Shop;
use seloste::text::Language;

use super::{Project, is_heading};

const FI: Language = Language::Fi;

/// How the keys of labels and headings begin.
const LABELS: [&str; 4] = ["label-", "heading-", "caption-", "title-"];

/// Other messages that lead to facts and say none.
const LEADS: [&str; 4] = ["kind-notice", "systems-intro", "paper-intro", "procedure-for"];

/// What stands between facts.
const JOINTS: [&str; 1] = ["ja"];

impl Project {
    /// What the notices for the public say and no fact carries: the words that are left over, each
    /// with its line.
    pub fn added(&self) -> Vec<String> {
        self.public.iter().flat_map(|notice| self.added_in(notice)).collect()
    }

    /// The same of a notice that may have been changed.
    pub fn added_in(&self, notice: &str) -> Vec<String> {
        let furniture = furniture(&self.shop);
        let banner = self.banner();
        let mut headings: Vec<(usize, String)> = Vec::new();
        let mut added = Vec::new();
        for line in notice.lines().filter(|line| !line.is_empty()) {
            let level = line.bytes().take_while(|byte| *byte == b'#').count();
            if level > 0 {
                headings.retain(|(other, _)| *other < level);
                headings.push((level, line.trim_start_matches('#').to_owned()));
            }
            if line.strip_prefix("> ") == banner.as_deref() {
                continue;
            }
            let left = self.left_of(line, &headings, &furniture);
            if !left.is_empty() {
                added.push(format!("{}: {line}", left.join(" ")));
            }
        }
        added
    }

    /// The words of the line that neither a fact of its section nor the furniture has.
    fn left_of(
        &self,
        line: &str,
        headings: &[(usize, String)],
        furniture: &[String],
    ) -> Vec<String> {
        let here = |section: &str| headings.iter().any(|(_, one)| is_heading(one, section));
        let told = self.facts.iter().filter(|fact| fact.is_told() && here(&fact.section));
        let mut texts: Vec<String> = told.map(|fact| fact.text.to_lowercase()).collect();
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let mut rest = line.to_lowercase().replace("](mailto:", "](");
        texts.iter().for_each(|text| blank(&mut rest, text));
        let pieces = rest.split(['|', '*', '#', '\0']).map(str::trim);
        let own = pieces.map(|piece| without_labels(piece, furniture));
        let words = own.flat_map(|piece| words(&piece));
        words.filter(|word| !JOINTS.contains(&word.as_str())).collect()
    }

    /// What stands on every page of the workspace's documents.
    fn banner(&self) -> Option<String> {
        let banner = &self.files.get("seloste.yaml")?["banner"];
        banner.as_str().or_else(|| banner["fi"].as_str()).map(str::to_owned)
    }
}

/// The labels, headings and leads, the longest first.
fn furniture(shop: &Shop) -> Vec<String> {
    let keys = shop.wording.keys(FI).into_iter();
    let own = |key: &&str| LEADS.contains(key) || LABELS.iter().any(|one| key.starts_with(one));
    let said = keys.filter(own).filter_map(|key| shop.wording.word(FI, key, &[]).ok());
    let mut said: Vec<String> = said.map(|text| text.to_lowercase()).collect();
    // The purposes of a notice are counted.
    said.extend((1..=20).map(|number| format!("tarkoitus {number}")));
    said.sort_by_key(|text| std::cmp::Reverse(text.len()));
    said
}

/// The piece without the labels in it: one that is the whole of it, or that a colon follows.
fn without_labels(piece: &str, furniture: &[String]) -> String {
    let bare = piece.trim_end_matches(':').trim();
    if furniture.iter().any(|one| one.trim_end_matches(':') == bare) {
        return String::new();
    }
    let mut rest = piece.to_owned();
    for one in furniture {
        blank(&mut rest, &format!("{}:", one.trim_end_matches(':')));
    }
    rest
}

/// Takes `part` out of the text wherever no letter or digit goes on before or after it.
fn blank(text: &mut String, part: &str) {
    let goes_on = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    let mut from = 0;
    while let Some(found) = text[from..].find(part) {
        let (at, end) = (from + found, from + found + part.len());
        let before = goes_on(text[..at].chars().next_back(), part.chars().next());
        let after = goes_on(part.chars().next_back(), text[end..].chars().next());
        if part.is_empty() {
            return;
        }
        if before || after {
            from = end;
        } else {
            text.replace_range(at..end, "\0");
            from = at + 1;
        }
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
