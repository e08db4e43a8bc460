//! Registers that build on another: what they take from it, and what of their own wins.

use seloste::law::Catalogs;
use seloste::model::{Model, resolve};
use seloste::register::{Answer, Reading, Register, Status, read};
use seloste::text::{Date, Sources};

const BASE: &str = "\
id: pohja
name: {fi: Pohja}
status: base
publish: no
service: {fi: Palvelu}
controllers:
  - organisation: keskus
purposes:
  - id: palvelu
    text: {fi: palvelu}
  - id: valvonta
    text: {fi: valvonta}
systems: [varanto]
processors: none
disclosures:
  - to: [kela]
transfers: none
procedures: [keskus-pyynto]
";

const LOCAL: &str = "\
id: kunta
name: {fi: Kunta}
base: pohja
status: in-force
publish: web
controllers:
  - organisation: kunta
purposes:
  - id: valvonta
    text: {fi: oma valvonta}
  - id: neuvonta
    text: {fi: neuvonta}
systems: [levy, varanto]
processors: [istekki]
disclosures:
  - to: [poliisi]
transfers:
  - country: US
  - reason: {fi: Ei tiedetä.}
procedures: [kunta-pyynto]
";

fn sources(files: &[(&str, &str)]) -> Sources {
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.push(format!("registers/{name}.yaml"), *text);
    }
    sources
}

fn register<'r>(reading: &'r Reading<'_>, id: &str) -> &'r Register {
    let found = reading.registers.registers.iter().find(|one| one.id.as_str() == id);
    found.unwrap_or_else(|| panic!("{id}: {:?}", reading.findings))
}

/// Asks `question` of a workspace with these files.
fn ask(files: &[(&str, &str)], question: impl Fn(&Reading<'_>, &Model<'_>)) {
    let sources = sources(files);
    let reading = read(&sources, &[]);
    assert_eq!(reading.findings, []);
    let catalogs = Catalogs::embedded().unwrap();
    let day: Date = "2026-11-22".parse().unwrap();
    question(&reading, &resolve(&reading, &catalogs, day));
}

#[test]
fn what_is_not_said_is_as_the_base_says_it() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |reading, _| {
        let whole = register(reading, "kunta");
        assert!(whole.service.is_some());
        assert_eq!(whole.status, Status::InForce);
        let base = register(reading, "pohja");
        assert_eq!((base.purposes.len(), base.systems.len()), (2, 1));
    });
}

#[test]
fn what_has_an_id_replaces_and_all_else_stands_beside() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |reading, _| {
        let whole = register(reading, "kunta");
        let purposes: Vec<_> = whole.purposes.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(purposes, ["palvelu", "valvonta", "neuvonta"]);
        let text = whole.purposes[1].text.best(seloste::text::Language::Fi).0;
        assert_eq!(text, "oma valvonta");
        let systems: Vec<_> = whole.systems.iter().map(|one| one.as_str()).collect();
        assert_eq!(systems, ["varanto", "levy"]);
        let disclosures = whole.disclosures.as_ref().and_then(Answer::some).unwrap();
        assert_eq!(disclosures.len(), 2);
    });
}

#[test]
fn controllers_and_procedures_of_its_own_come_first() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |reading, _| {
        let whole = register(reading, "kunta");
        let controllers: Vec<_> =
            whole.controllers.iter().map(|one| one.organisation.as_str()).collect();
        assert_eq!(controllers, ["kunta", "keskus"]);
        let procedures: Vec<_> = whole.procedures.iter().map(|one| one.as_str()).collect();
        assert_eq!(procedures, ["kunta-pyynto", "keskus-pyynto"]);
    });
}

#[test]
fn an_answer_of_its_own_wins_over_none() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |reading, _| {
        let whole = register(reading, "kunta");
        assert!(whole.processors.as_ref().and_then(Answer::some).is_some());
        assert_eq!(whole.transfers.as_ref().and_then(Answer::some).unwrap().len(), 2);
    });
    let denies = LOCAL.replace("disclosures:\n  - to: [poliisi]", "disclosures: none");
    ask(&[("kunta", &denies), ("pohja", BASE)], |reading, _| {
        assert!(matches!(register(reading, "kunta").disclosures, Some(Answer::None)));
    });
}

#[test]
fn every_fact_keeps_its_place() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |reading, model| {
        let whole = register(reading, "kunta");
        let base = register(reading, "pohja").id.span().file;
        assert_eq!(whole.purposes[0].id.span().file, base);
        assert_ne!(whole.purposes[1].id.span().file, base);
        assert_eq!(model.field(whole, "/service").file, base);
        assert_ne!(model.field(whole, "/transfers").file, base);
        // The second disclosure is the first of the register's own file.
        assert_eq!(model.head(whole, "/disclosures/0").file, base);
        assert_ne!(model.head(whole, "/disclosures/1").file, base);
    });
}

#[test]
fn a_register_is_remembered_as_it_was_written() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |reading, _| {
        let [local] = reading.as_written.as_slice() else { panic!("one register has a base") };
        assert_eq!((local.controllers.len(), local.service.is_some()), (1, false));
    });
}

#[test]
fn a_base_may_have_a_base_and_a_cycle_ends() {
    let third = "id: kyla\nname: {fi: Kylä}\nbase: kunta\nstatus: draft\npublish: no\n";
    ask(&[("kunta", LOCAL), ("kyla", third), ("pohja", BASE)], |reading, model| {
        let whole = register(reading, "kyla");
        assert_eq!(whole.purposes.len(), 3);
        let bases: Vec<_> = model.bases_of(whole).iter().map(|one| one.id.as_str()).collect();
        assert_eq!(bases, ["kunta", "pohja"]);
    });
    let turned = BASE.replace("status: base", "status: base\nbase: kunta");
    ask(&[("kunta", LOCAL), ("pohja", &turned)], |reading, model| {
        let whole = register(reading, "kunta");
        assert_eq!(whole.purposes.len(), 3);
        assert_eq!(model.bases_of(whole).len(), 1);
    });
}

#[test]
fn a_base_has_no_notice_and_is_looked_at_in_those_that_build_on_it() {
    ask(&[("kunta", LOCAL), ("pohja", BASE)], |_, model| {
        let published: Vec<_> = model.published(true).map(|one| one.id.as_str()).collect();
        assert_eq!(published, ["kunta"]);
        let maintained: Vec<_> = model.maintained().map(|one| one.id.as_str()).collect();
        assert_eq!(maintained, ["kunta"]);
    });
}
