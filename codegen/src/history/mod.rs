//! How each part of the schema was in the server versions on record.
//!
//! `record` finds it by comparing schemas; `text` writes it as foreign attributes, which any validator
//! ignores, and reads it back.

pub(crate) mod facts;
pub(crate) mod record;
pub(crate) mod text;

/// A set of versions on record: a bit each, the oldest the lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Versions(pub u32);

impl Versions {
    /// All of so many.
    pub fn all(number: usize) -> Self {
        Self(u32::try_from((1_u64 << number.min(32)) - 1).unwrap_or(u32::MAX))
    }

    /// One, by its place from the oldest.
    pub fn one(place: usize) -> Self {
        Self(1_u32.checked_shl(u32::try_from(place).unwrap_or(u32::MAX)).unwrap_or(0))
    }

    /// Whether the version at a place is one of them.
    pub fn has(self, place: usize) -> bool {
        self.0 & Self::one(place).0 != 0
    }

    /// The place of the oldest.
    pub fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as usize)
    }
}

/// How a part of the schema was in the versions on record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The versions that know it; `None` for all that know what it stands in.
    pub present: Option<Versions>,
    /// What was another way in some versions.
    pub was: Vec<(Versions, Was)>,
}

impl Part {
    /// Whether the version at a place knows the part.
    pub fn is_in(&self, place: usize) -> bool {
        self.present.is_none_or(|present| present.has(place))
    }

    /// Whether some version lacks the part, or does not require it.
    pub fn is_optional_somewhere(&self) -> bool {
        let is_optional = |was: &Was| match was {
            Was::Occurs(min, _) => *min == 0,
            Was::Required(required) => !required,
            Was::Type(_) | Was::Fixed(_) => false,
        };
        self.present.is_some() || self.was.iter().any(|(_, was)| is_optional(was))
    }
}

/// An occurrence as the history and a diff write it: `0..unbounded`.
pub(crate) fn occurrence(min: u64, max: Option<u64>) -> String {
    format!("{min}..{}", max.map_or_else(|| "unbounded".to_owned(), |max| max.to_string()))
}

/// A way in which a part was another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Was {
    /// A particle's `minOccurs` and `maxOccurs`.
    Occurs(u64, Option<u64>),
    /// The name of an element's or attribute's type.
    Type(String),
    /// Whether an attribute was required.
    Required(bool),
    /// The only value that an attribute could have, if there was one.
    Fixed(Option<String>),
}
