use super::rests::is_about_other;
use crate::diagnostic::{Arguments, Severity};
use crate::law::catalogs::{StatuteState, Tag};
use crate::law::{Act, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Agreement, Grant, PartyRole};

pub(crate) static RULE: Rule = Rule {
    id: "grant-ground-mismatch",
    severity: Severity::Error,
    provisions: &[Provision::statute("380/2023").section("125")],
    page: include_str!("grant_ground_mismatch.md"),
    scope: Scope::Workspace,
    check,
};

const STAFF_OF_AUTHORITIES: Provision = Provision::statute("380/2023").section("125").subsection(1);
const STAFF_OF_PROVIDERS: Provision =
    Provision::statute("380/2023").section("125").subsection(2).point("3");

/// The ground speaks of staff of authorities, and the right is given to staff of somebody else; or
/// of staff of providers, and the agreement says that the authority provides nothing; or the right
/// begins before the act of the ground. Or the ground is about something else than access.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for grant in model.grants.iter() {
        let Some(ground) = &grant.ground else { continue };
        if let Some(grantee) = model.organisations.get(&grant.grantee) {
            let mut arguments = about(grant);
            arguments.push(("grantee", grantee.id.as_str().into()));
            let authority = grantee.kind.is_authority();
            if STAFF_OF_AUTHORITIES.covers(ground.value) && !authority {
                findings.report(grant.grantee.span(), arguments);
            } else if STAFF_OF_PROVIDERS.covers(ground.value) && authority {
                let agreement = grant.agreement.as_ref().and_then(|one| model.agreements.get(one));
                if let Some(agreement) = agreement.filter(|one| provides_nothing(one, grant)) {
                    arguments.push(("agreement", agreement.id.as_str().into()));
                    findings.report_as("provider", ground.span, arguments);
                    findings.related(agreement.id.span(), "label-stated");
                }
            }
        }
        if !may_open(model, ground.value) {
            let mut arguments = about(grant);
            arguments.push(("provision", ground.value.into()));
            findings.report_as("other", ground.span, arguments);
        }
        let Some(since) = &grant.since else { continue };
        if let StatuteState::NotYet(from) =
            model.catalogs.statute_state(ground.value.act(), since.value)
        {
            let mut arguments = about(grant);
            arguments.push(("since", since.value.into()));
            arguments.push(("provision", ground.value.into()));
            arguments.push(("date", from.into()));
            findings.report_as("early", since.span, arguments);
        }
    }
}

/// What the catalog may know of a provision by which staff get access.
const OPENING: [Tag; 3] = [Tag::AccessRightGround, Tag::DisclosureGround, Tag::JointControl];

/// The act on employment services, and its sections on access rights.
const EMPLOYMENT: Provision = Provision::statute("380/2023");
const ON_ACCESS: [Provision; 3] =
    [EMPLOYMENT.section("124"), EMPLOYMENT.section("125"), EMPLOYMENT.section("126")];

/// Whether the provision may give access: the Regulation opens no system to anybody's staff, and of
/// the act on employment services its sections on access rights do.
fn may_open(model: &Model<'_>, place: Provision) -> bool {
    let known = || model.catalogs.tags(place).next().is_some();
    let of_access = || ON_ACCESS.iter().any(|section| section.touches(place));
    let elsewhere = EMPLOYMENT.covers(place) && !of_access() && !known();
    place.act() != Act::GDPR && !elsewhere && !is_about_other(model, place, &OPENING)
}

fn about(grant: &Grant) -> Arguments {
    vec![("grant", grant.id.as_str().into())]
}

/// Whether the agreement has the grantee as a party, and in no role in which services are provided.
fn provides_nothing(agreement: &Agreement, grant: &Grant) -> bool {
    let own = |id: &str| id == grant.grantee.as_str();
    let mut parties =
        agreement.parties.iter().filter(|party| own(party.organisation.as_str())).peekable();
    parties.peek().is_some()
        && parties.all(|party| match party.role {
            PartyRole::Producer | PartyRole::Processor => false,
            PartyRole::Controller
            | PartyRole::JointController
            | PartyRole::Recipient
            | PartyRole::Client => true,
        })
}
