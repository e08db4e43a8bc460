use seloste::language::*;
use seloste::text::Language;
use serde_json::{Value as J, json};
use std::io::Write;
use std::sync::Arc;

struct Rng(u64);
impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() >> 11) as usize % n
    }
    fn pick<'a>(&mut self, o: &[&'a str]) -> &'a str {
        o[self.below(o.len())]
    }
}

fn schema() -> J {
    json!({
     "type":"object",
     "properties": {
      "name": {"type":"string"}, "summary": {"type":["string","null"]}, "count": {"type":"integer"}, "draft": {"type":"boolean"},
      "since": {"anyOf":[{"$ref":"#/$defs/Date"},{"type":"null"}]}, "published": {"$ref":"#/$defs/Date"},
      "status": {"oneOf":[{"const":"access"},{"const":"erasure"}]},
      "people": {"type":"array","items":{"$ref":"#/$defs/Person"}}, "tags": {"type":"array","items":{"type":"string"}},
      "olist": {"type":["array","null"],"items":{"type":"string"}},
      "contact": {"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]},
      "texts": {"type":"object","additionalProperties":{"type":"string"}}
     }, "required":["name","count","draft","published","status","people","tags","texts"],
     "$defs":{"Date":{"type":"string","format":"date"},"Person":{"type":"object","properties":{"name":{"type":"string"},"phone":{"type":["string","null"]},"unit":{"$ref":"#/$defs/Unit"},"boss":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]}},"required":["name","phone"]},"Unit":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}}
    })
}
fn views() -> Vec<J> {
    vec![
        json!({"name":"N*","summary":null,"count":0,"draft":false,"since":null,"published":"2026-01-01","status":"access","people":[],"tags":[],"texts":{}}),
        json!({"name":"","summary":"S_","count":5,"draft":true,"since":"2026-11-22","published":"2026-01-01","status":"erasure","people":[{"name":"A","phone":null},{"name":"B","phone":"1","unit":{"name":"U"},"boss":{"name":"C","phone":null}}],"tags":["a","b*"],"olist":["x"],"contact":{"name":"C","phone":"2","unit":{"name":"U"},"boss":null},"texts":{"fi":"F"}}),
        json!({"name":"N","summary":"","count":1,"draft":true,"since":null,"published":"2026-01-01","status":"erasure","people":[{"name":"A","phone":"3"}],"tags":["a"],"olist":[],"contact":{"name":"C","phone":null},"texts":{"sv":"F"}}),
    ]
}
const FTL: &str = "plain = P\ngreeting = Hei { $name }\ncount = { $n ->\n [one] yksi\n *[other] { $n }\n}\nright-access = A\nright-erasure = E\nforce = { $force ->\n [a] **x**\n *[b] y\n}\nboth = { $x ->\n [a] { $x }\n *[b] b\n}\n";
fn escape(t: &str, o: &mut dyn Write) -> std::io::Result<()> {
    o.write_all(t.replace('*', "\\*").replace('_', "\\_").as_bytes())
}

