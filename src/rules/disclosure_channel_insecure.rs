use super::controllers::is_of_authority;
use super::disclosures::{identifies, is_secret, place, receiver};
use crate::diagnostic::Severity;
use crate::law::Provision;
use crate::lint::{Findings, Rule, Scope};
use crate::model::{self, Model};
use crate::register::ChannelKind;

pub(crate) static RULE: Rule = Rule {
    id: "disclosure-channel-insecure",
    severity: Severity::Error,
    provisions: &[Provision::statute("906/2019").section("14")],
    page: include_str!("disclosure_channel_insecure.md"),
    scope: Scope::File,
    check,
};

/// An authority sends secret data through a channel that is not protected.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained().filter(|one| is_of_authority(model, one)) {
        let given = model::given_at(register).filter(|(_, one)| identifies(one) && !one.public);
        for (at, disclosure) in given {
            let Some(variant) = disclosure.channel.and_then(insecure) else { continue };
            if is_secret(model, register, &disclosure.categories) {
                let arguments = vec![
                    ("recipient", receiver(model, disclosure).into()),
                    ("register", register.id.as_str().into()),
                ];
                findings.report_as(variant, place(model, register, at), arguments);
            }
        }
    }
}

/// The wording for a channel that is not protected.
fn insecure(channel: ChannelKind) -> Option<&'static str> {
    match channel {
        ChannelKind::Email => Some(""),
        ChannelKind::OpenForm => Some("form"),
        ChannelKind::Interface
        | ChannelKind::TechnicalAccess
        | ChannelKind::Viewing
        | ChannelKind::SecureMessage
        | ChannelKind::Manual => None,
    }
}
