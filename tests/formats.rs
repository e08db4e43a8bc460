//! Reports in every format: what they hold, that they are valid, and that a run that has failed
//! looks clean in none of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use quick_xml::events::Event;
use seloste::diagnostic::page::Page;
use seloste::diagnostic::{Argument, Diagnostic, OtherLevel, Severity, number};
use seloste::language::Wording;
use seloste::law::Provision;
use seloste::lint::Suppressed;
use seloste::report::{self, Failure, Format, Run, Style};
use seloste::text::{Language, Sources, Span};
use serde_json::Value;

#[path = "support/program.rs"]
mod program;

use program::{Run as Ran, edit, fresh, run, shipped, small, write};

const PAGE: &str = include_str!("pages/retention-missing.md");
const SARIF: &str = include_str!("report/sarif-schema-2.1.0.json");
const FORMATS: [&str; 8] =
    ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown"];

const DPO: &str = "dpo:
  role: {fi: Tietosuojavastaava, sv: Dataskyddsombud, en: Data Protection Officer}
  email: tietosuoja@esimerkkila.example
";
const SYSTEM: &str = "registers/systems/lainaus.yaml";
const COMMENT: &str = "# seloste: ignore[unknown-reference] until=2099-01-31 reason=\"Toimittaja <vaihtuu> & \\\"uusi\\\" tulee.\"";

/// A workspace with a finding, one at another level, and a suppressed one.
fn found(name: &str) -> std::path::PathBuf {
    let folder = small(name);
    edit(&folder.join("registers/organisations/esimerkkila.yaml"), DPO, "");
    let comment = COMMENT.replace("\\\"", "'");
    edit(&folder.join(SYSTEM), "owner: esimerkkila", &format!("owner: nobody {comment}"));
    let severities =
        "severities: {dpo-missing: {level: warning, reason: Virka on täytettävänä.}}\n";
    edit(&folder.join("registers/seloste.yaml"), "languages:", &format!("{severities}languages:"));
    folder
}

#[track_caller]
fn told(folder: &Path, words: &[&str]) -> Ran {
    let whole: Vec<&str> = ["check", "--lang", "en"].iter().chain(words).copied().collect();
    run(folder, &whole)
}

