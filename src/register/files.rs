//! Which file of a workspace holds what.

use super::id::ObjectKind;
use crate::language::nearest;

/// What a file of the workspace describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// `seloste.yaml`.
    Workspace,
    /// `organisations/<id>.yaml`.
    Organisation,
    /// `systems/<id>.yaml`.
    System,
    /// `registers/<id>.yaml`.
    Register,
    /// `agreements/<id>.yaml`.
    Agreement,
    /// `decisions/<id>.yaml`.
    Decision,
    /// `layouts/<id>.yaml`.
    Layout,
    /// `processors.yaml`.
    Processors,
    /// `groups.yaml`.
    Groups,
    /// `categories.yaml`.
    Categories,
    /// `consents.yaml`.
    Consents,
    /// `measures.yaml`.
    Measures,
    /// `procedures.yaml`.
    Procedures,
    /// `blocks.yaml`.
    Blocks,
    /// `grants.yaml`.
    Grants,
    /// `criteria.yaml`.
    Criteria,
    /// `services.yaml`.
    Services,
    /// `areas.yaml`.
    Areas,
    /// `risks.yaml`.
    Risks,
    /// `retention-classes.yaml`.
    RetentionClasses,
    /// `processes.yaml`.
    Processes,
    /// `repositories.yaml`.
    Repositories,
}

/// Where a file stands, as far as its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// A list file, or the settings.
    Single(FileKind),
    /// A file of one object, whose id is the file's name.
    Object(FileKind, &'a str),
    /// A YAML file with another ending than `.yaml`: `.yml`, or capital letters.
    OtherEnding,
    /// A YAML file in a place where nothing is read.
    Nowhere,
}

impl FileKind {
    /// Every kind, in the order in which documentation lists them.
    pub const ALL: [Self; 22] = [
        Self::Workspace,
        Self::Organisation,
        Self::System,
        Self::Register,
        Self::Agreement,
        Self::Decision,
        Self::Layout,
        Self::Processors,
        Self::Groups,
        Self::Categories,
        Self::Consents,
        Self::Measures,
        Self::Procedures,
        Self::Blocks,
        Self::Grants,
        Self::Criteria,
        Self::Services,
        Self::Areas,
        Self::Risks,
        Self::RetentionClasses,
        Self::Processes,
        Self::Repositories,
    ];

    /// The kind's name: that of its schema file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Organisation => "organisation",
            Self::System => "system",
            Self::Register => "register",
            Self::Agreement => "agreement",
            Self::Decision => "decision",
            Self::Layout => "layout",
            Self::Processors => "processors",
            Self::Groups => "groups",
            Self::Categories => "categories",
            Self::Consents => "consents",
            Self::Measures => "measures",
            Self::Procedures => "procedures",
            Self::Blocks => "blocks",
            Self::Grants => "grants",
            Self::Criteria => "criteria",
            Self::Services => "services",
            Self::Areas => "areas",
            Self::Risks => "risks",
            Self::RetentionClasses => "retention-classes",
            Self::Processes => "processes",
            Self::Repositories => "repositories",
        }
    }

    /// The folder of files that hold one object each; `None` for list files and the settings.
    #[must_use]
    pub fn folder(self) -> Option<&'static str> {
        match self {
            Self::Organisation => Some("organisations"),
            Self::System => Some("systems"),
            Self::Register => Some("registers"),
            Self::Agreement => Some("agreements"),
            Self::Decision => Some("decisions"),
            Self::Layout => Some("layouts"),
            Self::Workspace
            | Self::Processors
            | Self::Groups
            | Self::Categories
            | Self::Consents
            | Self::Measures
            | Self::Procedures
            | Self::Blocks
            | Self::Grants
            | Self::Criteria
            | Self::Services
            | Self::Areas
            | Self::Risks
            | Self::RetentionClasses
            | Self::Processes
            | Self::Repositories => None,
        }
    }

    /// The kind of thing that files of this kind declare; `None` for the settings.
    #[must_use]
    pub fn declares(self) -> Option<ObjectKind> {
        match self {
            Self::Workspace => None,
            Self::Organisation => Some(ObjectKind::Organisation),
            Self::System => Some(ObjectKind::System),
            Self::Register => Some(ObjectKind::Register),
            Self::Agreement => Some(ObjectKind::Agreement),
            Self::Decision => Some(ObjectKind::Decision),
            Self::Layout => Some(ObjectKind::Layout),
            Self::Processors => Some(ObjectKind::Processor),
            Self::Groups => Some(ObjectKind::Group),
            Self::Categories => Some(ObjectKind::Category),
            Self::Consents => Some(ObjectKind::Consent),
            Self::Measures => Some(ObjectKind::Measure),
            Self::Procedures => Some(ObjectKind::Procedure),
            Self::Blocks => Some(ObjectKind::Block),
            Self::Grants => Some(ObjectKind::Grant),
            Self::Criteria => Some(ObjectKind::Criterion),
            Self::Services => Some(ObjectKind::Service),
            Self::Areas => Some(ObjectKind::Area),
            Self::Risks => Some(ObjectKind::Risk),
            Self::RetentionClasses => Some(ObjectKind::RetentionClass),
            Self::Processes => Some(ObjectKind::Process),
            Self::Repositories => Some(ObjectKind::Repository),
        }
    }

    fn file(self) -> Option<&'static str> {
        match self {
            Self::Workspace => Some("seloste"),
            _ if self.folder().is_none() => Some(self.name()),
            _ => None,
        }
    }

    /// The pattern of paths where files of this kind stand, as `registers/<id>.yaml`.
    #[must_use]
    pub fn pattern(self) -> String {
        match (self.folder(), self.file()) {
            (Some(folder), _) => format!("{folder}/<id>.yaml"),
            (None, Some(file)) => format!("{file}.yaml"),
            (None, None) => String::new(),
        }
    }
}

