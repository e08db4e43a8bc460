//! Registers in, documents and findings out.

mod approvals;
mod baseline;
mod build;
mod check;
#[cfg(test)]
mod growth;
mod kept;
mod law;
mod looks;
mod manual;
mod maps;
mod office;
mod overrides;
mod preview;
mod state;
mod system;
mod workshop;

pub use approvals::{APPROVED, approvable, approvals, approved_version};
pub use baseline::{Baseline, BaselineError, BaselineFault};
pub use build::{BuildError, BuildOptions, Built, PdfJob, build, documents, finish};
pub use check::{Checked, Ground, findings, findings_again, ground, severity};
pub use kept::{hashes, kept};
pub use law::{Law, law};
pub use looks::Looks;
pub use manual::{Example, manual, manual_pages};
pub use office::OfficeJob;
pub use overrides::{LookProblem, MarkupProblem, OverrideMistake, tell};
pub use preview::{Piece, Preview, asset, remark};
pub use state::state;
pub use system::reason;
pub use workshop::{Shop, ShopError, report_language, report_words};
