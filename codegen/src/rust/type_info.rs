//! The description of a complex type that the runtime gets.

use crate::name::Name;

use super::Path;

/// The description of a complex type: for content checks and for messages.
#[derive(Debug)]
pub(crate) struct TypeInfo {
    /// The name of the type.
    pub(crate) name: Name,
    /// The type whose description comes first.
    pub(crate) base: Option<Path>,
    /// The types that `xsi:type` may name in place of the type, each with its name in the schema.
    pub(crate) derived_types: Vec<(Path, Name)>,
    /// The occurrence of each field that holds elements, by number.
    pub(crate) occurs: Vec<Occurs>,
    /// The content model, where it is not the sequence of the fields.
    pub(crate) model: Option<Vec<Particle>>,
    /// The writer must check the content.
    pub(crate) checked: bool,
    /// The type declares an `xs:any`.
    pub(crate) wildcard: bool,
    /// The type is a response message.
    pub(crate) response: bool,
}

/// The occurrence of a field or a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occurs {
    /// `minOccurs`.
    pub(crate) min: u64,
    /// `maxOccurs`; `None` is `unbounded`.
    pub(crate) max: Option<u64>,
    /// The reader counts the field as required. Its Rust type is not an `Option`; it is a `Vec` only for a wildcard.
    pub(crate) required: bool,
}

impl Occurs {
    /// Exactly once; not counted as required.
    pub(crate) const ONCE: Self = Self { min: 1, max: Some(1), required: false };

    /// Returns `true` for exactly once.
    pub(crate) fn is_once(self) -> bool {
        (self.min, self.max) == (1, Some(1))
    }
}

/// A particle of an explicit content model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Particle {
    /// A field, by number.
    Field(usize, Occurs),
    /// A group.
    Group(GroupKind, Occurs, Vec<Particle>),
}

/// The kinds of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GroupKind {
    /// In order.
    Sequence,
    /// A choice of them.
    Choice,
    /// In any order.
    All,
}

impl Particle {
    /// The number of particles inside, those of inner groups included.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Field(..) => 0,
            Self::Group(_, _, inner) => inner.iter().map(|particle| 1 + particle.size()).sum(),
        }
    }
}
