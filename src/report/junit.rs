//! Findings as test cases, in the form that JUnit gave its reports.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::formats::{FAILED, Failure, NAME};
use super::run::{Run, Silence, Told};

type Xml = Writer<Vec<u8>>;

/// A suite for the run and one for each file with findings. What fails the run is a failure, what
/// does not passes with its text, and what is silenced is skipped with the reason.
pub(super) fn report(run: &Run<'_>) -> String {
    let mut suites: BTreeMap<String, Vec<Told<'_>>> = BTreeMap::new();
    for told in run.standing().into_iter().chain(run.silenced()) {
        suites.entry(told.path.clone()).or_default().push(told);
    }
    let cases = 1 + suites.values().map(Vec::len).sum::<usize>();
    let failures = suites.values().flatten().filter(|told| is_failure(run, told)).count();
    let whole = document(&totals(cases, failures, 0), |xml| {
        run_suite(run, xml)?;
        suites.iter().try_for_each(|(path, cases)| suite(run, path, cases, xml))
    });
    text(whole)
}

/// A failed run: a test case that could not be carried out.
pub(super) fn failure(failure: &Failure<'_>) -> String {
    let whole = document(&totals(1, 0, 1), |xml| {
        let suite = xml.create_element("testsuite").with_attribute(("name", NAME));
        let suite = suite.with_attributes(totals(1, 0, 1).iter().map(pair));
        suite.write_inner_content(|xml| {
            case(xml, NAME, FAILED).write_inner_content(|xml| {
                let error = xml.create_element("error").with_attribute(("type", FAILED));
                let error = error.with_attribute(("message", failure.title));
                error.write_text_content(BytesText::new(&failure.lines()))?;
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    });
    text(whole)
}

type Attribute = (&'static str, String);

fn totals(tests: usize, failures: usize, errors: usize) -> [Attribute; 3] {
    [("tests", tests), ("failures", failures), ("errors", errors)]
        .map(|(name, count)| (name, count.to_string()))
}

fn pair((name, value): &Attribute) -> (&str, &str) {
    (name, value)
}

fn document(
    totals: &[Attribute],
    suites: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = xml.create_element("testsuites").with_attribute(("name", NAME));
    root.with_attributes(totals.iter().map(pair)).write_inner_content(suites)?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// Nothing can fail where bytes are written to memory; what did would not look like a report.
fn text(whole: io::Result<Vec<u8>>) -> String {
    whole.map_or_else(
        |error| error.to_string(),
        |bytes| String::from_utf8_lossy(&bytes).into_owned(),
    )
}

/// The suite of the run itself: a case that is there even when nothing has been found.
fn run_suite(run: &Run<'_>, xml: &mut Xml) -> io::Result<()> {
    let suite = xml.create_element("testsuite").with_attribute(("name", NAME));
    let suite = suite.with_attributes(totals(1, 0, 0).iter().map(pair));
    suite.write_inner_content(|xml| {
        let said: Vec<String> = std::iter::once(run.summary()).chain(run.remarks()).collect();
        case(xml, NAME, "check").write_inner_content(|xml| output(xml, &said.join("\n")))?;
        Ok(())
    })?;
    Ok(())
}

fn suite(run: &Run<'_>, path: &str, cases: &[Told<'_>], xml: &mut Xml) -> io::Result<()> {
    let failures = cases.iter().filter(|told| is_failure(run, told)).count();
    let suite = xml.create_element("testsuite").with_attribute(("name", path));
    let suite = suite.with_attributes(totals(cases.len(), failures, 0).iter().map(pair));
    suite.write_inner_content(|xml| {
        cases.iter().try_for_each(|told| {
            let name = format!("{}:{} {}", told.start.line, told.start.column, told.finding.code);
            case(xml, path, &name).write_inner_content(|xml| verdict(run, told, xml))?;
            Ok(())
        })
    })?;
    Ok(())
}

fn verdict(run: &Run<'_>, told: &Told<'_>, xml: &mut Xml) -> io::Result<()> {
    let message = told.message();
    if let Some(silence) = told.silence {
        let reason = match silence {
            Silence::Comment(comment) => comment.reason.clone(),
            Silence::Baseline => run.own("report-in-baseline"),
        };
        xml.create_element("skipped").with_attribute(("message", reason.as_str())).write_empty()?;
    } else if is_failure(run, told) {
        let failure = xml.create_element("failure");
        let failure = failure.with_attribute(("type", told.finding.severity.word()));
        let failure = failure.with_attribute(("message", message.as_str()));
        failure.write_text_content(BytesText::new(&told.body(run)))?;
        return Ok(());
    }
    let level = run.severity(told.finding.severity);
    output(xml, &format!("{level}: {}", told.body(run)))
}

fn output(xml: &mut Xml, said: &str) -> io::Result<()> {
    xml.create_element("system-out").write_text_content(BytesText::new(said))?;
    Ok(())
}

fn case<'w>(
    xml: &'w mut Xml,
    class: &'w str,
    name: &'w str,
) -> quick_xml::writer::ElementWriter<'w, Vec<u8>> {
    let case = xml.create_element("testcase");
    case.with_attributes([("classname", class), ("name", name)])
}

fn is_failure(run: &Run<'_>, told: &Told<'_>) -> bool {
    // What cannot be read fails whatever is asked.
    let unread = run.skipped.contains(&told.finding.span.file);
    told.silence.is_none() && (run.fails(told.finding) || unread)
}
