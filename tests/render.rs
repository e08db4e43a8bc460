//! Markdown in, prose tree, HTML and Markdown out: nothing an author writes is
//! live, and all formats say the same.

use std::ops::Range;

use seloste::language::lent::lent;
use seloste::render::markdown::markdown_escape;
use seloste::render::prose::{Block, Inline, ProseProblemKind, Slot, inline_text, is_plain, parse};
use seloste::render::{html, markdown};
use seloste::text::Language;

/// Author text that tries to be more than text, and what is left to be read.
const HOSTILE: [(&str, &str); 42] = [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("a <img src=x onerror=alert(1)> b", "a <img src=x onerror=alert(1)> b"),
    ("<svg/onload=alert(1)>", "<svg/onload=alert(1)>"),
    ("<iframe src=\"//evil\"></iframe>", "<iframe src=\"//evil\"></iframe>"),
    ("[x](javascript:alert(1))", "x"),
    ("[x](JaVaScRiPt:alert(1))", "x"),
    ("[x](java&#115;cript:alert(1))", "x"),
    ("[x](<java\tscript:alert(1)>)", "x"),
    ("[x](&#1;javascript:alert(1))", "x"),
    ("[x](javascript&colon;alert(1))", "x"),
    ("<javascript:alert(1)>", "javascript:alert(1)"),
    ("[x](data:text/html;base64,PHNjcmlwdD4=)", "x"),
    ("![x](javascript:alert(1))", "x"),
    ("![x\" onerror=\"alert(1)](y)", "x\" onerror=\"alert(1)"),
    ("[x](y \"t\\\" onmouseover=alert(1)\")", "x"),
    ("[x](vbscript:msgbox(1))", "x"),
    ("[x](file:///etc/passwd)", "x"),
    ("[x](//evil.example)", "x"),
    ("[x](\\\\evil.example)", "x"),
    ("[x](/\\evil.example)", "x"),
    ("![track](https://evil.example/p.gif?u=1)", "track"),
    ("<a href=\"javascript:alert(1)\">x</a>", "<a href=\"javascript:alert(1)\">x</a>"),
    ("<details open ontoggle=alert(1)>", "<details open ontoggle=alert(1)>"),
    ("<style>*{display:none}</style>", "<style>*{display:none}</style>"),
    ("<base href=\"//evil/\">", "<base href=\"//evil/\">"),
    ("<form action=//evil><input name=p>", "<form action=//evil><input name=p>"),
    ("[x]\n\n[x]: javascript:alert(1)", "x"),
    ("```<script>\nx\n```", "x"),
    ("`<script>alert(1)</script>`", "<script>alert(1)</script>"),
    ("| <script>alert(1)</script> |\n|--|\n| y |", "<script>alert(1)</script> y"),
    ("<!-- --!><script>alert(1)</script> -->", "<!-- --!><script>alert(1)</script> -->"),
    ("<?php echo 1 ?>", "<?php echo 1 ?>"),
    ("<![CDATA[<script>alert(1)</script>]]>", "<![CDATA[<script>alert(1)</script>]]>"),
    ("# x { #id .c onclick=alert(1) }", "x { #id .c onclick=alert(1) }"),
    ("[[javascript:alert(1)|x]]", "[[javascript:alert(1)|x]]"),
    ("$</span><script>alert(1)</script>$", "$</span><script>alert(1)</script>$"),
    ("a[^1]\n\n[^1]: https://x.fi", "a^1"),
    ("#read(\"/etc/passwd\")", "#read(\"/etc/passwd\")"),
    ("] #eval(\"1\") [", "] #eval(\"1\") ["),
    ("$ #sys.inputs $ @label <label> ~ \\u{41}", "$ #sys.inputs $ @label <label> ~ \\u{41}"),
    (":::flag\n\nx", ":::flag x"),
    ("{{ secret }} {% include \"x\" %}", "{{ secret }} {% include \"x\" %}"),
];

/// Pieces of which texts are made up: letters, blanks, and the beginnings of all markup.
const SCRAPS: [&str; 40] = [
    "a", "ä", "Sana", "1", "12", " ", "  ", "    ", "\n", "\n\n", ".", ",", ";", ":", "(", ")",
    "/", "%", "§", "’", "”", "–", "-", "- ", "1. ", "1) ", "#", "*", "_", "`", "<", ">", "[",
    "](x)", "!", "|", "&lt;", "\\", "\t", "\u{202e}",
];

