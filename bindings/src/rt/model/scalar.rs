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
    /// A date and time, in attoseconds since 1970-01-01T00:00:00Z. A time without an offset counts as UTC.
    Instant(i128),
    /// A listed value of an enumeration: its index. The values that a later version added come last.
    Enumeration(usize),
    /// A text. Also a date, a time of day and a value of an enumeration that the schema does not list.
    Text(String),
}

impl Scalar {
    /// Returns the order for sorting: values of different variants are in the order of the variants.
    pub(crate) fn total_cmp(&self, other: &Self) -> Ordering {
        let rank = |value: &Self| match value {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Float(_) => 2,
            Self::Instant(_) => 3,
            Self::Enumeration(_) => 4,
            Self::Text(_) => 5,
        };
        match (self, other) {
            (Self::Float(a), Self::Float(b)) => a.total_cmp(b),
            _ => self.partial_cmp(other).unwrap_or_else(|| rank(self).cmp(&rank(other))),
        }
    }
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
