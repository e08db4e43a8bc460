//! Points for people who read them in a terminal.

use super::{Already, Speaker};
use crate::lint::coverage::{Covered, Part, Row};
use crate::report::run::Run;

/// Every register with its points, and how many stand how.
#[must_use]
pub fn coverage_text(run: &Run<'_>, registers: &[Covered<'_>]) -> String {
    let speaker = Speaker { run };
    let mut out = String::new();
    if registers.is_empty() {
        out += &format!("{}\n", run.own("coverage-none"));
    }
    for register in registers {
        let (path, line) = speaker.place(register.place);
        out += &format!("{}: {}\n{path}:{line}\n", register.id, register.name);
        for part in &register.parts {
            add(&mut out, speaker, part);
        }
        out += &format!("\n{}: {}\n\n", register.id, speaker.summary(register));
    }
    out
}

fn add(out: &mut String, speaker: Speaker<'_>, part: &Part<'_>) {
    let title = speaker.title(part);
    if let Some(state) = part.alike() {
        *out += &format!("\n  {title}\n    {}\n", speaker.stands(state));
        return;
    }
    *out += &format!("\n  {title}\n");
    let mut already = Already::default();
    part.rows.iter().for_each(|row| line(out, speaker, row, &mut already));
}

fn line(out: &mut String, speaker: Speaker<'_>, row: &Row<'_>, already: &mut Already) {
    let provisions = speaker.provisions(row.point).join("; ");
    *out += &format!("    {} ({provisions}): {}\n", speaker.name(row.point), speaker.state(row));
    for place in speaker.places(row) {
        *out += &format!("        {place}\n");
    }
    for heard in &row.findings {
        let (path, line) = speaker.place(heard.finding.span);
        *out += &format!("        {path}:{line}: {}\n", already.said(speaker, heard));
    }
    if let Some(off) = speaker.off(row) {
        *out += &format!("        {off}\n");
    }
}
