//! The workspaces of the benchmark `scale` are what they are taken for.

#[path = "support/generated.rs"]
mod generated;

use std::collections::BTreeSet;

use generated::workspace;
use seloste::compile::{Shop, findings, ground};
use seloste::law::Catalogs;
use seloste::model::resolve;
use seloste::register::read;
use seloste::report::{self, Style};
use seloste::text::Language;
use seloste::world::disk::Found;

#[test]
fn a_generated_workspace_has_nothing_to_remark_on() {
    let files: Vec<Found> =
        workspace(35).into_iter().map(|(name, text)| Found { name, text: Ok(text) }).collect();
    let ground = ground(&files);
    let reading = read(&ground.sources, &[]);
    let catalogs = Catalogs::embedded().unwrap();
    let model = resolve(&reading, &catalogs, "2026-11-22".parse().unwrap());
    let found = findings(&ground, &reading, &model).findings;
    let words = Shop::open(&[]).unwrap().wording;
    let told = report::text(&found, &ground.sources, &words, Language::En, Style::default());
    assert!(found.is_empty(), "{told}");
    assert_eq!(model.registers.len(), 35);
    assert_eq!(model.published(false).count(), 35);
}

#[test]
fn a_generated_register_is_as_long_as_it_is_said_to_be_and_like_no_other() {
    let files = workspace(200);
    let registers: Vec<&str> = files
        .iter()
        .filter(|(name, _)| name.starts_with("registers/"))
        .map(|(_, text)| text.as_str())
        .collect();
    let lines: usize = registers.iter().map(|text| text.lines().count()).sum();
    assert!((240..=260).contains(&(lines / registers.len())), "{}", lines / registers.len());
    assert_eq!(registers.iter().collect::<BTreeSet<_>>().len(), registers.len());
    assert_eq!(files, workspace(200));
}
