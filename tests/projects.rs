//! Workspaces of their own, each with what it compiles to and what is found in it.
//!
//! A project is a folder of `tests/projects/`: `registers/` is the workspace, `golden/` holds its
//! Finnish notices and figures for invoices as Markdown, with gaps flagged, and the findings in Finnish as of the
//! workspace's own day and as of each day in `days`. `UPDATE=1` writes the golden files anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use seloste::compile::{BuildOptions, Shop, build, findings, ground, hashes};
use seloste::document::{Kind, Layer};
use seloste::law::Catalogs;
use seloste::model::resolve;
use seloste::register::read;
use seloste::report::{Style, text};
use seloste::text::{Date, Language};
use seloste::world::disk;

/// What a project gives, by the name of its golden file.
type Golden = BTreeMap<String, String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects")
}

fn projects() -> Vec<PathBuf> {
    let entries = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// Compiles the project as of its own day, and checks it as of the other days too.
fn compiled(project: &Path, shop: &Shop) -> Golden {
    let folder = disk::read(&project.join("registers")).unwrap();
    let published = hashes(&folder.published);
    let ground = ground(&folder.yaml);
    let catalogs = Catalogs::embedded().unwrap();
    let reading = read(&ground.sources, &ground.not_yaml);
    let own = reading.registers.workspace.as_ref().and_then(|one| one.as_of.as_ref());
    let own = own.unwrap_or_else(|| panic!("{}: no `as-of`", project.display())).value;
    let mut golden = Golden::new();
    let other = fs::read_to_string(project.join("days")).unwrap_or_default();
    let days = other.lines().map(|day| day.parse::<Date>().unwrap());
    for day in days.chain([own]) {
        let mut model = resolve(&reading, &catalogs, day);
        model.published = Some(&published);
        let checked = findings(&ground, &reading, &model);
        let style = Style::default();
        let told = text(&checked.findings, &ground.sources, &shop.wording, Language::Fi, style);
        golden.insert(format!("findings.{day}.txt"), told);
    }
    let model = resolve(&reading, &catalogs, own);
    let options = BuildOptions {
        kinds: vec![
            Kind::Notice,
            Kind::InvoiceFigures,
            Kind::AccessRightAgreement,
            Kind::ProcurementAnnex,
        ],
        drafts: true,
        flag_gaps: true,
        layers: vec![Layer::Full],
        pdf: true,
        maps: true,
        state: false,
        fragments: false,
    };
    let built = match build(&model, shop, &options) {
        Ok(built) => built,
        Err(refusal) => {
            golden.insert("refusal.txt".to_owned(), format!("{refusal:?}\n"));
            return golden;
        }
    };
    for file in built.files {
        if let Some(name) = file.path.rsplit('/').next().filter(|_| file.path.contains("/fi/"))
            && name.ends_with(".md")
        {
            golden.insert(name.to_owned(), String::from_utf8(file.bytes).unwrap());
        }
    }
    golden
}

#[test]
fn projects_compile_to_their_golden_files() {
    let shop = Shop::open(&[]).unwrap();
    let mut wrong = Vec::new();
    for project in projects() {
        let folder = project.join("golden");
        let golden = compiled(&project, &shop);
        if std::env::var_os("UPDATE").is_some() {
            drop(fs::remove_dir_all(&folder));
            fs::create_dir_all(&folder).unwrap();
            golden.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
            continue;
        }
        let kept: Vec<_> = fs::read_dir(&folder).into_iter().flatten().collect();
        if kept.len() != golden.len() {
            wrong.push(format!("{}: {} files", folder.display(), golden.len()));
        }
        for (name, text) in golden {
            if fs::read_to_string(folder.join(&name)).unwrap_or_default() != text {
                wrong.push(format!("{}/{name}", folder.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "differ; UPDATE=1 writes them anew:\n{}", wrong.join("\n"));
}
