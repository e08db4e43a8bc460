use super::names::spellings;
use super::parties::name;
use super::phrases;
use crate::diagnostic::Severity;
use crate::law::{CountryCode, Provision};
use crate::lint::{Findings, Rule, Scope};
use crate::model::Model;
use crate::register::{Answer, Organisation, Ref, Transfer};

pub(crate) static RULE: Rule = Rule {
    id: "transfer-without-country",
    severity: Severity::Error,
    provisions: &[
        Provision::gdpr(13).paragraph(1).point("f"),
        Provision::gdpr(30).paragraph(1).point("e"),
    ],
    page: include_str!("transfer_without_country.md"),
    scope: Scope::File,
    check,
};

/// A transfer names no third country: none at all, one of the Economic Area, or one in which its
/// importer is not established.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for register in model.maintained() {
        let transfers = register.transfers.as_ref().and_then(Answer::some);
        for (index, transfer) in transfers.into_iter().flatten().enumerate() {
            let mut arguments = vec![("register", register.id.as_str().into())];
            if transfer.country.is_none() {
                let span = model.head(register, &format!("/transfers/{index}"));
                findings.report(span, arguments);
            } else if let Some(within) = transfer.country.filter(|one| model.in_eea(one.value)) {
                let name = phrases::country(model.catalogs, within.value);
                arguments.push(("country", name.into()));
                findings.report_as("within", within.span, arguments);
            } else if let Some(at_home) = at_home(model, transfer) {
                let country = |code| phrases::country(model.catalogs, code).into();
                arguments.push(("importer", name(model, at_home.importer.as_str()).into()));
                arguments.push(("seat", country(at_home.seat)));
                arguments.push(("country", country(at_home.country)));
                findings.report_as("importer", at_home.importer.span(), arguments);
            } else if let Some((importer, country)) = homeless(model, transfer) {
                arguments.push(("importer", name(model, importer.as_str()).into()));
                arguments.push(("country", phrases::country(model.catalogs, country).into()));
                findings.hint_as("seat", importer.span(), arguments);
            }
        }
    }
}

/// The importer of a transfer, if its description tells no country of establishment.
fn homeless<'a>(
    model: &Model<'_>,
    transfer: &'a Transfer,
) -> Option<(&'a Ref<Organisation>, CountryCode)> {
    let (importer, country) = (transfer.importer.as_ref()?, transfer.country.as_ref()?);
    let known = model.organisations.get(importer)?;
    (known.country.is_none() && model.is_third(country.value)).then_some((importer, country.value))
}

/// A transfer to a third country whose importer is established in the Economic Area.
struct AtHome<'a> {
    importer: &'a Ref<Organisation>,
    seat: CountryCode,
    country: CountryCode,
}

fn at_home<'a>(model: &Model<'_>, transfer: &'a Transfer) -> Option<AtHome<'a>> {
    let country = transfer.country.as_ref()?.value;
    let importer = transfer.importer.as_ref()?;
    let known = model.organisations.get(importer)?;
    let finnish = is_finnish(known).then_some(CountryCode::FINLAND);
    let seat = known.country.as_ref().map(|seat| seat.value).or(finnish)?;
    let is_at_home = model.in_eea(seat) && model.is_third(country);
    is_at_home.then_some(AtHome { importer, seat, country })
}

/// Whether something shows that the organisation is registered in Finland: a business id, the code
/// of a municipality, or a form of company that no other law has.
fn is_finnish(organisation: &Organisation) -> bool {
    const FORMS: [&str; 2] = ["oy", "oyj"];
    let words = spellings(&organisation.name).into_iter().flat_map(str::split_whitespace);
    let mut words = words.map(|word| word.trim_matches(',').to_lowercase());
    organisation.business_id.is_some()
        || organisation.municipality.is_some()
        || words.any(|word| FORMS.contains(&word.as_str()))
}
