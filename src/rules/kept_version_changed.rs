use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{KeptVersion, Register};

pub(crate) static RULE: Rule = Rule {
    id: "kept-version-changed",
    severity: Severity::Error,
    provisions: &[Provision::gdpr(5).paragraph(2)],
    page: include_str!("kept_version_changed.md"),
    scope: Scope::Workspace,
    check,
};

/// A version that is kept as it was approved has other bytes now, or is not there.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.registers {
        let notice = register.notice.iter();
        for version in notice.flat_map(|notice| &notice.kept) {
            judge(model, register, version, findings);
        }
    }
}

fn judge(
    model: &Model<'_>,
    register: &Register,
    version: &KeptVersion,
    findings: &mut Findings<'_>,
) {
    let file = version.file.value.as_str();
    let arguments = vec![
        ("file", format!("published/{file}").into()),
        ("version", version.version.value.as_str().into()),
        ("register", register.id.as_str().into()),
    ];
    match model.published.and_then(|published| published.get(file)) {
        None => findings.report_as("missing", version.file.span, arguments),
        Some(Some(found)) if *found != version.sha256.value.to_string() => {
            findings.report(version.sha256.span, arguments);
        }
        // One that cannot be read is told as such.
        Some(None | Some(_)) => {}
    }
}
