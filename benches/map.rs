//! Whether a map of everything is laid out in time, and how often its lines cross.
//!
//! `cargo bench --bench map`. The graph is made up: 500 registers, 300 systems, 400 recipients, and
//! what belongs to them. Crossings are counted from the drawn lines themselves, in the same way in
//! our picture and in that of Graphviz's `dot` of the same graph, if it is installed: the order of
//! lines is compared from one of a thousand upright rules to the next.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use seloste::render::diagram::{
    Arrow, Band, Column, Diagram, DiagramBox, Picture, Shape, Stroke, dot, lay_out,
};

const ROUNDS: usize = 5;
const RULES: usize = 1000;
/// How long `dot` may take, in seconds.
const PATIENCE: &str = "300";

/// A line from left to right, as points.
type Line = Vec<(f64, f64)>;

fn main() {
    for (name, diagram) in [
        ("60 registers, 40 systems, 50 recipients", diagram(60, 40, 50)),
        ("500 registers, 300 systems, 400 recipients", diagram(500, 300, 400)),
    ] {
        measure(name, &diagram);
    }
}

fn measure(name: &str, diagram: &Diagram) {
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        std::hint::black_box(lay_out(diagram));
        times.push(start.elapsed());
    }
    times.sort();
    let picture = lay_out(diagram);
    println!(
        "{name}: {} boxes, {} arrows; laid out in {:.0} ms (median of {ROUNDS}), {:.0} × {:.0}; \
         {} crossings",
        picture.boxes.len(),
        picture.arrows.len(),
        times[ROUNDS / 2].as_secs_f64() * 1e3,
        picture.width,
        picture.height,
        crossings(&lines(&picture)),
    );
    match of_dot(diagram) {
        Ok((time, lines)) => println!(
            "  Graphviz: {:.1} s, {} arrows, {} crossings",
            time.as_secs_f64(),
            lines.len(),
            crossings(&lines),
        ),
        Err(why) => println!("  Graphviz: {why}"),
    }
}

/// Each register has a source or more, two systems and some recipients; few recipients get data from
/// many registers, as it is in life.
fn diagram(registers: usize, systems: usize, recipients: usize) -> Diagram {
    let sources = registers / 10 + 2;
    let processors = systems / 4 + 1;
    let mut arrows = Vec::new();
    for one in 0..registers {
        let near = one * systems / registers;
        for step in 0..=(one % 2) {
            arrow(&mut arrows, ("source", (one * one + step * 7) % sources), ("register", one));
        }
        for step in 0..2 {
            arrow(&mut arrows, ("register", one), ("system", (near + step * 3) % systems));
        }
        for step in 0..(1 + one % 4) {
            let popular = (one * 31 + step * 17) % 100;
            let to = if popular < 30 { popular % 8 } else { (one * 13 + step * 29) % recipients };
            arrow(&mut arrows, ("register", one), ("recipient", to));
        }
    }
    for one in 0..systems {
        arrow(&mut arrows, ("system", one), ("processor", one * processors / systems));
    }
    for one in (0..processors).step_by(7) {
        arrow(&mut arrows, ("processor", one), ("country", one % 5));
    }
    let column = |bands: &[(&str, usize)]| Column {
        bands: bands.iter().map(|(kind, count)| band(kind, *count)).collect(),
    };
    let columns = vec![
        column(&[("source", sources)]),
        column(&[("register", registers)]),
        column(&[("system", systems)]),
        column(&[("processor", processors), ("recipient", recipients)]),
        column(&[("country", 5)]),
    ];
    Diagram { title: "Kartta".to_owned(), language: "fi".to_owned(), columns, arrows }
}

fn band(kind: &str, count: usize) -> Band {
    let boxes = (0..count).map(|number| DiagramBox {
        id: format!("{kind}:{number}"),
        label: format!("Työllisyyspalvelujen {kind} {number}"),
        note: None,
        shape: Shape::Plain,
        href: None,
    });
    Band { heading: kind.to_owned(), boxes: boxes.collect() }
}

fn arrow(arrows: &mut Vec<Arrow>, from: (&str, usize), to: (&str, usize)) {
    let [from, to] = [from, to].map(|(kind, number)| format!("{kind}:{number}"));
    if !arrows.iter().any(|one| one.from == from && one.to == to) {
        let title = String::new();
        arrows.push(Arrow { from, to, stroke: Stroke::Thin, title, marks: Vec::new() });
    }
}

/// The arrows of our picture, each curve as sixteen straight pieces.
fn lines(picture: &Picture<'_>) -> Vec<Line> {
    let curve = |[start, end]: &[(f64, f64); 2]| {
        let middle = (start.0 + end.0) / 2.0;
        bezier([*start, (middle, start.1), (middle, end.1), *end])
    };
    picture.arrows.iter().map(|arrow| arrow.steps.iter().flat_map(curve).collect()).collect()
}

