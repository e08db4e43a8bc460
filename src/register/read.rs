//! Reading a workspace: text in, typed registers and findings out.
//!
//! Every mistake of every file is reported in one run. A file with a mistake of
//! shape gives no typed value, but what it declares still counts as declared.

use std::sync::OnceLock;

use rayon::prelude::*;
use serde::Deserialize;

use super::agreement::Agreement;
use super::decision::Decision;
use super::files::{FileKind, Place, meant_folder, place};
use super::grant::{Criterion, Grant};
use super::id::{MAX_ID, ObjectKind, has_id_form};
use super::layout::Layout;
use super::party::{Organisation, Processor};
use super::references::{Mentions, Unread};
use super::register::Register;
use super::schedule::{Process, Repository, RetentionClass};
use super::service::{Area, Risk, Service};
use super::shape::Shape;
use super::system::System;
use super::tree::Tree;
use super::vocabulary::{
    Areas, Block, Blocks, Categories, Category, Consent, Consents, Criteria, Grants, Group, Groups,
    Measure, Measures, Procedure, Procedures, Processes, Processors, Repositories,
    RetentionClasses, Risks, Services,
};
use super::workspace::Workspace;
use super::{base, problems, schema};
use crate::diagnostic::{Argument, Diagnostic, Severity};
use crate::text::yaml::{self, Kind, Limits, Node};
use crate::text::{FileId, Sources, Span};

/// Everything that the files of a workspace say, as types.
#[derive(Debug, Clone, Default)]
pub struct Registers {
    /// The settings, if `seloste.yaml` could be read.
    pub workspace: Option<Workspace>,
    /// Organisations, in the order of their files.
    pub organisations: Vec<Organisation>,
    /// Systems.
    pub systems: Vec<System>,
    /// Registers.
    pub registers: Vec<Register>,
    /// Agreements.
    pub agreements: Vec<Agreement>,
    /// Layouts of the workspace.
    pub layouts: Vec<Layout>,
    /// Processors.
    pub processors: Vec<Processor>,
    /// Groups of data subjects.
    pub groups: Vec<Group>,
    /// Categories of data.
    pub categories: Vec<Category>,
    /// Consents.
    pub consents: Vec<Consent>,
    /// Measures.
    pub measures: Vec<Measure>,
    /// Procedures.
    pub procedures: Vec<Procedure>,
    /// Shared texts.
    pub blocks: Vec<Block>,
    /// Access grants.
    pub grants: Vec<Grant>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Criteria of service need.
    pub criteria: Vec<Criterion>,
    /// Services.
    pub services: Vec<Service>,
    /// Co-operation areas.
    pub areas: Vec<Area>,
    /// Risks.
    pub risks: Vec<Risk>,
    /// Classes of the retention schedule.
    pub retention_classes: Vec<RetentionClass>,
    /// Processes of the unit.
    pub processes: Vec<Process>,
    /// Data repositories.
    pub repositories: Vec<Repository>,
}

/// What reading gives.
#[derive(Debug)]
pub struct Reading<'s> {
    /// The files that were read.
    pub sources: &'s Sources,
    /// The typed values of all files that have no mistake of shape.
    pub registers: Registers,
    /// What is kept of all files that could be parsed, in their order.
    pub trees: Vec<Tree<'s>>,
    /// The registers that build on others, as their own files say them; among `registers` they are
    /// complete.
    pub as_written: Vec<Register>,
    /// Where ids are declared and referred to.
    pub mentions: Mentions<'s>,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
    /// The files that gave no typed value, so that no rule has seen what they say.
    pub skipped: Vec<FileId>,
}

/// Reads all files of `sources` but those in `left_out`, which have no text.
#[must_use]
pub fn read<'s>(sources: &'s Sources, left_out: &[FileId]) -> Reading<'s> {
    let files: Vec<(FileId, &str, &str)> =
        sources.iter().map(|(id, file)| (id, file.name.as_str(), file.text.as_str())).collect();
    let read_one = |(id, name, text): &(FileId, &'s str, &'s str)| {
        if left_out.contains(id) { OneFile::unread(name) } else { OneFile::read(*id, name, text) }
    };
    let read: Vec<OneFile<'_>> = files.par_iter().map(read_one).collect();
    let mut reading = Reading::with_room_for(sources, &read);
    for ((id, ..), file) in files.iter().zip(read) {
        reading.add(*id, file);
    }
    reading.as_written = base::complete(&mut reading.registers.registers);
    reading
}

