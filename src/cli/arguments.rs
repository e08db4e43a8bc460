//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::Severity;
use crate::document::{Kind, Layer};
use crate::language::nearest;
use crate::model::ApprovalStatus;
use crate::report::Format;
use crate::text::{Date, Language};

/// Compiles registers in YAML into privacy documents, after checking them as a lawyer would.
#[derive(Debug, Parser)]
#[command(name = "seloste", version, after_help = EXAMPLES, propagate_version = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// The folder of the workspace.
    #[arg(long, global = true, value_name = "DIR", default_value = "registers")]
    pub workspace: PathBuf,

    /// The day for which to check; else the workspace's `as-of`, else today.
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<Date>,

    /// The language of the report: fi, sv or en; else that of LANG, else the workspace's first.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub lang: Option<Language>,

    /// When to colour the report.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,

    /// The lowest level of findings that fails the run.
    #[arg(long, global = true, value_name = "LEVEL", default_value = "error")]
    pub fail_on: FailOn,

    /// Say less: results and errors only.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say more: dates, catalogs, counts and what the workspace overrides.
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

const EXAMPLES: &str = "\
Examples:
  seloste check                            check ./registers as of today
  seloste check --lang sv --as-of 2027-01-01
  seloste build                            check, then write ./out
  seloste build --fail-on never --drafts   a draft with gaps flagged
  seloste explain retention-missing        why a rule matters and what to do
  seloste show kuopio --resolved           an object with what follows from it
  seloste init my-registers                a starter workspace

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or I/O, 3 nothing to check, 101 a bug.";

const CHECK_EXAMPLES: &str = "\
Examples:
  seloste check --workspace registers --lang fi --fail-on warning
  seloste check --format text --format sarif=out.sarif
  seloste check --format markdown=report.md --changed registers/registers/kuopio.yaml
  seloste check --write-baseline baseline.json
  seloste check --baseline baseline.json