#[test]
fn what_counts_as_plain_has_no_problem_and_no_markup() {
    let (mut seed, mut plain) = (1_u32, 0);
    for _ in 0..40_000 {
        let text: String = (0..10)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                // Plain pieces stand first; half of the texts are made of them alone.
                let kinds = if seed & 1 == 0 { 23 } else { SCRAPS.len() };
                SCRAPS[(seed >> 16) as usize % kinds]
            })
            .collect();
        if is_plain(&text) {
            let (blocks, problems) = only_slot(&text);
            assert_eq!(problems, [], "{text:?}");
            let only = |block: &Block| matches!(block, Block::Paragraph(_));
            assert!(blocks.iter().all(only), "{text:?}");
            plain += 1;
        }
    }
    assert!(plain > 300, "{plain}");
    assert!(HOSTILE.iter().all(|(text, _)| !is_plain(text)));
    for nested in ["1. ".repeat(40) + "a", "- ".repeat(40) + "a"] {
        assert!(!is_plain(&nested));
    }
}

fn only_slot(markdown: &str) -> (Vec<Block>, Vec<(Range<usize>, ProseProblemKind)>) {
    let (blocks, problems) =
        parse(":::slot 0", &[Slot { markdown: markdown.into(), ..Slot::default() }]);
    assert!(problems.iter().all(|problem| problem.slot == Some(0)));
    (blocks, problems.into_iter().map(|problem| (problem.range, problem.kind)).collect())
}

fn template(markdown: &str) -> Vec<Block> {
    let (blocks, problems) = parse(markdown, &[]);
    assert_eq!(problems, [], "{markdown}");
    blocks
}

/// All that a reader reads, with single spaces.
fn text(blocks: &[Block]) -> String {
    let mut words = Vec::new();
    push_words(blocks, &mut words);
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push_words(blocks: &[Block], words: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => {
                words.push(inline_text(content));
            }
            Block::List { items, .. } => items.iter().for_each(|item| push_words(item, words)),
            Block::Quote(inner) | Block::Note(inner) | Block::Flag(inner) => {
                push_words(inner, words);
            }
            Block::Code(text) => words.push(text.clone()),
            Block::Table { caption, head, rows } => {
                words.push(inline_text(caption));
                words.extend(head.iter().chain(rows.iter().flatten()).map(|c| inline_text(c)));
            }
            Block::Facts(facts) => facts.iter().for_each(|(label, value)| {
                words.push(inline_text(label));
                push_words(value, words);
            }),
            Block::Drawing(drawing) => words.push(drawing.alt.clone()),
        }
    }
}

/// Every tag of `html` is one that the renderer writes, with nothing live in it.
fn assert_inert(html: &str) {
    let attributes =
        ["id", "href", "start", "class", "role", "tabindex", "scope", "aria-labelledby", "lang"];
    for tag in html.split('<').skip(1) {
        let (tag, after) = tag.split_once('>').unwrap_or_else(|| panic!("open tag in {html}"));
        assert!(!after.contains('>'), "{html}");
        let (name, mut rest) = tag
            .trim_start_matches('/')
            .split_once(' ')
            .unwrap_or((tag.trim_start_matches('/'), ""));
        let known = "article p h1 h2 h3 h4 h5 h6 ul ol li blockquote aside pre code div table caption \
                     thead tbody tr th td dl dt dd em strong a br";
        assert!(known.split(' ').any(|element| element == name), "<{name}> in {html}");
        while !rest.is_empty() {
            let (attribute, value) = rest.split_once("=\"").unwrap_or_else(|| panic!("{html}"));
            let (value, next) = value.split_once('"').unwrap_or_else(|| panic!("{html}"));
            assert!(attributes.contains(&attribute), "{attribute} in {html}");
            if attribute == "href" {
                let kinds = ["https://", "http://", "mailto:", "tel:"];
                assert!(kinds.iter().any(|kind| value.starts_with(kind)), "{value} in {html}");
            }
            rest = next.trim_start();
        }
    }
}