fn bezier(points: [(f64, f64); 4]) -> Line {
    let at = |share: f64| {
        let rest = 1.0 - share;
        let weights =
            [rest.powi(3), 3.0 * rest * rest * share, 3.0 * rest * share * share, share.powi(3)];
        let sum = |of: fn(&(f64, f64)) -> f64| -> f64 {
            points.iter().zip(weights).map(|(point, weight)| of(point) * weight).sum()
        };
        (sum(|point| point.0), sum(|point| point.1))
    };
    (0..=16).map(|step| at(f64::from(step) / 16.0)).collect()
}

/// The arrows as Graphviz draws them, and how long that takes.
fn of_dot(diagram: &Diagram) -> Result<(Duration, Vec<Line>), String> {
    let missing = Command::new("dot").arg("-V").stderr(Stdio::null()).status().is_err();
    if missing {
        return Err("not compared, because the program dot is not installed".to_owned());
    }
    let mut command = Command::new("timeout");
    command.args([PATIENCE, "dot", "-Tplain"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let start = Instant::now();
    let mut child = command.stderr(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    let text = dot(diagram);
    let mut stdin = child.stdin.take().ok_or("no way in")?;
    stdin.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    drop(stdin);
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("not ready in {PATIENCE} s"));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok((start.elapsed(), text.lines().filter_map(edge).collect()))
}

/// A line of `dot -Tplain`: `edge tail head n x1 y1 … xn yn`, a spline of cubic pieces.
fn edge(line: &str) -> Option<Line> {
    let rest = line.strip_prefix("edge ")?;
    let words: Vec<&str> = rest.split(' ').collect();
    let at = words.iter().position(|word| word.parse::<usize>().is_ok())?;
    let count: usize = words[at].parse().ok()?;
    let numbers: Vec<f64> =
        words[at + 1..].iter().take(count * 2).filter_map(|word| word.parse().ok()).collect();
    let points: Vec<(f64, f64)> = numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect();
    let pieces = points.windows(4).step_by(3);
    Some(pieces.flat_map(|four| bezier([four[0], four[1], four[2], four[3]])).collect())
}

/// How many pairs of lines change their order, from one upright rule to the next. Lines that run
/// together are one.
fn crossings(lines: &[Line]) -> usize {
    let xs = || lines.iter().flatten().map(|point| point.0);
    let (left, right) = (xs().fold(f64::MAX, f64::min), xs().fold(f64::MIN, f64::max));
    let mut before: BTreeMap<usize, f64> = BTreeMap::new();
    let mut found = 0;
    for rule in 0..=RULES {
        let x = left + (right - left) * rule as f64 / RULES as f64;
        let heights = lines.iter().enumerate().filter_map(|(n, line)| Some((n, height(line, x)?)));
        let now: BTreeMap<usize, f64> = heights.collect();
        let mut pairs: Vec<(f64, f64)> =
            now.iter().filter_map(|(line, y)| Some((*before.get(line)?, *y))).collect();
        pairs.sort_by(|one, two| one.0.total_cmp(&two.0).then(one.1.total_cmp(&two.1)));
        let same = |one: &mut (f64, f64), two: &mut (f64, f64)| {
            (one.0 - two.0).abs() < 1e-6 && (one.1 - two.1).abs() < 1e-6
        };
        pairs.dedup_by(|one, two| same(one, two));
        found += inversions(&pairs.iter().map(|pair| pair.1).collect::<Vec<_>>()).1;
        before = now;
    }
    found
}

/// How high the line is at `x`, where it passes there.
fn height(line: &Line, x: f64) -> Option<f64> {
    let pair = line.windows(2).find(|pair| {
        let (low, high) = (pair[0].0.min(pair[1].0), pair[0].0.max(pair[1].0));
        low <= x && x <= high
    })?;
    let wide = pair[1].0 - pair[0].0;
    let share = if wide.abs() < 1e-9 { 0.0 } else { (x - pair[0].0) / wide };
    Some(pair[0].1 + (pair[1].1 - pair[0].1) * share)
}

/// The numbers in order, and how many pairs of them were not; by merging.
fn inversions(numbers: &[f64]) -> (Vec<f64>, usize) {
    if numbers.len() < 2 {
        return (numbers.to_vec(), 0);
    }
    let (one, two) = numbers.split_at(numbers.len() / 2);
    let ((one, left), (two, right)) = (inversions(one), inversions(two));
    let (mut merged, mut found, mut at) = (Vec::new(), left + right, 0);
    for number in &one {
        while at < two.len() && two[at] < number - 1e-6 {
            merged.push(two[at]);
            at += 1;
        }
        found += at;
        merged.push(*number);
    }
    merged.extend_from_slice(&two[at..]);
    (merged, found)
}
