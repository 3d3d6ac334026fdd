//! Bounds of values that are not integers, which the runtime compares.

use crate::rust::{Bound, Type};
use crate::schema::Facet;

/// The bound that a facet of a built-in type becomes; `None` if it is not a bound, or not a bound of the Rust type.
/// The error is the expected value.
pub(super) fn bound(ty: &Type, facet: &Facet) -> Option<Result<Bound, &'static str>> {
    let (expected, is_value): (_, fn(&str) -> bool) = match ty {
        Type::BuiltIn("f32" | "f64") => ("a number", is_float),
        Type::BuiltIn("value::Decimal") => ("a decimal number", is_decimal),
        Type::BuiltIn("value::Date") => ("a date", is_date),
        Type::BuiltIn("value::DateTime") => ("a date and time", is_date_time),
        Type::BuiltIn("value::Duration") => ("a duration", is_duration),
        Type::BuiltIn("value::GDay") => ("a day such as ---02", |text| is_in_date("2000-01", "--", text, "")),
        Type::BuiltIn("value::GMonth") => {
            ("a month such as --08", |text| is_in_date("2000", "-", text, "-01"))
        }
        Type::BuiltIn("value::GMonthDay") => {
            ("a day such as --08-02", |text| is_in_date("2000", "-", text, ""))
        }
        Type::BuiltIn("value::GYear") => ("a year", |text| is_in_date("", "", text, "-01-01")),
        Type::BuiltIn("value::GYearMonth") => {
            ("a month such as 2006-08", |text| is_in_date("", "", text, "-01"))
        }
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

/// Returns `true` for a decimal number, with an exponent or without, and for `INF`, `-INF` and `NaN`.
fn is_float(text: &str) -> bool {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    matches!(text, "INF" | "-INF" | "NaN") || (is_decimal(number) && is_digits(exponent))
}

/// Returns `true` for a part of a date, such as the month `--08`, which is a date between `before` and `after` and without
/// its first `hyphens`.
fn is_in_date(before: &str, hyphens: &str, text: &str, after: &str) -> bool {
    let digits = match text.strip_suffix('Z') {
        Some(part) => part.len(),
        None if text.contains(':') => text.len().saturating_sub("+00:00".len()),
        None => text.len(),
    };
    let (part, offset) = text.split_at_checked(digits).unwrap_or_default();
    part.strip_prefix(hyphens).is_some_and(|part| is_date(&format!("{before}{part}{after}{offset}")))
}

/// Returns `true` for a text such as `-P1DT12H` whose numbers have at most 64 bits.
fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else { return false };
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    let is_time = time.is_none_or(|time| !time.is_empty() && is_parts(time, "HMS"));
    (!date.is_empty() || time.is_some()) && is_parts(date, "YMD") && is_time
}

/// Returns `true` for numbers that are followed by some of the letters, in their order. The seconds may have a fraction.
fn is_parts(text: &str, letters: &str) -> bool {
    let (mut rest, mut letters) = (text, letters.chars());
    while let Some(end) = rest.find(|c: char| !c.is_ascii_digit() && c != '.') {
        let (number, after) = rest.split_at(end);
        let mut after = after.chars();
        let Some(unit) = after.next() else { return false };
        let (whole, fraction) =
            number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
        let is_fraction = |digits: &str| unit == 'S' && is_digits(digits);
        let is_number = is_digits(whole) && whole.parse::<u64>().is_ok() && fraction.is_none_or(is_fraction);
        if !is_number || !letters.any(|letter| letter == unit) {
            return false;
        }
        rest = after.as_str();
    }
    rest.is_empty()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
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
    let is_year = (4..=9).contains(&year.len()) && is_digits(year);
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
    Some((digits.parse().ok().filter(|_| is_digits(digits))?, rest))
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

    /// Checks which texts are bounds of a built-in type in Rust.
    fn check(ty: &'static str, valid: &[&str], invalid: &[&str]) {
        let is_bound = |text: &str| {
            bound(&Type::BuiltIn(ty), &Facet::MinInclusive(text.to_owned()))
                .is_some_and(|bound| bound.is_ok())
        };
        for text in valid {
            assert!(is_bound(text), "{ty} {text}");
        }
        for text in invalid {
            assert!(!is_bound(text), "{ty} {text}");
        }
    }

    #[test]
    fn value_of_a_bound_of_each_type_is_a_value_of_the_type() {
        check(
            "f64",
            &["1.5", "-1e-3", "+2E10", "INF", "-INF", "NaN"],
            &["", "1e", "e3", "+INF", "inf", "0x1"],
        );
        check(
            "value::Duration",
            &["P1Y2M3DT4H5M6.7S", "-PT0S", "P1M", "PT1M"],
            &[
                "",
                "P",
                "PT",
                "P1H",
                "PT1D",
                "P1M1Y",
                "1D",
                "P1.5D",
                "PT.5S",
                "PT1.S",
                "P-1D",
                "P1DT",
                "P99999999999999999999D",
                "Pé",
            ],
        );
        check(
            "value::GYear",
            &["2006", "-0044Z", "12006+14:00"],
            &["206", "0000", "2006-01", "02006", "+01:00"],
        );
        check("value::GYearMonth", &["2006-08", "2006-12-05:30"], &["2006-13", "2006", "2006-8"]);
        check("value::GMonth", &["--08", "--12Z"], &["--13", "-08", "08", "--8"]);
        check("value::GMonthDay", &["--02-29", "--12-31+01:00"], &["--02-30", "--1-1", "-01-01"]);
        check("value::GDay", &["---01", "---31Z"], &["---32", "--01", "01", "---é"]);
    }
}
