//! Which maps a build draws, and where they stand.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::build::BuildError;
use crate::map::{Graph, NodeKind, Scope, Title, graph, visible};
use crate::model::Model;
use crate::register::Register;
use crate::site::{Chart, Site, tree};
use crate::world::output::OutFile;

/// From how many registers on the map of all shows service areas instead.
const LEGIBLE: usize = 25;

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
}

/// The maps of a workspace: of every register; inside also of each controller, system and processor,
/// and of the whole. Where `only` is a path, no more than the map that it belongs to.
///
/// What systems and processors there are is not published (621/1999 § 24(1)(7)) beyond what the
/// notices say.
pub(super) fn map_files(
    model: &Model<'_>,
    site: &Site<'_>,
    drafts: bool,
    only: Option<&str>,
) -> Result<Vec<OutFile>, Vec<BuildError>> {
    let whole = graph(model, Scope::Workspace, drafts);
    let is_meant = |one: &Wanted<'_>, language: &str| {
        only.is_none_or(|path| {
            path.strip_prefix(&format!("{}/{language}/{}.", one.tree, one.stem)).is_some()
        })
    };
    let all = wanted(model, &whole, drafts);
    let meant: Vec<_> = all
        .iter()
        .map(|one| {
            let languages = site.languages.iter().copied();
            (one, languages.filter(|own| is_meant(one, own.tag())).collect::<Vec<_>>())
        })
        .filter(|(_, languages)| !languages.is_empty())
        .collect();
    let links = links(model, &whole);
    let drawn: Vec<_> = meant
        .into_par_iter()
        .flat_map_iter(|(one, languages)| {
            let chart = one.chart(model, &whole, &links, drafts);
            let drawn = |language| Some(site.chart(model, one.tree, chart.as_ref()?, language));
            languages.into_iter().filter_map(drawn).collect::<Vec<_>>()
        })
        .collect();
    let mut files = Vec::new();
    for one in drawn {
        files.extend(one.map_err(|error| vec![BuildError::Words(error)])?);
    }
    let file = |(path, bytes)| OutFile { path, bytes, key: None };
    Ok(files.into_iter().map(file).collect())
}

fn wanted<'a>(model: &Model<'a>, whole: &Graph<'a>, drafts: bool) -> Vec<Wanted<'a>> {
    let mut found: Vec<Wanted<'a>> = model.published(drafts).flat_map(of_register).collect();
    // A workspace that follows published texts has nothing but what they say.
    if model.is_as_published() {
        return found;
    }
    let inside = |scope, stem: String, of| Wanted {
        tree: "internal",
        stem: format!("{stem}.map"),
        of,
        part: Part::Scope(scope),
    };
    found.push(inside(Scope::Workspace, "workspace".to_owned(), None));
    for body in model.controllers() {
        let (id, title) = (body.id.as_str(), Title::Name(&body.name));
        found.push(inside(Scope::Controller(id), format!("controller-{id}"), Some(title)));
    }
    let mut told = BTreeSet::new();
    for node in whole.nodes.iter().filter(|node| told.insert(node.id.as_str())) {
        let Some(id) = node.object else { continue };
        let scope = match node.kind {
            NodeKind::System => Scope::System(id),
            NodeKind::Processor => Scope::Processor(id),
            _ => continue,
        };
        found.push(inside(scope, format!("{}-{id}", node.kind.word()), Some(node.title)));
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
    /// The map; none where there is nothing that may be shown.
    fn chart(
        &self,
        model: &Model<'a>,
        whole: &Graph<'a>,
        links: &BTreeMap<String, String>,
        drafts: bool,
    ) -> Option<Chart<'a>> {
        let own =
            |register: &'a Register| graph(model, Scope::Register(register.id.as_str()), drafts);
        let (graph, notice, links) = match &self.part {
            Part::Visible(register) => {
                let page = format!("{}.html", register.id);
                let links = BTreeMap::from([(format!("register:{}", register.id), page.clone())]);
                (visible(&own(register), register)?, Some(page), links)
            }
            Part::Register(register) => {
                let inside = tree(register.publish) == Some("internal");
                let notice = inside.then(|| format!("{}.html", register.id));
                (own(register), notice, links.clone())
            }
            Part::Scope(scope) => {
                let graph = match scope {
                    Scope::Workspace => whole.clone(),
                    scope => graph(model, *scope, drafts),
                };
                (legible(model, graph), None, links.clone())
            }
        };
        let is_empty =
            graph.nodes.is_empty() && matches!(self.part, Part::Scope(Scope::Controller(_)));
        (!is_empty).then(|| Chart { stem: self.stem.clone(), of: self.of, graph, notice, links })
    }
}

/// Where the nodes of inner maps lead: each to its own map, where it has one.
fn links(model: &Model<'_>, whole: &Graph<'_>) -> BTreeMap<String, String> {
    let kept_back =
        |id: &str| model.register_named(id).is_some_and(|one| tree(one.publish).is_none());
    let link = |node: &crate::map::Node<'_>| {
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

fn legible<'a>(model: &Model<'a>, graph: Graph<'a>) -> Graph<'a> {
    let registers = graph.nodes.iter().filter(|node| node.kind == NodeKind::Register).count();
    if registers > LEGIBLE { graph.by_area(model) } else { graph }
}
