//! What rules on the subsections of provisions share: what a citation is cited for.

use crate::law::catalogs::Tag;
use crate::law::{Provision, SpecialCondition, Unit};
use crate::model::{self, Model};
use crate::register::Register;
use crate::text::Spanned;

/// The provisions that are cited together for one matter.
pub(super) struct Cause<'m> {
    /// What they are cited for.
    pub(super) tag: Tag,
    /// The condition of Art. 9(2), where they are cited for one.
    pub(super) condition: Option<SpecialCondition>,
    /// The provisions.
    pub(super) cited: &'m [Spanned<Provision>],
}

/// What provisions of the workspace are cited for, as far as their field tells it.
///
/// Grounds of secrecy are left to the rules on secrecy.
pub(super) fn causes<'m>(model: &'m Model<'_>) -> Vec<Cause<'m>> {
    let mut found = Vec::new();
    for category in model.categories.iter() {
        let plain = |tag| Cause { tag, condition: None, cited: &category.provisions };
        found.extend(category.identity_code.then(|| plain(Tag::IdentityCodeGround)));
        found.extend(category.special.map(|_| plain(Tag::SpecialCategoryGround)));
    }
    for grant in model.grants.iter() {
        let cited = grant.ground.as_slice();
        found.push(Cause { tag: Tag::AccessRightGround, condition: None, cited });
    }
    model.maintained().for_each(|register| found.extend(of_register(register)));
    found
}

fn of_register(register: &Register) -> Vec<Cause<'_>> {
    let plain = |tag, cited| Cause { tag, condition: None, cited };
    let special = register.purposes.iter().flat_map(|purpose| &purpose.special).map(|one| {
        let condition = Some(one.condition.value);
        Cause { tag: Tag::SpecialCategoryGround, condition, cited: &one.provisions }
    });
    let kept = register.retention.iter().map(|one| plain(Tag::Retention, &*one.provisions));
    let joint = register.joint.iter().filter_map(|one| one.provision.as_ref());
    let joint = joint.map(|one| plain(Tag::JointControl, std::slice::from_ref(one)));
    let given = model::given(register).map(|one| plain(Tag::DisclosureGround, &*one.provisions));
    special.chain(kept).chain(joint).chain(given).collect()
}

impl Cause<'_> {
    /// The places in the section of `place` at which the catalog has what the provisions are
    /// cited for. Empty where it has it at the whole section, or knows nothing of the section.
    pub(super) fn places(&self, model: &Model<'_>, place: Provision) -> Vec<Provision> {
        let Some(Unit::Section(_)) = place.unit() else { return Vec::new() };
        let section = place.without_subsections();
        let tagged = model.catalogs.tags_within(section).filter(|row| row.tag == self.tag);
        let whole = model.catalogs.tags(section).any(|row| row.tag == self.tag);
        let mut places: Vec<Provision> = tagged.map(|row| row.provision).collect();
        if let Some(condition) = self.condition {
            let grounds = model.catalogs.condition_grounds(condition).map(|row| row.provision);
            let grounds: Vec<Provision> = grounds.filter(|one| section.covers(*one)).collect();
            places.retain(|one| grounds.contains(one));
        }
        if whole { Vec::new() } else { places }
    }

    /// Whether any of the provisions touches one of `places`.
    pub(super) fn meets(&self, places: &[Provision]) -> bool {
        self.cited.iter().any(|one| places.iter().any(|place| place.touches(one.value)))
    }
}
