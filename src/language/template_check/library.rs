//! Everything that templates can call: components and messages.

use std::collections::BTreeMap;

use super::syntax::{Component, Template};
use crate::language::{Place, TemplateError, TemplateProblem, Wording};

/// A template's name and text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
}

/// Components of all templates, and the wording.
pub(super) struct Library<'a> {
    components: BTreeMap<&'a str, (Source<'a>, &'a Component<'a>)>,
    pub(super) wording: &'a Wording,
}

impl<'a> Library<'a> {
    /// Collects the components; two of one name are a mistake.
    pub(super) fn new(
        templates: &'a [(Source<'a>, Template<'a>)],
        wording: &'a Wording,
    ) -> (Self, Vec<TemplateError>) {
        let mut library = Self { components: BTreeMap::new(), wording };
        let mut errors = Vec::new();
        for (source, template) in templates {
            for component in &template.components {
                let first = library.components.get(component.name.as_str()).copied();
                match first {
                    Some(first) => errors.push(duplicate(*source, component, first)),
                    None => {
                        library.components.insert(&component.name, (*source, component));
                    }
                }
            }
        }
        (library, errors)
    }

    /// The component, and the template it is written in.
    pub(super) fn component(&self, name: &str) -> Option<(Source<'a>, &'a Component<'a>)> {
        self.components.get(name).copied()
    }

    /// Every component, by name.
    pub(super) fn components(&self) -> impl Iterator<Item = (Source<'a>, &'a Component<'a>)> {
        self.components.values().copied()
    }

    /// Every component's name.
    pub(super) fn component_names(&self) -> impl Iterator<Item = &'a str> {
        self.components.keys().copied()
    }
}

fn duplicate(
    source: Source<'_>,
    component: &Component<'_>,
    (first_source, first): (Source<'_>, &Component<'_>),
) -> TemplateError {
    let place = |source: Source<'_>, at| Place::in_text(source.name, source.text, at);
    let (name, first) = (component.name.clone(), place(first_source, first.at));
    TemplateError {
        place: Some(place(source, component.at)),
        problem: TemplateProblem::DuplicateComponent { name, first },
    }
}
