//! `xs:decimal`.

use std::cmp::Ordering;

use super::lexical::{Lexical, lexical};
use crate::rt::Scalar;
use crate::rt::facets::Faceted;

/// A decimal number (`xs:decimal`) of any number of digits, with the text of the document.
///
/// `==` compares the texts; [`Decimal::compare`] compares the numbers.
///
/// ```
/// use ews_bindings::value::Decimal;
///
/// let price: Decimal = "12.50".parse()?;
/// assert_eq!(price.as_str(), "12.50");
/// assert!(price != "12.5".parse()? && price.compare(&"12.5".parse()?).is_eq());
/// # Ok::<(), ews_bindings::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(String);

/// The parts of a decimal number without the zeros that do not change its value.
struct Parts<'t> {
    is_negative: bool,
    whole: &'t str,
    fraction: &'t str,
}

impl Decimal {
    /// Returns the text of the number.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares the numbers.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        let (one, other) = (Parts::of(&self.0), Parts::of(&other.0));
        let amount = one.whole.len().cmp(&other.whole.len());
        let amount =
            amount.then_with(|| one.whole.cmp(other.whole)).then_with(|| one.fraction.cmp(other.fraction));
        match (one.is_negative, other.is_negative) {
            (false, false) => amount,
            (true, true) => amount.reverse(),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl Faceted for Decimal {
    fn compare(&self, bound: &str) -> Option<Ordering> {
        Self::parse(bound).map(|bound| Self::compare(self, &bound))
    }

    fn digits(&self) -> Option<(usize, usize)> {
        let parts = Parts::of(&self.0);
        Some((parts.whole.len(), parts.fraction.len()))
    }
}

impl<'t> Parts<'t> {
    /// Splits the text of a decimal number.
    fn of(text: &'t str) -> Self {
        let unsigned = text.trim_start_matches(['+', '-']);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let is_zero = whole.is_empty() && fraction.is_empty();
        Self { is_negative: text.starts_with('-') && !is_zero, whole, fraction }
    }
}

/// Returns `true` for a text such as `-1`, `+1.50`, `.5` or `1.`.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    (!whole.is_empty() || !fraction.is_empty()) && is_number(whole) && is_number(fraction)
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl Lexical for Decimal {
    const EXPECTED: &'static str = "an xs:decimal such as 12.50";

    fn any() -> Self {
        Self("0".to_owned())
    }

    fn parse(text: &str) -> Option<Self> {
        is_decimal(text).then(|| Self(text.to_owned()))
    }

    fn push(&self, text: &mut String) {
        text.push_str(&self.0);
    }

    fn comparable(&self) -> Option<Scalar> {
        Some(self.0.parse().map_or_else(|_| Scalar::Text(self.0.clone()), Scalar::Float))
    }
}

lexical!(Decimal);

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("the text is a decimal number")
    }

    #[test]
    fn only_decimal_numbers_are_accepted() {
        for text in ["0", "-1", "+1.50", ".5", "1.", " 007 ", "123456789012345678901234567890.1"] {
            assert_eq!(decimal(text).as_str(), text.trim());
        }
        for text in ["", "+", ".", "-.", "1e3", "INF", "1,5", "1.2.3", "--1", "1 2", "١"] {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn zeros_that_do_not_change_the_value_are_not_counted() {
        for (text, digits) in [("0", (0, 0)), ("-012.50", (2, 1)), (".05", (0, 2)), ("100", (3, 0))] {
            assert_eq!(decimal(text).digits(), Some(digits), "{text}");
        }
    }

    #[test]
    fn numbers_are_compared_by_value() {
        let sorted = ["-10", "-9.5", "-.01", "0", "0.009", "0.01", "1", "1.5", "10", "100000000000000000000"];
        for (index, one) in sorted.iter().enumerate() {
            for (other_index, other) in sorted.iter().enumerate() {
                assert_eq!(decimal(one).compare(&decimal(other)), index.cmp(&other_index), "{one} {other}");
            }
        }
        for (one, other) in [("-0", "+0.0"), ("1.50", "01.5"), (".5", "0.50"), ("2.", "2")] {
            assert!(decimal(one).compare(&decimal(other)).is_eq(), "{one} {other}");
        }
    }
}
