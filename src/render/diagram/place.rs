//! Boxes and lanes as a net of columns, and how high each stands.

use std::collections::{BTreeMap, BTreeSet};

use super::{Diagram, Stroke};

/// A box, or the lane of an arrow that passes a column.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) column: usize,
    pub(super) band: usize,
    pub(super) height: f64,
    /// The number of the box among all; none for a lane.
    pub(super) of_box: Option<usize>,
    /// The middle, from the top.
    pub(super) y: f64,
}

/// What an arrow passes, from its first box to its last.
#[derive(Debug, Clone)]
pub(super) struct Chain {
    /// The number of the arrow among all.
    pub(super) arrow: usize,
    pub(super) items: Vec<usize>,
    /// Whether it was turned round, because it leads to a column further left.
    pub(super) turned: bool,
}

/// Items in columns, and who neighbours whom.
#[derive(Debug, Clone, Default)]
pub(super) struct Net {
    pub(super) items: Vec<Item>,
    pub(super) columns: Vec<Vec<usize>>,
    pub(super) chains: Vec<Chain>,
    before: Vec<Vec<usize>>,
    after: Vec<Vec<usize>>,
    /// The bands that have boxes, and so a heading: column and band.
    headed: BTreeSet<(usize, usize)>,
    /// The lanes of arrows that leave the same box, alike, for the same band: they pass the columns
    /// between as one line.
    lanes: BTreeMap<(usize, usize, usize, Stroke), usize>,
    joined: BTreeSet<(usize, usize)>,
}

/// Between boxes, between a box and a lane, between lanes; above a heading.
const GAP: f64 = 12.0;
const LANE_GAP: f64 = 8.0;
const LANES_GAP: f64 = 6.0;
pub(super) const HEADING: f64 = 40.0;
const LANE: f64 = 2.0;
/// How far apart lines leave a box that has many, and how much of its height the edges keep; no box
/// grows beyond the last.
const PORT: f64 = 3.0;
const EDGES: f64 = 10.0;
const TALLEST: f64 = 420.0;

impl Net {
    /// The net of a diagram whose boxes have these heights.
    pub(super) fn of(diagram: &Diagram, heights: &[f64]) -> Self {
        let mut net = Self { columns: vec![Vec::new(); diagram.columns.len()], ..Self::default() };
        let mut places: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (column, said) in diagram.columns.iter().enumerate() {
            for (band, said) in said.bands.iter().enumerate() {
                if !said.boxes.is_empty() {
                    net.headed.insert((column, band));
                }
                for one in &said.boxes {
                    let number = net.items.len();
                    let height = heights.get(number).copied().unwrap_or(LANE);
                    let item = net
                        .add(column, Item { column, band, height, of_box: Some(number), y: 0.0 });
                    places.insert(&one.id, (column, item));
                }
            }
        }
        for (arrow, said) in diagram.arrows.iter().enumerate() {
            let ends = (places.get(said.from.as_str()), places.get(said.to.as_str()));
            if let (Some(from), Some(to)) = ends {
                net.link((arrow, said.stroke), *from, *to);
            }
        }
        net.grow();
        net
    }

    /// Makes boxes as high as their lines need that leave or reach them.
    fn grow(&mut self) {
        for (item, (before, after)) in
            self.items.iter_mut().zip(self.before.iter().zip(&self.after))
        {
            if item.of_box.is_some() {
                let lines = before.len().max(after.len()) as f64;
                item.height = item.height.max((lines * PORT + EDGES).min(TALLEST));
            }
        }
    }

    fn add(&mut self, column: usize, item: Item) -> usize {
        let number = self.items.len();
        self.items.push(item);
        self.before.push(Vec::new());
        self.after.push(Vec::new());
        if let Some(items) = self.columns.get_mut(column) {
            items.push(number);
        }
        number
    }

    /// Leads an arrow through the columns between its ends. One within a column goes through a lane
    /// of the next column, or of the one before the last.
    fn link(&mut self, (arrow, stroke): (usize, Stroke), from: (usize, usize), to: (usize, usize)) {
        let turned = from.0 > to.0;
        let (first, last) = if turned { (to, from) } else { (from, to) };
        let mut items = vec![first.1];
        let lanes: Vec<usize> =
            if first.0 == last.0 { Vec::new() } else { (first.0 + 1..last.0).collect() };
        let band = self.items.get(last.1).map_or(0, |item| item.band);
        for column in lanes {
            items.push(self.lane((first.1, column, band, stroke)));
        }
        items.push(last.1);
        if first.0 != last.0 {
            for pair in items.windows(2) {
                if let &[one, two] = pair {
                    self.join(one, two);
                }
            }
        }
        self.chains.push(Chain { arrow, items, turned });
    }

    /// The lane through a column for arrows that leave that box so, for that band.
    fn lane(&mut self, key: (usize, usize, usize, Stroke)) -> usize {
        if let Some(known) = self.lanes.get(&key) {
            return *known;
        }
        let (_, column, band, _) = key;
        let lane = self.add(column, Item { column, band, height: LANE, of_box: None, y: 0.0 });
        self.lanes.insert(key, lane);
        lane
    }

