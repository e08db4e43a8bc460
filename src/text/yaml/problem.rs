//! What can be wrong with a file as YAML, in kinds that need no further text.

use crate::text::Span;

/// One thing wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place; where a value was refused, the place of the refused value.
    pub span: Span,
    /// For a repeated key, where it stood first; for a second document, the first one.
    pub first: Option<Span>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text is not YAML; nothing after this place was read.
    Syntax(SyntaxProblem),
    /// A line is indented by a tab.
    TabIndentation,
    /// A line of an unquoted text looks like an item of a list (`- x`): the list
    /// is indented wrongly, or the text needs quotes. It stays text.
    ItemInText,
    /// The mapping already has this key; the later entry is left out of the tree.
    DuplicateKey(String),
    /// A key is a number, a boolean, nothing, a list or a mapping. Numbers and
    /// booleans stay in the tree under the text as written; other keys are left out.
    KeyNotText,
    /// `<<` as a key, which older YAML takes for an instruction to merge; left out.
    MergeKey,
    /// A tag that is not in YAML's core schema or does not fit its value, as written.
    UnknownTag(String),
    /// An alias, by name, that no finished node before it carries as its anchor.
    UnknownAnchor(String),
    /// An alias, by name, inside the very node that carries its anchor.
    AnchorInItself(String),
    /// The aliases of the file stand for more than `limit` nodes in all.
    AliasBudget {
        /// Nodes.
        limit: usize,
    },
    /// The file is larger than `limit` and was not read.
    FileTooLarge {
        /// Bytes.
        limit: usize,
        /// Bytes.
        size: usize,
    },
    /// Lists and mappings lie more than `limit` deep in each other.
    TooDeep {
        /// Levels.
        limit: u32,
    },
    /// A second document begins; only the first one was read.
    SeveralDocuments,
    /// The file holds no value.
    Empty,
}

/// Why a text is not YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyntaxProblem {
    /// A line that should be `key: value` has no colon.
    MissingColon,
    /// Nothing stands where a value has to stand, as in `[,]`.
    MissingValue,
    /// Two values in brackets without a comma between them.
    MissingComma,
    /// A space is missing: after `:` or `-`, or before `#`.
    MissingSpace,
    /// A second `: ` in the same value, as in `a: b: c`.
    UnexpectedColon,
    /// A quotation mark that nothing closes.
    UnclosedQuote,
    /// More text after the end of a value: after its closing quotation mark or
    /// bracket, or after an alias.
    TextAfterValue,
    /// A backslash in double quotes with something YAML does not know.
    InvalidEscape,
    /// A bracket that nothing closes.
    UnclosedBracket(char),
    /// A closing bracket without its opening one.
    UnexpectedBracket,
    /// A bracket closed by one of the other kind.
    MismatchedBracket {
        /// The opening bracket.
        open: char,
        /// The bracket that came instead of its partner.
        close: char,
    },
    /// A line stands deeper or less deep than its neighbours allow.
    BadIndentation,
    /// List items and keys on the same level.
    ListAmongKeys,
    /// `-` where no list can begin, as in `a: - b`.
    MisplacedDash,
    /// A character no value can begin with or no YAML text can hold.
    UnexpectedCharacter(char),
    /// Something other than a comment after `|` or `>`.
    InvalidBlockHeader,
    /// A comment in the middle of a text of several lines.
    CommentInText,
    /// `&` or `*` without a name.
    InvalidAnchor,
    /// A tag (`!…`) that is not well formed.
    InvalidTag,
    /// A line of `---`, `...` or `%` that is not well formed.
    InvalidMarker,
    /// Anything else, in the parser's own words (English).
    Other(String),
}
