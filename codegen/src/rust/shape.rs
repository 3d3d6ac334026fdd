//! The schema's view of a complex type, as the runtime gets it.

use super::Path;

/// The schema's view of a complex type, for strict reading and for refusals in writing.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The type's name.
    pub(crate) name: String,
    /// The type whose shape comes first.
    pub(crate) base: Option<Path>,
    /// The names behind the bits of its own.
    pub(crate) required: Vec<String>,
    /// All bits, with its bases'.
    pub(crate) bits: u32,
    /// Its own content.
    pub(crate) content: Content,
    /// The writer has to check the content.
    pub(crate) checked: bool,
    /// It is a response message.
    pub(crate) response: bool,
}

/// The content of a [`Shape`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Nothing.
    Empty,
    /// Text.
    Text,
    /// Elements.
    Particle(Particle),
}

/// A particle of a content model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Particle {
    /// Least occurrence.
    pub(crate) min: u64,
    /// Greatest occurrence.
    pub(crate) max: Option<u64>,
    /// What occurs.
    pub(crate) term: Term,
}

/// What a [`Particle`] is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// An element.
    Element(String),
    /// In order.
    Sequence(Vec<Particle>),
    /// One of.
    Choice(Vec<Particle>),
    /// In any order.
    All(Vec<Particle>),
    /// A wildcard.
    Any(String),
}
