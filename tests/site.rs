//! The site around documents: ways, lists, search, inner pages, and pages to paste elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod program;

use program::{copy, edit, ended, fresh, run, shipped, small, tree, write};

type Files = BTreeMap<String, Vec<u8>>;

/// The shipped workspace, built without what is printed.
static SHIPPED: LazyLock<(PathBuf, Files)> = LazyLock::new(|| {
    let folder = fresh("shipped");
    copy(&shipped("registers"), &folder.join("registers"));
    let files = built(&folder, &[]);
    (folder, files)
});

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];
const REGISTER: &str = "registers/registers/kirjasto.yaml";

fn built(folder: &Path, more: &[&str]) -> Files {
    let words: Vec<&str> = ["build", "--no-pdf"].iter().chain(more).copied().collect();
    let build = run(folder, &words);
    assert_eq!(build.code, Some(0), "{build:?}");
    tree(&folder.join("out"))
}

fn text<'f>(files: &'f Files, name: &str) -> &'f str {
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name} of {:?}", files.keys()));
    std::str::from_utf8(bytes).unwrap()
}

/// Every page but the bare articles.
fn pages(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    let pages = files.keys().filter(|name| name.ends_with(".html"));
    pages.filter(|name| !name.ends_with(".fragment.html")).map(|name| (&**name, text(files, name)))
}

/// What stands between the first `begin` and the next `end`.
fn between<'t>(text: &'t str, begin: &str, end: &str) -> Option<&'t str> {
    let rest = text.split_once(begin)?.1;
    Some(rest.split_once(end)?.0)
}

/// The values of the attribute, in their order.
fn values<'t>(html: &'t str, attribute: &str) -> Vec<&'t str> {
    let begin = format!(" {attribute}=\"");
    html.split(&*begin).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect()
}

/// The words of a page as they are read.
fn words(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out += piece.split_once('>').map_or(piece, |(_, text)| text);
    }
    let signs = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let out = signs.iter().fold(out, |out, (sign, letter)| out.replace(sign, letter));
    out.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The file that an address on the page `from` leads to; `None` for addresses of other places.
fn target(from: &str, address: &str) -> Option<String> {
    let path = address.split('#').next().unwrap_or_default();
    if path.is_empty() || address.contains(':') {
        return None;
    }
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    Some(folders.join("/"))
}

fn index(files: &Files, name: &str) -> Value {
    let script = text(files, name);
    let json = between(script, "window.selosteIndex = ", ";\n").unwrap();
    serde_json::from_str(json).unwrap()
}

