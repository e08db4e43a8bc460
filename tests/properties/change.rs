//! Other values that a property could have.

use serde_json::{Value, json};

use crate::walk::Schema;
use crate::workspace::Ids;

/// How many other values of an enum or ids are tried, and of an object or list.
const OTHERS: usize = 8;

/// Days that lie before and after those of any workspace.
const DAYS: [&str; 2] = ["1995-01-01", "2095-01-01"];

/// Values that `value` could have instead; none if the schema says nothing of them.
pub fn others(schema: &Schema, own: &Value, value: &Value, ids: &Ids) -> Vec<Value> {
    let (name, own) = schema.meant("", own, value);
    match value {
        Value::Bool(flag) => vec![json!(!flag)],
        Value::Number(number) => vec![json!(number.as_u64().unwrap_or_default() + 1)],
        Value::String(text) => texts(own, text, ids),
        Value::Array(items) => lists(schema, own, items, ids),
        Value::Object(fields) if name == "Localized" => {
            let mut changed = fields.clone();
            for text in changed.values_mut() {
                *text = json!(format!("{} muutettu", text.as_str().unwrap_or_default()));
            }
            vec![Value::Object(changed)]
        }
        Value::Object(fields) => {
            let mut found = Vec::new();
            for (field, child) in fields {
                let own = &own["properties"][field];
                for other in others(schema, own, child, ids) {
                    let mut changed = fields.clone();
                    changed.insert(field.clone(), other);
                    found.push(Value::Object(changed));
                }
            }
            found.truncate(OTHERS);
            found
        }
        Value::Null => Vec::new(),
    }
}

/// Other texts of the same form.
fn texts(own: &Value, text: &str, ids: &Ids) -> Vec<Value> {
    let named = |keyword: &str| own.get(keyword).and_then(Value::as_str);
    if let Some(kind) = named("x-reference") {
        let known = ids.of(kind).filter(|id| *id != text);
        return known.take(2).map(|id| json!(id)).collect();
    }
    if named("x-declares").is_some() {
        return vec![json!(format!("{text}-2"))];
    }
    if let Some(values) = own.get("enum").and_then(Value::as_array) {
        return values.iter().filter(|one| *one != text).take(OTHERS).cloned().collect();
    }
    let texts: &[&str] = match named("format") {
        Some("date") => &DAYS,
        Some("provision") => &["999/2020 § 1"],
        Some("period") => &["7 years", "24 hours"],
        Some("business-id") => &["1234567-1"],
        Some("email-address") => &["toinen@esimerkki.fi"],
        Some("phone") => &["017 999 999"],
        Some("web-address") => &["https://esimerkki.fi/toinen"],
        Some("sha-256") => &["0000000000000000000000000000000000000000000000000000000000000000"],
        _ if text.len() == 2 && text.chars().all(char::is_uppercase) => &["US", "FI", "GB"],
        _ => return vec![json!(format!("{text} muutettu"))],
    };
    texts.iter().filter(|one| **one != text).map(|one| json!(one)).collect()
}

/// The list without an item, and with another first item.
fn lists(schema: &Schema, own: &Value, items: &[Value], ids: &Ids) -> Vec<Value> {
    let mut found = Vec::new();
    if items.len() > 1 {
        found.push(json!(items[1..]));
        found.push(json!(items[..items.len() - 1]));
    }
    if let Some((first, rest)) = items.split_first() {
        for other in others(schema, &own["items"], first, ids) {
            found.push(Value::Array([&[other], rest].concat()));
        }
    }
    found.truncate(OTHERS);
    found
}
