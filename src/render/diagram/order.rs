//! The order of boxes and lanes within columns: by the mean place of their neighbours, then by
//! exchanging neighbours, as long as fewer arrows cross.

use super::place::Net;

/// How often the columns are gone through.
const SWEEPS: usize = 24;
/// Up to so many items, neighbours are exchanged as well.
const EXCHANGED: usize = 4000;

/// Finds an order with few crossings; gives their number.
pub(super) fn order(net: &mut Net) -> usize {
    let mut best = net.columns.clone();
    let mut fewest = crossings(net);
    for sweep in 0..SWEEPS {
        if fewest == 0 {
            break;
        }
        let down = sweep % 2 == 0;
        let columns: Vec<usize> = match down {
            true => (1..net.columns.len()).collect(),
            false => (0..net.columns.len().saturating_sub(1)).rev().collect(),
        };
        for column in columns {
            by_means(net, column, down);
        }
        if net.items.len() <= EXCHANGED {
            exchange(net);
        }
        let found = crossings(net);
        if found < fewest {
            fewest = found;
            best.clone_from(&net.columns);
        }
    }
    net.columns = best;
    fewest
}

/// Where each item stands in its column.
fn places(net: &Net) -> Vec<usize> {
    let mut places = vec![0; net.items.len()];
    for column in &net.columns {
        for (place, item) in column.iter().enumerate() {
            set(&mut places, *item, place);
        }
    }
    places
}

fn set(places: &mut [usize], item: usize, place: usize) {
    if let Some(own) = places.get_mut(item) {
        *own = place;
    }
}

fn at(places: &[usize], item: usize) -> usize {
    places.get(item).copied().unwrap_or_default()
}

/// Sorts a column by the mean place of its neighbours in the column before it, or after it. Bands
/// stay above each other, and items without neighbours where they are.
fn by_means(net: &mut Net, column: usize, down: bool) {
    let places = places(net);
    let size = |column: usize| net.columns.get(column).map_or(1, Vec::len).max(1) as f64;
    let own = size(column);
    let other = size(if down { column.saturating_sub(1) } else { column + 1 });
    let Some(items) = net.columns.get(column) else { return };
    let mut keyed: Vec<(usize, f64, usize)> = items
        .iter()
        .map(|item| {
            let near = net.neighbours(*item, down);
            let mean = match near.len() {
                0 => at(&places, *item) as f64,
                count => {
                    let sum: usize = near.iter().map(|one| at(&places, *one)).sum();
                    sum as f64 / count as f64 / other * own
                }
            };
            (net.band(*item), mean, *item)
        })
        .collect();
    keyed.sort_by(|one, two| {
        (one.0).cmp(&two.0).then(one.1.total_cmp(&two.1)).then(one.2.cmp(&two.2))
    });
    if let Some(items) = net.columns.get_mut(column) {
        *items = keyed.into_iter().map(|(_, _, item)| item).collect();
    }
}

/// Exchanges items that stand beside each other where fewer arrows cross then.
fn exchange(net: &mut Net) {
    let mut places = places(net);
    for _ in 0..8 {
        let mut better = false;
        for column in 0..net.columns.len() {
            let count = net.columns.get(column).map_or(0, Vec::len);
            for place in 1..count {
                let pair = net.columns.get(column).and_then(|items| items.get(place - 1..=place));
                let Some(&[one, two]) = pair else { continue };
                if net.band(one) == net.band(two)
                    && between(net, &places, two, one) < between(net, &places, one, two)
                {
                    if let Some(items) = net.columns.get_mut(column) {
                        items.swap(place - 1, place);
                    }
                    set(&mut places, two, place - 1);
                    set(&mut places, one, place);
                    better = true;
                }
            }
        }
        if !better {
            break;
        }
    }
}

/// How many arrows of `upper` cross some of `lower`, which stands right below it.
fn between(net: &Net, places: &[usize], upper: usize, lower: usize) -> usize {
    let sides = [true, false].into_iter();
    sides
        .map(|up| {
            let others = net.neighbours(lower, up);
            let crossed = |one: &usize| {
                others.iter().filter(|two| at(places, *one) > at(places, **two)).count()
            };
            net.neighbours(upper, up).iter().map(crossed).sum::<usize>()
        })
        .sum()
}

/// How many pairs of arrows cross, in all columns: inversions, counted with a tree of sums
/// (Fenwick 1994) in time n log n.
pub(super) fn crossings(net: &Net) -> usize {
    let places = places(net);
    let mut found = 0;
    for column in &net.columns {
        let mut pairs: Vec<(usize, usize)> = column
            .iter()
            .flat_map(|from| {
                let places = &places;
                let to = net.neighbours(*from, false).iter();
                to.map(move |to| (at(places, *from), at(places, *to)))
            })
            .collect();
        pairs.sort_unstable();
        let size = pairs.iter().map(|(_, to)| *to).max().map_or(0, |most| most + 1);
        let mut sums = Sums(vec![0; size + 1]);
        for (before, (_, to)) in pairs.iter().enumerate() {
            found += before - sums.up_to(*to);
            sums.add(*to);
        }
    }
    found
}

struct Sums(Vec<usize>);

impl Sums {
    /// How many numbers up to `last` have been added.
    fn up_to(&self, last: usize) -> usize {
        let (mut at, mut sum) = (last + 1, 0);
        while at > 0 {
            sum += self.0.get(at).copied().unwrap_or_default();
            at &= at - 1;
        }
        sum
    }

    fn add(&mut self, number: usize) {
        let mut at = number + 1;
        while let Some(sum) = self.0.get_mut(at) {
            *sum += 1;
            at += at & at.wrapping_neg();
        }
    }
}