/// The texts of the index under that topic.
fn topic(index: &Value, topic: &str) -> Vec<String> {
    let terms = index["terms"].as_array().unwrap().iter();
    let own = terms.filter(|term| term[0] == topic);
    own.map(|term| term[1].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_link_of_every_page_leads_to_a_file_and_to_a_place_in_it() {
    let files = &SHIPPED.1;
    let mut seen = 0;
    for (name, page) in pages(files) {
        for address in values(page, "href").into_iter().chain(values(page, "src")) {
            let place = address.split_once('#').map(|(_, place)| place);
            let file = target(name, address);
            if let Some(file) = &file {
                assert!(files.contains_key(file), "{name}: {address}");
                seen += 1;
            }
            let Some(place) = place.filter(|_| !address.contains(':')) else { continue };
            let there = file.map_or(page, |file| text(files, &file));
            assert!(values(there, "id").contains(&place), "{name}: {address}");
        }
    }
    assert!(seen > 10_000, "{seen}");
}

#[test]
fn every_page_tells_the_way_to_it_and_leads_to_its_other_languages() {
    let mut ways = BTreeSet::new();
    for (name, page) in pages(&SHIPPED.1) {
        let front = name.ends_with("/index.html") || name.ends_with("/index.services.html");
        let way = between(page, "<nav class=\"trail\"", "</nav>");
        assert_eq!(way.is_none(), front, "{name}");
        if let Some(way) = way {
            let current = way.matches("<span aria-current=\"page\">").count();
            assert_eq!(current, 1, "{name}: {way}");
            assert_eq!(values(way, "href")[0], "index.html", "{name}");
            ways.insert(way.matches("<li>").count());
        }
        // The page with the choice of language has nothing else.
        let Some((_, file)) = name.split_once('/').filter(|(_, file)| *file != "index.html") else {
            continue;
        };
        let own = file.split('/').next().unwrap();
        let others: Vec<String> = page
            .lines()
            .filter(|line| line.starts_with("<link rel=\"alternate\" hreflang="))
            .map(|line| values(line, "hreflang")[0].to_owned())
            .collect();
        assert_eq!(others, LANGUAGES, "{name}");
        let switch = between(page, "<nav class=\"languages\"", "</nav>").unwrap();
        let current = switch.lines().find(|line| line.contains("aria-current")).unwrap();
        assert!(current.contains(&format!("lang=\"{own}\"")), "{name}: {current}");
    }
    assert_eq!(ways, BTreeSet::from([2, 3]), "from the front page, or from a page below it");
}

#[test]
fn a_page_is_found_by_nothing_that_it_does_not_say() {
    let files = &SHIPPED.1;
    for tree in ["public", "internal"] {
        for language in LANGUAGES {
            let folder = format!("{tree}/{language}");
            let index = index(files, &format!("{folder}/index.search.js"));
            let found = index["pages"].as_array().unwrap();
            let said: Vec<String> = found
                .iter()
                .map(|page| {
                    let href = page["href"].as_str().unwrap();
                    words(text(files, &target(&format!("{folder}/index.html"), href).unwrap()))
                })
                .collect();
            for (page, said) in found.iter().zip(&said) {
                let title = page["title"].as_str().unwrap().to_lowercase();
                assert!(said.contains(&title), "{folder}: {title}");
            }
            for term in index["terms"].as_array().unwrap() {
                for number in term[2].as_array().unwrap() {
                    let said = &said[usize::try_from(number.as_u64().unwrap()).unwrap()];
                    assert!(said.contains(&term[1].as_str().unwrap().to_lowercase()), "{term}");
                }
            }
        }
    }
    // Inside everything is found that a page says: systems and bodies in annexes too.
    let inside = index(files, "internal/fi/index.search.js");
    let content = topic(&inside, "content");
    assert!(content.len() > 1_000, "{}", content.len());
    let titles = inside["pages"].to_string();
    assert!(titles.contains("\"Löydökset\"") && titles.contains("\"Tietokartat\""), "{titles}");
    for (language, text) in [("fi", "henkilötunnus"), ("sv", "personbeteckning")] {
        let index = index(files, &format!("internal/{language}/index.search.js"));
        let terms = index["terms"].as_array().unwrap().iter();
        let own = terms.filter(|term| term[1].as_str().unwrap().to_lowercase().contains(text));
        let pages: BTreeSet<u64> = own
            .flat_map(|term| term[2].as_array().unwrap())
            .map(|number| number.as_u64().unwrap())
            .collect();
        assert!(pages.len() > 5, "{language}: {pages:?}");
    }
    let public = index(files, "public/fi/index.search.js");
    assert_eq!(topic(&public, "content"), [""; 0]);
    assert_eq!(public["pages"].as_array().unwrap().len(), 9 + 2, "notices and descriptions");
    for (name, least) in [("purpose", 15), ("data", 60), ("recipient", 20)] {
        assert!(topic(&public, name).len() >= least, "{name}: {:?}", topic(&public, name));
    }
    assert!(topic(&public, "data").iter().any(|text| text == "henkilötunnus"));
}

#[test]
fn a_body_is_found_by_the_short_name_that_people_use() {
    for (language, short) in [("fi", "Kela"), ("sv", "FPA"), ("sv", "Kela"), ("en", "Kela")] {
        let index = index(&SHIPPED.1, &format!("public/{language}/index.search.js"));
        let terms = index["terms"].as_array().unwrap().iter();
        let own = terms.filter(|term| {
            let known = term[3].as_str().is_some_and(|names| names.contains(short));
            term[0] == "recipient" && (known || term[1].as_str().unwrap().contains(short))
        });
        let pages: BTreeSet<u64> = own
            .flat_map(|term| term[2].as_array().unwrap())
            .map(|number| number.as_u64().unwrap())
            .collect();
        assert!(pages.len() >= 4, "{language} {short}: {pages:?}");
    }
}

#[test]
fn what_a_register_keeps_for_itself_is_in_no_public_index() {
    let folder = small("kept");
    let before = index(&built(&folder, &[]), "public/fi/index.search.js");
    assert_eq!(topic(&before, "data"), ["lainat ja varaukset", "nimi"]);
    assert_eq!(topic(&before, "purpose"), ["Kirjaston aineiston lainaaminen"]);
    assert_eq!(topic(&before, "recipient"), ["Library Systems Ltd"]);
    // The purposes, the times and the sources would tell of them as well.
    edit(&folder.join(REGISTER), "    categories: [nimi, lainat]\ndata:", "data:");
    let kept = "publish: web\ninternal: [data, retention, sources]";
    edit(&folder.join(REGISTER), "publish: web", kept);
    let build = run(&folder, &["build", "--no-pdf", "--fail-on", "never"]);
    assert_eq!(build.code, Some(0), "{build:?}");
    let files = tree(&folder.join("out"));
    let after = index(&files, "public/fi/index.search.js");
    // The name of one of them is a word that the page has anyway.
    assert!(topic(&after, "data").iter().all(|one| *one == "nimi"), "{after}");
    assert_eq!(topic(&after, "purpose").len(), 1, "{after}");
    assert!(!text(&files, "public/fi/index.search.js").contains("varaukset"));
}

#[test]
fn notices_stand_by_controller_and_by_service_area() {
    let folder = small("services");
    let list = |files: &Files, name: &str| text(files, name).to_owned();
    let heads = |page: &str| -> Vec<String> {
        page.split("<h2>").skip(1).map(|rest| words(rest.split("</h2>").next().unwrap())).collect()
    };
    let files = built(&folder, &[]);
    let services = list(&files, "public/sv/index.services.html");
    assert_eq!(heads(&services), ["bibliotek"]);
    assert_eq!(heads(&list(&files, "public/sv/index.html")), ["exempelby kommun"]);
    for page in [&services, &list(&files, "public/sv/index.html")] {
        let views = between(page, "<nav class=\"views\"", "</nav>").unwrap();
        assert_eq!(values(views, "href"), ["index.html", "index.services.html"]);
    }
    let own = std::fs::read_to_string(folder.join(REGISTER)).unwrap();
    let other = own.replace("id: kirjasto", "id: museo").replace("Kirjaston lainaajat", "Museon");
    let service = "service: {fi: Kirjasto, sv: Bibliotek, en: Library}\n";
    write(&folder.join("registers/registers/museo.yaml"), other.replace(service, ""));
    // The agreement with the processor is on whatever register.
    let agreement = folder.join("registers/agreements/yllapitosopimus.yaml");
    edit(&agreement, "registers: [kirjasto]\n", "");
    let files = built(&folder, &[]);
    let services = list(&files, "public/fi/index.services.html");
    assert_eq!(heads(&services), ["kirjasto", "muut tehtävät"]);
    // Other documents than notices come last.
    let shipped = heads(text(&SHIPPED.1, "public/fi/index.services.html"));
    assert_eq!(shipped.last().unwrap(), "muut asiakirjat");
    assert!(shipped.contains(&"työvoimapalvelut".to_owned()), "{shipped:?}");
    // Where no notice names a service area there is nothing to choose.
    write(&folder.join(REGISTER), own.replace(service, ""));
    let files = built(&folder, &[]);
    assert!(!files.contains_key("public/fi/index.services.html"));
    assert!(!list(&files, "public/fi/index.html").contains("class=\"views\""));
}

#[test]
fn a_layer_that_is_built_alone_is_listed_and_found() {
    let folder = small("layer");
    let files = built(&folder, &["--layer", "short"]);
    assert!(text(&files, "public/fi/index.html").contains("href=\"kirjasto.short.html\""));
    let index = index(&files, "public/fi/index.search.js");
    assert_eq!(index["pages"][0]["href"], "kirjasto.short.html");
    // It tells the purposes, and not the data.
    assert_eq!(topic(&index, "purpose").len(), 1);
    assert_eq!(topic(&index, "data"), [""; 0]);
}

#[test]
fn pages_lead_to_feedback_and_the_accessibility_statement_where_they_are_known() {
    let folder = small("links");
    let footer = |files: &Files, name: &str| {
        between(text(files, name), "<ul class=\"links\">", "</ul>").map(str::to_owned)
    };
    let files = built(&folder, &[]);
    assert!(pages(&files).all(|(name, _)| footer(&files, name).is_none()));
    let settings = folder.join("registers/seloste.yaml");
    let own = std::fs::read_to_string(&settings).unwrap();
    let links = "feedback: {sv: https://a.example/r, fi: https://a.example/p}\n\
        accessibility-statement: {en: https://a.example/a}\n";
    write(&settings, format!("{own}{links}"));
    let files = built(&folder, &[]);
    let at = |name: &str| {
        let footer = footer(&files, name).unwrap_or_else(|| panic!("{name}"));
        values(&footer, "href").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(at("public/sv/kirjasto.html"), ["https://a.example/r", "https://a.example/a"]);
    // A language without a page of its own is led to another one’s.
    assert_eq!(at("public/en/index.html"), ["https://a.example/p", "https://a.example/a"]);
    let own = |name: &str| name.matches('/').count() == 2 && !name.starts_with("rules/");
    for (name, _) in pages(&files).filter(|(name, _)| own(name)) {
        assert_eq!(at(name).len(), 2, "{name}");
    }
}

#[test]
fn a_fragment_is_a_bare_article_and_is_written_only_when_asked_for() {
    let folder = small("fragment");
    assert!(!built(&folder, &[]).keys().any(|name| name.ends_with(".fragment.html")));
    let files = built(&folder, &["--fragment"]);
    let fragments: Vec<&String> =
        files.keys().filter(|name| name.ends_with(".fragment.html")).collect();
    let documents = files.keys().filter(|name| name.ends_with(".md")).count();
    assert_eq!(fragments.len(), documents, "{fragments:?}");
    let swedish = text(&files, "public/sv/kirjasto.fragment.html");
    assert!(swedish.starts_with("<article lang=\"sv\">\n<h1 "), "{swedish}");
    assert!(swedish.trim_end().ends_with("</article>"), "{swedish}");
    for part in ["<html", "<head", "<body", "<script", "<link", "<nav", "<main", " class=\"trail"] {
        assert!(!swedish.contains(part), "{part}");
    }
    // It says what the page says.
    let page = text(&files, "public/sv/kirjasto.html");
    let prose = between(page, "<div class=\"prose\">\n", "</div>\n</article>").unwrap();
    // A picture is a file of the site.
    let (text, _) = prose.split_once("<figure").unwrap();
    assert!(swedish.contains(text), "{swedish}");
}

#[test]
fn a_notice_shows_its_version_and_the_day_of_its_change() {
    let folder = small("version");
    let line = |files: &Files, name: &str| {
        between(text(files, name), "<p class=\"version\">", "</p>").unwrap().to_owned()
    };
    let files = built(&folder, &[]);
    assert_eq!(line(&files, "public/fi/kirjasto.html"), "Versio 1, päivitetty 3.2.2026");
    assert_eq!(line(&files, "public/sv/kirjasto.short.html"), "Version 1, uppdaterad 3.2.2026");
    edit(&folder.join(REGISTER), "  version: \"1\"\n", "");
    let files = built(&folder, &[]);
    assert_eq!(line(&files, "public/en/kirjasto.html"), "Updated 3 February 2026");
}

#[test]
fn the_matrix_tells_what_the_command_tells() {
    let (folder, files) = &*SHIPPED;
    let told = run(folder, &["coverage", "--format", "json", "--lang", "en"]);
    let told: Value = serde_json::from_str(&told.out).unwrap();
    let matrix = text(files, "internal/en/index.coverage.html");
    let table = between(matrix, "<tbody>", "</tbody>").unwrap();
    let rows: Vec<&str> = table.split("<tr>").skip(1).collect();
    let registers = told["registers"].as_array().unwrap();
    assert_eq!(rows.len(), registers.len());
    for (row, register) in rows.iter().zip(registers) {
        let id = register["id"].as_str().unwrap();
        assert_eq!(values(row, "href"), [format!("{id}.coverage.html")]);
        let cells: Vec<String> = row.split("<td>").skip(2).map(words).collect();
        let groups = ["art-13", "art-14", "art-26", "art-28", "art-30-1", "art-30-2"];
        for (cell, group) in cells.iter().zip(groups) {
            let points = register["points"].as_array().unwrap().iter();
            let own: Vec<&Value> = points.filter(|point| point["group"] == group).collect();
            let of = |state: &str| own.iter().filter(|point| point["state"] == state).count();
            let concern = own.len() - of("not-applicable");
            let expected = format!("{}/{concern}", of("answered"));
            let expected = if concern == 0 { "–".to_owned() } else { expected };
            assert!(cell.starts_with(&expected), "{id} {group}: {cell} and not {expected}");
        }
        // Each point of the register stands on its own page.
        let page = words(text(files, &format!("internal/en/{id}.coverage.html")));
        for point in register["points"].as_array().unwrap() {
            if point["state"] == "answered" {
                assert!(page.contains(&point["name"].as_str().unwrap().to_lowercase()), "{point}");
            }
        }
    }
}

#[test]
fn the_pages_on_findings_and_deadlines_tell_what_the_commands_tell() {
    let folder = small("state");
    edit(&folder.join(REGISTER), "procedures: [pyynto]\n", "");
    edit(
        &folder.join(REGISTER),
        "  date: 2026-02-03\n",
        "  date: 2026-02-03\n  review-by: 2027-01-15\n",
    );
    let files = built(&folder, &["--fail-on", "never"]);
    let checked = run(&folder, &["check", "--format", "json", "--lang", "sv"]);
    let checked: Value = serde_json::from_str(&checked.out).unwrap();
    let findings = checked["findings"].as_array().unwrap();
    assert!(!findings.is_empty(), "{checked}");
    let page = text(&files, "internal/sv/index.findings.html");
    let said = words(page);
    for finding in findings {
        let message = finding["message"].as_str().unwrap().to_lowercase();
        assert!(said.contains(&message), "{message}: {said}");
        let rule = format!("href=\"../../rules/sv/{}.html\"", finding["code"].as_str().unwrap());
        assert!(page.contains(&rule), "{rule}: {page}");
    }
    let due = run(&folder, &["due", "--within", "365", "--format", "json", "--lang", "sv"]);
    let due: Value = serde_json::from_str(&due.out).unwrap();
    let said = words(text(&files, "internal/sv/index.due.html"));
    let items = due["due"].as_array().unwrap();
    assert!(!items.is_empty() && said.contains("15.1.2027"), "{due}: {said}");
    for item in items {
        assert!(said.contains(&item["what"].as_str().unwrap().to_lowercase()), "{item}: {said}");
    }
    // What is to be done is told by names, and leads on.
    let page = text(&files, "internal/sv/index.due.html");
    assert!(page.contains("«<a href=\"kirjasto.coverage.html\">"), "{page}");
    assert!(!page.contains("«kirjasto»"), "{page}");
    // A path of somebody's machine stands on no page.
    let machine = folder.to_str().unwrap();
    assert!(pages(&files).all(|(_, page)| !page.contains(machine)));
}

#[test]
fn the_inner_front_page_leads_to_every_inner_page() {
    let files = &SHIPPED.1;
    for language in LANGUAGES {
        let mut reached = BTreeSet::from([format!("internal/{language}/index.html")]);
        let mut waiting: Vec<String> = reached.iter().cloned().collect();
        while let Some(name) = waiting.pop() {
            for address in values(text(files, &name), "href") {
                let own = target(&name, address).filter(|file| {
                    file.ends_with(".html") && file.starts_with(&format!("internal/{language}/"))
                });
                waiting.extend(own.filter(|file| reached.insert(file.clone())));
            }
        }
        let all = pages(files).map(|(name, _)| name);
        let all: BTreeSet<&str> =
            all.filter(|name| name.starts_with(&format!("internal/{language}/"))).collect();
        let lost: Vec<&&str> = all.iter().filter(|name| !reached.contains(**name)).collect();
        assert!(lost.is_empty() && all.len() > 100, "{lost:?}");
    }
}

#[test]
fn only_some_documents_have_no_pages_on_the_state_of_all() {
    let folder = small("only");
    let files = built(&folder, &["--only", "notice"]);
    assert!(!files.keys().any(|name| name.starts_with("internal/")), "{:?}", files.keys());
    assert_eq!(files.keys().filter(|name| name.contains(".coverage.")).count(), 0);
}

/// What `.ci/browser/site.mjs` sees of the list in `folder` when it looks for `queries`.
fn searched(folder: &Path, list: &str, queries: &[&str]) -> Value {
    let mut command = Command::new("node");
    command.current_dir(shipped(".ci/browser")).arg("site.mjs").arg(folder).arg(list);
    let run = ended(&command.args(queries).output().expect("node is installed"));
    assert_eq!(run.code, Some(0), "{run:?}");
    serde_json::from_str(&run.out).unwrap()
}

#[test]
#[ignore = "needs chromium, and npm ci in .ci/browser"]
fn a_part_of_a_word_is_found_from_disk_and_told_to_a_screen_reader() {
    let folder = small("search");
    let categories = folder.join("registers/categories.yaml");
    edit(&categories, "fi: lainat ja varaukset", "fi: Tiedonohjaussuunnitelma ja varaukset");
    let body = folder.join("registers/organisations/library-systems.yaml");
    edit(&body, "name: Library Systems Ltd\n", "name: Library Systems Ltd\nshort-name: LibSys\n");
    built(&folder, &[]);
    let queries = [
        "suunnitelma",
        "SUUNNITELMA",
        "esimerkkila",
        "esimerkkilä",
        "lainaajät",
        "library nimi",
        "zzz",
        "libsys",
    ];
    let told = searched(&folder.join("out/public"), "fi/index.html", &queries);
    assert_eq!(told["problems"], serde_json::json!([]), "{told:#}");
    assert_eq!(told["role"], "status");
    let found = |query: &str| told["answers"][query]["found"].as_array().unwrap().len();
    let notice = serde_json::json!(["Kirjaston lainaajat"]);
    for query in ["suunnitelma", "SUUNNITELMA"] {
        let answer = &told["answers"][query];
        assert_eq!(answer["found"], notice, "{told:#}");
        assert_eq!(
            answer["why"],
            serde_json::json!(["Tiedot: Tiedonohjaussuunnitelma ja varaukset"])
        );
        assert_eq!(answer["marked"], serde_json::json!(["suunnitelma"]));
        assert_eq!(answer["said"], "Löytyi yksi asiakirja.");
        assert_eq!(answer["listed"], serde_json::json!([]), "the list gives way to what was found");
    }
    // Who has no ä on the keyboard finds it; who types one means it.
    assert_eq!((found("esimerkkila"), found("esimerkkilä")), (1, 1), "{told:#}");
    assert_eq!((found("lainaajät"), found("zzz")), (0, 0), "{told:#}");
    assert_eq!(told["answers"]["zzz"]["said"], "Hakusanoilla ei löytynyt mitään.");
    assert_eq!(told["answers"]["library nimi"]["found"], notice, "every word is somewhere");
    assert_eq!(told["answers"]["libsys"]["found"], notice, "a body is known by a shorter name too");
    assert_eq!(
        told["answers"]["libsys"]["why"],
        serde_json::json!(["Saaja: Library Systems Ltd (LibSys)"])
    );
    assert_eq!(told["linked"]["found"], notice, "a search has an address");
    assert_eq!(told["next"], true, "what was found is two stops from the field");
    for view in ["cleared", "plain"] {
        let listed = told[view]["listed"].as_array().unwrap();
        assert_eq!(listed.len(), 1, "{view}: {told:#}");
    }
    assert_eq!((&told["cleared"]["search"], &told["plain"]["search"]), (&1.into(), &0.into()));
}

#[test]
#[ignore = "needs the Nu validator: java, and npm ci in .ci/browser"]
fn every_page_is_valid_html() {
    for told in validated(&SHIPPED.0.join("out")) {
        // The validator knows no origin of a file, so that it takes the site's own style sheet for
        // somebody else's.
        let own =
            told["message"].as_str().is_some_and(|text| text.contains("Content Security Policy"));
        assert!(own, "{told:#}");
    }
    let folder = fresh("invalid");
    write(&folder.join("a.html"), "<!DOCTYPE html><html lang=\"fi\"><title>a</title><p><div></p>");
    assert!(validated(&folder).iter().any(|told| told["type"] == "error"));
}

/// What the Nu validator says of the pages below `folder`.
fn validated(folder: &Path) -> Vec<Value> {
    let mut command = Command::new("java");
    command.arg("-jar").arg(shipped(".ci/browser/node_modules/vnu-jar/build/dist/vnu.jar"));
    command.args(["--skip-non-html", "--stdout", "--exit-zero-always", "--format", "json"]);
    let run = ended(&command.arg(folder).output().expect("java is installed"));
    assert_eq!(run.code, Some(0), "{run:?}");
    let told: Value = serde_json::from_str(&run.out).unwrap();
    told["messages"].as_array().unwrap().clone()
}