Formats: text, concise, json, sarif, github, gitlab, junit, markdown. Files are written whole or not
at all, and a run that fails never looks clean in any of them.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check the registers and report what is missing or has changed.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckArguments),

    /// Check the registers and write their documents.
    #[command(
        after_help = "Examples:\n  seloste build\n  seloste build --out /srv/www/privacy --layer short\n  seloste build --typst typst"
    )]
    Build(BuildArguments),

    /// Show the documents in a browser on this machine, always as the files are now.
    #[command(
        after_help = "Examples:\n  seloste serve\n  seloste serve --port 9000 --drafts --fail-on never"
    )]
    Serve(ServeArguments),

    /// Approve a version of a document: keep it, and what it says, in the workspace.
    #[command(
        after_help = "Examples:\n  seloste approve kuopio-claned --decision sopimuspaatos\n  seloste approve kuopio-claned --status signed --by \"Director of Employment\" --date 2026-12-01"
    )]
    Approve(ApproveArguments),

    /// Print which approved version of each document held on a day.
    #[command(
        after_help = "Examples:\n  seloste in-force --on 2026-03-01\n  seloste in-force --format json"
    )]
    InForce(InForceArguments),

    /// Draw the data map or a part of it, or answer a question about it.
    #[command(
        after_help = "Examples:\n  seloste map --where henkilötunnus\n  seloste map --recipient Kela --format json\n  seloste map --path \"data subject\" Kela\n  seloste map kuopio-kuvat --format svg > kuvat.svg"
    )]
    Map(MapArguments),

    /// List the suppressions of the workspace: what they silence, until when and why.
    #[command(
        after_help = "Examples:\n  seloste suppressions\n  seloste suppressions --expiring-in 90 --format json"
    )]
    Suppressions(SuppressionsArguments),

    /// List what has to be reviewed, renewed or checked again, and what is overdue.
    #[command(
        after_help = "Examples:\n  seloste due\n  seloste due --within 365 --format ics > due.ics"
    )]
    Due(DueArguments),

    /// Print, for each register, which points of Art. 13, 14, 26, 28 and 30 it answers and where.
    #[command(
        after_help = "Examples:\n  seloste coverage\n  seloste coverage kuopio-kuvat --lang sv\n  seloste coverage --format html --assets assets > coverage.html"
    )]
    Coverage(CoverageArguments),

    /// Print an object as YAML.
    #[command(
        after_help = "Examples:\n  seloste show kuopio\n  seloste show kuopio-kuvat --resolved"
    )]
    Show {
        /// The object's id; `kind/id` where two kinds have one id.
        id: String,
        /// Print what it refers to and what follows from it as well.
        #[arg(long)]
        resolved: bool,
    },

    /// Explain a rule or a reading check.
    #[command(after_help = "Example:\n  seloste explain statute-repealed --lang sv")]
    Explain {
        /// The code that stands in brackets in a report.
        rule: String,
    },

    /// List all rules and reading checks.
    #[command(after_help = "Examples:\n  seloste rules --lang sv\n  seloste rules --format json")]
    Rules {
        /// The format.
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: ListFormat,
    },

    /// Print or write the JSON Schemas of the workspace's files.
    #[command(
        after_help = "Examples:\n  seloste schema register --lang fi\n  seloste schema --write schemas"
    )]
    Schema {
        /// The kind of file; all kinds are listed when none is given.
        kind: Option<String>,
        /// Write the schemas of all kinds in all languages below this folder.
        #[arg(long, value_name = "DIR")]
        write: Option<PathBuf>,
    },

    /// Write a commented starter workspace.
    #[command(after_help = "Example:\n  seloste init registers --lang sv")]
    Init {
        /// The folder to write to; it may hold other files, but none of these.
        folder: PathBuf,
    },

    /// Print a completion script for a shell.
    #[command(
        after_help = "Example:\n  seloste completions bash > ~/.local/share/bash-completion/completions/seloste"
    )]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// What `check` can be told.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// A format, and the file it goes to, as in `sarif=out.sarif`; without a file it goes to
    /// standard output. May be given several times; text on standard output when not given.
    #[arg(long, value_name = "FORMAT[=FILE]", value_parser = format)]
    pub format: Vec<ReportArgument>,

    /// A file that a change is about, whose findings come first in the Markdown report. May be
    /// given several times; in the variable, one to a line.
    #[arg(long, value_name = "PATH", env = "SELOSTE_CHANGED", value_delimiter = '\n')]
    pub changed: Vec<String>,

    /// The web address at which the folder `out/rules` stands, for links to rules.
    #[arg(long, value_name = "URL", env = "SELOSTE_RULES_URL", value_parser = address)]
    pub rules_url: Option<String>,

    /// Findings that are known already and do not count.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,

    /// Write what is found to this file, as a baseline for later runs.
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub write_baseline: Option<PathBuf>,
}

/// A format and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportArgument {
    /// The format.
    pub format: Format,
    /// The file; standard output where there is none.
    pub file: Option<PathBuf>,
}

/// What `approve` can be told.
#[derive(Debug, Args)]
pub struct ApproveArguments {
    /// The id of what the document is about: an agreement, a register, an access right, a consent
    /// or an organisation.
    pub id: String,

    /// The id of the decision that approves it; it must have been made, and name the agreement,
    /// register or access right.
    #[arg(long, value_name = "ID")]
    pub decision: Option<String>,

    /// Which document, where there are several on one id.
    #[arg(long, value_name = "KIND", value_parser = kind)]
    pub kind: Option<Kind>,

    /// The version; else the number after the last one.
    #[arg(long, value_name = "VERSION")]
    pub as_version: Option<String>,

    /// What has been done to the version.
    #[arg(long, value_name = "STATUS", default_value = "approved")]
    pub status: StatusChoice,

    /// The day of that; else the day of the decision, else the day of the check.
    #[arg(long, value_name = "DATE")]
    pub date: Option<Date>,

    /// From which day on it holds; else that day, or the first day of the agreement if later.
    #[arg(long, value_name = "DATE")]
    pub since: Option<Date>,

    /// The role that approves, no person's name; else the organ of the decision.
    #[arg(long, value_name = "ROLE")]
    pub by: Option<String>,

    /// The diary number; else that of the decision.
    #[arg(long, value_name = "NUMBER")]
    pub reference: Option<String>,

    /// How the approval can be verified, as in an address or a place in the archive.
    #[arg(long, value_name = "TEXT")]
    pub verification: Option<String>,
}