/// Where the workspace-relative path `name` stands.
#[must_use]
pub fn place(name: &str) -> Place<'_> {
    let Some(stem) = name.strip_suffix(".yaml") else {
        let lower = name.to_ascii_lowercase();
        let other = lower.ends_with(".yml") || lower.ends_with(".yaml");
        return if other { Place::OtherEnding } else { Place::Nowhere };
    };
    let found = match stem.split_once('/') {
        None => FileKind::ALL.into_iter().find(|kind| kind.file() == Some(stem)).map(Place::Single),
        Some((folder, id)) => FileKind::ALL
            .into_iter()
            .find(|kind| kind.folder() == Some(folder) && !id.contains('/'))
            .map(|kind| Place::Object(kind, id)),
    };
    found.unwrap_or(Place::Nowhere)
}

/// Folders of a workspace that hold no YAML files of objects.
const OTHER_FOLDERS: [&str; 4] = ["approved", "catalogs", "published", "templates"];

/// Words that come to mind for what stands below `templates/`.
const INSIDE: [(&str, &str); 8] = [
    ("locale", "templates/locales"),
    ("locales", "templates/locales"),
    ("message", "templates/locales"),
    ("messages", "templates/locales"),
    ("wording", "templates/locales"),
    ("wordings", "templates/locales"),
    ("notice", "templates/notice"),
    ("site", "templates/site"),
];

/// What the folder `name` of a workspace, in which nothing is looked for, was most likely meant to
/// be called; `None` where something is looked for in it, or it is near to no such folder.
#[must_use]
pub fn meant_folder(name: &str) -> Option<String> {
    let known: Vec<&str> =
        FileKind::ALL.iter().filter_map(|kind| kind.folder()).chain(OTHER_FOLDERS).collect();
    if known.contains(&name) {
        return None;
    }
    let inside = INSIDE.iter().find(|(word, _)| name.eq_ignore_ascii_case(word));
    let meant = inside.map(|(_, folder)| *folder).or_else(|| nearest(name, known));
    meant.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_folder_is_known_by_what_it_was_meant_to_be() {
        for (name, meant) in [
            ("template", "templates"),
            ("Templates", "templates"),
            ("catalog", "catalogs"),
            ("catalogue", "catalogs"),
            ("layout", "layouts"),
            ("wording", "templates/locales"),
        ] {
            assert_eq!(meant_folder(name).as_deref(), Some(meant), "{name}");
        }
        for name in ["templates", "catalogs", "published", "registers", "docs", "pictures"] {
            assert_eq!(meant_folder(name), None, "{name}");
        }
    }

    #[test]
    fn the_path_tells_the_kind() {
        assert_eq!(place("seloste.yaml"), Place::Single(FileKind::Workspace));
        assert_eq!(place("groups.yaml"), Place::Single(FileKind::Groups));
        assert_eq!(place("registers/a.yaml"), Place::Object(FileKind::Register, "a"));
        for other in ["registers/a.yml", "registers/a.YAML", "groups.Yml"] {
            assert_eq!(place(other), Place::OtherEnding, "{other}");
        }
        for stray in ["a.yaml", "registers/b/a.yaml", "register.yaml", "workspace.yaml"] {
            assert_eq!(place(stray), Place::Nowhere, "{stray}");
        }
    }
}
