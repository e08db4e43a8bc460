//! `seloste serve`.
//!
//! One thread reads, checks and answers; it looks at the files before every answer, so that no page
//! is older than they are. Of files that have changed only those are read again; only what is asked
//! for is made.

mod answers;

use std::cell::OnceCell;
use std::io::{ErrorKind, Write};
use std::time::Duration;

use answers::{View, trouble};

use super::arguments::{Arguments, ServeArguments};
use super::session::{Session, language};
use super::voice::{Message, Stop, Voice};
use super::{Outcome, build};
use crate::compile::{Ground, findings_again, reason};
use crate::lint::Remembered;
use crate::register::{Place, place};
use crate::text::{FileId, Language};
use crate::world::disk;
use crate::world::server::{Request, Server};
use crate::world::typst::Engine;
use crate::world::watch::{Changed, Look, Stopwatch, moment};

/// How often the files are looked at while nobody asks for anything.
const LOOK: Duration = Duration::from_millis(250);
/// After so many changes everything is read anew, and the memory of what was is given back.
const SHELF: usize = 512;

/// Shows the workspace until the program is ended.
pub(super) fn run(
    arguments: &Arguments,
    options: &ServeArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stop> {
    let engine = build::engine(options.typst.as_ref())?;
    let look = Look::at(&arguments.workspace).ok();
    // A workspace that is not there is told at once, and not on a page.
    let session = Session::open(arguments)?;
    let server = Server::open(options.port).map_err(|error| {
        let message = |key| Message::new(key).with("port", options.port.to_string());
        Stop::failed(match error.kind() {
            ErrorKind::AddrInUse => message("program-serve-in-use"),
            _ => message("program-serve-refused").with("reason", reason(&error.into())),
        })
    })?;
    let serving = Message::new("program-serving").at("path", &arguments.workspace);
    let voice = Voice::within(&session, language(arguments, None));
    writeln!(out, "{}", voice.say(&serving.with("address", server.address())))?;
    out.flush()?;
    let mut desk =
        Desk { arguments, options, server, engine, look, version: moment(), waiting: None, err };
    let mut opened = Ok(session);
    loop {
        let ended = match opened {
            Ok(session) => desk.serve(&session),
            Err(stop) => Err(stop),
        };
        if let Err(stop) = ended {
            desk.lament(&stop);
        }
        desk.look = Look::at(&arguments.workspace).ok();
        opened = Session::open(arguments);
    }
}

/// What is needed as long as the program runs.
struct Desk<'d> {
    arguments: &'d Arguments,
    options: &'d ServeArguments,
    server: Server,
    engine: Engine,
    /// What the files looked like when they were read; none where they could not be looked at.
    look: Option<Look>,
    version: u64,
    /// A request that came when something had changed.
    waiting: Option<Request>,
    err: &'d mut dyn Write,
}

/// What is to be read again.
enum Change {
    Everything,
    Texts(Vec<(FileId, String)>),
}

/// The files as they were after each change: what was read of the others goes on pointing to them.
struct Shelf(Vec<OnceCell<Ground>>);

impl Shelf {
    fn new() -> Self {
        Self(std::iter::repeat_with(OnceCell::new).take(SHELF).collect())
    }

    /// Keeps `ground`; nothing where the shelf is full.
    fn put(&self, ground: Ground) -> Option<&Ground> {
        let place = self.0.iter().find(|place| place.get().is_none())?;
        Some(place.get_or_init(|| ground))
    }
}

