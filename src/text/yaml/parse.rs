//! Reads a file with granit-parser. No other module knows that parser.

use std::borrow::Cow;
use std::ops::ControlFlow;

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, StructureStyle};

use super::blame::Found;
use super::build::{Builder, Properties, Shape, Style, Tag};
use super::{Node, Problem, ProblemKind, SyntaxProblem};
use crate::text::{FileId, Span};

/// How much a file may ask of the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of the file, in bytes; 4 MiB by default.
    pub bytes: usize,
    /// Lists and mappings in each other, in levels; 64 by default.
    pub depth: u32,
    /// What all aliases of the file stand for, in nodes; 10 000 by default.
    pub alias_nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 4 << 20, depth: 64, alias_nodes: 10_000 }
    }
}

/// What a file says, and everything wrong with how it says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed<'s> {
    /// The value; none where the file is empty, too large, too deep or no YAML.
    /// Where a value was refused (an unknown alias), null stands in its place.
    pub root: Option<Node<'s>>,
    /// Sorted by place.
    pub problems: Vec<Problem>,
}

/// Reads the one document of `text`, which is the whole of `file`.
#[must_use]
pub fn parse<'s>(file: FileId, text: &'s str, limits: &Limits) -> Parsed<'s> {
    if let Some(problem) = too_large(file, text, limits) {
        return Parsed { root: None, problems: vec![problem] };
    }
    let mut builder = Builder::new(file, text, *limits);
    for event in Parser::new_from_str_with_options(text, options(limits)) {
        let step = match event {
            Ok((event, place)) => feed(&mut builder, file, event, &place),
            Err(error) => {
                builder.stop(found(error.kind()), stopped_at(text, &error));
                ControlFlow::Break(())
            }
        };
        if step.is_break() {
            break;
        }
    }
    builder.finish()
}

/// How many events the parser makes of `text`, up to its first error: what any reading of the
/// text costs at the least, and so the yardstick by which `benches/scale.rs` measures ours.
#[must_use]
pub fn events(text: &str) -> usize {
    let events = Parser::new_from_str_with_options(text, options(&Limits::default()));
    events.map_while(Result::ok).count()
}

fn too_large(file: FileId, text: &str, limits: &Limits) -> Option<Problem> {
    // Spans count bytes in 32 bits.
    let limit = limits.bytes.min(u32::MAX as usize);
    let kind = ProblemKind::FileTooLarge { limit, size: text.len() };
    let problem = Problem { span: Span::new(file, 0, 0), first: None, kind };
    (text.len() > limit).then_some(problem)
}

fn options(limits: &Limits) -> Options {
    let depth = limits.depth as usize;
    granit_parser::options! {
        // With comments on, 96 lines of them in a row are an error.
        emit_comments: false,
        emit_unresolved_aliases: true,
        flow_nesting_limit: depth,
        block_nesting_limit: depth,
    }
}

fn feed<'s>(
    builder: &mut Builder<'s>,
    file: FileId,
    event: Event<'s>,
    place: &granit_parser::Span,
) -> ControlFlow<()> {
    let span = span_of(file, place);
    let properties = |anchor, tag: Option<Cow<'_, granit_parser::Tag>>| Properties {
        anchor,
        tag: tag.map(|tag| (tag_of(&tag), place.tag_span().map_or(span, |at| span_of(file, &at)))),
    };
    let is_flow = |style| style == StructureStyle::Flow;
    match event {
        Event::DocumentStart(..) => return builder.document(span),
        Event::Scalar(value, style, anchor, tag) => {
            let span = without_trailing_blanks(builder.text(), style, span);
            builder.scalar(value, style_of(style), properties(anchor, tag), span);
        }
        Event::SequenceStart(style, anchor, tag) => {
            return builder.open(Shape::Seq, is_flow(style), properties(anchor, tag), span);
        }
        Event::MappingStart(style, anchor, tag) => {
            return builder.open(Shape::Map, is_flow(style), properties(anchor, tag), span);
        }
        Event::SequenceEnd | Event::MappingEnd => builder.close(span),
        Event::Alias(id) => builder.alias(id, span),
        Event::UnresolvedAlias(_) => builder.unknown_alias(span),
        _ => {}
    }
    ControlFlow::Continue(())
}

fn span_of(file: FileId, place: &granit_parser::Span) -> Span {
    let bytes = place.byte_range().unwrap_or_default();
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(file, offset(bytes.start), offset(bytes.end))
}

/// The parser ends a block text where the next key begins.
fn without_trailing_blanks(text: &str, style: ScalarStyle, span: Span) -> Span {
    if !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
        return span;
    }
    let written = text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let blanks = written.len() - written.trim_end_matches([' ', '\t', '\n', '\r']).len();
    Span { end: span.end - u32::try_from(blanks).unwrap_or(0), ..span }
}

fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    }
}

