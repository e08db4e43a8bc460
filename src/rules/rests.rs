//! What rules on grounds share: a provision that the catalog knows to be about something else.

use crate::law::Provision;
use crate::law::catalogs::Tag;
use crate::model::Model;

/// Whether the catalog knows what the provision is about, and it is none of `wanted`. Of a
/// provision that the catalog does not know nothing is said.
pub(super) fn is_about_other(model: &Model<'_>, place: Provision, wanted: &[Tag]) -> bool {
    let mut tags = model.catalogs.tags(place).map(|row| row.tag).peekable();
    tags.peek().is_some() && !tags.any(|tag| wanted.contains(&tag))
}

/// Whether the act is cited as a whole.
pub(super) fn is_whole(place: Provision) -> bool {
    place == Provision::whole(place.act())
}
