//! The law module: citations, catalogs, rights.

mod catalogs;
mod inventory;
mod provisions;
mod rights;
mod vocabulary;

use seloste::law::{Catalogs, Provision};
use seloste::text::Date;

/// The catalogs compiled in.
fn embedded() -> Catalogs {
    Catalogs::embedded().expect("the compiled-in catalogs are sound")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn place(text: &str) -> Provision {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
