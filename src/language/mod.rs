//! Words and how they are written: messages in Fluent files, dates, numbers and
//! lists as each language writes them, and the templates of documents.
//!
//! Nothing here falls back silently. A message that one language lacks, an
//! argument that was not given, a field that a view does not have: each is an
//! error with its place, because a legal text with a hole in it is worse than
//! none. A fact that its author wrote in another language only is shown in that language and
//! marked so ([`lent`]).

mod alphabet;
pub mod format;
pub mod lent;
mod messages;
mod nearest;
mod noun;
mod place;
mod template_check;
mod template_error;
mod templates;
mod wording;
mod wording_error;

pub use alphabet::alphabetical;
pub use nearest::nearest;
pub use noun::Noun;
pub use place::Place;
pub use template_check::{check_templates, template_reads};
pub use template_error::{TemplateError, TemplateProblem};
pub use templates::{Escape, Filling, Templates};
pub use wording::{Disparity, Value, Wording};
pub use wording_error::{SyntaxProblem, WordingError, WordingProblem};