fn path(r: &mut Rng) -> String {
    r.pick(&[
        "name",
        "summary",
        "count",
        "draft",
        "since",
        "published",
        "status",
        "people",
        "tags",
        "olist",
        "contact",
        "contact.name",
        "contact.phone",
        "contact.unit",
        "contact.unit.name",
        "contact.boss.name",
        "texts",
        "texts.fi",
        "p",
        "p.name",
        "p.phone",
        "p.unit",
        "p.unit.name",
        "p.boss",
        "p.boss.name",
        "q",
        "q.name",
        "x",
        "x.name",
        "y",
        "loop.index",
        "loop.last",
        "a",
        "a.name",
        "b",
        "body",
        "nmae",
    ])
    .to_string()
}
fn expr(r: &mut Rng, d: usize) -> String {
    if d == 0 {
        return match r.below(6) {
            0 => "'a'".into(),
            1 => "1".into(),
            2 => "true".into(),
            _ => path(r),
        };
    }
    match r.below(22) {
        0..=6 => path(r),
        7 => format!(
            "{} | {}",
            expr(r, d - 1),
            r.pick(&["date", "list", "length", "quote", "capital", "number", "join(sep=', ')"])
        ),
        8 => format!("{} ~ {}", expr(r, d - 1), expr(r, d - 1)),
        9 => format!("{} if {} else {}", expr(r, d - 1), expr(r, d - 1), expr(r, d - 1)),
        10 => format!("{} and {}", expr(r, d - 1), expr(r, d - 1)),
        11 => format!("{} or {}", expr(r, d - 1), expr(r, d - 1)),
        12 => format!("not {}", expr(r, d - 1)),
        13 => format!(
            "{} {} {}",
            expr(r, d - 1),
            r.pick(&["==", "!=", "<", ">=", "in", "not in"]),
            expr(r, d - 1)
        ),
        14 => format!("({})", expr(r, d - 1)),
        15 => format!("[{}, {}]", expr(r, d - 1), expr(r, d - 1)),
        16 => format!("t(key='{}', name={})", r.pick(&["greeting", "plain"]), expr(r, d - 1)),
        17 => format!("t(key='count', n={})", expr(r, d - 1)),
        18 => format!("t(key='right-' ~ {})", expr(r, d - 1)),
        19 => format!("t(key='force', force={})", expr(r, d - 1)),
        20 => format!("t(key='both', x={})", expr(r, d - 1)),
        _ => path(r),
    }
}
fn cond(r: &mut Rng) -> String {
    match r.below(4) {
        0 => expr(r, 2),
        1 => format!("{} and {}", path(r), path(r)),
        2 => format!("not {}", path(r)),
        _ => path(r),
    }
}
fn nodes(r: &mut Rng, d: usize) -> String {
    let n = 1 + r.below(3);
    (0..n).map(|_| node(r, d)).collect()
}
fn node(r: &mut Rng, d: usize) -> String {
    if d == 0 {
        let k = r.below(2);
        return format!("{{{{ {} }}}}", expr(r, k));
    }
    match r.below(9) {
        0 | 1 => {
            let k = r.below(3);
            format!("{{{{ {} }}}}", expr(r, k))
        }
        2 => format!(
            "{{% for {} in {} %}}{}{{% else %}}{}{{% endfor %}}",
            r.pick(&["p", "q", "name"]),
            path(r),
            nodes(r, d - 1),
            nodes(r, d - 1)
        ),
        3 | 4 => format!(
            "{{% if {} %}}{}{{% else %}}{}{{% endif %}}",
            cond(r),
            nodes(r, d - 1),
            nodes(r, d - 1)
        ),
        5 => format!(
            "{{% if {} %}}{}{{% elif {} %}}{}{{% endif %}}",
            cond(r),
            nodes(r, d - 1),
            cond(r),
            nodes(r, d - 1)
        ),
        6 => {
            let k = r.below(3);
            format!("{{% set {} = {} %}}", r.pick(&["x", "y"]), expr(r, k))
        }
        7 => format!(
            "{{{{ <c a={{{}}} b={} /> }}}}",
            expr(r, 1),
            r.pick(&["\"t\"", "{name}", "{contact}"])
        ),
        _ => format!("{{% <c a={{{}}}> %}}{}{{% </c> %}}", expr(r, 1), nodes(r, d - 1)),
    }
}

