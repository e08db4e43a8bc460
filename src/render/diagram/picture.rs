//! The finished picture: where everything stands.

use std::collections::BTreeMap;

use super::glyphs::{Weight, lines, width};
use super::order::order;
use super::place::{HEADING, Net};
use super::{Arrow, Band, Diagram, DiagramBox};

/// A rectangle: left, top, width, height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A line of text: its middle, its base line, and how wide it is in the font of the pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// The middle.
    pub x: f64,
    /// The base line.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The size of letters.
    pub size: f64,
}

/// A box in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedBox<'d> {
    /// What it is.
    pub of: &'d DiagramBox,
    /// Where it stands.
    pub frame: Rectangle,
    /// Its text.
    pub lines: Vec<Line>,
}

/// An arrow on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedArrow<'d> {
    /// What it is.
    pub of: &'d Arrow,
    /// Pairs of points, from the edge of a box or lane to that of the next one.
    pub steps: Vec<[(f64, f64); 2]>,
}

/// The heading of a band.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedHeading {
    /// The text.
    pub line: Line,
}

/// A diagram laid out. One unit is a CSS pixel.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture<'d> {
    /// The diagram.
    pub of: &'d Diagram,
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// Headings.
    pub headings: Vec<PlacedHeading>,
    /// Boxes.
    pub boxes: Vec<PlacedBox<'d>>,
    /// Arrows.
    pub arrows: Vec<PlacedArrow<'d>>,
    /// How many pairs of arrows cross.
    pub crossings: usize,
}

const BOX: f64 = 160.0;
const PAD: f64 = 10.0;
const SIDE: f64 = 8.0;
const LABEL: f64 = 13.0;
const NOTE: f64 = 11.5;
const LEADING: f64 = 1.3;
const TITLE: f64 = 14.0;
/// The narrowest room between columns, and how much of it each arrow takes besides.
const ROOM: f64 = 48.0;
const ROOM_EACH: f64 = 1.2;
const ROOM_MOST: f64 = 160.0;

/// Lays the diagram out.
#[must_use]
pub fn lay_out(diagram: &Diagram) -> Picture<'_> {
    let texts: Vec<Vec<(String, f64)>> =
        diagram.boxes().map(|one| text_of(one, &diagram.language)).collect();
    let heights: Vec<f64> = texts.iter().map(|lines| height_of(lines)).collect();
    let mut net = Net::of(diagram, &heights);
    let crossings = order(&mut net);
    net.settle();
    let lefts = lefts(&net, diagram);
    let top = SIDE + HEADING;
    let boxes: Vec<&DiagramBox> = diagram.boxes().collect();
    let mut placed: BTreeMap<usize, PlacedBox<'_>> = BTreeMap::new();
    for (column, left) in net.columns.iter().zip(&lefts) {
        for item in column.iter().filter_map(|item| net.items.get(*item)) {
            let number = item.of_box.unwrap_or(usize::MAX);
            let (Some(of), Some(text)) = (boxes.get(number), texts.get(number)) else { continue };
            let y = top + item.y - item.height / 2.0;
            let frame = Rectangle { x: *left, y, width: BOX, height: item.height };
            placed.insert(number, PlacedBox { of, frame, lines: set(text, frame) });
        }
    }
    let placed: Vec<PlacedBox<'_>> = placed.into_values().collect();
    let bottom = placed.iter().map(|one| one.frame.y + one.frame.height);
    let lowest = net.items.iter().map(|item| top + item.y + item.height / 2.0);
    let headings = headings(diagram, &net, &lefts, top);
    let ends = headings.iter().map(|one| one.line.x + one.line.width / 2.0);
    let rightmost = lefts.last().map_or(0.0, |left| left + BOX);
    Picture {
        of: diagram,
        width: ends.fold(rightmost, f64::max) + SIDE,
        height: bottom.chain(lowest).fold(top, f64::max) + SIDE,
        headings,
        arrows: arrows(diagram, &net, &lefts, top),
        boxes: placed,
        crossings,
    }
}

/// The lines of a box with their sizes.
fn text_of(one: &DiagramBox, language: &str) -> Vec<(String, f64)> {
    let room = BOX - 2.0 * PAD;
    let of = |text: &str, size: f64| {
        let lines = lines(text, size, room, language);
        lines.into_iter().map(move |line| (line, size)).collect::<Vec<_>>()
    };
    let mut found = of(&one.label, LABEL);
    found.extend(one.note.iter().flat_map(|note| of(note, NOTE)));
    found
}

fn height_of(lines: &[(String, f64)]) -> f64 {
    lines.iter().map(|(_, size)| size * LEADING).sum::<f64>() + PAD
}

fn set(text: &[(String, f64)], frame: Rectangle) -> Vec<Line> {
    let own: f64 = text.iter().map(|(_, size)| size * LEADING).sum();
    let mut y = frame.y + (frame.height - own) / 2.0;
    let line = |(text, size): &(String, f64)| {
        // The letters stand in the middle of their line.
        let base = y + size * (LEADING + 0.72) / 2.0;
        y += size * LEADING;
        let width = width(text, *size, Weight::Regular);
        Line { text: text.clone(), x: frame.x + frame.width / 2.0, y: base, width, size: *size }
    };
    text.iter().map(line).collect()
}

