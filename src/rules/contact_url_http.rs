use super::contacts::contacts;
use crate::diagnostic::Severity;
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::WebAddress;
use crate::text::Spanned;

pub(crate) static RULE: Rule = Rule {
    id: "contact-url-http",
    severity: Severity::Info,
    provisions: &[],
    page: include_str!("contact_url_http.md"),
    scope: Scope::Workspace,
    check,
};

/// A web address is not protected on its way.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for web in addresses(model).into_iter().filter(|one| one.value.as_str().starts_with("http:")) {
        findings.report(web.span, vec![("web", web.value.as_str().into())]);
    }
}

fn addresses<'a>(model: &Model<'a>) -> Vec<&'a Spanned<WebAddress>> {
    let organisations = model.organisations.iter().flat_map(|one| {
        let channel = one.secure_channel.as_ref().and_then(|channel| channel.web.as_ref());
        [one.web.as_ref(), one.privacy_page.as_ref(), channel]
    });
    let systems = model.systems.iter().map(|system| system.web.as_ref());
    let procedures = model.procedures.iter().map(|procedure| procedure.web.as_ref());
    let contacts = contacts(model).into_iter().map(|contact| contact.web.as_ref());
    let claims = model.maintained().flat_map(|one| &one.stated).map(|claim| claim.web.as_ref());
    let all = organisations.chain(systems).chain(procedures).chain(contacts).chain(claims);
    all.flatten().collect()
}