struct G<'r> { r: &'r mut Rng, scope: Vec<String>, hot: Vec<String> }
impl G<'_> {
  fn path(&mut self) -> String {
    if !self.hot.is_empty() && self.r.below(2) == 0 { let i = self.r.below(self.hot.len()); return self.hot[i].clone() }
    let base = ["name","summary","count","draft","since","published","status","people","tags","olist","contact","contact.name","contact.phone","contact.unit","contact.unit.name","texts","texts.fi"];
    let n = base.len() + self.scope.len() * 3; let i = self.r.below(n);
    if i < base.len() { base[i].into() } else { let v = self.scope[(i - base.len()) / 3].clone(); match self.r.below(6) { 0|1 => v, 2 => format!("{v}.name"), 3 => format!("{v}.phone"), 4 => format!("{v}.unit"), _ => format!("{v}.unit.name") } }
  }
  fn text(&mut self, d: usize) -> String { match self.r.below(if d == 0 { 5 } else { 14 }) { 0 => "'a_'".into(), 1 => "name".into(), 2 => "status".into(), 5 => format!("{} ~ {}", self.text(d-1), self.text(d-1)), 6 => format!("({} if {} else {})", self.text(d-1), self.cond(d-1), self.text(d-1)), 7 => format!("t(key='greeting', name={})", self.text(d-1)), 8 => "t(key='count', n=count)".into(), 9 => format!("t(key='right-' ~ {})", if self.r.below(2) == 0 { "status".into() } else { self.text(d-1) }), 10 => format!("{} | {}", self.path(), self.r.pick(&["date","list","quote","capital","number","join(sep='* ')"])), 11 => format!("[{}, {}] | list", self.text(d-1), self.text(d-1)), 12 => format!("t(key='force', force={})", self.text(d-1)), _ => self.path() } }
  fn cond(&mut self, d: usize) -> String { match self.r.below(if d == 0 { 3 } else { 10 }) { 3 => format!("{} and {}", self.cond(d-1), self.cond(d-1)), 4 => format!("{} or {}", self.cond(d-1), self.cond(d-1)), 5 => format!("not ({})", self.cond(d-1)), 6 => format!("{} {} {}", self.path(), self.r.pick(&["==","!="]), self.text(0)), 7 => format!("{} {} ['a', {}]", self.path(), self.r.pick(&["in", "not in"]), self.text(0)), 8 => format!("{} | length > 1", self.path()), 9 => "status == 'access'".into(), _ => { let p = self.path(); self.hot.push(p.clone()); p } } }
  fn nodes(&mut self, d: usize) -> String { let n = 1 + self.r.below(2); (0..n).map(|_| self.node(d)).collect() }
  fn node(&mut self, d: usize) -> String {
    match self.r.below(if d == 0 { 3 } else { 10 }) {
      3 | 4 => { let v = ["p","q","name"][self.r.below(3)].to_string(); let list = if self.r.below(2) == 0 { "people".into() } else { self.path() }; self.scope.push(v.clone()); let b = self.nodes(d-1); self.scope.pop(); format!("{{% for {v} in {list} %}}{b}{{% else %}}{}{{% endfor %}}", self.nodes(d-1)) }
      5 | 6 => { let h = self.hot.len(); let c = self.cond(2); let x = self.nodes(d-1); let y = self.nodes(d-1); self.hot.truncate(h); format!("{{% if {c} %}}{x}{{% else %}}{y}{{% endif %}}") }
      7 => { let v = format!("v{}", self.r.below(30)); let e = if self.r.below(2) == 0 { self.path() } else { self.text(1) }; self.scope.push(v.clone()); format!("{{% set {v} = {e} %}}") }
      8 => format!("{{{{ <c a={{{}}} b={} /> }}}}", self.path(), self.r.pick(&["\"t\"","{name}","{status}"])),
      9 => format!("{{% <c a={{{}}}> %}}{}{{% </c> %}}", self.path(), self.nodes(d-1)),
      _ => { let k = self.r.below(3); format!("{{{{ {} }}}}", self.text(k)) }
    }
  }
}
#[test]
fn accepted_renders() {
  let seed: u64 = std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(12345);
  let n: usize = std::env::var("N").ok().and_then(|s| s.parse().ok()).unwrap_or(2000);
  let mut r = Rng(seed | 1); let sc = schema(); let w = Arc::new(Wording::new(&[(Language::Fi,"fi",FTL),(Language::Sv,"sv",FTL)]).unwrap());
  let (mut steps, mut grown, mut bytes) = (0, 0, 0);
  for k in 0..n {
    let comp = { let mut g = G { r: &mut r, scope: vec!["a".into(), "a".into(), "a".into(), "b".into()], hot: vec![] }; let ty = g.r.pick(&["", "", ": string", ": map", ": array"]); let b = g.nodes(1); format!("{{% component c(a{ty}, b = 'z') %}}{}{{% endcomponent %}}", b.replace("<c ", "<d ")) };
    let mut t = if check_templates(&[("n", &comp)], &[("n", &sc)], &w).is_empty() { comp } else { "{% component c(a, b = 'z') %}{% if a %}{{ b }}{% endif %}{% endcomponent %}".to_string() };
    let mut scope = vec![];
    for _ in 0..60 {
      let mut g = G { r: &mut r, scope: scope.clone(), hot: vec![] }; let cand = format!("{t}{}", g.node(3)); let sc2 = g.scope;
      steps += 1;
      if check_templates(&[("n", &cand)], &[("n", &sc)], &w).is_empty() { t = cand; scope = sc2; grown += 1; }
    }
    if k < 3 { eprintln!("{t}\n"); }
    let ts = match Templates::new(&[("n", &t)], &w, escape) { Ok(x) => x, Err(e) => panic!("NEW {t}\n{e}") };
    for v in views() { match ts.render("n", Language::Fi, &v) { Err(e) => panic!("RENDER {t}\n{v}\n{e}"), Ok(o) => bytes += o.len() } }
  }
  eprintln!("{grown} of {steps} accepted, {bytes} bytes");
}
#[test]
fn speed() {
    let t = r#"# {{ name }}
{% for p in people %}## {{ loop.index }}. {{ p.name }}
{% if p.phone %}{{ p.phone }}{% endif %}
{{ t(key="greeting", name=p.name) }} {{ t(key="count", n=count) }} {{ tags | list }}
{% endfor %}{{ t(key="right-" ~ status) }} {{ published | date }}
"#;
    let w =
        Arc::new(Wording::new(&[(Language::Fi, "fi", FTL), (Language::Sv, "sv", FTL)]).unwrap());
    let ts = Templates::new(&[("n", t)], &w, escape).unwrap();
    let people: Vec<J> = (0..20)
        .map(|i| json!({"name": format!("Henkilö numero {i} *x*"), "phone": "123"}))
        .collect();
    let v = json!({"name":"N","count":7,"published":"2026-01-01","status":"access","people":people,"tags":["a","b","c"]});
    let s = std::time::Instant::now();
    let mut bytes = 0;
    for _ in 0..2000 {
        bytes += ts.render("n", Language::Fi, &v).unwrap().len();
    }
    eprintln!("2000 docs {:?} {bytes} bytes", s.elapsed());
    let k = |key: &str, args: &[(&str, seloste::language::Value)]| {
        let s = std::time::Instant::now();
        for _ in 0..100000 {
            w.word(Language::Fi, key, args).unwrap();
        }
        eprintln!("{key} {:?} per 1", s.elapsed() / 100000);
    };
    k("plain", &[]);
    k("greeting", &[("name", "Matti Meikäläinen".into())]);
    k("count", &[("n", 7.into())]);
    k("force", &[("force", "a".into())]);
    for t in [
        "{{ name }}",
        "{% for p in people %}{{ p.name }}{% endfor %}",
        "{% for p in people %}{{ t(key='plain') }}{% endfor %}",
        "{% for p in people %}{{ t(key='greeting', name=p.name) }}{% endfor %}",
        "{% for p in people %}{{ t(key='count', n=count) }}{% endfor %}",
        "{% for p in people %}{{ tags | list }}{% endfor %}",
    ] {
        let ts = Templates::new(&[("n", t)], &w, escape).unwrap();
        let s = std::time::Instant::now();
        for _ in 0..2000 {
            ts.render("n", Language::Fi, &v).unwrap();
        }
        eprintln!("{t} {:?}", s.elapsed() / 2000);
    }
    let sc = schema();
    let s = std::time::Instant::now();
    for _ in 0..100 {
        assert!(check_templates(&[("n", t)], &[("n", &sc)], &w).is_empty());
    }
    eprintln!("100 checks {:?}", s.elapsed());
}
