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

/// The maps of a workspace, each with its tree: of every register; inside also of each controller,
/// system and processor, and of the whole.
///
/// What systems and processors there are is not published (621/1999 § 24(1)(7)) beyond what the
/// notices say.
pub(super) fn maps(
    model: &Model<'_>,
    site: &Site<'_>,
    drafts: bool,
) -> Result<Vec<OutFile>, Vec<BuildError>> {
    let charts = charts(model, drafts);
    let wanted: Vec<_> = charts
        .iter()
        .flat_map(|(tree, chart)| site.languages.iter().map(move |one| (*tree, chart, *one)))
        .collect();
    let drawn: Vec<_> = wanted
        .into_par_iter()
        .map(|(tree, chart, language)| site.chart(model, tree, chart, language))
        .collect();
    let mut files = Vec::new();
    for one in drawn {
        files.extend(one.map_err(|error| vec![BuildError::Words(error)])?);
    }
    let file = |(path, bytes)| OutFile { path, bytes, key: None };
    Ok(files.into_iter().map(file).collect())
}

fn charts<'a>(model: &Model<'a>, drafts: bool) -> Vec<(&'static str, Chart<'a>)> {
    let mut found = Vec::new();
    let whole = graph(model, Scope::Workspace, drafts);
    let links = links(model, &whole);
    for register in model.published(drafts) {
        let own = graph(model, Scope::Register(register.id.as_str()), drafts);
        found.extend(of_register(register, own, &links));
    }
    // A workspace that follows published texts has nothing but what they say.
    if model.is_as_published() {
        return found;
    }
    let inside = |scope: Scope<'_>, stem: String, of: Option<Title<'a>>| {
        let graph = match scope {
            Scope::Workspace => whole.clone(),
            scope => graph(model, scope, drafts),
        };
        let graph = legible(model, graph);
        let own = BTreeMap::clone(&links);
        ("internal", Chart { stem, of, graph, notice: None, links: own })
    };
    found.push(inside(Scope::Workspace, "workspace.map".to_owned(), None));
    for body in model.controllers() {
        let (id, title) = (body.id.as_str(), Title::Name(&body.name));
        let own = inside(Scope::Controller(id), format!("controller-{id}.map"), Some(title));
        found.extend((!own.1.graph.nodes.is_empty()).then_some(own));
    }
    let mut told = BTreeSet::new();
    for node in whole.nodes.iter().filter(|node| told.insert(node.id.clone())) {
        let (Some(id), title) = (node.object, node.title) else { continue };
        let scope = match node.kind {
            NodeKind::System => Scope::System(id),
            NodeKind::Processor => Scope::Processor(id),
            _ => continue,
        };
        found.push(inside(scope, format!("{}-{id}.map", node.kind.word()), Some(title)));
    }
    found
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

/// The register's map as its readers may see it, and as it is inside; none where its notice goes
/// nowhere.
fn of_register<'a>(
    register: &'a Register,
    graph: Graph<'a>,
    links: &BTreeMap<String, String>,
) -> Vec<(&'static str, Chart<'a>)> {
    let id = register.id.as_str();
    let stem = format!("{id}.map");
    let of = Some(Title::Text(&register.name));
    let mut found = Vec::new();
    if let Some(graph) = visible(&graph, register) {
        let notice = Some(format!("{id}.html"));
        let links = BTreeMap::from([(format!("register:{id}"), format!("{id}.html"))]);
        found.push(("public", Chart { stem: stem.clone(), of, graph, notice, links }));
    }
    let Some(own) = tree(register.publish) else { return found };
    let notice = (own == "internal").then(|| format!("{id}.html"));
    found.push(("internal", Chart { stem, of, graph, notice, links: links.clone() }));
    found
}

fn legible<'a>(model: &Model<'a>, graph: Graph<'a>) -> Graph<'a> {
    let registers = graph.nodes.iter().filter(|node| node.kind == NodeKind::Register).count();
    if registers > LEGIBLE { graph.by_area(model) } else { graph }
}
