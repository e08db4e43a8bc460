//! What is wrong with the workspace's own templates and messages, as findings.

use super::{LookProblem, MarkupProblem, OverrideMistake};
use crate::compile::Ground;
use crate::compile::check::unreadable;
use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity};
use crate::language::{Noun, Place, SyntaxProblem, TemplateProblem, WordingProblem};
use crate::text::{FileId, Span};
use crate::world::disk::Found;

/// The folder from which templates and messages are named.
const FOLDER: &str = "templates/";

/// The wording of a finding: the variant on its page, and the arguments.
type Told = (&'static str, Arguments);

/// Adds what is wrong with the workspace's own `files` to the ground, with the files themselves.
pub fn tell(ground: &mut Ground, files: &[Found], mistakes: &[OverrideMistake]) {
    let ids: Vec<(&str, FileId)> = files
        .iter()
        .map(|file| {
            let text = file.text.as_deref().unwrap_or_else(|why| why.text());
            let id = ground.sources.push(format!("{FOLDER}{}", file.name), text);
            ground.not_yaml.push(id);
            (file.name.as_str(), id)
        })
        .collect();
    for mistake in mistakes {
        let finding = finding(mistake, ground, &ids);
        if !ground.findings.contains(&finding) {
            ground.findings.push(finding);
        }
    }
}

fn finding(mistake: &OverrideMistake, ground: &Ground, ids: &[(&str, FileId)]) -> Diagnostic {
    let id = |name: &str| {
        let found = ids.iter().find(|(own, _)| *own == name);
        // A mistake that shows in a built-in template comes from the workspace's own messages.
        found.or(ids.first()).map_or(FileId::default(), |(_, id)| *id)
    };
    let start = |name: &str| Span::new(id(name), 0, 0);
    let place = |place: &Option<Place>| match place {
        Some(at) => span(ground, id(&at.file), at),
        None => start(""),
    };
    let new = |code, span, (variant, arguments): Told| {
        Diagnostic::new(code, Severity::Error, span, arguments, Vec::new()).worded(variant)
    };
    match mistake {
        OverrideMistake::Unreadable(name, why) => {
            unreadable(id(name), &format!("{FOLDER}{name}"), why)
        }
        OverrideMistake::Empty(name) => new("file-empty", start(name), ("override", Vec::new())),
        OverrideMistake::Unknown(name, near) => {
            let near = near.as_ref().map(|near| format!("{FOLDER}{near}"));
            let told = ("", hinted(&near, vec![("file", format!("{FOLDER}{name}").into())]));
            new("override-unknown", start(name), told)
        }
        OverrideMistake::Factless(name, facts) => {
            let facts = ("facts", facts.join(", ").into());
            new("template-mistake", start(name), ("factless", hinted(&None, vec![facts])))
        }
        OverrideMistake::Look(name, at, problem) => {
            let at = u32::try_from(*at).unwrap_or(u32::MAX);
            new("template-mistake", Span::new(id(name), at, at), look(problem))
        }
        OverrideMistake::Markup(name, at, problem) => {
            let at = u32::try_from(*at).unwrap_or(u32::MAX);
            new("template-mistake", Span::new(id(name), at, at), markup(problem))
        }
        OverrideMistake::Wording(error) => {
            new("wording-mistake", place(&error.place), wording(&error.problem))
        }
        OverrideMistake::Template(error) => {
            new("template-mistake", place(&error.place), template(&error.problem))
        }
    }
}

/// The word that begins at the place, or the character there.
fn span(ground: &Ground, file: FileId, place: &Place) -> Span {
    let text = ground.sources.get(file).map_or("", |source| source.text.as_str());
    let line = text.split_inclusive('\n').take(place.position.line.saturating_sub(1));
    let line_start: usize = line.map(str::len).sum();
    let rest = text.get(line_start..).unwrap_or_default();
    let before = rest.chars().take(place.position.column.saturating_sub(1));
    let start = line_start + before.map(char::len_utf8).sum::<usize>();
    let rest = text.get(start..).unwrap_or_default();
    let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(file, byte(start), byte(start + word(rest)))
}

/// The length of the word or quoted text that `rest` begins with, or of its first character.
fn word(rest: &str) -> usize {
    let first = rest.chars().next().unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let quoted = match first {
        '"' | '\'' => line.get(1..).and_then(|text| text.find(first)).map(|end| end + 2),
        _ => None,
    };
    let belongs = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let plain: usize = line.chars().take_while(belongs).map(char::len_utf8).sum();
    // At the end of a line there is nothing to mark but the end.
    quoted.unwrap_or(plain).max(line.chars().next().map_or(0, char::len_utf8))
}

fn look(problem: &LookProblem) -> Told {
    use LookProblem as P;
    let none = &None;
    let (variant, near, arguments) = match problem {
        P::Refused(said) => ("", none, vec![text("detail", said)]),
        P::Brace => ("brace", none, Vec::new()),
        P::ClassUnknown(name, near) => ("class-unknown", near, vec![text("name", name)]),
        P::StyleMissing(name) => ("style-missing", none, vec![text("name", name)]),
        P::StyleUnknown(name, near) => ("style-unknown", near, vec![text("name", name)]),
    };
    (variant, hinted(near, arguments))
}

fn markup(problem: &MarkupProblem) -> Told {
    match problem {
        MarkupProblem::Html => ("html", Vec::new()),
        MarkupProblem::Directive(name) => ("directive", vec![text("name", name)]),
    }
}

/// The arguments with a near name, if there is one; a message asks for `hint` first.
fn hinted(near: &Option<String>, mut arguments: Arguments) -> Arguments {
    arguments.push(("hint", if near.is_some() { "yes" } else { "no" }.into()));
    arguments.push(("near", near.as_deref().unwrap_or_default().into()));
    arguments
}

fn text(name: &'static str, value: &str) -> (&'static str, Argument) {
    (name, value.into())
}

fn noun(name: &'static str, noun: Noun) -> (&'static str, Argument) {
    (name, noun.key().map_or_else(|| noun.to_string().into(), Argument::Term))
}

fn template(problem: &TemplateProblem) -> Told {
    use TemplateProblem as P;
    let none = &None;
    let (variant, near, arguments) = match problem {
        P::Unexpected { expected, .. } => ("unexpected", none, vec![noun("expected", *expected)]),
        P::Unclosed { opened } => ("unclosed", none, vec![text("opened", opened)]),
        P::Refused { what } => ("refused", none, vec![text("what", what)]),
        P::UnknownVariable { name, near } => ("unknown-variable", near, vec![text("name", name)]),
        P::UnknownField { of, name, near } => {
            ("unknown-field", near, vec![text("of", of), text("name", name)])
        }
        P::MayBeMissing { path } => ("may-be-missing", none, vec![text("path", path)]),
        P::WrongKind { what, found, needed } => {
            let arguments =
                vec![text("what", what), noun("found", *found), noun("needed", *needed)];
            ("wrong-kind", none, arguments)
        }
        P::NeverEqual { word, near } => ("never-equal", near, vec![text("word", word)]),
        P::TakenName { name } => ("taken-name", none, vec![text("name", name)]),
        P::UnknownFilter { name, near } => ("unknown-filter", near, vec![text("name", name)]),
        P::UnknownFunction { name } => ("unknown-function", none, vec![text("name", name)]),
        P::UnknownComponent { name, near } => ("unknown-component", near, vec![text("name", name)]),
        P::DuplicateComponent { name, first } => {
            let first = format!("{FOLDER}{first}");
            ("duplicate-component", none, vec![text("name", name), ("first", first.into())])
        }
        P::Recursion { name } => ("recursion", none, vec![text("name", name)]),
        P::UnknownArgument { of, name, near } => {
            ("unknown-argument", near, vec![text("of", of), text("name", name)])
        }
        P::MissingArgument { of, name } => {
            ("missing-argument", none, vec![text("of", of), text("name", name)])
        }
        P::OpenKey => ("open-key", none, Vec::new()),
        P::UnknownKey { key, near } => ("unknown-key", near, vec![text("key", key)]),
        P::Message(WordingProblem::MissingArgument { key, argument }) => {
            ("message-needs", none, vec![text("key", key), text("argument", argument)])
        }
        P::Message(WordingProblem::UnknownArgument { key, argument, near }) => {
            ("message-takes", near, vec![text("key", key), text("argument", argument)])
        }
        P::ChosenAndShown { key, argument } => {
            ("chosen-and-shown", none, vec![text("key", key), text("argument", argument)])
        }
        // What only the engine itself can say has no other words than its own.
        P::Message(_) | P::UnknownTemplate { .. } | P::Engine { .. } => {
            ("", none, vec![("detail", problem.to_string().into())])
        }
    };
    (variant, hinted(near, arguments))
}

fn wording(problem: &WordingProblem) -> Told {
    use WordingProblem as P;
    let none = &None;
    let (variant, near, arguments) = match problem {
        P::Syntax(SyntaxProblem::Expected(token)) => {
            ("expected", none, vec![("token", token.to_string().into())])
        }
        P::Syntax(problem) => (syntax(*problem), none, Vec::new()),
        P::DuplicateKey { key, first_line } => {
            let line = Argument::Number(i64::try_from(*first_line).unwrap_or(i64::MAX));
            ("duplicate", none, vec![text("key", key), ("line", line)])
        }
        P::SameName { name } => ("same-name", none, vec![text("key", name)]),
        P::Attribute { key } => ("attribute", none, vec![text("key", key)]),
        P::UnknownKey { key, near } => ("unknown-key", near, vec![text("key", key)]),
        P::UnknownArgument { key, argument, near } => {
            ("unknown-argument", near, vec![text("key", key), text("argument", argument)])
        }
        P::MissingArgument { key, argument } => {
            ("missing-argument", none, vec![text("key", key), text("argument", argument)])
        }
        P::UnknownReference { key, reference, near } => {
            ("unknown-reference", near, vec![text("key", key), text("reference", reference)])
        }
        P::UnknownFunction { key, function } => {
            ("unknown-function", none, vec![text("key", key), text("function", function)])
        }
        P::Cycle { keys } => ("cycle", none, vec![("keys", keys.join(" → ").into())]),
        P::TooLarge { key } => ("too-large", none, vec![text("key", key)]),
        P::UnknownLanguage => ("", none, Vec::new()),
    };
    (variant, hinted(near, arguments))
}

fn syntax(problem: SyntaxProblem) -> &'static str {
    match problem {
        SyntaxProblem::Expected(_) => "expected",
        SyntaxProblem::NameExpected => "name-expected",
        SyntaxProblem::TextMissing => "text-missing",
        SyntaxProblem::DefaultVariantMissing => "default-missing",
        SyntaxProblem::SeveralDefaultVariants => "defaults",
        SyntaxProblem::NotAChoice => "no-choice",
        SyntaxProblem::UnbalancedBrace => "brace",
        SyntaxProblem::UnterminatedText => "unterminated",
        SyntaxProblem::UnknownEscape => "escape",
        SyntaxProblem::Placeable => "placeable",
    }
}