/// Compares with the file below `tests/report/golden`, which `UPDATE=1` writes anew.
#[track_caller]
fn golden(name: &str, text: &str) {
    let path = shipped("tests/report/golden").join(name);
    let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
    let text = text.replace(&version, "\"VERSION\"");
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        write(&path, &text);
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name}: UPDATE=1 writes it anew");
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The official schema, but for a bracket too many in a pattern, which strict readers refuse.
fn sarif_schema() -> jsonschema::Validator {
    let (typo, meant) = ("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    assert!(SARIF.contains(typo));
    let schema = json(&SARIF.replace(typo, meant));
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

#[track_caller]
fn valid_sarif(text: &str) -> Value {
    let report = json(text);
    let validator = sarif_schema();
    let wrong: Vec<String> = validator
        .iter_errors(&report)
        .map(|one| format!("{}: {one}", one.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    report
}

#[test]
fn every_format_tells_the_findings() {
    let folder = found("golden");
    let files: Vec<String> =
        FORMATS.iter().map(|format| format!("--format={format}=reports/{format}.out")).collect();
    let words: Vec<&str> = files.iter().map(String::as_str).collect();
    let ran = told(&folder, &words);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""));
    for format in FORMATS {
        let text = fs::read_to_string(folder.join(format!("reports/{format}.out"))).unwrap();
        golden(&format!("{format}.out"), &text);
        assert!(text.contains("dpo-missing"), "{format}: {text}");
        // Why the finding has its level stands in every format.
        assert!(text.contains("Virka on täytettävänä"), "{format}: {text}");
    }
    let left: Vec<_> = fs::read_dir(folder.join("reports")).unwrap().collect();
    assert_eq!(left.len(), FORMATS.len(), "nothing but the reports is left: {left:?}");
}

#[test]
fn sarif_is_valid_and_says_all() {
    let folder = found("sarif");
    let url = ["--format", "sarif", "--rules-url", "https://example.org/rules"];
    let report = valid_sarif(&told(&folder, &url).out);
    let run = &report["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    let of = |code: &str| results.iter().find(|one| one["ruleId"] == code).unwrap();
    let (dpo, silenced) = (of("dpo-missing"), of("unknown-reference"));
    assert_eq!(dpo["level"], "warning");
    assert_eq!(dpo["suppressions"], json("[]"));
    let place = &dpo["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "registers/organisations/esimerkkila.yaml");
    assert_eq!(
        silenced["suppressions"][0]["justification"],
        "Toimittaja <vaihtuu> & 'uusi' tulee."
    );
    assert_eq!(silenced["suppressions"][0]["kind"], "inSource");
    let prints = &dpo["partialFingerprints"];
    assert_eq!(prints["seloste/v1"], prints["primaryLocationLineHash"]);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let page = format!("https://example.org/rules/en/{}.html", rule["id"].as_str().unwrap());
        assert_eq!(rule["helpUri"], page.as_str());
    }
    assert_eq!(rules[0]["defaultConfiguration"]["level"], "error");
    // Clean, failed and without an address of pages it is valid too.
    let clean = valid_sarif(&told(&small("sarif-clean"), &["--format=sarif"]).out);
    assert_eq!(clean["runs"][0]["results"], json("[]"));
    assert_eq!(clean["runs"][0]["invocations"][0]["executionSuccessful"], true);
    let failed = valid_sarif(&told(&folder, &["--format=sarif", "--workspace=nowhere"]).out);
    assert_eq!(failed["runs"][0]["invocations"][0]["executionSuccessful"], false);
    assert_eq!(failed["runs"][0]["results"][0]["level"], "error");
    let linked = valid_sarif(&told(&folder, &["--format=sarif"]).out);
    let help = &linked["runs"][0]["tool"]["driver"]["rules"][0]["helpUri"];
    assert_eq!(help, "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng");
}

/// What no rule has seen may hold anything: reports for programs say that they are not whole.
#[test]
fn a_file_that_cannot_be_read_leaves_a_report_incomplete() {
    let folder = small("unread");
    let file = "registers/organisations/esimerkkila.yaml";
    let whole = json(&told(&folder, &["--format=json"]).out);
    assert_eq!((&whole["completed"], &whole["complete"]), (&Value::Bool(true), &Value::Bool(true)));
    write(&folder.join(file), "id: [\n");
    let cut = json(&told(&folder, &["--format=json"]).out);
    assert_eq!((&cut["completed"], &cut["complete"]), (&Value::Bool(true), &Value::Bool(false)));
    assert_eq!(cut["not-seen"], serde_json::json!([file]));
    let sarif = valid_sarif(&told(&folder, &["--format=sarif"]).out);
    let invocation = &sarif["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notified = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notified["level"], "error");
    let place = &notified["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(place, file);
    assert!(notified["message"]["text"].as_str().unwrap().contains(file), "{notified}");
    let issues = json(&told(&folder, &["--format=gitlab"]).out);
    let issues = issues.as_array().unwrap();
    let unread: Vec<_> = issues.iter().filter(|one| one["check_name"] == "file-unread").collect();
    assert_eq!(unread.len(), 1, "{issues:?}");
    assert_eq!(
        (&unread[0]["severity"], &unread[0]["location"]["path"]),
        (&Value::from("blocker"), &Value::from(file))
    );
    assert!(issues.iter().all(|one| one["fingerprint"].as_str().unwrap().len() == 32));
}

#[test]
fn the_schema_refuses_what_is_no_sarif() {
    let validator = sarif_schema();
    let text = told(&small("no-sarif"), &["--format=sarif"]).out;
    assert!(validator.is_valid(&json(&text)));
    assert!(!validator.is_valid(&json(&text.replace("\"columnKind\"", "\"colKind\""))));
}

#[test]
fn two_formats_do_not_share_a_place() {
    let folder = found("one-place");
    for (words, hint) in [
        (["--format=text", "--format=json"], "standard output"),
        (["--format=sarif=a.out", "--format=json=a.out"], "a.out"),
        (["--format=json=registers/systems/lainaus.yaml", "-q"], "a file of the workspace"),
        (["--write-baseline=registers/systems/b.YML", "-q"], "a file of the workspace"),
    ] {
        let ran = told(&folder, &words);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains(hint) && ran.out.is_empty(), "{ran:?}");
    }
    assert!(!folder.join("a.out").exists());
    let both = told(&folder, &["--format=concise", "--format=json=a.out"]);
    assert_eq!(both.code, Some(0));
    assert_eq!(both.out.lines().count(), 2, "{}", both.out);
    assert_eq!(json(&fs::read_to_string(folder.join("a.out")).unwrap())["completed"], true);
    for (word, hint) in [("sarfi", "did you mean `sarif`"), ("json=", "name a file")] {
        let ran = told(&folder, &["--format", word]);
        assert!(ran.code == Some(2) && ran.err.contains(hint), "{ran:?}");
    }
}

/// How a run that has not come to its end shows in the format.
#[track_caller]
fn shows_failure(format: &str, text: &str, why: &str) {
    assert!(text.contains(why), "{format}: {text}");
    let shows = match format {
        "text" | "concise" => text.starts_with("seloste: error: "),
        "json" => json(text)["completed"] == false && json(text).get("findings").is_none(),
        "sarif" => valid_sarif(text)["runs"][0]["results"].as_array().unwrap().len() == 1,
        "github" => text.starts_with("::error "),
        "gitlab" => json(text)[0]["severity"] == "blocker",
        "junit" => text.contains("errors=\"1\"") && text.contains("<error "),
        _ => text.starts_with("## Seloste: ❌ "),
    };
    assert!(shows, "{format}: {text}");
}

#[test]
fn a_failed_run_looks_clean_in_no_format() {
    for format in FORMATS {
        let folder = small(&format!("failed-{format}"));
        let file = folder.join("report");
        fs::create_dir(folder.join("empty")).unwrap();
        write(&folder.join("newer.json"), "{\"version\": 99}");
        let to_file = format!("--format={format}=report");
        for (words, code, why) in [
            (["--workspace=nowhere", "-q"], 2, "nowhere"),
            (["--workspace=empty", "-q"], 3, "seloste init empty"),
            (["--baseline=newer.json", "-q"], 2, "newer version"),
        ] {
            assert_eq!(told(&folder, &[&to_file]).code, Some(0));
            let clean = fs::read_to_string(&file).unwrap();
            let failed = told(&folder, &[&to_file, words[0], words[1]]);
            assert_eq!(failed.code, Some(code), "{failed:?}");
            let text = fs::read_to_string(&file).unwrap();
            assert_ne!(text, clean);
            shows_failure(format, &text, why);
            let on_output = told(&folder, &["--format", format, words[0], words[1]]);
            if format == "text" {
                assert!(on_output.out.is_empty() && on_output.err.contains(why));
            } else {
                assert_eq!(on_output.out, text);
            }
        }
    }
}

#[test]
fn files_that_cannot_be_read_show_in_every_format() {
    for format in FORMATS {
        let folder = small(&format!("unread-{format}"));
        edit(&folder.join(SYSTEM), "kind: core", "kind: [");
        let ran = told(&folder, &["--format", format, "--fail-on=never"]);
        assert_eq!(ran.code, Some(1));
        assert!(ran.out.contains("lainaus.yaml") && ran.out.contains("yaml-"), "{}", ran.out);
        if format == "junit" {
            assert!(ran.out.contains("<failure "), "{}", ran.out);
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_report_that_cannot_be_written_is_told_before_the_work() {
    let folder = found("refused");
    let ran = told(&folder, &["--format=json=/proc/report.json", "--format=concise"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("/proc/report.json"), "{}", ran.err);
    let device = told(&folder, &["--format=json=/dev/full"]);
    assert_eq!(device.code, Some(2), "{device:?}");
    assert_eq!(told(&folder, &["--format=json=/dev/null"]).code, Some(0));
}

/// Hostile names and texts, thirteen errors and a warning.
fn hostile() -> (Sources, Vec<Diagnostic>, Wording, Page) {
    let page = Page::parse("retention-missing", PAGE).unwrap();
    let texts = Language::ALL.map(|language| (language, page.fluent(language)));
    let mut resources = report::WORDING.to_vec();
    resources.extend(texts.iter().map(|(l, text)| (*l, "retention-missing.md", text.as_str())));
    let wording = Wording::new(&resources).unwrap();
    let mut sources = Sources::new();
    let file = sources.push("registers/a,b:c%d é.yaml", "id: x\npurposes: []\n");
    let text = "]]> <b>\"&\" @anna #12 \u{1b}[31m `x` | \n::error::y %0A";
    let why = vec![Provision::gdpr(13).paragraph(2).point("a")];
    let finding = |severity, at: u32| {
        let span = Span::new(file, at, at + 1);
        let arguments = vec![("register", text.into()), ("count", Argument::Number(2))];
        Diagnostic::new("retention-missing", severity, span, arguments, why.clone())
    };
    let mut found = vec![finding(Severity::Warning, 0)];
    found[0].level = Some(OtherLevel { own: Severity::Error, reason: "<i>@x".to_owned() });
    found.extend((0..13).map(|_| finding(Severity::Error, 6)));
    number(&mut found, &sources);
    (sources, found, wording, page)
}

#[test]
fn annotations_are_escaped_and_the_last_line_counts_what_the_platform_cuts() {
    let (sources, found, wording, _) = hostile();
    let run = Run { root: "a,b", ..Run::of(&found, &sources, &wording, Language::En) };
    let text = report::report(Format::Github, &run, Style::default());
    let commands: Vec<&str> = text.lines().filter(|line| line.starts_with("::")).collect();
    let errors = commands.iter().filter(|line| line.starts_with("::error ")).count();
    assert_eq!((errors, commands.len()), (10, 12), "{text}");
    let first = commands[0];
    let place = "::error file=a%2Cb/registers/a%2Cb%3Ac%25d é.yaml,line=2,endLine=2,col=1,endColumn=2,title=retention-missing::";
    assert!(first.starts_with(place), "{first}");
    assert!(first.contains("%25 0A") || first.contains("%250A"), "{first}");
    assert!(first.contains("%0Awhy: GDPR Article 13(2)(a)%0Ahelp: "), "{first}");
    assert!(commands[10].starts_with("::warning ") && commands[10].contains("level: "));
    assert!(commands[11].starts_with("::notice title=seloste::3 more findings"), "{text}");
    assert_eq!(text.lines().last(), Some(commands[11]));
    let few = Run { findings: &found[..9], ..run };
    assert!(!report::report(Format::Github, &few, Style::default()).contains("::notice"));
}

#[test]
fn fingerprints_tell_findings_apart() {
    let (sources, found, wording, _) = hostile();
    let run = Run::of(&found, &sources, &wording, Language::Fi);
    let issues = json(&report::report(Format::Gitlab, &run, Style::default()));
    let issues = issues.as_array().unwrap();
    let prints: BTreeSet<&str> =
        issues.iter().map(|one| one["fingerprint"].as_str().unwrap()).collect();
    assert_eq!((issues.len(), prints.len()), (14, 14));
    assert_eq!(issues[0]["severity"], "major");
    assert_eq!(issues[1]["location"]["lines"]["begin"], 2);
    // A translation says the same of the same finding.
    let swedish = Run { language: Language::Sv, ..run };
    let swedish = json(&report::report(Format::Gitlab, &swedish, Style::default()));
    for (fi, sv) in issues.iter().zip(swedish.as_array().unwrap()) {
        assert_eq!(fi["fingerprint"], sv["fingerprint"]);
        assert_ne!(fi["description"], sv["description"]);
    }
}

/// The elements of an XML text, with the texts in them and in attributes.
fn elements(text: &str) -> (Vec<String>, String) {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut names, mut texts) = (Vec::new(), String::new());
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {text}")) {
            Event::Eof => return (names, texts),
            Event::Start(element) | Event::Empty(element) => {
                names.push(String::from_utf8(element.name().as_ref().to_vec()).unwrap());
                for attribute in element.attributes() {
                    texts += &attribute.unwrap().unescape_value().unwrap();
                    texts.push('\n');
                }
            }
            Event::Text(said) => texts += &said.decode().unwrap(),
            Event::GeneralRef(reference) => texts += &format!("&{};", reference.decode().unwrap()),
            _ => {}
        }
    }
}

#[test]
fn junit_is_well_formed_whatever_the_registers_say() {
    let (sources, found, wording, _) = hostile();
    let suppressed = [Suppressed {
        finding: found[0].clone(),
        by: found[0].span,
        until: None,
        reason: "<&\"'>".to_owned(),
    }];
    let run = Run { suppressed: &suppressed, ..Run::of(&found, &sources, &wording, Language::En) };
    let text = report::report(Format::Junit, &run, Style::default());
    let (names, texts) = elements(&text);
    let count = |name: &str| names.iter().filter(|one| *one == name).count();
    assert_eq!((count("testsuite"), count("testcase")), (2, 16));
    // The warning is below the level that fails; it passes, and says what it has to say.
    assert_eq!((count("failure"), count("skipped"), count("system-out")), (13, 1, 3));
    assert!(texts.contains("]]> <b>\"&\" @anna"), "{texts}");
    assert!(texts.contains("<&\"'>"), "{texts}");
    assert!(text.contains("<testsuites name=\"seloste\" tests=\"16\" failures=\"13\""), "{text}");
    let strict = Run { fail_on: Some(Severity::Warning), ..run };
    let text = report::report(Format::Junit, &strict, Style::default());
    assert!(text.contains("failures=\"14\""));
    let messages = ["]]> <b> & \u{7}".to_owned()];
    let failed = Failure { title: "x", messages: &messages, root: "" };
    let (names, texts) = elements(&report::failure(Format::Junit, &failed));
    assert_eq!(names, ["testsuites", "testsuite", "testcase", "error"]);
    assert!(texts.contains("]]&gt; &lt;b&gt; &amp; ␇"), "{texts}");
}

#[test]
fn a_comment_mentions_nobody_and_begins_with_what_was_changed() {
    let (mut sources, mut found, wording, _) = hostile();
    let other = sources.push("registers/z.yaml", "id: z\n");
    found.push(Diagnostic { span: Span::new(other, 0, 2), ..found[0].clone() });
    let changed = ["./registers/registers/z.yaml".to_owned()];
    let run = Run::of(&found, &sources, &wording, Language::Fi);
    let run = Run { root: "registers", changed: &changed, ..run };
    let text = report::report(Format::Markdown, &run, Style::default());
    assert!(!text.contains("@anna") && !text.contains("@x"), "{text}");
    assert!(text.contains("\\<b\\>") && !text.contains("<b>\""), "{text}");
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
    assert!(at("### Muuttuneet tiedostot") < at("registers/z.yaml"));
    assert!(at("registers/z.yaml") < at("### Muut tiedostot"));
    assert!(at("### Muut tiedostot") < at("a,b:c%d"));
    // Named as in the workspace, it is the same file; without a change there are no parts.
    let named = ["registers/z.yaml".to_owned()];
    let same = Run { changed: &named, ..run };
    assert_eq!(report::report(Format::Markdown, &same, Style::default()), text);
    let none = Run { changed: &[], ..run };
    assert!(!report::report(Format::Markdown, &none, Style::default()).contains("###  "));
    let many: Vec<Diagnostic> = (0..400).flat_map(|_| found.clone()).collect();
    let many = report::report(Format::Markdown, &Run { findings: &many, ..run }, Style::default());
    assert!(many.len() < 65_000, "{}", many.len());
    let last = many.trim_end().lines().last().unwrap();
    assert!(last.contains("löydöstä ei mahtunut"), "{last}");
}

#[test]
fn the_changed_files_may_stand_in_the_environment() {
    let folder = found("changed");
    let mut command = program::command(&folder, &["check", "--format=markdown", "--lang=sv"]);
    command.env("SELOSTE_CHANGED", "README.md\nregisters/organisations/esimerkkila.yaml\n");
    let ran = program::ended(&command.output().unwrap());
    assert!(ran.out.contains("### Ändrade filer\n\n#### `registers/organisations/"), "{}", ran.out);
    assert!(!ran.out.contains("### Övriga filer"), "{}", ran.out);
    let mut command = program::command(&folder, &["check", "--format=markdown", "--lang=sv"]);
    command.env("SELOSTE_CHANGED", "").env("SELOSTE_RULES_URL", "");
    let unset = program::ended(&command.output().unwrap());
    assert!(unset.code == Some(0) && !unset.out.contains("###  ") && !unset.out.contains("### Ö"));
}

#[test]
fn a_path_is_told_as_it_is_reached() {
    let folder = found("paths");
    let path = |ran: Ran| ran.out.split(':').next().unwrap_or_default().to_owned();
    let concise = |words: &[&str]| {
        let whole: Vec<&str> = ["--format=concise"].iter().chain(words).copied().collect();
        path(told(&folder, &whole))
    };
    let file = "organisations/esimerkkila.yaml";
    assert_eq!(concise(&[]), format!("registers/{file}"));
    assert_eq!(concise(&["--workspace=./registers/../registers/"]), format!("registers/{file}"));
    let absolute = folder.join("registers");
    let absolute = absolute.to_str().unwrap();
    assert_eq!(concise(&["--workspace", absolute]), format!("registers/{file}"));
    let inside = run(&folder.join("registers"), &["check", "--workspace=.", "--format=concise"]);
    assert_eq!(path(inside), file);
    let elsewhere = fresh("elsewhere");
    let away = run(&elsewhere, &["check", "--workspace", absolute, "--format=concise"]);
    assert_eq!(path(away), format!("{absolute}/{file}"));
}

/// A workspace that cites a repealed act in three places of a register.
fn cited_thrice(name: &str) -> std::path::PathBuf {
    let folder = small(name);
    let register = folder.join("registers/registers/kirjasto.yaml");
    edit(&register, "provisions: [1492/2016 § 6(1)]", "provisions: [1492/2016 § 6(1), 916/2012]");
    edit(&register, "from: data-subject", "from: data-subject\n    provisions: [916/2012]");
    edit(&register, "period: 2 years", "provisions: [916/2012]\n    period: 2 years");
    folder
}

const REPEALED: &str = "statute-repealed-before-notice";

/// How many findings of that code each format tells as standing.
fn standing(folder: &Path, words: &[&str]) -> [(&'static str, usize); 6] {
    let out = |format: &str| told(folder, &[&["--format", format][..], words].concat()).out;
    let of = |value: &Value, key: &str| -> usize {
        value.as_array().unwrap().iter().filter(|one| one[key] == REPEALED).count()
    };
    let sarif = valid_sarif(&out("sarif"));
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let stands = |one: &&Value| {
        let unsilenced = one["suppressions"].as_array().unwrap().is_empty();
        one["ruleId"] == REPEALED && unsilenced
    };
    let (junit, skipped) = (out("junit"), format!("{REPEALED}\">\n      <skipped"));
    [
        ("concise", out("concise").lines().filter(|line| line.contains(REPEALED)).count()),
        ("json", of(&json(&out("json"))["findings"], "code")),
        ("sarif", results.iter().filter(stands).count()),
        ("github", out("github").matches(&format!("title={REPEALED}")).count()),
        ("gitlab", of(&json(&out("gitlab")), "check_name")),
        (
            "junit",
            junit.matches(&format!("{REPEALED}\"")).count() - junit.matches(&skipped).count(),
        ),
    ]
}

/// One place that is silenced, or known already, hides no other of the same act.
#[test]
fn each_place_of_what_is_told_together_stands_for_itself() {
    let folder = cited_thrice("places");
    for (format, count) in standing(&folder, &[]) {
        assert_eq!(count, 3, "{format}");
    }
    let text = told(&folder, &[]).out;
    assert_eq!(text.matches(&format!("[{REPEALED}]")).count(), 1, "{text}");
    assert_eq!(text.matches("here as well").count(), 2, "{text}");
    assert!(text.contains("3 errors") && text.contains("2 findings are shown together"), "{text}");
    let comment = told(&folder, &["--format=markdown"]).out;
    assert_eq!(comment.matches(REPEALED).count(), 1, "{comment}");
    assert!(comment.contains(", lines "), "{comment}");
    // The first place is known, the second silenced by a comment.
    told(&folder, &["--write-baseline", "known.json"]);
    let mut known = json(&fs::read_to_string(folder.join("known.json")).unwrap());
    let all = known["findings"].as_array_mut().unwrap();
    assert_eq!(all.len(), 3);
    all.truncate(1);
    write(&folder.join("known.json"), known.to_string());
    for (format, count) in standing(&folder, &["--baseline", "known.json"]) {
        assert_eq!(count, 2, "{format}");
    }
    let silenced = format!("[916/2012] # seloste: ignore[{REPEALED}] reason=\"a\"\n    period");
    let register = folder.join("registers/registers/kirjasto.yaml");
    edit(&register, "[916/2012]\n    period", &silenced);
    for (format, count) in standing(&folder, &[]) {
        assert_eq!(count, 2, "{format}");
    }
}

/// Without the settings nobody knows which rules are to speak: the report is not whole.
#[test]
fn settings_that_cannot_be_read_leave_a_report_incomplete() {
    let folder = small("unread-settings");
    write(&folder.join("registers/seloste.yaml"), "name: [\n");
    let file = "registers/seloste.yaml";
    let cut = json(&told(&folder, &["--format=json"]).out);
    assert_eq!((&cut["complete"], &cut["not-seen"]), (&false.into(), &serde_json::json!([file])));
    let sarif = valid_sarif(&told(&folder, &["--format=sarif"]).out);
    assert_eq!(sarif["runs"][0]["invocations"][0]["executionSuccessful"], false);
    let issues = json(&told(&folder, &["--format=gitlab"]).out);
    let unread = |one: &&Value| one["check_name"] == "file-unread";
    assert_eq!(issues.as_array().unwrap().iter().filter(unread).count(), 1, "{issues}");
}
