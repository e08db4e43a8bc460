//! What other people's CI gets from us: hooks, an action, a template, a workflow to begin with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_yaml::Value;

#[path = "support/program.rs"]
mod program;

use program::{Run, edit, ended, fresh, run, shipped, small, tree, write};

const ACTION: &str = ".github/actions/seloste/action.yml";
const GITLAB: &str = ".gitlab/seloste.yml";
const HOOKS: &str = ".pre-commit-hooks.yaml";
const WORKFLOW: &str = ".github/workflows/seloste.yml";
const DPO: &str = "dpo:
  role: {fi: Tietosuojavastaava, sv: Dataskyddsombud, en: Data Protection Officer}
  email: tietosuoja@esimerkkila.example
";

fn yaml(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// The script of the action, as the platform gives it to bash.
fn script() -> String {
    let action = yaml(&shipped(ACTION));
    action["runs"]["steps"][0]["run"].as_str().unwrap().to_owned()
}

/// The environment that the action gives its script for these inputs.
fn environment(inputs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let action = yaml(&shipped(ACTION));
    let declared = action["inputs"].as_mapping().unwrap();
    let given = action["runs"]["steps"][0]["env"].as_mapping().unwrap();
    let value = |name: &str| {
        let own = inputs.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        own.unwrap_or_else(|| declared[name]["default"].as_str().unwrap()).to_owned()
    };
    let pair = |(key, expression): (&Value, &Value)| {
        let expression = expression.as_str().unwrap();
        let name = expression.strip_prefix("${{ inputs.").unwrap().strip_suffix(" }}").unwrap();
        (key.as_str().unwrap().to_owned(), value(name))
    };
    let environment: BTreeMap<String, String> = given.iter().map(pair).collect();
    assert_eq!(environment.len(), declared.len(), "every input reaches the script");
    environment
}

/// Runs the action's script in `folder`: how it ended, its outputs and its summary.
fn act(folder: &Path, inputs: &[(&str, &str)]) -> (Run, String, String) {
    let (outputs, summary) = (folder.join("outputs"), folder.join("summary"));
    for file in [&outputs, &summary] {
        write(file, "");
    }
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", &script()]);
    command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin");
    command.envs(environment(inputs));
    command.env("GITHUB_OUTPUT", &outputs).env("GITHUB_STEP_SUMMARY", &summary);
    let ran = ended(&command.output().unwrap());
    let text = |path| fs::read_to_string(path).unwrap();
    (ran, text(&outputs), text(&summary))
}

const PROGRAM: (&str, &str) = ("program", env!("CARGO_BIN_EXE_seloste"));

#[test]
#[cfg(unix)]
fn the_action_reports_everywhere_and_ends_as_the_check_does() {
    let folder = small("action");
    let inputs = [PROGRAM, ("lang", "sv")];
    let (clean, outputs, summary) = act(&folder, &inputs);
    assert_eq!(clean.code, Some(0), "{clean:?}");
    assert_eq!(outputs, "completed=true\nsarif=seloste.sarif\nreport=seloste.md\n");
    assert!(summary.starts_with("## Seloste: Inget att anmärka på"), "{summary}");
    edit(&folder.join("registers/organisations/esimerkkila.yaml"), DPO, "");
    let changed = ("changed", "registers/organisations/esimerkkila.yaml\nREADME.md");
    let (found, outputs, summary) = act(&folder, &[PROGRAM, ("lang", "sv"), changed]);
    assert_eq!(found.code, Some(1));
    assert!(found.out.starts_with("::error file=registers/organisations/"), "{}", found.out);
    assert!(outputs.starts_with("completed=true\n"));
    assert!(
        summary.contains("### Ändrade filer") && summary.contains("`dpo-missing`"),
        "{summary}"
    );
    let sarif = fs::read_to_string(folder.join("seloste.sarif")).unwrap();
    assert!(sarif.contains("\"ruleId\": \"dpo-missing\""));
    assert_eq!(fs::read_to_string(folder.join("seloste.md")).unwrap(), summary);
    let warned = act(&folder, &[PROGRAM, ("fail-on", "never")]).0;
    assert_eq!(warned.code, Some(0));
    run(&folder, &["check", "--write-baseline", "known.json"]);
    let known = act(&folder, &[PROGRAM, ("baseline", "known.json")]).0;
    assert_eq!(known.code, Some(0), "{known:?}");
}

#[test]
#[cfg(unix)]
fn an_action_that_fails_says_so() {
    let folder = small("action-fails");
    assert_eq!(act(&folder, &[PROGRAM]).0.code, Some(0));
    let (failed, outputs, summary) = act(&folder, &[PROGRAM, ("workspace", "nowhere")]);
    assert_eq!(failed.code, Some(2));
    assert!(outputs.starts_with("completed=false\n") && summary.contains("❌"), "{summary}");
    assert!(failed.out.starts_with("::error ") && failed.err.contains("nowhere"), "{failed:?}");
    // Without the program, nothing of an earlier run is left to be taken for this one's.
    let (failed, outputs, summary) = act(&folder, &[("program", "./no-such-program")]);
    assert_eq!(failed.code, Some(127));
    assert!(outputs.starts_with("completed=false\n") && summary.contains("❌ 127"), "{summary}");
    assert!(!folder.join("seloste.sarif").exists());
}

#[test]
#[cfg(unix)]
fn nothing_in_an_input_is_obeyed() {
    let folder = small("action-hostile");
    for hostile in ["$(touch owned)", "`touch owned`", "\"; touch owned; \"", "'; touch owned #"] {
        for name in ["workspace", "baseline", "lang", "fail-on", "changed", "rules-url"] {
            act(&folder, &[PROGRAM, (name, hostile)]);
        }
        let report = format!("{hostile}\ncompleted=true");
        let (_, outputs, _) = act(&folder, &[PROGRAM, ("workspace", "no"), ("report", &report)]);
        assert!(outputs.starts_with("completed=false\n"));
        assert_eq!(outputs.lines().count(), 3, "an input adds no outputs: {outputs}");
    }
    assert!(!folder.join("owned").exists());
    assert!(!script().contains("${{"), "the script is the same whatever the inputs are");
    for language in ["fi", "sv", "en"] {
        let workflow = yaml(&shipped("templates/starter").join(language).join(WORKFLOW));
        for step in workflow["jobs"]["check"]["steps"].as_sequence().unwrap() {
            let script = step.get("run").and_then(Value::as_str).unwrap_or_default();
            assert!(!script.contains("${{"), "{script}");
        }
    }
}

/// Runs the script of GitLab's template in `folder`, with these variables set for the project.
#[cfg(unix)]
fn template(folder: &Path, given: &[(&str, &str)]) -> Run {
    let template = yaml(&shipped(GITLAB));
    let job = &template["seloste"];
    let lines = job["script"].as_sequence().unwrap().iter().map(|line| line.as_str().unwrap());
    let script: Vec<&str> = lines.collect();
    let mut command = Command::new("/bin/sh");
    command.args(["-e", "-c", &script.join("\n")]).current_dir(folder).env_clear();
    let program = Path::new(env!("CARGO_BIN_EXE_seloste")).parent().unwrap();
    command.env("PATH", program);
    for (key, value) in job["variables"].as_mapping().unwrap() {
        command.env(key.as_str().unwrap(), value.as_str().unwrap());
    }
    ended(&command.envs(given.iter().copied()).output().unwrap())
}

#[test]
#[cfg(unix)]
fn the_template_of_gitlab_asks_for_reports_that_exist() {
    let folder = small("gitlab");
    let ran = template(&folder, &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let template = yaml(&shipped(GITLAB));
    let job = &template["seloste"];
    let reports = job["artifacts"]["reports"].as_mapping().unwrap().values();
    for report in reports.chain(job["artifacts"]["paths"].as_sequence().unwrap()) {
        assert!(folder.join(report.as_str().unwrap()).exists(), "{report:?}");
    }
}

#[test]
fn the_template_of_gitlab_runs_in_merge_requests_and_on_the_default_branch() {
    let template = yaml(&shipped(GITLAB));
    let rules = template["seloste"]["rules"].as_sequence().expect("the job has rules");
    let conditions: Vec<&str> = rules.iter().map(|one| one["if"].as_str().unwrap()).collect();
    assert_eq!(
        conditions,
        [
            r#"$CI_PIPELINE_SOURCE == "merge_request_event""#,
            "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
        ]
    );
}

#[test]
#[cfg(unix)]
fn the_template_of_gitlab_takes_language_changed_files_and_baseline() {
    let folder = small("gitlab-inputs");
    edit(&folder.join("registers/organisations/esimerkkila.yaml"), DPO, "");
    let changed = ("SELOSTE_CHANGED", "README.md\nregisters/organisations/esimerkkila.yaml");
    let found = template(&folder, &[("SELOSTE_LANG", "sv"), changed]);
    assert_eq!(found.code, Some(1), "{found:?}");
    let report = fs::read_to_string(folder.join("seloste.md")).unwrap();
    assert!(report.contains("### Ändrade filer") && report.contains("`dpo-missing`"), "{report}");
    run(&folder, &["check", "--write-baseline", "known.json"]);
    let known = template(&folder, &[("SELOSTE_BASELINE", "known.json")]);
    assert_eq!(known.code, Some(0), "{known:?}");
    // Where git cannot tell what a merge request changes, the check goes on.
    let base = ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "0000000");
    assert_eq!(template(&folder, &[base]).code, Some(1));
    for name in ["SELOSTE_LANG", "SELOSTE_BASELINE", "SELOSTE_CHANGED"] {
        template(&folder, &[(name, "$(touch owned); `touch owned`")]);
    }
    assert!(!folder.join("owned").exists());
}

#[test]
fn a_starter_workspace_has_a_workflow_and_the_action_that_it_uses() {
    let folder = fresh("starter");
    for language in ["fi", "sv", "en"] {
        let ran = run(&folder, &["init", language, "--lang", language]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let files = tree(&folder.join(language));
        assert_eq!(files[ACTION], fs::read(shipped(ACTION)).unwrap());
        let workflow = yaml(&folder.join(language).join(WORKFLOW));
        let steps = workflow["jobs"]["check"]["steps"].as_sequence().unwrap();
        let step = steps.iter().find(|step| step["id"] == "seloste").unwrap();
        assert_eq!(step["uses"], "./.github/actions/seloste");
        assert_eq!(step["with"]["lang"], language);
        let inputs = yaml(&shipped(ACTION))["inputs"].clone();
        for name in step["with"].as_mapping().unwrap().keys() {
            assert!(inputs.get(name).is_some(), "{name:?} is no input of the action");
        }
        // A file for a platform is no register.
        let check = run(&folder, &["check", "--workspace", language, "--fail-on", "info"]);
        assert_eq!(check.code, Some(0), "{check:?}");
    }
}

/// Runs a Python module of `.ci/requirements.txt`.
fn judged(words: &[&str]) -> Run {
    let python = std::env::var("SELOSTE_PYTHON").unwrap_or_else(|_| "python3".into());
    let mut command = Command::new(python);
    ended(&command.arg("-m").args(words).current_dir(shipped("")).output().expect("Python starts"))
}

#[test]
#[ignore = "needs the Python validators"]
fn others_find_the_files_valid() {
    let folder = fresh("valid");
    run(&folder, &["init", "starter"]);
    let workflow = folder.join("starter").join(WORKFLOW);
    let workflow = workflow.to_str().unwrap();
    for words in [
        vec!["pre_commit", "validate-manifest", HOOKS],
        vec!["check_jsonschema", "--builtin-schema", "vendor.github-actions", ACTION],
        vec!["check_jsonschema", "--builtin-schema", "vendor.github-workflows", workflow],
        vec!["check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", GITLAB],
    ] {
        let ran = judged(&words);
        assert_eq!(ran.code, Some(0), "{ran:?}");
    }
    // The validators see what is wrong.
    let broken = folder.join("action.yml");
    let text = fs::read_to_string(shipped(ACTION)).unwrap();
    write(&broken, text.replace("using: composite", "using: magic"));
    let broken = broken.to_str().unwrap();
    let ran = judged(&["check_jsonschema", "--builtin-schema", "vendor.github-actions", broken]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
}
