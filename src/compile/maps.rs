//! Which maps a build draws, and where they stand.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::build::{BuildError, BuildOptions};
use crate::document::Kind;
use crate::map::{Atlas, Graph, Node, NodeKind, Scope, Title, visible};
use crate::model::Model;
use crate::register::{MapPublicity, Register};
use crate::render::typst::PdfDocument;
use crate::site::{Chart, ChartKind, MapEntry, Site, tree};
use crate::text::Language;
use crate::world::output::OutFile;

/// What is made of maps: their files, and what is to be printed, by path.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) files: Vec<OutFile>,
    pub(super) prints: Vec<(String, PdfDocument)>,
}

/// A map that is drawn: its tree, the name of its files, and what it is of.
struct Wanted<'a> {
    tree: &'static str,
    stem: String,
    of: Option<Title<'a>>,
    part: Part<'a>,
}

/// What a map shows.
enum Part<'a> {
    /// What a register's published notice says.
    Visible(&'a Register),
    /// All of a register.
    Register(&'a Register),
    /// More than one register, inside.
    Scope(Scope<'a>),
    /// What of that may be shown to everybody.
    Published(Scope<'a>),
}

/// The maps of a workspace: of every register; inside also of each controller, system and processor,
/// and of the whole. Where `only` is a path, no more than the map that it belongs to.
///
/// Beyond what each notice says, it is published what systems and processors there are only where
/// that has been decided of all of them (621/1999 § 24(1)(7)).
pub(super) fn map_files(
    model: &Model<'_>,
    site: &Site<'_>,
    options: &BuildOptions,
    only: Option<&str>,
) -> Result<Drawn, Vec<BuildError>> {
    let atlas = Atlas::of(model, options.drafts);
    let whole = atlas.part(Scope::Workspace);
    let is_meant = |one: &Wanted<'_>, language: &str| {
        only.is_none_or(|path| {
            path.strip_prefix(&format!("{}/{language}/{}.", one.tree, one.stem)).is_some()
        })
    };
    let all = wanted(model, &whole, options);
    let meant: Vec<_> = all
        .iter()
        .map(|one| {
            let languages = site.languages.iter().copied();
            (one, languages.filter(|own| is_meant(one, own.tag())).collect::<Vec<_>>())
        })
        .filter(|(_, languages)| !languages.is_empty())
        .collect();
    // Nothing leads to a map that is not drawn.
    let stems: BTreeSet<&str> =
        all.iter().filter(|one| one.tree == "internal").map(|one| one.stem.as_str()).collect();
    let mut inside = links(model, &whole);
    inside.retain(|_, href| href.strip_suffix(".html").is_some_and(|stem| stems.contains(stem)));
    let links = Links { outside: shown_links(site, &atlas, &whole), inside };
    let drawn: Vec<_> = meant
        .into_par_iter()
        .flat_map_iter(|(one, languages)| {
            let chart = one.chart(model, &atlas, &links);
            let drawn = |language: Language| {
                let path = format!("{}/{language}/{}", one.tree, one.stem);
                Some((path, site.chart(model, one.tree, chart.as_ref()?, language)))
            };
            languages.into_iter().filter_map(drawn).collect::<Vec<_>>()
        })
        .collect();
    let mut drawn_all = Drawn::default();
    for (path, one) in drawn {
        let (files, print) = one.map_err(|error| vec![BuildError::Words(error)])?;
        let file = |(path, bytes)| OutFile { path, bytes, key: None };
        drawn_all.files.extend(files.into_iter().map(file));
        drawn_all.prints.extend(print.map(|document| (format!("{path}.pdf"), document)));
    }
    if only.is_none() {
        drawn_all.files.extend(lists(model, site, &atlas, &all)?);
    }
    Ok(drawn_all)
}

/// Whether anything beyond what single notices say may be shown to everybody.
pub(super) fn has_public_maps(model: &Model<'_>, options: &BuildOptions) -> bool {
    let public = Some(MapPublicity::Public);
    let is_decided = model.systems.iter().any(|one| one.publicity == public)
        || model.processors.iter().any(|one| one.publicity == public);
    if !is_decided || model.is_as_published() || !options.is_whole() {
        return false;
    }
    let atlas = Atlas::of(model, options.drafts);
    let whole = atlas.part(Scope::Workspace);
    let all = wanted(model, &whole, options);
    all.iter().any(|one| match one.part {
        Part::Published(scope) => atlas.published(scope).is_some(),
        Part::Visible(_) | Part::Register(_) | Part::Scope(_) => false,
    })
}

/// The pages that lead to all maps of each tree.
pub(super) fn map_lists(
    model: &Model<'_>,
    site: &Site<'_>,
    options: &BuildOptions,
) -> Result<Vec<OutFile>, Vec<BuildError>> {
    let atlas = Atlas::of(model, options.drafts);
    let all = wanted(model, &atlas.part(Scope::Workspace), options);
    lists(model, site, &atlas, &all)
}

fn lists(
    model: &Model<'_>,
    site: &Site<'_>,
    atlas: &Atlas<'_, '_>,
    all: &[Wanted<'_>],
) -> Result<Vec<OutFile>, Vec<BuildError>> {
    let mut files = Vec::new();
    for tree in ["internal", "public"].into_iter().filter(|tree| site.lists_maps(tree)) {
        let own = all.iter().filter(|one| one.tree == tree);
        let entries: Vec<MapEntry<'_>> = own.filter_map(|one| one.entry(atlas)).collect();
        for language in &site.languages {
            let list = site.map_list(model, tree, &entries, *language);
            let (path, bytes) = list.map_err(|error| vec![BuildError::Words(error)])?;
            files.push(OutFile { path, bytes, key: None });
        }
    }
    Ok(files)
}

fn wanted<'a>(model: &Model<'a>, whole: &Graph<'a>, options: &BuildOptions) -> Vec<Wanted<'a>> {
    let registers = model.published(options.drafts);
    let shown = |one: &Wanted<'a>| options.is_whole() || one.is_shown_by(&options.kinds);
    let mut found: Vec<Wanted<'a>> = registers.flat_map(of_register).filter(shown).collect();
    // A workspace that follows published texts has nothing but what they say.
    if model.is_as_published() || !options.is_whole() {
        return found;
    }
    let mut both = |scope, stem: String, of| {
        for (tree, part) in [("internal", Part::Scope(scope)), ("public", Part::Published(scope))] {
            found.push(Wanted { tree, stem: format!("{stem}.map"), of, part });
        }
    };
    both(Scope::Workspace, "workspace".to_owned(), None);
    for body in model.controllers() {
        let (id, title) = (body.id.as_str(), Title::Name(&body.name));
        both(Scope::Controller(id), format!("controller-{id}"), Some(title));
    }
    let mut told = BTreeSet::new();
    for node in whole.nodes.iter().filter(|node| told.insert(node.id.as_str())) {
        let (Some(id), Some(scope)) = (node.object, scope_of(node)) else { continue };
        both(scope, format!("{}-{id}", node.kind.word()), Some(node.title));
    }
    found
}

/// The register's map as its readers may see it, and as it is inside; none where its notice goes
/// nowhere.
fn of_register(register: &Register) -> impl Iterator<Item = Wanted<'_>> {
    let trees = [("public", Part::Visible(register)), ("internal", Part::Register(register))];
    let shown = trees.into_iter().filter(|_| tree(register.publish).is_some());
    shown.map(|(tree, part)| Wanted {
        tree,
        stem: format!("{}.map", register.id),
        of: Some(Title::Text(&register.name)),
        part,
    })
}

impl<'a> Wanted<'a> {
    /// Whether documents of these kinds show it: a notice that of its register as its readers see it,
    /// a record that of every register in it.
    fn is_shown_by(&self, kinds: &[Kind]) -> bool {
        let has = |kind| kinds.contains(&kind);
        match self.part {
            Part::Visible(register) => {
                has(Kind::Notice) && tree(register.publish) == Some(self.tree)
            }
            Part::Register(register) => {
                let own = tree(register.publish) == Some(self.tree);
                has(Kind::Record) || has(Kind::Notice) && own
            }
            Part::Scope(_) | Part::Published(_) => false,
        }
    }

    /// The map in the list of its tree, if it is drawn. A controller of no register that is shown
    /// has none.
    fn entry(&self, atlas: &Atlas<'_, '_>) -> Option<MapEntry<'_>> {
        let kind = match &self.part {
            Part::Visible(register) if tree(register.publish) != Some(self.tree) => return None,
            Part::Register(_) | Part::Visible(_) => ChartKind::Register,
            Part::Scope(scope @ Scope::Controller(_)) if atlas.part(*scope).nodes.is_empty() => {
                return None;
            }
            Part::Published(scope) if atlas.published(*scope).is_none() => return None,
            Part::Scope(scope) | Part::Published(scope) => ChartKind::of(*scope),
        };
        Some(MapEntry { kind, stem: &self.stem, of: self.of })
    }

    /// Whether it is of more than one register.
    fn is_overview(&self) -> bool {
        matches!(self.part, Part::Scope(_) | Part::Published(_))
    }

    /// The map; none where there is nothing that may be shown.
    fn chart(&self, model: &Model<'a>, atlas: &Atlas<'_, 'a>, links: &Links) -> Option<Chart<'a>> {
        let (graph, notice, links) = match &self.part {
            Part::Visible(register) => {
                let page = format!("{}.html", register.id);
                let mut links = links.outside.clone();
                links.insert(format!("register:{}", register.id), page.clone());
                let own = atlas.part(Scope::Register(register.id.as_str()));
                (visible(&own, register)?, Some(page), links)
            }
            Part::Register(register) => {
                let inside = tree(register.publish) == Some("internal");
                let notice = inside.then(|| format!("{}.html", register.id));
                let own = atlas.part(Scope::Register(register.id.as_str()));
                (own, notice, links.inside.clone())
            }
            Part::Scope(scope) => (atlas.part(*scope), None, links.inside.clone()),
            // Registers lead to their notices: their own maps tell no more.
            Part::Published(scope) => {
                let graph = atlas.published(*scope)?;
                let notices = graph.nodes.iter().filter_map(to_notice);
                let links = links.outside.clone().into_iter().chain(notices).collect();
                (graph, None, links)
            }
        };
        let legible = self.is_overview().then(|| graph.legible(model)).flatten();
        let (drawn, joined) = legible.map_or_else(Default::default, |(one, all)| (Some(one), all));
        let of_nobody = matches!(self.part, Part::Scope(Scope::Controller(_)));
        (!of_nobody || !graph.nodes.is_empty()).then(|| Chart {
            stem: self.stem.clone(),
            of: self.of,
            drawn,
            joined,
            graph,
            notice,
            // Those of single systems and processors are hundreds, and are printed when asked for.
            printed: !matches!(
                self.part,
                Part::Scope(Scope::System(_) | Scope::Processor(_))
                    | Part::Published(Scope::System(_) | Scope::Processor(_))
            ),
            links,
        })
    }
}

fn to_notice(node: &Node<'_>) -> Option<(String, String)> {
    let id = node.object.filter(|_| node.kind == NodeKind::Register)?;
    Some((node.id.clone(), format!("{id}.html")))
}

/// Where nodes lead that have a page of their own.
struct Links {
    inside: BTreeMap<String, String>,
    outside: BTreeMap<String, String>,
}

/// Where the systems and processors of public maps lead: each to its own map, where everybody may see
/// it.
fn shown_links(
    site: &Site<'_>,
    atlas: &Atlas<'_, '_>,
    whole: &Graph<'_>,
) -> BTreeMap<String, String> {
    if !site.lists_maps("public") {
        return BTreeMap::new();
    }
    let link = |node: &Node<'_>| {
        let scope = scope_of(node)?;
        atlas.published(scope)?;
        Some((node.id.clone(), format!("{}-{}.map.html", node.kind.word(), node.object?)))
    };
    whole.nodes.iter().filter_map(link).collect()
}

/// The part of the workspace that is about the system or the processor.
fn scope_of<'a>(node: &Node<'a>) -> Option<Scope<'a>> {
    match node.kind {
        NodeKind::System => node.object.map(Scope::System),
        NodeKind::Processor => node.object.map(Scope::Processor),
        _ => None,
    }
}

/// Where the nodes of inner maps lead: each to its own map, where it has one.
fn links(model: &Model<'_>, whole: &Graph<'_>) -> BTreeMap<String, String> {
    let kept_back =
        |id: &str| model.register_named(id).is_some_and(|one| tree(one.publish).is_none());
    let link = |node: &Node<'_>| {
        let id = node.object?;
        let stem = match node.kind {
            NodeKind::Register if kept_back(id) => return None,
            NodeKind::Register => id.to_owned(),
            NodeKind::System | NodeKind::Processor => format!("{}-{id}", node.kind.word()),
            _ => return None,
        };
        Some((node.id.clone(), format!("{stem}.map.html")))
    };
    whole.nodes.iter().filter_map(link).collect()
}
