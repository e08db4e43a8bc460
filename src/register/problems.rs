//! What the parser has against a file, said in the reader's terms.

use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity};
use crate::text::yaml::{Problem, ProblemKind, SyntaxProblem};

/// The finding of a parser's problem.
pub(super) fn finding(problem: &Problem) -> Diagnostic {
    let (code, variant, arguments) = wording(&problem.kind);
    let finding = Diagnostic::new(code, Severity::Error, problem.span, arguments, Vec::new());
    let finding = finding.worded(variant);
    match problem.first {
        Some(first) => finding.with_related(first, "label-first"),
        None => finding,
    }
}

/// Whether the parser has stopped at a limit.
pub(super) fn is_limit(problem: &Problem) -> bool {
    match problem.kind {
        ProblemKind::AliasBudget { .. }
        | ProblemKind::TooDeep { .. }
        | ProblemKind::FileTooLarge { .. } => true,
        ProblemKind::Syntax(_)
        | ProblemKind::TabIndentation
        | ProblemKind::ItemInText
        | ProblemKind::DuplicateKey(_)
        | ProblemKind::KeyNotText
        | ProblemKind::MergeKey
        | ProblemKind::UnknownTag(_)
        | ProblemKind::UnknownAnchor(_)
        | ProblemKind::AnchorInItself(_)
        | ProblemKind::SeveralDocuments
        | ProblemKind::Empty => false,
    }
}

/// Whether a value was refused, so that what it holds is not known.
pub(super) fn loses_value(problem: &Problem) -> bool {
    matches!(problem.kind, ProblemKind::UnknownAnchor(_) | ProblemKind::AnchorInItself(_))
}

fn wording(kind: &ProblemKind) -> (&'static str, &'static str, Arguments) {
    let limit =
        |limit: usize| vec![("limit", Argument::Number(i64::try_from(limit).unwrap_or(i64::MAX)))];
    match kind {
        ProblemKind::Syntax(problem) => ("yaml-syntax", syntax(problem), found(problem)),
        ProblemKind::TabIndentation => ("yaml-syntax", "tab", Vec::new()),
        ProblemKind::ItemInText => ("yaml-syntax", "indentation", Vec::new()),
        ProblemKind::DuplicateKey(key) => ("duplicate-key", "", vec![("key", key.as_str().into())]),
        ProblemKind::KeyNotText => ("yaml-unsupported", "key-not-text", Vec::new()),
        ProblemKind::MergeKey => ("yaml-unsupported", "merge-key", Vec::new()),
        ProblemKind::UnknownTag(tag) => {
            ("yaml-unsupported", "tag", vec![("tag", tag.as_str().into())])
        }
        ProblemKind::UnknownAnchor(anchor) => {
            ("yaml-unsupported", "unknown-anchor", vec![("anchor", anchor.as_str().into())])
        }
        ProblemKind::AnchorInItself(anchor) => {
            ("yaml-unsupported", "anchor-in-itself", vec![("anchor", anchor.as_str().into())])
        }
        ProblemKind::SeveralDocuments => ("yaml-unsupported", "several-documents", Vec::new()),
        ProblemKind::AliasBudget { limit: nodes } => ("file-limit", "aliases", limit(*nodes)),
        ProblemKind::TooDeep { limit: levels } => {
            ("file-limit", "depth", limit(usize::try_from(*levels).unwrap_or(usize::MAX)))
        }
        ProblemKind::FileTooLarge { limit: bytes, size } => {
            ("file-limit", "size", sizes(*bytes, *size))
        }
        ProblemKind::Empty => ("file-empty", "", Vec::new()),
    }
}

/// Sizes in whole mebibytes, the size of the file rounded up.
pub(super) fn sizes(limit: usize, size: usize) -> Arguments {
    const MEBIBYTE: usize = 1 << 20;
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    vec![("limit", number(limit / MEBIBYTE)), ("size", number(size.div_ceil(MEBIBYTE)))]
}

fn syntax(problem: &SyntaxProblem) -> &'static str {
    match problem {
        SyntaxProblem::MissingColon
        | SyntaxProblem::MissingValue
        | SyntaxProblem::MissingSpace
        | SyntaxProblem::UnexpectedColon => "colon",
        SyntaxProblem::UnclosedQuote
        | SyntaxProblem::TextAfterValue
        | SyntaxProblem::InvalidEscape => "quote",
        SyntaxProblem::UnclosedBracket(_)
        | SyntaxProblem::UnexpectedBracket
        | SyntaxProblem::MismatchedBracket { .. }
        | SyntaxProblem::MissingComma => "bracket",
        SyntaxProblem::BadIndentation
        | SyntaxProblem::ListAmongKeys
        | SyntaxProblem::MisplacedDash
        | SyntaxProblem::InvalidBlockHeader
        | SyntaxProblem::CommentInText => "indentation",
        // No quotation marks make a control character one that YAML allows.
        SyntaxProblem::UnexpectedCharacter(c) if c.is_control() || *c == '\u{feff}' => "control",
        SyntaxProblem::UnexpectedCharacter(_) => "character",
        SyntaxProblem::InvalidAnchor | SyntaxProblem::InvalidTag => "anchor",
        SyntaxProblem::InvalidMarker | SyntaxProblem::Other(_) => "other",
    }
}

fn found(problem: &SyntaxProblem) -> Arguments {
    match problem {
        SyntaxProblem::UnexpectedCharacter(character) => {
            vec![("found", character.to_string().into())]
        }
        _ => Vec::new(),
    }
}