/// What has been done to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatusChoice {
    /// An organ or office-holder has approved it.
    Approved,
    /// The parties have signed it.
    Signed,
    /// It has been published.
    Published,
}

impl From<StatusChoice> for ApprovalStatus {
    fn from(choice: StatusChoice) -> Self {
        match choice {
            StatusChoice::Approved => Self::Approved,
            StatusChoice::Signed => Self::Signed,
            StatusChoice::Published => Self::Published,
        }
    }
}

/// What `in-force` can be told.
#[derive(Debug, Args)]
pub struct InForceArguments {
    /// The day; else the day of the check.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,

    /// The format.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: ListFormat,
}

/// What `map` can be told.
#[derive(Debug, Args)]
pub struct MapArguments {
    /// The id of a register, a system or an organisation; the whole workspace when none is given.
    /// Where two have the id, its kind before it: `system/claned`, `processor/claned`.
    #[arg(value_name = "ID")]
    pub id: Option<String>,

    /// Where data of this category are: every register, system and recipient that has them. Part of
    /// a name or id in any language is enough, here as in the other questions.
    #[arg(long, value_name = "CATEGORY", group = "question", conflicts_with = "id")]
    pub r#where: Option<String>,

    /// What a recipient or processor gets, from where and on what ground.
    #[arg(long, value_name = "NAME", group = "question", conflicts_with = "id")]
    pub recipient: Option<String>,

    /// What comes into a system and goes out of it.
    #[arg(long, value_name = "NAME", group = "question", conflicts_with = "id")]
    pub system: Option<String>,

    /// What goes to a country outside the EEA, and by whom.
    #[arg(long, value_name = "NAME", group = "question", conflicts_with = "id")]
    pub country: Option<String>,

    /// The way of data from one place to another: the shortest of each register's data.
    #[arg(long, num_args = 2, value_names = ["FROM", "TO"], group = "question", conflicts_with = "id")]
    pub path: Vec<String>,

    /// Draft registers as well.
    #[arg(long)]
    pub drafts: bool,

    /// The format; answers are text or JSON.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: MapFormat,
}

/// The format of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MapFormat {
    /// A line for each flow.
    Text,
    /// For programs; its version stands in it.
    Json,
    /// The flows as a table.
    Csv,
    /// A picture.
    Svg,
    /// For Graphviz.
    Dot,
    /// For Mermaid.
    Mermaid,
    /// For other programs that draw graphs.
    Graphml,
    /// For paper: the picture and the flows as a table.
    Pdf,
    /// A page that stands alone: the picture and the flows as a table.
    Html,
}

/// What `suppressions` can be told.
#[derive(Debug, Args)]
pub struct SuppressionsArguments {
    /// Only those whose last day is over, or comes within so many days.
    #[arg(long, value_name = "DAYS")]
    pub expiring_in: Option<u32>,

    /// The format.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: ListFormat,
}

/// The format of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people.
    Text,
    /// For programs; its version stands in it.
    Json,
}

/// What `due` can be told.
#[derive(Debug, Args)]
pub struct DueArguments {
    /// How many days ahead to look.
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    pub within: u32,

    /// The format.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: DueFormat,
}

/// The format of what falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DueFormat {
    /// For people.
    Text,
    /// For programs; its version stands in it.
    Json,
    /// A calendar (RFC 5545).
    Ics,
}

/// What `coverage` can be told.
#[derive(Debug, Args)]
pub struct CoverageArguments {
    /// The ids of the registers; all that are maintained when none is given.
    #[arg(value_name = "REGISTER")]
    pub registers: Vec<String>,

    /// The format.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: CoverageFormat,

    /// The folder of style sheet and fonts as it is reached from the page, for the format `html`; a
    /// build has one in `rules/assets`.
    #[arg(long, value_name = "URL", default_value = "assets")]
    pub assets: String,

    /// The web address at which the folder `out/rules` stands, for links to rules in `html` and
    /// `json`.
    #[arg(long, value_name = "URL", env = "SELOSTE_RULES_URL", value_parser = address)]
    pub rules_url: Option<String>,
}

/// The format of points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CoverageFormat {
    /// For people.
    Text,
    /// For programs; its version stands in it.
    Json,
    /// A page.
    Html,
}