impl Desk<'_> {
    /// Answers from what `session` has read, and from what changes in it, until everything has to be
    /// read anew.
    fn serve(&mut self, session: &Session) -> Result<(), Stop> {
        let shelf = Shelf::new();
        let mut ground = &session.ground;
        let watch = Stopwatch::start();
        let mut reading = session.reading();
        let (mut remembered, mut changed) = (Remembered::default(), Vec::new());
        let mut watch = Some(watch);
        loop {
            let change = {
                let model = session.model(&reading, self.arguments.as_of)?;
                let checked = findings_again(ground, &reading, &model, &mut remembered, &changed);
                let language = shown_in(self.arguments, &model.languages());
                let (arguments, options) = (self.arguments, self.options);
                let view = View::new((session, &model, &checked), (arguments, options), language)?;
                self.version += 1;
                self.server.tell_version(self.version);
                self.tell(&view, watch.take());
                self.attend(&view, ground)
            };
            let Change::Texts(texts) = change else { return Ok(()) };
            watch = Some(Stopwatch::start());
            changed = texts.iter().map(|(file, _)| *file).collect();
            for (file, text) in texts {
                let Some(next) = shelf.put(ground.with_text(file, text)) else { return Ok(()) };
                if !reading.renew(&next.sources, file) {
                    return Ok(());
                }
                ground = next;
            }
        }
    }

    /// Answers until something has changed.
    fn attend(&mut self, view: &View<'_>, ground: &Ground) -> Change {
        loop {
            let asked = self.waiting.take().or_else(|| self.server.next(LOOK));
            if let Some(change) = self.change(ground) {
                self.waiting = asked;
                return change;
            }
            if let Some(request) = asked {
                let answer = view.answer(&request.path, &self.engine, self.version);
                request.answer(answer);
            }
        }
    }

    /// What has changed since the last look, if anything has.
    fn change(&mut self, ground: &Ground) -> Option<Change> {
        let root = &self.arguments.workspace;
        let (Ok(now), Some(before)) = (Look::at(root), &self.look) else {
            return Some(Change::Everything);
        };
        let Changed::Texts(names) = now.since(before) else { return Some(Change::Everything) };
        self.look = Some(now);
        let mut texts = Vec::new();
        for (name, sure) in names {
            let read = matches!(place(&name), Place::Single(_) | Place::Object(..));
            let known = ground.sources.iter().find(|(_, file)| read && file.name == name);
            match known.filter(|(id, _)| !ground.not_yaml.contains(id)) {
                Some((id, file)) => match disk::read_one(root, &name) {
                    Some(text) if text == file.text => {}
                    Some(text) => texts.push((id, text)),
                    None => return Some(Change::Everything),
                },
                // A template, a catalog, a kept version.
                None if sure => return Some(Change::Everything),
                None => {}
            }
        }
        (!texts.is_empty()).then_some(Change::Texts(texts))
    }

    /// Says on the terminal that the files have been looked through.
    fn tell(&mut self, view: &View<'_>, watch: Option<Stopwatch>) {
        if !self.arguments.quiet {
            let took = watch.map_or(0, Stopwatch::milliseconds);
            // A terminal that has gone away keeps nobody from reading pages.
            let _ = writeln!(self.err, "{}", view.summary(took));
        }
    }

    /// Shows why there are no pages, until something changes.
    fn lament(&mut self, stop: &Stop) {
        let voice = Voice::of(self.arguments);
        let language = language(self.arguments, None);
        let told: Vec<String> = stop.messages.iter().map(|one| voice.say(one)).collect();
        for line in &told {
            let _ = writeln!(self.err, "seloste: {}", line.trim_end());
        }
        self.version += 1;
        self.server.tell_version(self.version);
        loop {
            let asked = self.waiting.take().or_else(|| self.server.next(LOOK));
            let now = Look::at(&self.arguments.workspace).ok();
            if now.is_some() && !is_same(self.look.as_ref(), now.as_ref()) {
                self.waiting = asked;
                return;
            }
            if let Some(request) = asked {
                let answer = trouble(&request.path, &voice, language, &told, self.version);
                request.answer(answer);
            }
        }
    }
}

/// Whether two looks have seen the same, as far as can be told.
fn is_same(one: Option<&Look>, other: Option<&Look>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none() && other.is_none() };
    match other.since(one) {
        Changed::Files => false,
        Changed::Texts(texts) => !texts.iter().any(|(_, sure)| *sure),
    }
}

/// The language of what the preview itself says: the one asked for, or that of the workspace, whose
/// pages stand around it.
fn shown_in(arguments: &Arguments, workspace: &[Language]) -> Language {
    crate::compile::report_language(arguments.lang, None, workspace)
}
