//! The lists that lead to documents: by controller, by service area, and inside by what they are.

use std::collections::BTreeMap;

use super::pages::{PlainFile, Site, list_title, own_name, paragraph, stem};
use super::search;
use crate::document::{Document, Kind, Layer, Term};
use crate::language::{WordingError, lent};
use crate::register::Localized;
use crate::render::html::{
    Card, Entry, Group, Index, LanguageLink, Root, RootChoice, SearchBox, Shell, View, index, root,
};
use crate::text::Language;

/// A document in a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed<'a> {
    pub(super) document: &'a Document,
    /// What it is found by besides its title.
    pub(super) terms: &'a [Term],
}

/// The sections of the inner list, in their order. A dot in the names of files keeps them apart from
/// those of registers, which have none.
const SECTIONS: [&str; 5] = ["notices", "records", "agreements", "forms", "descriptions"];

/// The page with the notices by service area.
const SERVICES: &str = "index.services";
/// The page that leads to all maps of a tree.
pub(super) const MAPS: &str = "index.maps";

/// The section of the inner list in which documents of the kind stand.
pub(super) fn section(kind: Kind) -> &'static str {
    match kind {
        Kind::Notice | Kind::ChangeNotice => "notices",
        Kind::Record | Kind::ProcessorRecord => "records",
        Kind::ProcessingAnnex
        | Kind::JointArrangement
        | Kind::AccessRightAgreement
        | Kind::ProcurementAnnex
        | Kind::TaskTransferAgreement
        | Kind::AgreementRegister
        | Kind::SccAnnexes => "agreements",
        Kind::UserUndertaking | Kind::ConsentForm => "forms",
        Kind::InvoiceFigures
        | Kind::DisclosureDescription
        | Kind::InformationModel
        | Kind::PublicityDescription
        | Kind::DpiaScreening
        | Kind::RetentionSummary
        | Kind::AccessReply => "descriptions",
    }
}

/// How a list orders its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Controllers,
    Services,
    Sections,
}

impl Order {
    /// The name of the page in that order, without its ending.
    fn stem(self) -> &'static str {
        match self {
            Self::Controllers | Self::Sections => "index",
            Self::Services => SERVICES,
        }
    }
}