impl<'s> Reading<'s> {
    /// With thousands of files, lists that grow would be copied again and again.
    fn with_room_for(sources: &'s Sources, files: &[OneFile<'s>]) -> Self {
        let sum = |count: fn(&OneFile<'_>) -> usize| files.iter().map(count).sum();
        let mut mentions = Mentions::default();
        mentions.reserve(
            sum(|file| file.mentions.declared.len()),
            sum(|file| file.mentions.referred.len()),
            sum(|file| file.mentions.cited.len()),
        );
        let mut registers = Registers::default();
        let count = sum(|file| usize::from(matches!(file.value, Some(Content::Register(_)))));
        registers.registers.reserve_exact(count);
        let (trees, findings, skipped) = (Vec::with_capacity(files.len()), Vec::new(), Vec::new());
        Self { sources, registers, trees, mentions, findings, skipped, as_written: Vec::new() }
    }

    fn add(&mut self, id: FileId, file: OneFile<'s>) {
        if file.value.is_none() {
            self.skipped.push(id);
        }
        self.findings.extend(file.findings);
        self.mentions.extend(file.mentions);
        if let Some(value) = file.value {
            self.registers.add(value);
        }
        self.trees.extend(file.tree);
    }

    /// The tree of `file`, if it could be parsed.
    #[must_use]
    pub fn tree(&self, file: FileId) -> Option<&Tree<'s>> {
        let at = self.trees.binary_search_by_key(&file, |tree| tree.file).ok()?;
        self.trees.get(at)
    }
}

/// One file's typed content.
pub(super) enum Content {
    Workspace(Box<Workspace>),
    Organisation(Box<Organisation>),
    System(Box<System>),
    Register(Box<Register>),
    Agreement(Box<Agreement>),
    Decision(Box<Decision>),
    Layout(Box<Layout>),
    Processors(Processors),
    Groups(Groups),
    Categories(Categories),
    Consents(Consents),
    Measures(Measures),
    Procedures(Procedures),
    Blocks(Blocks),
    Grants(Grants),
    Criteria(Criteria),
    Services(Services),
    Areas(Areas),
    Risks(Risks),
    RetentionClasses(RetentionClasses),
    Processes(Processes),
    Repositories(Repositories),
}

impl Content {
    fn of(kind: FileKind, root: &Node<'_>) -> Result<Self, yaml::DecodeError> {
        fn typed<'n, T: Deserialize<'n>>(root: &'n Node<'n>) -> Result<T, yaml::DecodeError> {
            yaml::from_node(root)
        }
        Ok(match kind {
            FileKind::Workspace => Self::Workspace(Box::new(typed(root)?)),
            FileKind::Organisation => Self::Organisation(Box::new(typed(root)?)),
            FileKind::System => Self::System(Box::new(typed(root)?)),
            FileKind::Register => Self::Register(Box::new(typed(root)?)),
            FileKind::Agreement => Self::Agreement(Box::new(typed(root)?)),
            FileKind::Decision => Self::Decision(Box::new(typed(root)?)),
            FileKind::Layout => Self::Layout(Box::new(typed(root)?)),
            FileKind::Processors => Self::Processors(typed(root)?),
            FileKind::Groups => Self::Groups(typed(root)?),
            FileKind::Categories => Self::Categories(typed(root)?),
            FileKind::Consents => Self::Consents(typed(root)?),
            FileKind::Measures => Self::Measures(typed(root)?),
            FileKind::Procedures => Self::Procedures(typed(root)?),
            FileKind::Blocks => Self::Blocks(typed(root)?),
            FileKind::Grants => Self::Grants(typed(root)?),
            FileKind::Criteria => Self::Criteria(typed(root)?),
            FileKind::Services => Self::Services(typed(root)?),
            FileKind::Areas => Self::Areas(typed(root)?),
            FileKind::Risks => Self::Risks(typed(root)?),
            FileKind::RetentionClasses => Self::RetentionClasses(typed(root)?),
            FileKind::Processes => Self::Processes(typed(root)?),
            FileKind::Repositories => Self::Repositories(typed(root)?),
        })
    }
}

