//! No rule takes more than twice the work for twice the registers.
//!
//! Work is counted as looks at ids, at objects of an index and at whether a register has ended:
//! whoever compares each register with each other thing looks at one of them each time.

#[path = "../../tests/support/generated.rs"]
mod generated;

use generated::workspace;

use super::ground;
use crate::law::Catalogs;
use crate::lint::{self, Rule};
use crate::model::{Model, resolve};
use crate::register::read;
use crate::rules::RULES;
use crate::text::looks::{look, looks};
use crate::world::disk::Found;

/// Registers before they are doubled. Vocabularies have their full size by then.
const REGISTERS: usize = 200;

/// What a look at something may cost besides: a rule that hardly looks at all is let alone.
const FEW: u64 = 400;

/// What `work` gives for the model of a made-up workspace of so many registers; `None` only where
/// the program itself would not start.
fn with_model<T>(registers: usize, work: impl FnOnce(&Model<'_>) -> T) -> Option<T> {
    let found = |(name, text)| Found { name, text: Ok(text) };
    let files: Vec<Found> = workspace(registers).into_iter().map(found).collect();
    let ground = ground(&files);
    let reading = read(&ground.sources, &[]);
    let catalogs = Catalogs::embedded().ok()?;
    Some(work(&resolve(&reading, &catalogs, "2026-11-22".parse().ok()?)))
}

/// The looks of each rule, all on one thread.
fn of_all(rules: &[&'static Rule], registers: usize) -> Option<Vec<u64>> {
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().ok()?;
    one.install(|| {
        with_model(registers, |model| {
            let alone = |rule: &&'static Rule| looks(|| drop(lint::run(model, &[*rule])));
            rules.iter().map(alone).collect()
        })
    })
}

/// The rules that take more than twice the work for twice the registers, with the looks of both.
fn growing(rules: &[&'static Rule]) -> Option<Vec<(&'static str, u64, u64)>> {
    let (once, twice) = (of_all(rules, REGISTERS)?, of_all(rules, 2 * REGISTERS)?);
    let both = rules.iter().zip(once).zip(twice);
    let told = both.map(|((rule, once), twice)| (rule.id, once, twice));
    // A tenth for what does not divide evenly.
    Some(told.filter(|(_, once, twice)| *twice > once * 22 / 10 + FEW).collect())
}

#[test]
fn no_rule_grows_faster_than_the_registers() {
    assert_eq!(growing(RULES), Some(Vec::new()));
    let looks = of_all(RULES, REGISTERS).unwrap_or_default();
    let counted = looks.iter().filter(|one| **one >= REGISTERS as u64).count();
    assert!(counted * 2 > RULES.len(), "{counted} rules look at what is counted");
}

#[test]
fn a_rule_that_compares_each_with_each_is_found() {
    static SQUARE: Rule = Rule {
        id: "square",
        severity: crate::diagnostic::Severity::Info,
        provisions: &[],
        page: "",
        scope: crate::lint::Scope::Workspace,
        check: |model, _| {
            for one in model.maintained() {
                let same =
                    |other: &&crate::register::Register| other.id.as_str() == one.id.as_str();
                std::hint::black_box(model.maintained().filter(same).count());
            }
        },
    };
    static LINE: Rule =
        Rule { id: "line", check: |model, _| model.maintained().for_each(|_| look()), ..SQUARE };
    let found = growing(&[&SQUARE, &LINE]).unwrap_or_default();
    assert_eq!(found.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), ["square"]);
}