impl Site<'_> {
    /// The lists of one tree: pages and an index to search per language, and the choice of language
    /// above them.
    pub(super) fn lists(
        &self,
        tree: &str,
        documents: &[Listed<'_>],
    ) -> Result<Vec<PlainFile>, WordingError> {
        let mut files = Vec::new();
        let mut choices = Vec::new();
        let orders = orders(tree, documents);
        for language in &self.languages {
            let own = documents.iter().filter(|one| one.document.language == *language);
            let own: Vec<Listed<'_>> = own.copied().collect();
            for order in &orders {
                let page = self.list(*language, &orders, *order, &own)?;
                let path = format!("{tree}/{language}/{}.html", order.stem());
                files.push((path, page.into_bytes()));
            }
            let script = self.search_index((tree, *language), &own)?;
            files.push((format!("{tree}/{language}/{}", search::INDEX), script.into_bytes()));
            choices.push(RootChoice {
                language: language.tag().to_owned(),
                name: own_name(*language).to_owned(),
                href: format!("{language}/index.html"),
                text: self.word(*language, list_title(tree))?,
                lead: self.introduction.map(|text| text.marked(*language)),
            });
        }
        let main = self.languages.first().copied().unwrap_or(Language::Fi);
        let site = self.shell(main, "assets/")?.site;
        let banner = self.banner.map(|text| self.banner_in_all(text, main));
        let root = root(&Root { site, assets: "assets/".to_owned(), banner, choices });
        files.push((format!("{tree}/index.html"), root.into_bytes()));
        Ok(files)
    }

    /// The banner of the page that is in all languages at once; its own is `main`.
    fn banner_in_all(&self, banner: &Localized, main: Language) -> String {
        let in_language = |language: &Language| {
            let text = lent::unmarked(banner.get(*language)?);
            Some(if *language == main { text.into_owned() } else { lent::lent(&text, *language) })
        };
        let texts: Vec<String> = self.languages.iter().filter_map(in_language).collect();
        if texts.is_empty() { banner.marked(main) } else { texts.join(" · ") }
    }

    fn list(
        &self,
        language: Language,
        orders: &[Order],
        order: Order,
        documents: &[Listed<'_>],
    ) -> Result<String, WordingError> {
        let inner = order == Order::Sections;
        let title = self.word(language, list_title(if inner { "internal" } else { "public" }))?;
        let key = if inner { "internal-introduction" } else { "index-introduction" };
        let introduction = self.word(language, key)?;
        let lead = self.introduction.map(|text| text.marked(language)).into_iter();
        let groups = match order {
            Order::Controllers => self.by_controller(documents)?,
            Order::Services => self.by_service(language, documents)?,
            Order::Sections => self.by_section(language, documents)?,
        };
        let heading = match order {
            Order::Services => self.word(language, "site-by-service-title")?,
            Order::Controllers | Order::Sections => title,
        };
        Ok(index(&Index {
            shell: Shell {
                title: heading.clone(),
                languages: self.in_all_languages(order.stem()),
                ..self.shell(language, "../assets/")?
            },
            title: heading,
            introduction: lead.chain([introduction]).map(paragraph).collect(),
            search: (!documents.is_empty())
                .then(|| self.search_box(language, inner))
                .transpose()?,
            views: self.views(language, orders, order)?,
            cards: self.cards(language, inner)?,
            groups,
        }))
    }

    /// The page of that name in every language.
    pub(super) fn in_all_languages(&self, stem: &str) -> Vec<LanguageLink> {
        let link = |other: &Language| LanguageLink {
            language: other.tag().to_owned(),
            name: own_name(*other).to_owned(),
            href: format!("../{other}/{stem}.html"),
        };
        self.languages.iter().map(link).collect()
    }

    fn search_box(&self, language: Language, inner: bool) -> Result<SearchBox, WordingError> {
        let hint = if inner { "site-search-hint-internal" } else { "site-search-hint" };
        let label = if inner { "site-search-internal" } else { "site-search" };
        Ok(SearchBox {
            label: self.word(language, label)?,
            hint: self.word(language, hint)?,
            button: self.word(language, "site-search-button")?,
            index: search::INDEX.to_owned(),
        })
    }

    /// The choice of the order, where there is one.
    fn views(
        &self,
        language: Language,
        orders: &[Order],
        here: Order,
    ) -> Result<Option<(String, Vec<View>)>, WordingError> {
        if orders.len() < 2 {
            return Ok(None);
        }
        let mut views = Vec::new();
        for order in orders {
            let key = match order {
                Order::Controllers | Order::Sections => "site-by-controller",
                Order::Services => "site-by-service",
            };
            views.push(View {
                text: self.word(language, key)?,
                href: format!("{}.html", order.stem()),
                here: *order == here,
            });
        }
        Ok(Some((self.word(language, "site-order")?, views)))
    }

    /// The pages that tell of all registers at once: inside how they stand, the maps and the rules,
    /// for everybody the maps.
    pub(super) fn cards(&self, language: Language, inner: bool) -> Result<Vec<Card>, WordingError> {
        let state = (self.state && inner).then_some([
            ("coverage-title", "site-coverage-text", "index.coverage.html".to_owned()),
            ("findings-title", "site-findings-text", "index.findings.html".to_owned()),
            ("deadlines-title", "site-due-text", "index.due.html".to_owned()),
        ]);
        let maps = ("site-maps", "site-maps-text", format!("{MAPS}.html"));
        let rules = format!("../../rules/{language}/index.html");
        let rules = ("report-rules-title", "site-rules-text", rules);
        let tree = if inner { "internal" } else { "public" };
        let maps = self.lists_maps(tree).then_some(maps).into_iter();
        let rules = state.is_some().then_some(rules);
        let known = state.into_iter().flatten().chain(maps).chain(rules);
        let card = |(title, text, href): (&str, &str, String)| {
            Ok(Card { title: self.word(language, title)?, href, text: self.word(language, text)? })
        };
        known.map(card).collect()
    }

    /// A joint register stands under its first controller; its page names them all.
    fn by_controller(&self, documents: &[Listed<'_>]) -> Result<Vec<Group>, WordingError> {
        let mut groups: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for Listed { document, .. } in documents {
            let controller = document.controllers.first().cloned().unwrap_or_default();
            groups.entry(controller).or_default().push(self.entry(document, false)?);
        }
        Ok(groups.into_iter().map(|(title, entries)| Group { title, id: None, entries }).collect())
    }

    /// Notices by service area; those without one and other documents come last.
    fn by_service(
        &self,
        language: Language,
        documents: &[Listed<'_>],
    ) -> Result<Vec<Group>, WordingError> {
        let mut groups: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        let (mut without, mut others) = (Vec::new(), Vec::new());
        for Listed { document, .. } in documents {
            let entry = self.entry(document, true)?;
            match (&document.service, document.kind) {
                (Some(service), _) => groups.entry(service.clone()).or_default().push(entry),
                (None, Kind::Notice) => without.push(entry),
                (None, _) => others.push(entry),
            }
        }
        let mut groups: Vec<Group> =
            groups.into_iter().map(|(title, entries)| Group { title, id: None, entries }).collect();
        for (key, entries) in [("site-no-service", without), ("site-other-documents", others)] {
            if !entries.is_empty() {
                groups.push(Group { title: self.word(language, key)?, id: None, entries });
            }
        }
        Ok(groups)
    }

    fn by_section(
        &self,
        language: Language,
        documents: &[Listed<'_>],
    ) -> Result<Vec<Group>, WordingError> {
        let mut groups = Vec::new();
        for name in SECTIONS {
            let own = documents.iter().filter(|one| section(one.document.kind) == name);
            let entries: Vec<Entry> =
                own.map(|one| self.entry(one.document, true)).collect::<Result<_, _>>()?;
            if !entries.is_empty() {
                let title = self.word(language, &format!("site-section-{name}"))?;
                groups.push(Group { title, id: Some(name.to_owned()), entries });
            }
        }
        Ok(groups)
    }

    /// The document in a list; where its controllers do not stand over it, they stand in it.
    fn entry(&self, document: &Document, controllers: bool) -> Result<Entry, WordingError> {
        let draft =
            document.draft.then(|| self.word(document.language, "draft-mark")).transpose()?;
        Ok(Entry {
            title: self.listed_title(document)?,
            href: format!("{}.html", stem(document)),
            detail: Some(self.detail(document, controllers)?),
            draft,
            downloads: self.downloads(document, "form")?,
        })
    }

    pub(super) fn listed_title(&self, document: &Document) -> Result<String, WordingError> {
        match document.kind {
            Kind::Notice => Ok(document.title.clone()),
            _ => self.title(document),
        }
    }

    pub(super) fn detail(
        &self,
        document: &Document,
        controllers: bool,
    ) -> Result<String, WordingError> {
        let mut told: Vec<String> = Vec::new();
        match controllers {
            true => told.extend(document.controllers.first().cloned()),
            false => told.extend(document.service.clone()),
        }
        told.push(self.version_line(document)?);
        Ok(told.join(". "))
    }
}

/// The orders in which a tree has its list. Notices by service area are told only where some notice
/// names one.
fn orders(tree: &str, documents: &[Listed<'_>]) -> Vec<Order> {
    match tree {
        "internal" => vec![Order::Sections],
        _ if documents.iter().any(|one| one.document.service.is_some()) => {
            vec![Order::Controllers, Order::Services]
        }
        _ => vec![Order::Controllers],
    }
}

/// Whether the document stands in lists: its full layer does, or the only one.
pub(super) fn is_listed(document: &Document) -> bool {
    document.layer == Layer::Full || !document.has_other_layer
}