/// The left edges of the columns: the more arrows pass between two, the further apart they stand,
/// and as far as their headings need.
fn lefts(net: &Net, diagram: &Diagram) -> Vec<f64> {
    let heading = |band: &Band| width(&band.heading, TITLE, Weight::SemiBold);
    let widths: Vec<f64> = diagram
        .columns
        .iter()
        .map(|column| column.bands.iter().map(heading).fold(BOX, f64::max))
        .collect();
    let mut left = SIDE + widths.first().map_or(0.0, |first| (first - BOX) / 2.0);
    let mut lefts = Vec::new();
    for (number, column) in net.columns.iter().enumerate() {
        lefts.push(left);
        let leaving: usize = column.iter().map(|item| net.neighbours(*item, false).len()).sum();
        let room = (ROOM + ROOM_EACH * leaving as f64).min(ROOM_MOST);
        let titles = widths.get(number..=number + 1).map_or(0.0, |pair| pair.iter().sum());
        left += (BOX + room).max(titles / 2.0 + PAD);
    }
    lefts
}

/// A heading above each band; those of the first bands stand in one line.
fn headings(diagram: &Diagram, net: &Net, lefts: &[f64], top: f64) -> Vec<PlacedHeading> {
    let mut found = Vec::new();
    for (column, (said, left)) in diagram.columns.iter().zip(lefts).enumerate() {
        let mut is_first = true;
        for (number, band) in said.bands.iter().enumerate() {
            let Some(edge) = net.top_of(column, number) else { continue };
            let y = if is_first { SIDE + TITLE } else { top + edge - 12.0 };
            is_first = false;
            let (text, size) = (band.heading.clone(), TITLE);
            let width = width(&text, size, Weight::SemiBold);
            found.push(PlacedHeading { line: Line { text, x: left + BOX / 2.0, y, width, size } });
        }
    }
    found
}

/// The ways of the arrows: each leaves and reaches its boxes at a place of its own.
fn arrows<'d>(diagram: &'d Diagram, net: &Net, lefts: &[f64], top: f64) -> Vec<PlacedArrow<'d>> {
    let mut column_of = vec![0; net.items.len()];
    for (column, items) in net.columns.iter().enumerate() {
        for item in items {
            if let Some(own) = column_of.get_mut(*item) {
                *own = column;
            }
        }
    }
    let ports = Ports::of(net);
    let left = |item: usize| {
        let column = column_of.get(item).copied().unwrap_or_default();
        lefts.get(column).copied().unwrap_or_default()
    };
    let mut found = Vec::new();
    for (number, chain) in net.chains.iter().enumerate() {
        let Some(of) = diagram.arrows.get(chain.arrow) else { continue };
        let mut steps = Vec::new();
        for (step, pair) in chain.items.windows(2).enumerate() {
            let &[one, two] = pair else { continue };
            let (start, end) = ports.at(number, step);
            if left(one) < left(two) {
                steps.push([(left(one) + BOX, top + start), (left(two), top + end)]);
            } else {
                // Within a column: out to the right and back.
                let x = left(one) + BOX;
                steps.push([(x, top + start), (x, top + end)]);
            }
        }
        if chain.turned {
            steps.reverse();
            steps.iter_mut().for_each(|step| step.reverse());
        }
        found.push(PlacedArrow { of, steps });
    }
    found
}

/// Where arrows leave and reach: heights by the number of the chain and the step on it.
struct Ports(BTreeMap<(usize, usize), (f64, f64)>);

/// The ends of lines at an item, by the item at their other end. Those that share a lane are one.
#[derive(Default)]
struct Ends(BTreeMap<usize, Vec<End>>);

/// An end of a line: how high its other end is and which item that is, and the steps drawn so.
struct End {
    towards: f64,
    other: usize,
    steps: Vec<(usize, usize)>,
}

impl Ends {
    fn add(&mut self, net: &Net, item: usize, other: usize, step: (usize, usize)) {
        let own = self.0.entry(item).or_default();
        let shared = net.is_lane(item) || net.is_lane(other);
        match own.iter_mut().rev().find(|end| shared && end.other == other) {
            Some(end) => end.steps.push(step),
            None => own.push(End { towards: net.y(other), other, steps: vec![step] }),
        }
    }
}

impl Ports {
    fn of(net: &Net) -> Self {
        let (mut leaving, mut reaching) = (Ends::default(), Ends::default());
        for (number, chain) in net.chains.iter().enumerate() {
            for (step, pair) in chain.items.windows(2).enumerate() {
                let &[one, two] = pair else { continue };
                leaving.add(net, one, two, (number, step));
                reaching.add(net, two, one, (number, step));
            }
        }
        let mut ports: BTreeMap<(usize, usize), (f64, f64)> = BTreeMap::new();
        for (y, step) in spread(net, leaving) {
            ports.entry(step).or_default().0 = y;
        }
        for (y, step) in spread(net, reaching) {
            ports.entry(step).or_default().1 = y;
        }
        Self(ports)
    }

    fn at(&self, chain: usize, step: usize) -> (f64, f64) {
        self.0.get(&(chain, step)).copied().unwrap_or_default()
    }
}

/// Spreads the ends at each item over its height, in the order of where the arrows lead.
fn spread(net: &Net, ends: Ends) -> Vec<(f64, (usize, usize))> {
    let mut found = Vec::new();
    for (item, mut own) in ends.0 {
        own.sort_by(|one, two| {
            one.towards.total_cmp(&two.towards).then_with(|| one.steps.cmp(&two.steps))
        });
        let Some(placed) = net.items.get(item) else { continue };
        let count = own.len();
        let room = (placed.height - 10.0).max(0.0).min(count as f64 * 7.0);
        for (place, end) in own.into_iter().enumerate() {
            let share = if count > 1 { place as f64 / (count - 1) as f64 - 0.5 } else { 0.0 };
            found.extend(end.steps.into_iter().map(|step| (placed.y + share * room, step)));
        }
    }
    found
}