fn tag_of(tag: &granit_parser::Tag) -> Tag {
    match tag.core_suffix() {
        Some("str") => Tag::Str,
        Some("null") => Tag::Null,
        Some("bool") => Tag::Bool,
        Some("int") => Tag::Int,
        Some("float") => Tag::Float,
        Some("seq") => Tag::Seq,
        Some("map") => Tag::Map,
        _ if tag.original() == "!" => Tag::NonSpecific,
        _ => Tag::Unknown,
    }
}

fn stopped_at(text: &str, error: &ScanError) -> usize {
    text.floor_char_boundary(error.marker().byte_offset().unwrap_or(text.len()))
}

/// The parser's seventy kinds of error, by what the writer has to do.
fn found(kind: &ErrorKind) -> Found {
    use ErrorKind as E;
    match kind {
        E::RecursionLimitExceeded => Found::Depth,
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabAtBlockScalarStart
        | E::TabInIndentation
        | E::TabInPlainScalar => Found::Tab,
        E::InvalidQuotedScalarIndent | E::DocumentIndicatorInQuotedScalar => Found::BrokenQuote,
        E::ExpectedBlockMappingKey | E::ExpectedBlockSequenceEntry => Found::OutOfPlace,
        E::ExpectedDocumentStart => Found::OutOfDocument,
        E::InvalidColonPlacement => Found::ColonInBrackets,
        E::UndeclaredTagHandle => Found::UndeclaredTag,
        E::ExpectedNodeContent
        | E::UnexpectedEndOfPlainScalar
        | E::UnexpectedEof
        | E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::UnexpectedEofBlockSequence
        | E::UnexpectedEofBlockMapping => Found::NoValue,
        _ => Found::Syntax(syntax_problem(kind)),
    }
}

fn syntax_problem(kind: &ErrorKind) -> SyntaxProblem {
    use ErrorKind as E;
    use SyntaxProblem as P;
    match kind {
        E::SimpleKeyExpected | E::InvalidSimpleKey => P::MissingColon,
        E::ExpectedFlowMappingSeparator | E::ExpectedFlowSequenceSeparator => P::MissingComma,
        E::ExpectedWhitespace
        | E::CommentNotSeparated
        | E::FlowMappingValueAdjacentCollection
        | E::InvalidMappingValueWhitespace
        | E::InvalidBlockEntryWhitespace => P::MissingSpace,
        E::MappingValueNotAllowed => P::UnexpectedColon,
        E::UnclosedQuotedScalar => P::UnclosedQuote,
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
            P::TextAfterValue
        }
        E::UnclosedFlowCollection { open } => P::UnclosedBracket(*open),
        E::MisplacedFlowCollectionEnd => P::UnexpectedBracket,
        E::MismatchedFlowCollectionEnd { open, close } => {
            P::MismatchedBracket { open: *open, close: *close }
        }
        E::InvalidIndentation | E::InvalidBlockScalarIndent | E::InvalidFlowScalarIndent => {
            P::BadIndentation
        }
        E::BlockEntryInFlowCollection
        | E::BlockSequenceEntryNotAllowed
        | E::PlainScalarStartsWithDashFlowIndicator => P::MisplacedDash,
        E::UnexpectedCharacter { character } => P::UnexpectedCharacter(*character),
        E::BomInsideDocument => P::UnexpectedCharacter('\u{feff}'),
        E::MappingKeyNotAllowed => P::UnexpectedCharacter('?'),
        E::ZeroBlockScalarIndent | E::InvalidBlockScalarHeader => P::InvalidBlockHeader,
        E::CommentInterceptedScalar => P::CommentInText,
        E::MissingAnchorOrAliasName | E::AnchorCountOverflow => P::InvalidAnchor,
        _ => escape_tag_or_marker(kind),
    }
}

fn escape_tag_or_marker(kind: &ErrorKind) -> SyntaxProblem {
    use ErrorKind as E;
    use SyntaxProblem as P;
    match kind {
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate
        | E::InvalidUnicodeEscape => P::InvalidEscape,
        E::ExpectedTagBang
        | E::InvalidGlobalTagCharacter
        | E::InvalidTagTerminator
        | E::MissingTagUri
        | E::UnclosedVerbatimTag
        | E::InvalidTagEscape
        | E::InvalidTagUtf8LeadingByte
        | E::InvalidTagUtf8TrailingByte
        | E::InvalidTagUtf8 => P::InvalidTag,
        E::DuplicateVersionDirective
        | E::UnsupportedYamlMajorVersion
        | E::DuplicateTagDirective
        | E::MissingDocumentEndBeforeDirective
        | E::ExpectedTagDirectiveBang
        | E::InvalidTagDirectiveTerminator
        | E::InvalidDocumentEnd
        | E::InvalidDirectiveTerminator
        | E::MissingYamlVersionSeparator
        | E::MissingDirectiveName
        | E::InvalidDirectiveName
        | E::DirectiveByteLimitExceeded { .. }
        | E::TooManyReservedDirectiveParams { .. }
        | E::YamlVersionTooLong
        | E::MissingYamlVersion => P::InvalidMarker,
        other => P::Other(other.to_string()),
    }
}