impl Registers {
    pub(super) fn add(&mut self, content: Content) {
        match content {
            Content::Workspace(one) => self.workspace = Some(*one),
            Content::Organisation(one) => self.organisations.push(*one),
            Content::System(one) => self.systems.push(*one),
            Content::Register(one) => self.registers.push(*one),
            Content::Agreement(one) => self.agreements.push(*one),
            Content::Decision(one) => self.decisions.push(*one),
            Content::Layout(one) => self.layouts.push(*one),
            Content::Processors(list) => self.processors.extend(list.processors),
            Content::Groups(list) => self.groups.extend(list.groups),
            Content::Categories(list) => self.categories.extend(list.categories),
            Content::Consents(list) => self.consents.extend(list.consents),
            Content::Measures(list) => self.measures.extend(list.measures),
            Content::Procedures(list) => self.procedures.extend(list.procedures),
            Content::Blocks(list) => self.blocks.extend(list.blocks),
            Content::Grants(list) => self.grants.extend(list.grants),
            Content::Criteria(list) => self.criteria.extend(list.criteria),
            Content::Services(list) => self.services.extend(list.services),
            Content::Areas(list) => self.areas.extend(list.areas),
            Content::Risks(list) => self.risks.extend(list.risks),
            Content::RetentionClasses(list) => {
                self.retention_classes.extend(list.retention_classes)
            }
            Content::Processes(list) => self.processes.extend(list.processes),
            Content::Repositories(list) => self.repositories.extend(list.repositories),
        }
    }
}

/// The compiled schemas, by kind of file; `None` never happens for our own schemas (tested).
///
/// Each is made by whoever needs it first. Nothing runs side by side in the making: a thread that
/// waited for a part of it could take up a file meanwhile, and wait for itself.
static SHAPES: [OnceLock<Option<Shape>>; FileKind::ALL.len()] =
    [const { OnceLock::new() }; FileKind::ALL.len()];

fn shape(kind: FileKind) -> Option<&'static Shape> {
    let place = SHAPES.get(kind as usize)?;
    place.get_or_init(|| Shape::new(schema::bare(kind))).as_ref()
}

/// Compiles the schemas of all kinds of files, which [`read`] would else do as it meets them.
pub fn prepare() {
    FileKind::ALL.par_iter().for_each(|kind| {
        shape(*kind);
    });
}

#[derive(Default)]
pub(super) struct OneFile<'s> {
    pub(super) findings: Vec<Diagnostic>,
    pub(super) mentions: Mentions<'s>,
    pub(super) value: Option<Content>,
    pub(super) tree: Option<Tree<'s>>,
    /// Whether a value was refused, and with it whatever stands in it.
    loses_values: bool,
}

impl<'s> OneFile<'s> {
    pub(super) fn read(file: FileId, name: &str, text: &'s str) -> Self {
        let mut one = Self::default();
        let start = Span::new(file, 0, 0);
        let (kind, id) = match place(name) {
            Place::Single(kind) => (kind, None),
            Place::Object(kind, id) => (kind, Some(id)),
            Place::OtherEnding => {
                one.mentions.unread.extend(unread(name));
                one.report("file-misplaced", "ending", start, vec![("name", name.into())]);
                return one;
            }
            Place::Nowhere => {
                one.misplaced(name, start);
                return one;
            }
        };
        match one.parse(file, kind, text) {
            Some(root) => {
                // What it says of others may be lost, or its own id: its name tells what it is.
                if one.loses_values || !one.name_agrees(id, name, &root) {
                    one.mentions.unread.extend(unread(name));
                }
                one.tree = Some(Tree::new(file, kind, text, root));
            }
            None => one.mentions.unread.extend(unread(name)),
        }
        one
    }