    /// Makes the two neighbours. What passes a lane together is one line.
    fn join(&mut self, one: usize, two: usize) {
        let shared = self.is_lane(one) || self.is_lane(two);
        if shared && !self.joined.insert((one, two)) {
            return;
        }
        if let Some(after) = self.after.get_mut(one) {
            after.push(two);
        }
        if let Some(before) = self.before.get_mut(two) {
            before.push(one);
        }
    }

    /// The items that arrows come from, or lead to.
    pub(super) fn neighbours(&self, item: usize, before: bool) -> &[usize] {
        let all = if before { &self.before } else { &self.after };
        all.get(item).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn band(&self, item: usize) -> usize {
        self.items.get(item).map_or(0, |item| item.band)
    }

    pub(super) fn is_lane(&self, item: usize) -> bool {
        self.items.get(item).is_some_and(|item| item.of_box.is_none())
    }

    fn height(&self, item: usize) -> f64 {
        self.items.get(item).map_or(0.0, |item| item.height)
    }

    pub(super) fn y(&self, item: usize) -> f64 {
        self.items.get(item).map_or(0.0, |item| item.y)
    }

    /// How far apart the middles of two items are at least that stand below each other.
    fn step(&self, upper: usize, lower: usize) -> f64 {
        let gap = match (self.is_lane(upper), self.is_lane(lower)) {
            (true, true) => LANES_GAP,
            (false, false) => GAP,
            _ => LANE_GAP,
        };
        let heading = if self.opens_band(upper, lower) { HEADING } else { 0.0 };
        (self.height(upper) + self.height(lower)) / 2.0 + gap + heading
    }

    /// Whether a band with a heading begins between the two.
    fn opens_band(&self, upper: usize, lower: usize) -> bool {
        let column = self.items.get(lower).map_or(0, |item| item.column);
        let band = self.band(lower);
        self.band(upper) != band && self.headed.contains(&(column, band))
    }

    /// The upper edge of what stands in the band, where it has boxes.
    pub(super) fn top_of(&self, column: usize, band: usize) -> Option<f64> {
        let own = self.items.iter().filter(|item| item.column == column && item.band == band);
        let top = own.map(|item| item.y - item.height / 2.0).fold(f64::INFINITY, f64::min);
        (self.headed.contains(&(column, band)) && top.is_finite()).then_some(top)
    }

    /// Sets how high everything stands: as near to the mean of its neighbours as the order within
    /// its column allows (isotonic regression by pooling, Barlow et al. 1972).
    pub(super) fn settle(&mut self) {
        self.stack();
        for round in 0..40 {
            let count = self.columns.len();
            for step in 0..count {
                let column = if round % 2 == 0 { step } else { count - 1 - step };
                self.pool(column);
            }
        }
        let top = |item: &Item| item.y - item.height / 2.0;
        let least = self.items.iter().map(top).fold(f64::INFINITY, f64::min);
        if least.is_finite() {
            for item in &mut self.items {
                item.y -= least;
            }
        }
    }

    fn stack(&mut self) {
        for column in self.columns.clone() {
            let mut y = 0.0;
            let mut last = None;
            for item in column {
                y += last.map_or(self.height(item) / 2.0, |upper| self.step(upper, item));
                self.set_y(item, y);
                last = Some(item);
            }
        }
    }

    fn set_y(&mut self, item: usize, y: f64) {
        if let Some(item) = self.items.get_mut(item) {
            item.y = y;
        }
    }

    fn pool(&mut self, column: usize) {
        let Some(items) = self.columns.get(column).cloned() else { return };
        let mut offset = 0.0;
        let mut offsets = Vec::with_capacity(items.len());
        for (place, item) in items.iter().enumerate() {
            if let Some(upper) = place.checked_sub(1).and_then(|upper| items.get(upper)) {
                offset += self.step(*upper, *item);
            }
            offsets.push(offset);
        }
        let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
        for (item, offset) in items.iter().zip(&offsets) {
            let (sum, weight) = self.pull(*item);
            let wish = match weight > 0.0 {
                true => (sum / weight - offset, weight),
                false => (self.y(*item) - offset, 0.1),
            };
            blocks.push((wish.0, wish.1, 1));
            while let [.., one, two] = blocks.as_slice() {
                if one.0 <= two.0 {
                    break;
                }
                let weight = one.1 + two.1;
                let joined = ((one.0 * one.1 + two.0 * two.1) / weight, weight, one.2 + two.2);
                blocks.truncate(blocks.len() - 2);
                blocks.push(joined);
            }
        }
        let heights = blocks.iter().flat_map(|(y, _, count)| std::iter::repeat_n(*y, *count));
        let settled: Vec<(usize, f64)> =
            items.iter().zip(&offsets).zip(heights).map(|((i, o), y)| (*i, y + o)).collect();
        for (item, y) in settled {
            self.set_y(item, y);
        }
    }

    /// Where the neighbours pull the item, and how strongly: lanes stay straight before all.
    fn pull(&self, item: usize) -> (f64, f64) {
        let near = [true, false].into_iter().flat_map(|side| self.neighbours(item, side));
        near.fold((0.0, 0.0), |(sum, weight), other| {
            let own = match (self.is_lane(item), self.is_lane(*other)) {
                (true, true) => 8.0,
                (false, false) => 1.0,
                _ => 2.0,
            };
            (sum + own * self.y(*other), weight + own)
        })
    }
}
