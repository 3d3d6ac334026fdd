//! Texts that a simple type does not allow: just past each bound of a facet, or not a value of a built-in type.

use ews_codegen::schema::{Facet, Namespace, SimpleType, TypeRef, Variety};

use super::grammar::{Grammar, type_label};

/// A text that a type does not allow.
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidText {
    /// The type, and the facet or the values that exclude the text.
    pub label: String,
    /// The text.
    pub text: String,
}

/// The built-in types, each with texts that it does not allow.
const OF_BUILT_IN: &[(&str, &[&str])] = &[
    ("boolean", &["nobody's", "2", ""]),
    ("base64Binary", &["A", "AA=A", "A?=="]),
    ("byte", &["-129", "128", "nobody's", ""]),
    ("date", &["2006-13-02", "2006-02-30", "nobody's", ""]),
    ("dateTime", &["2006-08-02T25:00:00Z", "2006-08-02", "2006-08-02T10:00:00+15:00", "nobody's", ""]),
    ("decimal", &["1e3", "INF", "1.2.3", "nobody's", ""]),
    ("double", &["1,5", "nobody's", ""]),
    ("duration", &["P", "PT", "P1S", "nobody's", ""]),
    ("float", &["1,5", "nobody's", ""]),
    ("gDay", &["---32", "---0", "nobody's", ""]),
    ("gMonth", &["--13", "--00", "nobody's", ""]),
    ("gMonthDay", &["--02-30", "--13-01", "nobody's", ""]),
    ("gYear", &["206", "2006-08", "nobody's", ""]),
    ("gYearMonth", &["2006-13", "2006", "nobody's", ""]),
    ("hexBinary", &["0", "0g", "nobody's"]),
    ("int", &["-2147483649", "2147483648", "1.0", "nobody's", ""]),
    // Integers of more than 64 bits are left out: the validator accepts them, the bindings do not.
    ("integer", &["1.0", "nobody's", ""]),
    ("language", &["a_b", "123456789", ""]),
    ("long", &["-9223372036854775809", "9223372036854775808", "nobody's", ""]),
    ("NCName", &["1a", "a:b", ""]),
    ("negativeInteger", &["0", "1", "nobody's", ""]),
    ("NMTOKEN", &["a b", ""]),
    ("nonPositiveInteger", &["1", "nobody's", ""]),
    ("positiveInteger", &["0", "-1", "nobody's", ""]),
    ("nonNegativeInteger", &["-1", "nobody's", ""]),
    ("short", &["-32769", "32768", "nobody's", ""]),
    ("time", &["24:30:00", "10:60:00", "nobody's", ""]),
    ("unsignedByte", &["-1", "256", "nobody's", ""]),
    ("unsignedInt", &["-1", "4294967296", "nobody's", ""]),
    ("unsignedLong", &["-1", "18446744073709551616", "nobody's", ""]),
    ("unsignedShort", &["-1", "65536", "nobody's", ""]),
];

/// Returns texts that a type does not allow; `label` names the type if it is anonymous.
///
/// The result is empty where the validator checks nothing: items of lists, members of unions, and restrictions that
/// add no facet.
pub(super) fn invalid_texts(grammar: &Grammar<'_>, type_ref: &TypeRef, label: &str) -> Vec<InvalidText> {
    match type_ref {
        TypeRef::Named(name) if name.namespace == Namespace::Xs => of_built_in(&name.local),
        type_ref => {
            let label = type_label(type_ref, label);
            let simple = grammar.simple_of(type_ref);
            simple.map_or_else(Vec::new, |simple| invalid_texts_of_simple(grammar, simple, &label))
        }
    }
}

/// Returns texts that a simple type of the schema does not allow.
pub fn invalid_texts_of_simple(grammar: &Grammar<'_>, simple: &SimpleType, label: &str) -> Vec<InvalidText> {
    let Variety::Restriction { base, facets } = &simple.variety else { return Vec::new() };
    if facets.is_empty() {
        return Vec::new();
    }
    let is_enum = facets.iter().any(|facet| matches!(facet, Facet::Enumeration(_)));
    if is_enum {
        return vec![InvalidText { label: format!("{label} values"), text: "nobody's".to_owned() }];
    }
    let bounds = facets
        .iter()
        .filter_map(past_bound)
        .map(|(bound, text)| InvalidText { label: format!("{label} {bound}"), text });
    let of_base = invalid_texts(grammar, base, &format!("{label}/base")).into_iter();
    let of_base =
        of_base.map(|invalid| InvalidText { label: format!("{label} < {}", invalid.label), ..invalid });
    bounds.chain(of_base).collect()
}

fn of_built_in(local: &str) -> Vec<InvalidText> {
    let texts = OF_BUILT_IN.iter().find(|(name, _)| *name == local).map_or(&[][..], |(_, texts)| *texts);
    let invalid =
        |text: &&str| InvalidText { label: format!("xs:{local} {text:?}"), text: (*text).to_owned() };
    texts.iter().map(invalid).collect()
}

/// Returns the name of a facet and a text just past its bound.
fn past_bound(facet: &Facet) -> Option<(&'static str, String)> {
    let text_of = |length: u64| "x".repeat(usize::try_from(length).unwrap_or(0));
    let number = |text: &String, step: i128| Some((text.parse::<i128>().ok()? + step).to_string());
    Some(match facet {
        Facet::Enumeration(_) | Facet::MinLength(0) => return None,
        Facet::Length(length) => ("length", text_of(length + 1)),
        Facet::MinLength(length) => ("minLength", text_of(length - 1)),
        Facet::MaxLength(length) => ("maxLength", text_of(length + 1)),
        Facet::Pattern(_) => ("pattern", "nobody's".to_owned()),
        Facet::MinInclusive(min) => ("minInclusive", number(min, -1)?),
        Facet::MaxInclusive(max) => ("maxInclusive", number(max, 1)?),
        Facet::MinExclusive(min) => ("minExclusive", min.clone()),
        Facet::MaxExclusive(max) => ("maxExclusive", max.clone()),
        Facet::TotalDigits(digits) => ("totalDigits", "1".repeat(usize::try_from(digits + 1).unwrap_or(0))),
        Facet::FractionDigits(_) => return None,
    })
}