    /// A file without text: what it would declare is known by its name only.
    fn unread(name: &str) -> Self {
        let mentions = Mentions { unread: unread(name), ..Mentions::default() };
        Self { mentions, ..Self::default() }
    }

    /// The file stands where nothing is looked for: perhaps in a folder of a misspelt name.
    fn misplaced(&mut self, name: &str, start: Span) {
        let folder = name.split_once('/').map(|(folder, _)| folder);
        if let Some(meant) = folder.and_then(meant_folder) {
            let arguments = vec![("name", name.into()), ("suggestion", meant.into())];
            return self.report("file-misplaced", "near", start, arguments);
        }
        let places = FileKind::ALL.iter().map(|kind| kind.pattern()).collect();
        let arguments = vec![("name", name.into()), ("places", Argument::List(places))];
        self.report("file-misplaced", "", start, arguments);
    }

    /// Reads the file; the tree, if it could be parsed.
    fn parse(&mut self, file: FileId, kind: FileKind, text: &'s str) -> Option<Node<'s>> {
        let parsed = yaml::parse(file, text, &Limits::default());
        self.findings.extend(parsed.problems.iter().map(problems::finding));
        self.loses_values = parsed.problems.iter().any(problems::loses_value);
        // Beyond a limit the tree is cut short: what it lacks would be told in vain.
        if parsed.problems.iter().any(problems::is_limit) {
            return None;
        }
        let (root, shape) = (parsed.root?, shape(kind)?);
        self.findings.extend(shape.faults(text, &root));
        self.mentions = shape.guide.mentions(&root);
        if self.findings.is_empty() {
            match Content::of(kind, &root) {
                Ok(value) => self.value = Some(value),
                // The schema lets nothing pass that the types refuse (tested); if it does, the
                // place is still told.
                Err(error) => {
                    let span = error.span.unwrap_or(root.span);
                    let said = text.get(span.start as usize..span.end as usize);
                    let value = said.unwrap_or_default().lines().next().unwrap_or_default();
                    self.report("value-form", "", span, vec![("value", value.into())]);
                }
            }
        }
        Some(root)
    }

    /// An object's file is named by its id, so that a reference leads to the file. What cannot be an
    /// id is told as such, and not also as one that differs. Tells whether the id can be one.
    fn name_agrees(&mut self, id: Option<&str>, name: &str, root: &Node<'_>) -> bool {
        let (Some(id), Some(entry)) = (id, root.get("id")) else { return true };
        let Kind::Str(said) = &entry.value.kind else { return true };
        let is_id = said.len() <= MAX_ID && has_id_form(said);
        if *said != id && is_id {
            let arguments = vec![("id", Argument::from(said.as_ref())), ("file", name.into())];
            let span = entry.value.span;
            self.report("file-name-mismatch", "", span, arguments);
        }
        is_id
    }

    fn report(
        &mut self,
        code: &'static str,
        variant: &'static str,
        span: Span,
        arguments: Vec<(&'static str, Argument)>,
    ) {
        let finding = Diagnostic::new(code, Severity::Error, span, arguments, Vec::new());
        self.findings.push(finding.worded(variant));
    }
}

/// What the file `name` would declare if it could be read, also under another ending; a folder
/// that cannot be listed would declare anything of its kind.
fn unread(name: &str) -> Vec<Unread> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let folder = FileKind::ALL.into_iter().find(|kind| kind.folder() == Some(name));
    let (kind, id) = match (folder, place(&format!("{stem}.yaml"))) {
        (Some(kind), _) | (None, Place::Single(kind)) => (kind, None),
        (None, Place::Object(kind, id)) => (kind, Some(id.to_owned())),
        (None, Place::OtherEnding | Place::Nowhere) => return Vec::new(),
    };
    let own = kind.declares().map(|kind| Unread { kind, id });
    // The file of an organisation declares its organs too, whatever they are called.
    let organs = matches!(kind, FileKind::Organisation)
        .then_some(Unread { kind: ObjectKind::Organ, id: None });
    own.into_iter().chain(organs).collect()
}