/// What `build` can be told.
#[derive(Debug, Args)]
pub struct BuildArguments {
    /// The folder to write to; it must be empty or hold an earlier build, and stand apart from the
    /// workspace.
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,

    /// Build registers with the status `draft` as well; without it, what is found in drafts and
    /// nowhere else is told but does not stop the build.
    #[arg(long)]
    pub drafts: bool,

    /// Only these kinds of documents, as in `notice,record`; all when not given.
    #[arg(long, value_name = "KIND,…", value_parser = kind, value_delimiter = ',')]
    pub only: Vec<Kind>,

    /// Which layer of the notices to build: the full one, the one-page first layer, or both.
    #[arg(long, value_name = "LAYER", default_value = "all")]
    pub layer: LayerChoice,

    /// Write no PDFs and no Word files, and pages that lead to none: the fast way to look at a text.
    #[arg(long)]
    pub no_pdf: bool,

    /// Write each document as a bare `<article>` too, in a file that ends with `.fragment.html`: for
    /// pasting into a content-management system.
    #[arg(long)]
    pub fragment: bool,

    /// Print with this `typst` command instead of the engine that is built in.
    #[arg(long, value_name = "PATH", env = "TYPST")]
    pub typst: Option<PathBuf>,

    /// Findings that are known already and stop nothing.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,

    /// How many documents to print at a time; else one per core.
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

/// What `serve` can be told.
#[derive(Debug, Args)]
pub struct ServeArguments {
    /// The port of 127.0.0.1; with 0 the system chooses one.
    #[arg(long, value_name = "PORT", default_value_t = 8765)]
    pub port: u16,

    /// Show registers with the status `draft` as well.
    #[arg(long)]
    pub drafts: bool,

    /// Print with this `typst` command instead of the engine that is built in.
    #[arg(long, value_name = "PATH", env = "TYPST")]
    pub typst: Option<PathBuf>,
}

/// Which layers to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LayerChoice {
    /// The whole notice.
    Full,
    /// One page: who, why, rights, contact, link.
    Short,
    /// Both.
    All,
}

impl LayerChoice {
    /// The layers meant.
    #[must_use]
    pub fn layers(self) -> Vec<Layer> {
        match self {
            Self::Full => vec![Layer::Full],
            Self::Short => vec![Layer::Short],
            Self::All => vec![Layer::Full, Layer::Short],
        }
    }
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The lowest level that fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything.
    Info,
    /// Nothing; gaps are flagged in the documents instead.
    Never,
}

impl FailOn {
    /// The level, unless nothing fails.
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Info => Some(Severity::Info),
            Self::Never => None,
        }
    }
}

/// A language by its tag.
fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|()| "write fi, sv or en".to_owned())
}

/// A kind of documents by its word.
fn kind(word: &str) -> Result<Kind, String> {
    word.parse().map_err(|()| {
        let words = Kind::ALL.map(Kind::word);
        let near = nearest(word, words).map(|near| format!("; did you mean `{near}`?"));
        format!("write one of {}{}", words.join(", "), near.unwrap_or_default())
    })
}

/// A format by its name, and a file behind `=`.
pub(super) fn format(written: &str) -> Result<ReportArgument, String> {
    let (word, file) = match written.split_once('=') {
        Some((_, "")) => return Err("name a file behind `=`".to_owned()),
        Some((word, file)) => (word, Some(PathBuf::from(file))),
        None => (written, None),
    };
    let format = word.parse().map_err(|()| {
        let words = Format::ALL.map(Format::word);
        let near = nearest(word, words).map(|near| format!("; did you mean `{near}`?"));
        format!("write one of {}{}", words.join(", "), near.unwrap_or_default())
    })?;
    Ok(ReportArgument { format, file })
}

/// A web address that others can be put after; empty where a variable is set and empty.
fn address(written: &str) -> Result<String, String> {
    if written.is_empty() {
        return Ok(String::new());
    }
    let whole = ["https://", "http://"].iter().any(|start| {
        written.strip_prefix(start).is_some_and(|rest| !rest.is_empty() && !rest.contains(' '))
    });
    if whole { Ok(format!("{}/", written.trim_end_matches('/'))) } else { Err(ADDRESS.to_owned()) }
}

const ADDRESS: &str = "write an address like https://example.org/rules";
