//! Values of simple types that can be compared.

use std::cmp::Ordering;

/// The value of a property that consists of one value of a simple type, for comparing and sorting.
///
/// Values of different variants are not ordered: [`partial_cmp`](PartialOrd::partial_cmp) returns `None`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// A boolean. `false` is less than `true`.
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// A floating-point number.
    Float(f64),
    /// A date and time with a UTC offset, in attoseconds since 1970-01-01T00:00:00Z.
    Instant(i128),
    /// A listed value of an enumeration: the index in the schema.
    Enumeration(usize),
    /// A text. Also a local time, a date and a value of an enumeration that the schema does not list.
    Text(String),
}

impl PartialOrd for Scalar {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Boolean(a), Self::Boolean(b)) => a.partial_cmp(b),
            (Self::Integer(a), Self::Integer(b)) | (Self::Instant(a), Self::Instant(b)) => a.partial_cmp(b),
            (Self::Float(a), Self::Float(b)) => a.partial_cmp(b),
            (Self::Enumeration(a), Self::Enumeration(b)) => a.partial_cmp(b),
            (Self::Text(a), Self::Text(b)) => a.partial_cmp(b),
            _ => None,
        }
    }
}
