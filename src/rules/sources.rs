//! What rules on sources share.

use crate::register::{Category, Ref, Register, Source, SourceKind};

/// Whether data come from somebody else than the person and the activity itself.
pub(super) fn is_external(source: &Source) -> bool {
    match source.from {
        SourceKind::Organisation | SourceKind::CategoryOfBodies => true,
        SourceKind::DataSubject | SourceKind::Activity => false,
    }
}

/// The categories that come from the source: those that it lists, else those of the data items that
/// name it.
pub(super) fn categories_from<'r>(
    register: &'r Register,
    source: &'r Source,
) -> Vec<&'r Ref<Category>> {
    if !source.categories.is_empty() {
        return source.categories.iter().collect();
    }
    let named = |from: &&Ref<Source>| from.as_str() == source.id.as_str();
    let items = register.data.iter().filter(|item| item.sources.iter().any(|from| named(&from)));
    items.flat_map(|item| &item.categories).collect()
}
