//! What rules on disclosures and secrecy share (621/1999, 380/2023).

use super::phrases;
use crate::diagnostic::Phrase;
use crate::law::Provision;
use crate::model::{self, Model};
use crate::register::{
    Category, Consent, Disclosure, Granularity, RecipientCapacity, Ref, Register, SpecialCategory,
};
use crate::text::{Span, Spanned};

/// The provisions on which data go to employers and to service providers.
const TO_EMPLOYERS: [Provision; 4] = [
    Provision::statute("380/2023").section("118").subsection(1),
    Provision::statute("380/2023").section("118").subsection(2),
    Provision::statute("380/2023").section("118").subsection(3),
    Provision::statute("380/2023").section("118"),
];
const TO_PROVIDERS: Provision = Provision::statute("380/2023").section("116").subsection(4);

/// Whether persons can be told apart in the data, be it by a pseudonym.
pub(super) fn identifies(disclosure: &Disclosure) -> bool {
    match disclosure.granularity {
        Granularity::Identified | Granularity::Pseudonymous => true,
        Granularity::Aggregate | Granularity::Anonymous => false,
    }
}

/// The consent that allows the disclosure, when it is known.
pub(super) fn consent<'a>(model: &Model<'a>, disclosure: &Disclosure) -> Option<&'a Consent> {
    disclosure.consent.as_ref().and_then(|consent| model.consents.get(consent))
}

/// Whether there is no consent or one that could be read; of another nobody knows what it is.
pub(super) fn is_known(model: &Model<'_>, disclosure: &Disclosure) -> bool {
    disclosure.consent.is_none() || consent(model, disclosure).is_some()
}

/// Where the disclosure of that number begins.
pub(super) fn place(model: &Model<'_>, register: &Register, at: usize) -> Span {
    model.head(register, &format!("/disclosures/{at}"))
}

/// Who gets the data, as a reader knows them.
pub(super) fn receiver(model: &Model<'_>, disclosure: &Disclosure) -> Phrase {
    let named = disclosure.to.iter().map(|one| super::parties::name(model, one.as_str()));
    let category = disclosure.category.as_ref().map(|said| phrases::said(model, said));
    let all: Vec<Phrase> = named.chain(category).collect();
    if all.is_empty() { phrases::plain("–") } else { phrases::joined(&all) }
}

/// In what capacity the data are got: as the author says, or as the provision cited gives them.
pub(super) fn capacity(disclosure: &Disclosure) -> Option<RecipientCapacity> {
    let cites = |place: Provision| disclosure.provisions.iter().any(|one| one.value == place);
    if disclosure.capacity.is_some() {
        disclosure.capacity
    } else if TO_EMPLOYERS.into_iter().any(cites) {
        Some(RecipientCapacity::Employer)
    } else if disclosure.provisions.iter().any(|one| TO_PROVIDERS.covers(one.value)) {
        Some(RecipientCapacity::ServiceProvider)
    } else {
        None
    }
}

/// The data concerning health that are disclosed.
pub(super) fn health<'a>(model: &Model<'a>, disclosure: &Disclosure) -> Option<&'a Category> {
    let mut disclosed = disclosure.categories.iter().filter_map(|one| model.categories.get(one));
    disclosed.find(|category| category.special == Some(SpecialCategory::Health))
}

/// Whether any of these data of the register are secret: by their own grounds where the register's
/// categories have such, else by those of the register.
pub(super) fn is_secret(model: &Model<'_>, register: &Register, data: &[Ref<Category>]) -> bool {
    let held = model::used_categories(model, register);
    if held.iter().any(|category| !category.secrecy.is_empty()) {
        let secret = |category: &&Category| !category.secrecy.is_empty();
        return if data.is_empty() {
            held.iter().any(secret)
        } else {
            data.iter().filter_map(|one| model.categories.get(one)).any(|one| secret(&one))
        };
    }
    register.secrecy.as_ref().is_some_and(|secrecy| !secrecy.provisions.is_empty())
}

/// The grounds of secrecy that the register names, and those of its data.
pub(super) fn grounds<'a>(
    model: &Model<'a>,
    register: &'a Register,
) -> Vec<&'a Spanned<Provision>> {
    let own = register.secrecy.iter().flat_map(|secrecy| &secrecy.provisions);
    let held = model::used_categories(model, register);
    own.chain(held.into_iter().flat_map(|category| &category.secrecy)).collect()
}
