//! Bounds of decimal numbers, dates and times, which the runtime compares as values.

use crate::rust::{Bound, Type};
use crate::schema::Facet;

/// The bound that a facet of a built-in type becomes; `None` if it is not a bound, or not a bound of the Rust type.
/// The error is the expected value.
pub(super) fn bound(ty: &Type, facet: &Facet) -> Option<Result<Bound, &'static str>> {
    let (expected, is_value): (_, fn(&str) -> bool) = match ty {
        Type::BuiltIn("value::Decimal") => ("a decimal number", is_decimal),
        Type::BuiltIn("value::Date") => ("a date", is_date),
        Type::BuiltIn("value::DateTime") => ("a date and time", is_date_time),
        Type::BuiltIn("value::Time") => ("a time", is_time),
        _ => return None,
    };
    // A greater number of digits is not a literal on every platform, and no number has so many digits.
    let limited = |digits: &u64| (*digits).min(u32::MAX.into());
    let is_number = *ty == Type::BuiltIn("value::Decimal");
    let (variant, value) = match facet {
        Facet::MinInclusive(value) => ("MinInclusive", value),
        Facet::MinExclusive(value) => ("MinExclusive", value),
        Facet::MaxInclusive(value) => ("MaxInclusive", value),
        Facet::MaxExclusive(value) => ("MaxExclusive", value),
        Facet::TotalDigits(digits) if is_number => {
            return Some(Ok(Bound::Digits("TotalDigits", limited(digits))));
        }
        Facet::FractionDigits(digits) if is_number => {
            return Some(Ok(Bound::Digits("FractionDigits", limited(digits))));
        }
        _ => return None,
    };
    let value = value.trim();
    Some(if is_value(value) { Ok(Bound::Value(variant, value.to_owned())) } else { Err(expected) })
}

/// Returns `true` for a text such as `-1`, `+1.50`, `.5` or `1.`.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    (!whole.is_empty() || !fraction.is_empty()) && is_number(whole) && is_number(fraction)
}

fn is_date(text: &str) -> bool {
    date(text).is_some_and(is_offset)
}

fn is_time(text: &str) -> bool {
    time(text).is_some_and(is_offset)
}

fn is_date_time(text: &str) -> bool {
    date(text).and_then(|rest| time(rest.strip_prefix('T')?)).is_some_and(is_offset)
}

/// Reads a date without an offset. Returns the rest of the text.
fn date(text: &str) -> Option<&str> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (year, rest) = text.split_once('-')?;
    let is_year = (4..=9).contains(&year.len()) && year.bytes().all(|byte| byte.is_ascii_digit());
    let year: u32 = year.parse().ok().filter(|year| is_year && *year > 0)?;
    if text.len() - rest.len() > 5 && text.starts_with('0') {
        return None;
    }
    let (month, rest) = two(rest)?;
    let (day, rest) = two(rest.strip_prefix('-')?)?;
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    ((1..=12).contains(&month) && (1..=days).contains(&day)).then_some(rest)
}

/// Reads a time without an offset. Returns the rest of the text.
fn time(text: &str) -> Option<&str> {
    let (hour, rest) = two(text)?;
    let (minute, rest) = two(rest.strip_prefix(':')?)?;
    let (second, mut rest) = two(rest.strip_prefix(':')?)?;
    let mut has_fraction = false;
    if let Some(digits) = rest.strip_prefix('.') {
        rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.len() == digits.len() {
            return None;
        }
        has_fraction = true;
    }
    let is_end_of_day = (hour, minute, second) == (24, 0, 0) && !has_fraction;
    ((hour < 24 || is_end_of_day) && minute < 60 && second < 60).then_some(rest)
}

/// Returns `true` for an optional UTC offset.
fn is_offset(text: &str) -> bool {
    let minutes = || {
        let (hours, rest) = two(text.strip_prefix(['+', '-'])?)?;
        let (minutes, rest) = two(rest.strip_prefix(':')?)?;
        (rest.is_empty() && minutes < 60).then_some(hours * 60 + minutes)
    };
    text.is_empty() || text == "Z" || minutes().is_some_and(|minutes| minutes <= 14 * 60)
}

/// Reads two digits. Returns their value and the rest of the text.
fn two(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(2)?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| is_number)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value_of_a_bound_is_a_value_of_the_type() {
        for text in ["2006-08-02", "-0044-02-29Z", "12006-12-31-05:30"] {
            assert!(is_date(text), "{text}");
            assert!(!is_date_time(text), "{text}");
        }
        for text in ["17:30:00", "24:00:00Z", "00:00:00.5+14:00"] {
            assert!(is_time(text) && is_date_time(&format!("2006-08-02T{text}")), "{text}");
        }
        for text in
            ["", "2006-13-01", "2006-02-29", "0000-01-01", "02006-01-01", "206-01-01", "2006-08-02+15:00"]
        {
            assert!(!is_date(text), "{text}");
        }
        for text in ["", "24:00:01", "10:60:00", "10:00", "10:00:00.", "10:00:00+1:00", "1é:00:00"] {
            assert!(!is_time(text), "{text}");
        }
        assert!(is_decimal("-1.50") && !is_decimal("1e3") && !is_decimal("."));
    }
}