#[test]
fn hostile_markdown_is_inert_and_stays_readable() {
    for (source, read) in HOSTILE {
        let (blocks, _) = only_slot(source);
        assert_eq!(text(&blocks), read, "{source}");
        assert_inert(&html::article("fi", &blocks));
        let (again, _) = parse(&markdown::write(&blocks), &[]);
        assert_eq!(text(&again), read, "{source} as {}", markdown::write(&blocks));
    }
}

#[test]
fn what_is_not_shown_as_written_is_reported_with_its_place() {
    for (source, part, kind) in [
        ("Katso <b>tämä", "<b>", ProseProblemKind::RawHtml),
        ("ä\n\n<div>\nx\n</div>\n", "<div>\nx\n</div>\n", ProseProblemKind::RawHtml),
        (
            "ä [x](javascript:a) b",
            "[x](javascript:a)",
            ProseProblemKind::LinkAddress("javascript:a".into()),
        ),
        ("ä ![kuva](a.png)", "![kuva](a.png)", ProseProblemKind::Image),
        ("ä\n\n## \n", "## \n", ProseProblemKind::EmptyHeading),
        ("ä\u{202e}b", "\u{202e}b", ProseProblemKind::HiddenCharacter('\u{202e}')),
    ] {
        let (_, problems) = only_slot(source);
        let [(range, found)] = problems.as_slice() else { panic!("{source:?}: {problems:?}") };
        assert_eq!(found, &kind, "{source:?}");
        assert!(source[range.clone()].contains(part.trim_end()), "{source:?}: {range:?}");
    }
}

#[test]
fn the_kinds_of_links_that_may_be_followed_are_followed() {
    let (blocks, problems) = only_slot(
        "[a](https://tietosuoja.fi) <b@c.fi> [d](tel:+3581) [](http://e.fi) <https://f.fi/Ä>",
    );
    assert_eq!(problems, []);
    let html = html::article("fi", &blocks);
    for link in [
        "<a href=\"https://tietosuoja.fi\">a</a>",
        "<a href=\"mailto:b@c.fi\">b@c.fi</a>",
        "<a href=\"tel:+3581\">d</a>",
        "<a href=\"http://e.fi\">http://e.fi</a>",
        "<a href=\"https://f.fi/%C3%84\">https://f.fi/Ä</a>",
    ] {
        assert!(html.contains(link), "{link} in {html}");
    }
}

#[test]
fn an_author_cannot_reach_the_text_after_the_slot() {
    for author in [
        "```\nkoodi",
        "[x]: https://evil.example",
        "> lainaus",
        "- a\n\n      b",
        "<div>",
        "| a |\n|--|",
    ] {
        let slots = [Slot { markdown: author.into(), ..Slot::default() }];
        let (blocks, _) = parse("## A\n\n:::slot 0\n\nLaki [x] sanoo.\n\n## B\n", &slots);
        let after: Vec<_> = blocks.iter().rev().take(2).rev().cloned().collect();
        assert_eq!(text(&after), "Laki [x] sanoo. B", "{author}");
        assert!(matches!(after.as_slice(), [Block::Paragraph(_), Block::Heading { level: 1, .. }]));
    }
}

