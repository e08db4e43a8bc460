//! How maps are reached: their kinds, the way to each, and the list of all.

use super::lists::MAPS;
use super::maps::{Chart, Speech};
use super::pages::{PlainFile, Site, list_title, paragraph};
use crate::language::{WordingError, format};
use crate::map::{Scope, Title};
use crate::model::Model;
use crate::render::html::{Crumb, Entry, Group, Index, Shell, index};
use crate::text::Language;

/// What a map is of; the order of lists of maps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChartKind {
    /// Of the whole workspace.
    Workspace,
    /// Of a controller.
    Controller,
    /// Of a register.
    Register,
    /// Of a system.
    System,
    /// Of a processor.
    Processor,
}

impl ChartKind {
    /// Every kind, in its order.
    const ALL: [Self; 5] =
        [Self::Workspace, Self::Controller, Self::Register, Self::System, Self::Processor];

    /// That of a map of this part of the workspace.
    #[must_use]
    pub fn of(scope: Scope<'_>) -> Self {
        match scope {
            Scope::Workspace => Self::Workspace,
            Scope::Controller(_) => Self::Controller,
            Scope::Register(_) => Self::Register,
            Scope::System(_) => Self::System,
            Scope::Processor(_) => Self::Processor,
        }
    }

    /// The word of its key.
    fn word(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Controller => "controller",
            Self::Register => "register",
            Self::System => "system",
            Self::Processor => "processor",
        }
    }
}

/// A map in the list of maps.
#[derive(Debug, Clone, Copy)]
pub struct MapEntry<'a> {
    /// What kind of thing it is of.
    pub kind: ChartKind,
    /// The name of its files, without folder and ending.
    pub stem: &'a str,
    /// What it is of; the whole workspace where there is none.
    pub of: Option<Title<'a>>,
}

impl Site<'_> {
    /// The way to a map: by the notice that it belongs to, or by the list of maps.
    pub(super) fn map_trail(
        &self,
        speech: &Speech<'_, '_>,
        tree: &str,
        chart: &Chart<'_>,
        title: &str,
    ) -> Result<Vec<Crumb>, WordingError> {
        let mut trail = vec![Crumb::to(speech.word(list_title(tree))?, "index.html")];
        match (&chart.notice, &chart.of) {
            (Some(notice), Some(of)) => {
                trail.push(Crumb::to(speech.name(of)?, notice.as_str()));
                trail.push(Crumb::here(speech.word("map-link")?));
            }
            _ => {
                if self.lists_maps(tree) {
                    trail.push(Crumb::to(speech.word("site-maps")?, format!("{MAPS}.html")));
                }
                trail.push(Crumb::here(title));
            }
        }
        Ok(trail)
    }

    /// Whether the tree has a page that leads to its maps.
    #[must_use]
    pub fn lists_maps(&self, tree: &str) -> bool {
        if tree == "public" { self.public_maps } else { self.overview }
    }

    /// The page that leads to the maps of a tree, by what they are of.
    ///
    /// # Errors
    ///
    /// A word is missing.
    pub fn map_list<'a>(
        &self,
        model: &Model<'a>,
        tree: &str,
        maps: &[MapEntry<'a>],
        language: Language,
    ) -> Result<PlainFile, WordingError> {
        let speech = Speech::new(model, self.wording, language);
        let mut groups = Vec::new();
        for kind in ChartKind::ALL {
            let own = maps.iter().filter(|map| map.kind == kind);
            let entries: Vec<Entry> =
                own.map(|map| map_entry(&speech, map)).collect::<Result<_, _>>()?;
            if !entries.is_empty() {
                let title = speech.word(&format!("site-maps-{}", kind.word()))?;
                groups.push(Group { title, id: None, entries });
            }
        }
        let title = speech.word("site-maps")?;
        let home = speech.word(list_title(tree))?;
        let page = index(&Index {
            shell: Shell {
                title: title.clone(),
                languages: self.in_all_languages(MAPS),
                trail: vec![Crumb::to(home, "index.html"), Crumb::here(title.as_str())],
                footer: vec![format::date(language, self.as_of)],
                ..self.shell(language, "../assets/")?
            },
            title,
            introduction: vec![paragraph(speech.word("site-maps-text")?)],
            groups,
            ..Index::default()
        });
        Ok((format!("{tree}/{language}/{MAPS}.html"), page.into_bytes()))
    }
}

fn map_entry<'a>(speech: &Speech<'_, 'a>, map: &MapEntry<'a>) -> Result<Entry, WordingError> {
    let title = match &map.of {
        Some(of) => speech.name(of)?,
        None => speech.title(None)?,
    };
    let (href, draft, downloads) = (format!("{}.html", map.stem), None, Vec::new());
    Ok(Entry { title, href, detail: None, draft, downloads })
}
