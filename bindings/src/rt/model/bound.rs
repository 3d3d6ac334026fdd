//! Bounds of values that are not integers, such as decimal numbers and dates.

use std::cmp::Ordering;
use std::fmt;

use super::facets::Faceted;

/// A bound. The text of a bound is a value of the same built-in type as the checked value.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// `xs:minInclusive`.
    MinInclusive(&'static str),
    /// `xs:minExclusive`.
    MinExclusive(&'static str),
    /// `xs:maxInclusive`.
    MaxInclusive(&'static str),
    /// `xs:maxExclusive`.
    MaxExclusive(&'static str),
    /// `xs:totalDigits`.
    TotalDigits(usize),
    /// `xs:fractionDigits`.
    FractionDigits(usize),
}

impl Bound {
    /// Returns `true` if a value is within the bound. A value that cannot be compared with the bound is not.
    pub(super) fn admits(self, value: &impl Faceted) -> bool {
        let is = |bound: &str, admitted: fn(Ordering) -> bool| value.compare(bound).is_some_and(admitted);
        let (whole, fraction) = value.digits().unwrap_or_default();
        match self {
            Self::MinInclusive(bound) => is(bound, Ordering::is_ge),
            Self::MinExclusive(bound) => is(bound, Ordering::is_gt),
            Self::MaxInclusive(bound) => is(bound, Ordering::is_le),
            Self::MaxExclusive(bound) => is(bound, Ordering::is_lt),
            Self::TotalDigits(digits) => whole.saturating_add(fraction) <= digits,
            Self::FractionDigits(digits) => fraction <= digits,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MinInclusive(bound) => write!(f, "a value of at least {bound}"),
            Self::MinExclusive(bound) => write!(f, "a value of more than {bound}"),
            Self::MaxInclusive(bound) => write!(f, "a value of at most {bound}"),
            Self::MaxExclusive(bound) => write!(f, "a value of less than {bound}"),
            Self::TotalDigits(digits) => write!(f, "a number of at most {digits} digits"),
            Self::FractionDigits(digits) => {
                write!(f, "a number of at most {digits} digits after the decimal point")
            }
        }
    }
}