#[test]
fn a_slot_lies_under_the_heading_it_stands_under() {
    let slots = [Slot {
        markdown: "# Viranomaiset\n\n### Kela\n\n| a |\n|--|\n| b |\n\n# Muut".into(),
        ..Slot::default()
    }];
    let (blocks, _) = parse("# T\n\n## Lähteet\n\n:::slot 0\n\n## Lähteet\n\n### Loppu\n", &slots);
    let headings: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, id, .. } => Some((*level, id.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(
        headings,
        [
            (1, "t"),
            (2, "lahteet"),
            (3, "viranomaiset"),
            (4, "kela"),
            (3, "muut"),
            (2, "lahteet-2"),
            (3, "loppu"),
        ]
    );
    let caption = blocks.iter().find_map(|block| match block {
        Block::Table { caption, .. } => Some(inline_text(caption)),
        _ => None,
    });
    assert_eq!(caption.as_deref(), Some("Kela"));
}

#[test]
fn directives_make_what_markdown_lacks() {
    let slots = [Slot { markdown: "Vapaa *teksti*.".into(), ..Slot::default() }];
    let source = ":::facts\nNimi\n: Kuopio\n\nPuhelin\n: 1\n: 2\n\nLähteet\n:::slot 0\n:::\n\n\
                  :::flag\nPuuttuu.\n:::\n:::note\n- a\n:::\n:::caption Säilytys\n\n| A | B |\n|--|--|\n| 1 | 2 |\n";
    let (blocks, problems) = parse(source, &slots);
    assert_eq!(problems, []);
    let [
        Block::Facts(facts),
        Block::Flag(_),
        Block::Note(note),
        Block::Table { caption, rows, .. },
    ] = blocks.as_slice()
    else {
        panic!("{blocks:#?}")
    };
    let facts: Vec<_> =
        facts.iter().map(|(label, value)| (inline_text(label), text(value))).collect();
    let expected = [("Nimi", "Kuopio"), ("Puhelin", "1 2"), ("Lähteet", "Vapaa teksti.")];
    assert_eq!(facts, expected.map(|(label, value)| (label.to_owned(), value.to_owned())));
    assert!(matches!(note.as_slice(), [Block::List { start: None, .. }]));
    assert_eq!((inline_text(caption).as_str(), rows.len()), ("Säilytys", 1));
}

#[test]
fn what_another_language_lent_is_marked_in_every_form() {
    let name = lent("Kirjaston *lainaajat*.", Language::Fi);
    let source = format!("**Ändamål: {}** (a)\n\n:::slot 0\n", markdown_escape(&name));
    let slot = Slot { markdown: "# Tietoa\n\nSe `on`.".into(), lent: Some(Language::En) };
    let (blocks, problems) = parse(&source, &[slot]);
    assert_eq!(problems, []);
    let html = html::article("fi", &blocks);
    for line in [
        "<p><strong>Ändamål: <span lang=\"fi\">Kirjaston *lainaajat*.</span></strong> (a)</p>",
        "<h1 id=\"tietoa\"><span lang=\"en\">Tietoa</span></h1>",
        "<p><span lang=\"en\">Se <code>on</code>.</span></p>",
    ] {
        assert!(html.contains(line), "{line}\n{html}");
    }
    let expected =
        "**Ändamål: Kirjaston \\*lainaajat\\*. (fi)** (a)\n\n# Tietoa (en)\n\nSe `on`. (en)\n";
    assert_eq!(markdown::write(&blocks), expected);
}

#[test]
fn a_lent_text_ends_with_its_block_and_authors_lend_nothing() {
    let begin = lent("x", Language::Fi).replace(['x', '\u{e000}'], "");
    let (blocks, _) = parse(&format!("{begin}A\n\nB\n\n- {begin}C\n- D\n"), &[]);
    let html = html::article("fi", &blocks);
    assert_eq!(html.matches("<span lang=\"fi\">").count(), 2, "{html}");
    assert!(html.contains("<p>B</p>") && html.contains("<li>D</li>"), "{html}");
    let author = Slot { markdown: lent("nimi", Language::Fi), ..Slot::default() };
    let (blocks, problems) = parse(":::slot 0\n", &[author]);
    assert_eq!(html::article("fi", &blocks), "<article lang=\"fi\">\n<p>nimi</p>\n</article>\n");
    assert!(matches!(problems[0].kind, ProseProblemKind::HiddenCharacter(_)));
}

#[test]
fn mistakes_in_a_template_are_reported() {
    use ProseProblemKind as Kind;
    for (source, kind) in [
        (":::warning\n", Kind::UnknownDirective("warning".into())),
        (":::\n", Kind::NothingToClose),
        (":::flag\nx\n", Kind::Unclosed),
        (":::slot 1\n", Kind::UnknownSlot("1".into())),
        (":::slot x\n", Kind::UnknownSlot("x".into())),
        (":::caption Taulukko\n\nEi taulukkoa.\n", Kind::CaptionWithoutTable),
        (":::facts\nNimi\n:::\n", Kind::FactWithoutValue("Nimi".into())),
        (":::facts\n:::slot 0\n:::\n", Kind::ValueWithoutLabel),
    ] {
        let (_, problems) = parse(source, &[Slot { markdown: "x".into(), ..Slot::default() }]);
        let kinds: Vec<_> = problems.into_iter().map(|problem| problem.kind).collect();
        assert_eq!(kinds, [kind], "{source}");
    }
}

#[test]
fn deep_nesting_becomes_text_and_is_reported_once() {
    for open in ["> ", "- ", "1. "] {
        let (blocks, problems) = only_slot(&format!("{}pohja", open.repeat(500)));
        assert!(text(&blocks).ends_with("pohja"), "{open}");
        let deep = problems.iter().filter(|(_, kind)| *kind == ProseProblemKind::TooDeep);
        assert_eq!(deep.count(), 1, "{open}");
        assert_inert(&html::article("fi", &blocks));
    }
}

#[test]
fn an_escaped_value_is_text_wherever_a_template_puts_it() {
    let values = [
        "# otsikko",
        "- kohta",
        "1. kohta",
        "1) kohta",
        "+ x",
        "> x",
        ": x",
        ":::flag",
        "| a | b |",
        "`koodi`",
        "```",
        "~~~",
        "*a* _b_",
        "[a](https://b.fi)",
        "<script>",
        "&lt; &amp;",
        "\\",
        "\\\\*",
        "a\nb",
        "a\r\n\r\n    b",
        "    sisennys",
        "===",
        "---",
        "***",
        "<https://a.fi>",
        "![a](b)",
        "a:b",
        "Laki (1/2020) 3 §: x",
        "[^1]",
        "{{ x }}",
        "a\tb",
        "C#",
        "100 % & 5 < 6",
        "\u{2028}x",
    ];
    for value in values {
        let seen = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let escaped = markdown::markdown_escape(value);
        assert!(!escaped.contains('\n'), "{value:?}");
        for (source, around) in [
            (format!("{escaped}\n"), seen.clone()),
            (format!("x\n{escaped}\n"), format!("x {seen}")),
            (format!("Alku {escaped} loppu\n"), format!("Alku {seen} loppu")),
            (format!("## {escaped}\n"), seen.clone()),
            (format!("- {escaped}\n"), seen.clone()),
            (format!("| A |\n|--|\n| {escaped} |\n"), format!("A {seen}")),
            (format!(":::facts\nN\n: {escaped}\n:::\n"), format!("N {seen}")),
            (format!("**{escaped}**\n"), seen.clone()),
        ] {
            assert_eq!(text(&template(&source)), around, "{source:?}");
        }
    }
    let link = format!("[x]({})\n", markdown::markdown_escape("https://a.fi/b_c?d=1&e=(2)#f"));
    let html = html::article("fi", &template(&link));
    assert!(html.contains("href=\"https://a.fi/b_c?d=1&amp;e=%282%29#f\""), "{html}");
}

/// Pieces that mean something to Markdown, put together at random.
const PIECES: [&str; 44] = [
    "a",
    "ä ",
    "sana",
    " ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "``",
    "[",
    "]",
    "](https://a.fi/?b=1&c;)",
    "(",
    ")",
    "# ",
    "## ",
    "- ",
    "* ",
    "1. ",
    "7. ",
    "2) ",
    "> ",
    "    ",
    "  ",
    "| ",
    " | ",
    "|--|--|\n",
    "\n| a | b |\n|--|--|\n| c | d |\n",
    "<b>",
    "&amp;",
    "&copy;",
    "\\",
    "\\\n",
    "~~~\n",
    "```\n",
    "!",
    "!x",
    "---\n",
    "===\n",
    "~",
    "<https://b.fi>",
    "\t",
];

struct Dice(u64);

impl Dice {
    fn next(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}

#[test]
fn written_markdown_reads_as_the_same_tree() {
    let mut dice = Dice(0x5e10_57e1);
    for round in 0..4_000 {
        let length = 1 + dice.next(24);
        let source: String = (0..length).map(|_| PIECES[dice.next(PIECES.len())]).collect();
        let (blocks, _) = parse(&source, &[]);
        let written = markdown::write(&blocks);
        let (again, problems) = parse(&written, &[]);
        assert_eq!(again, blocks, "round {round}: {source:?} as {written:?}");
        assert_eq!(problems, [], "round {round}: {source:?} as {written:?}");
        assert_inert(&html::article("fi", &blocks));
    }
}

#[test]
fn what_markdown_lacks_is_written_so_that_it_can_be_read() {
    let source = "# T\n\n:::facts\nNimi\n: Kuopio\n\nOsoite\n: a\n\n  b\n:::\n- lista\n\n:::flag\nPuuttuu.\n:::\n:::note\nHuomaa.\n:::\n:::caption Ajat\n\n| A |\n|--|\n| 1 |\n";
    let written = markdown::write(&template(source));
    assert_eq!(
        written,
        "# T\n\n- **Nimi:** Kuopio\n\n- **Osoite:** a\n\n  b\n\n* lista\n\n> **(!)** Puuttuu.\n\n\
         > Huomaa.\n\n**Ajat**\n\n| A |\n| --- |\n| 1 |\n"
    );
    assert_eq!(markdown::write(&parse(&written, &[]).0), written);
}

#[test]
fn html_says_what_things_are() {
    let source = "## Ajat\n\n:::facts\nNimi\n: **K** & O\n:::\n:::flag\nPuuttuu.\n:::\n:::caption Ajat\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n3. a\n4. b\n";
    let html = html::article("fi", &template(source));
    for part in [
        "<h1 id=\"ajat\">Ajat</h1>",
        "<dl>\n<div>\n<dt>Nimi</dt>\n<dd><strong>K</strong> &amp; O</dd>\n</div>\n</dl>",
        "<aside class=\"flag\" role=\"note\">\n<p>Puuttuu.</p>\n</aside>",
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"table_1\">",
        "<caption id=\"table_1\">Ajat</caption>",
        "<th scope=\"col\">A</th>",
        "<ol start=\"3\">\n<li>a</li>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert_inert(&html);
}

#[test]
fn a_label_that_comes_again_begins_a_list_of_its_own() {
    let source = "# T\n\n:::facts\nA\n: 1\n\nB\n: 2\n\nA\n: 3\n\nB\n: 4\n:::\n";
    let html = html::article("fi", &template(source));
    let lists: Vec<usize> =
        html.split("<dl").skip(1).map(|list| list.matches("<dt>").count()).collect();
    assert_eq!(lists, [2, 2], "{html}");
    assert!(html.contains("</dl>\n<dl class=\"more\">\n<div>\n<dt>A</dt>\n<dd>3</dd>"), "{html}");
}

fn page() -> html::Page {
    let language = |tag: &str, name: &str| html::LanguageLink {
        language: tag.into(),
        name: name.into(),
        href: format!("../{tag}/a.html"),
    };
    html::Page {
        shell: html::Shell {
            language: "fi".into(),
            title: "Seloste <1>".into(),
            site: "Kaupunki".into(),
            home: "index.html".into(),
            assets: "../assets/".into(),
            banner: Some("Malli, ei kaupungin asiakirja".into()),
            draft: Some("Luonnos".into()),
            languages: vec![language("fi", "Suomi"), language("sv", "Svenska")],
            footer: vec!["Versio 1.0".into()],
            trail: vec![html::Crumb::to("Selosteet", "index.html"), html::Crumb::here("A & B")],
            links: vec![html::Crumb::to("Palaute", "https://example.org/p?a&b")],
            words: html::ShellWords {
                skip: "Siirry sisältöön".into(),
                languages: "Kielet".into(),
                trail: "Murupolku".into(),
            },
            ..html::Shell::default()
        },
        blocks: template("# Seloste\n\n## A\n\n## B\n\n## C\n\n## D\n"),
        downloads: vec![html::Download {
            text: "PDF".into(),
            href: "a.pdf".into(),
            media: "application/pdf".into(),
        }],
        version: Some("Versio 1.0, päivitetty 2.11.2026".into()),
        wide: false,
        words: html::PageWords { contents: "Tällä sivulla".into() },
    }
}

#[test]
fn a_page_stands_on_its_own() {
    let html = html::page(&page());
    for part in [
        "<html lang=\"fi\">",
        "<title>Seloste &lt;1&gt; – Kaupunki</title>",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">",
        "<meta name=\"viewport\"",
        "<a class=\"skip\" href=\"#page_content\">Siirry sisältöön</a>",
        "<p class=\"banner\">Malli, ei kaupungin asiakirja</p>",
        "<p class=\"draft-mark\">Luonnos</p>",
        "<body class=\"document draft\">",
        "<a href=\"../sv/a.html\" lang=\"sv\" hreflang=\"sv\">Svenska</a>",
        "<a href=\"../fi/a.html\" lang=\"fi\" hreflang=\"fi\" aria-current=\"page\">Suomi</a>",
        "<link rel=\"alternate\" hreflang=\"sv\" href=\"../sv/a.html\">",
        "<a href=\"a.pdf\" type=\"application/pdf\">PDF<span class=\"unseen\">: Seloste &lt;1&gt;</span></a>",
        "<li><a href=\"#d\">D</a></li>",
        "<p>Versio 1.0</p>",
        "<nav class=\"trail\" aria-label=\"Murupolku\">\n<ol>\n<li><a href=\"index.html\">Selosteet</a></li>\n\
         <li><span aria-current=\"page\">A &amp; B</span></li>\n</ol>\n</nav>",
        "<li><a href=\"https://example.org/p?a&amp;b\">Palaute</a></li>",
        "</h1>\n<p class=\"version\">Versio 1.0, päivitetty 2.11.2026</p>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    for part in ["<script", "<style", " style=", "http://", "javascript"] {
        assert!(!html.contains(part), "{part} in {html}");
    }
    assert_eq!(html.matches("<h1").count(), 1);
}

#[test]
fn pages_name_only_files_that_exist() {
    let names: Vec<_> = html::assets().map(|asset| asset.name).into();
    let html = html::page(&page());
    let css = html::assets()[0].bytes;
    let css = std::str::from_utf8(css).unwrap();
    let in_pages = html.split("../assets/").skip(1).filter_map(|rest| rest.split('"').next());
    let in_css = css.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let wanted: Vec<_> = in_pages.chain(in_css).collect();
    assert_eq!(wanted.len(), 5);
    for name in wanted {
        assert!(names.contains(&name), "{name}");
    }
    assert!(!css.contains("//") && !css.contains("@import"), "nothing from elsewhere");
}

#[test]
fn front_pages_list_documents_and_languages() {
    let entry = html::Entry {
        title: "Seloste & muuta".into(),
        href: "a.html".into(),
        detail: Some("Versio 1.0".into()),
        draft: None,
        downloads: page().downloads,
    };
    let groups = vec![html::Group {
        title: "Kuopio".into(),
        id: Some("kuopio".into()),
        entries: vec![entry],
    }];
    let shell = page().shell;
    let list = html::index(&html::Index {
        shell,
        title: "Selosteet".into(),
        groups,
        search: Some(html::SearchBox {
            label: "Hae".into(),
            hint: "Osa riittää".into(),
            button: "Hae".into(),
            index: "index.search.js".into(),
        }),
        cards: vec![html::Card { title: "A".into(), href: "b.html".into(), text: "C".into() }],
        ..html::Index::default()
    });
    for part in [
        "<h1>Selosteet</h1>",
        "<h2 id=\"kuopio\">Kuopio</h2>",
        "<form class=\"search\" role=\"search\" method=\"get\" hidden>",
        "<script src=\"index.search.js\" defer></script>",
        "<script src=\"../assets/search.js\" defer></script>",
        "<h2><a href=\"b.html\">A</a></h2>\n<p>C</p>",
        "<h3><a href=\"a.html\">Seloste &amp; muuta</a></h3>",
        "<span class=\"unseen\">: Seloste &amp; muuta</span>",
    ] {
        assert!(list.contains(part), "{part} in {list}");
    }
    let choice = html::RootChoice {
        language: "sv".into(),
        name: "Svenska".into(),
        href: "sv/index.html".into(),
        text: "Beskrivningar".into(),
        lead: Some("Ett exempel.".into()),
    };
    let root = html::root(&html::Root {
        site: "Selosteet".into(),
        assets: "assets/".into(),
        banner: Some(format!("Modell · {}", lent("Malli", Language::Fi))),
        choices: vec![choice],
    });
    let banner = "<p class=\"banner\">Modell · <span lang=\"fi\">Malli</span></p>";
    assert!(root.contains(banner) && root.contains("<p>Ett exempel.</p>"), "{root}");
    assert!(root.contains("<html lang=\"sv\">"), "{root}");
    assert!(
        root.contains("<h2><a href=\"sv/index.html\" hreflang=\"sv\">Svenska</a></h2>"),
        "{root}"
    );
}

#[test]
fn inline_text_is_what_is_read() {
    let content = [
        Inline::Text("a ".into()),
        Inline::Strong(vec![Inline::Emphasis(vec![Inline::Code("b".into())])]),
        Inline::Break,
        Inline::Link { url: "https://c.fi".into(), content: vec![Inline::Text("c".into())] },
    ];
    assert_eq!(inline_text(&content), "a b c");
}
