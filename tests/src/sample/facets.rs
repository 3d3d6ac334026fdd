//! The facets that a text satisfies.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;

use ews_codegen::schema::{Facet, rust_pattern};
use regex::Regex;

/// Returns `true` if a text of a built-in type satisfies the facets of each step of restriction. The patterns of one step
/// are alternatives.
pub(super) fn allow(built_in: &str, steps: &[&[Facet]], text: &str) -> bool {
    steps.iter().all(|step| {
        let mut patterns = step.iter().filter_map(pattern).peekable();
        let matches_pattern = patterns.peek().is_none() || patterns.any(|pattern| matches(pattern, text));
        matches_pattern && text.chars().all(is_xml) && step.iter().all(|facet| allows(built_in, facet, text))
    })
}

/// The text of a pattern.
pub(super) fn pattern(facet: &Facet) -> Option<&String> {
    match facet {
        Facet::Pattern(pattern) => Some(pattern),
        _ => None,
    }
}

/// Returns `true` for a facet of the length.
pub(super) fn is_length(facet: &Facet) -> bool {
    matches!(facet, Facet::Length(_) | Facet::MinLength(_) | Facet::MaxLength(_))
}

/// The least and the greatest whole number of a built-in type.
pub(super) fn range(local: &str) -> (i128, i128) {
    match local {
        "byte" => (i8::MIN.into(), i8::MAX.into()),
        "short" => (i16::MIN.into(), i16::MAX.into()),
        "int" => (i32::MIN.into(), i32::MAX.into()),
        "unsignedByte" => (0, u8::MAX.into()),
        "unsignedShort" => (0, u16::MAX.into()),
        "unsignedInt" => (0, u32::MAX.into()),
        "unsignedLong" | "nonNegativeInteger" => (0, u64::MAX.into()),
        "positiveInteger" => (1, u64::MAX.into()),
        "nonPositiveInteger" => (i64::MIN.into(), 0),
        "negativeInteger" => (i64::MIN.into(), -1),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

/// The least and the greatest whole number that facets allow.
pub(super) fn bounds(facets: &[&Facet]) -> (Option<i128>, Option<i128>) {
    let mins = facets.iter().filter_map(|facet| match facet {
        Facet::MinInclusive(value) => value.parse::<i128>().ok(),
        Facet::MinExclusive(value) => value.parse::<i128>().ok().map(|value| value + 1),
        Facet::TotalDigits(digits) => Some(-greatest(*digits)),
        _ => None,
    });
    let maxes = facets.iter().filter_map(|facet| match facet {
        Facet::MaxInclusive(value) => value.parse::<i128>().ok(),
        Facet::MaxExclusive(value) => value.parse::<i128>().ok().map(|value| value - 1),
        Facet::TotalDigits(digits) => Some(greatest(*digits)),
        _ => None,
    });
    (mins.max(), maxes.min())
}

/// The greatest number with some digits.
fn greatest(digits: u64) -> i128 {
    "9".repeat(usize::try_from(digits.min(20)).unwrap_or(20)).parse().unwrap_or(i128::MAX)
}

fn allows(built_in: &str, facet: &Facet, text: &str) -> bool {
    let length = length(built_in, text) as u64;
    let is = |bound: &str, allowed: fn(Ordering) -> bool| compare(built_in, text, bound).is_some_and(allowed);
    match facet {
        Facet::Length(exact) => length == *exact,
        Facet::MinLength(min) => length >= *min,
        Facet::MaxLength(max) => length <= *max,
        Facet::MinInclusive(min) => is(min, Ordering::is_ge),
        Facet::MaxInclusive(max) => is(max, Ordering::is_le),
        Facet::MinExclusive(min) => is(min, Ordering::is_gt),
        Facet::MaxExclusive(max) => is(max, Ordering::is_lt),
        Facet::TotalDigits(digits) => text.chars().filter(char::is_ascii_digit).count() as u64 <= *digits,
        Facet::FractionDigits(digits) => {
            text.split_once('.').map_or(0, |(_, fraction)| fraction.len()) as u64 <= *digits
        }
        Facet::Enumeration(_) | Facet::Pattern(_) => true,
    }
}

/// The length of a text: in bytes for binary data, in items for lists, in characters for other types.
fn length(built_in: &str, text: &str) -> usize {
    match built_in {
        "base64Binary" => text.trim_end_matches('=').len() * 3 / 4,
        "hexBinary" => text.len() / 2,
        "ENTITIES" | "IDREFS" | "NMTOKENS" => text.split_whitespace().count(),
        _ => text.chars().count(),
    }
}

/// Compares a text with a bound: numbers and durations by value, other texts by their characters. The dates, times and
/// durations of the samples are far from the bounds, so that their offsets and the lengths of months do not matter.
fn compare(built_in: &str, text: &str, bound: &str) -> Option<Ordering> {
    if built_in == "duration" {
        return seconds(text).partial_cmp(&seconds(bound));
    }
    if let (Ok(number), Ok(bound)) = (text.parse::<i128>(), bound.parse::<i128>()) {
        return Some(number.cmp(&bound));
    }
    match (text.parse::<f64>(), bound.parse::<f64>()) {
        (Ok(number), Ok(bound)) => number.partial_cmp(&bound),
        (Err(_), Err(_)) => Some(text.cmp(bound)),
        _ => None,
    }
}

/// The seconds of a duration, with months of 30 days.
fn seconds(duration: &str) -> f64 {
    let (sign, text) = duration.strip_prefix('-').map_or((1.0, duration), |text| (-1.0, text));
    let (date, time) =
        text.trim_start_matches('P').split_once('T').unwrap_or((text.trim_start_matches('P'), ""));
    let sum = |mut part: &str, units: &[(char, f64)]| {
        let mut sum = 0.0;
        for (letter, unit) in units {
            if let Some((number, rest)) = part.split_once(*letter) {
                sum += number.parse::<f64>().unwrap_or(0.0) * unit;
                part = rest;
            }
        }
        sum
    };
    let days = sum(date, &[('Y', 360.0), ('M', 30.0), ('D', 1.0)]);
    sign * (days * 86_400.0 + sum(time, &[('H', 3600.0), ('M', 60.0), ('S', 1.0)]))
}

/// Returns `true` if a whole text matches a pattern.
fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        static COMPILED: RefCell<HashMap<String, Regex>> = RefCell::default();
    }
    let compile = || {
        let translated = rust_pattern(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
        let whole = Regex::new(&format!("^(?:{translated})$"));
        whole.unwrap_or_else(|error| panic!("{pattern}: {error}"))
    };
    COMPILED
        .with_borrow_mut(|compiled| compiled.entry(pattern.to_owned()).or_insert_with(compile).is_match(text))
}

/// Returns `true` for a character that an XML document may contain.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
