//! Pictures of boxes in fixed columns with arrows between them.
//!
//! A diagram says what is in which column, and in which band of it; [`lay_out`] finds the order of
//! boxes and the way of arrows, always the same for the same diagram. It is written as SVG and, for
//! other programs that draw, as DOT, Mermaid and GraphML.

mod forms;
mod glyphs;
mod order;
mod picture;
mod place;
mod svg;

pub use forms::{dot, graphml, mermaid};
pub(super) use glyphs::{Weight, width};
pub use picture::{Line, Picture, PlacedArrow, PlacedBox, PlacedHeading, Rectangle, lay_out};
pub use svg::{Use, svg};

/// A diagram before it is laid out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagram {
    /// What it shows, for those who do not see it.
    pub title: String,
    /// The language of its texts, by its tag.
    pub language: String,
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The arrows, from one box to another.
    pub arrows: Vec<Arrow>,
}

/// A column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// Groups of boxes, one above the other.
    pub bands: Vec<Band>,
}

/// A group of boxes under a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Band {
    /// The heading.
    pub heading: String,
    /// The boxes; their order is that in which equals stand.
    pub boxes: Vec<DiagramBox>,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagramBox {
    /// What arrows know it by.
    pub id: String,
    /// The text in it.
    pub label: String,
    /// A second, smaller text.
    pub note: Option<String>,
    /// Its form.
    pub shape: Shape,
    /// Where it leads.
    pub href: Option<String>,
}

/// The form of a box: kinds are told apart by form and line, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// With a little round corners.
    Soft,
    /// With square corners and a heavy line.
    Heavy,
    /// With square corners.
    Plain,
    /// With a doubled left edge.
    Edged,
    /// With round ends.
    Round,
    /// With a dashed line.
    Dashed,
}

/// An arrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// The box it comes from.
    pub from: String,
    /// The box it leads to.
    pub to: String,
    /// How it is drawn.
    pub stroke: Stroke,
    /// What goes along it, in words.
    pub title: String,
    /// Words by which it is found among others: `special`, `transfer`.
    pub marks: Vec<String>,
}

/// How an arrow is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stroke {
    /// A thin line.
    Thin,
    /// A heavy line.
    Heavy,
    /// A line of dots.
    Dotted,
    /// A line of dashes.
    Dashed,
}

impl Diagram {
    /// All boxes, in the order of columns and bands.
    pub fn boxes(&self) -> impl Iterator<Item = &DiagramBox> {
        self.columns.iter().flat_map(|column| column.bands.iter().flat_map(|band| &band.boxes))
    }
}
