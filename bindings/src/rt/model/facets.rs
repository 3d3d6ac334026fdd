//! Facets of simple types, and the check of values.

use std::cmp::Ordering;

use super::bound::Bound;
use super::pattern::Pattern;
use super::value_error::ValueError;

/// A set of facets.
#[derive(Debug)]
pub struct Facets {
    /// Least length; see [`Faceted::length`].
    pub min_length: Option<usize>,
    /// Greatest length.
    pub max_length: Option<usize>,
    /// Least value.
    pub min: Option<i128>,
    /// Greatest value.
    pub max: Option<i128>,
    /// A pattern: in the notation of XSD, and parsed.
    pub pattern: Option<(&'static str, &'static Pattern)>,
    /// The patterns of the base types, which the value must match too.
    pub base_patterns: &'static [(&'static str, &'static Pattern)],
    /// The bounds of a value that is not an integer.
    pub bounds: &'static [Bound],
}

/// A value that can have facets.
pub trait Faceted {
    /// The words before a length in a message.
    const LENGTH_OF: &'static str = "a text of length";

    /// Length: in characters for texts, in bytes for binary data, in items for lists.
    fn length(&self) -> Option<usize> {
        None
    }

    /// The number, for numbers.
    fn number(&self) -> Option<i128> {
        None
    }

    /// The text, for texts.
    fn as_text(&self) -> Option<&str> {
        None
    }

    /// The order of the value and a bound; `None` if they cannot be compared.
    fn compare(&self, _bound: &str) -> Option<Ordering> {
        None
    }

    /// The number of digits before and after the decimal point, for decimal numbers.
    fn digits(&self) -> Option<(usize, usize)> {
        None
    }
}

impl Faceted for String {
    fn length(&self) -> Option<usize> {
        Some(self.chars().count())
    }

    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

macro_rules! numbers {
    ($($type:ty),*) => { $(
        impl Faceted for $type {
            fn number(&self) -> Option<i128> {
                Some(i128::from(*self))
            }
        }
    )* };
}

numbers!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! floats {
    ($($type:ty),*) => { $(
        impl Faceted for $type {
            fn compare(&self, bound: &str) -> Option<Ordering> {
                self.partial_cmp(&bound.parse().ok()?)
            }
        }
    )* };
}

floats!(f32, f64);

impl Faceted for bool {}

impl Facets {
    /// No facets.
    pub const NONE: Self = Self {
        min_length: None,
        max_length: None,
        min: None,
        max: None,
        pattern: None,
        base_patterns: &[],
        bounds: &[],
    };

    /// Returns all patterns that the value must match. The patterns of the base types come first.
    fn patterns(&self) -> impl Iterator<Item = (&'static str, &'static Pattern)> {
        self.base_patterns.iter().copied().chain(self.pattern)
    }

    /// Returns `true` if a value is within the facets.
    pub fn admit(&self, value: &impl Faceted) -> bool {
        let within = |value: Option<i128>, min: Option<i128>, max: Option<i128>| {
            value.is_none_or(|value| min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max))
        };
        let length = value.length();
        within(value.number(), self.min, self.max)
            && length.is_none_or(|length| self.min_length.is_none_or(|min| length >= min))
            && length.is_none_or(|length| self.max_length.is_none_or(|max| length <= max))
            && value.as_text().is_none_or(|text| self.patterns().all(|(_, pattern)| pattern.matches(text)))
            && self.bounds.iter().all(|bound| bound.admits(value))
    }
}

/// Checks that a value is within at least one of several sets of facets.
pub fn check<T: Faceted>(sets: &[Facets], value: &T) -> Result<(), ValueError> {
    if sets.iter().any(|facets| facets.admit(value)) {
        return Ok(());
    }
    let all: Vec<String> = sets.iter().map(|facets| facets.description(T::LENGTH_OF)).collect();
    Err(ValueError::facet(all.join(" or ")))
}

impl Facets {
    /// Describes the values. `length_of` comes before a length.
    fn description(&self, length_of: &str) -> String {
        let bounds = |min: Option<i128>, max: Option<i128>| match (min, max) {
            (Some(min), Some(max)) if min == max => Some(format!("{min}")),
            (Some(min), Some(max)) => Some(format!("{min} to {max}")),
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (None, None) => None,
        };
        let length = |length: Option<usize>| length.and_then(|length| i128::try_from(length).ok());
        let of_numbers = [
            bounds(self.min, self.max).map(|bounds| format!("a number: {bounds}")),
            bounds(length(self.min_length), length(self.max_length))
                .map(|bounds| format!("{length_of} {bounds}")),
        ];
        let patterns = self.patterns().map(|(pattern, _)| format!("a text like {pattern}"));
        let other_bounds = self.bounds.iter().map(ToString::to_string);
        let parts: Vec<String> =
            of_numbers.into_iter().flatten().chain(patterns).chain(other_bounds).collect();
        parts.join(" and ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_must_match_the_patterns_of_all_base_types() {
        const LETTERS: Pattern = Pattern::Repeat(&Pattern::Class(&[('a', 'z')]), 1, 9);
        const THREE: Pattern = Pattern::Repeat(&Pattern::Class(&[('\0', char::MAX)]), 3, 3);
        let facets = Facets {
            pattern: Some((".{3}", &THREE)),
            base_patterns: &[("[a-z]{1,9}", &LETTERS)],
            ..Facets::NONE
        };
        for (text, expected) in [("abc", true), ("ab", false), ("a-c", false)] {
            assert_eq!(facets.admit(&text.to_owned()), expected, "{text}");
        }
        assert_eq!(facets.description(String::LENGTH_OF), "a text like [a-z]{1,9} and a text like .{3}");
    }

    #[test]
    fn length_counts_characters_bytes_or_items() {
        use crate::value::{Base64, HexBinary, Language, Tokens};

        const TWO: &[Facets] = &[Facets { min_length: Some(2), max_length: Some(2), ..Facets::NONE }];
        fn message<T: Faceted>(value: &T) -> Option<String> {
            check(TWO, value).err().map(|error| error.to_string())
        }
        assert_eq!(message(&"\u{e9}\u{e9}".to_owned()), None);
        assert_eq!(message(&HexBinary(vec![1, 2])), None);
        assert_eq!(message(&Language::new("en").expect("the text is a language")), None);
        let text = "expected a text of length 2";
        let (data, list) = ("expected binary data of length 2", "expected a list of length 2");
        assert_eq!(message(&String::new()).as_deref(), Some(text));
        assert_eq!(message(&Base64(vec![1])).as_deref(), Some(data));
        assert_eq!(message(&Tokens(vec!["a".to_owned()])).as_deref(), Some(list));
    }

    #[test]
    fn number_that_is_not_a_number_is_within_no_bound() {
        let bounds: &'static [Bound] = &[Bound::MinExclusive("-INF"), Bound::MaxInclusive("1e3")];
        let facets = Facets { bounds, ..Facets::NONE };
        for (value, expected) in
            [(1000.0, true), (1000.1, false), (f64::NEG_INFINITY, false), (f64::NAN, false)]
        {
            assert_eq!(facets.admit(&value), expected, "{value}");
        }
    }
}
