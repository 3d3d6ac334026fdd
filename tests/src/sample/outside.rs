//! Texts that are just outside of a type: past each bound of a facet, and none of a built-in type's.

use ews_codegen::schema::{Facet, Namespace, SimpleType, TypeRef, Variety};

use super::content::type_label;
use super::grammar::Grammar;

/// A text that is none of its type.
#[derive(Clone, Debug, PartialEq)]
pub struct Outside {
    /// The type, and what of it the text is outside of.
    pub label: String,
    /// The text.
    pub text: String,
}

/// Built-in types and texts that are none of theirs.
const NONE: &[(&str, &[&str])] = &[
    ("boolean", &["nobody's", "2", ""]),
    ("base64Binary", &["A", "AA=A", "A?=="]),
    ("byte", &["-129", "128", "nobody's", ""]),
    ("date", &["2006-13-02", "2006-02-30", "nobody's", ""]),
    ("dateTime", &["2006-08-02T25:00:00Z", "2006-08-02", "2006-08-02T10:00:00+15:00", "nobody's", ""]),
    ("double", &["1,5", "nobody's", ""]),
    ("duration", &["P", "PT", "P1S", "nobody's", ""]),
    ("float", &["1,5", "nobody's", ""]),
    ("int", &["-2147483649", "2147483648", "1.0", "nobody's", ""]),
    // The validator takes integers that do not fit into 64 bits, which we do not.
    ("integer", &["1.0", "nobody's", ""]),
    ("language", &["a_b", "123456789", ""]),
    ("long", &["-9223372036854775809", "9223372036854775808", "nobody's", ""]),
    ("NCName", &["1a", "a:b", ""]),
    ("NMTOKEN", &["a b", ""]),
    ("nonNegativeInteger", &["-1", "nobody's", ""]),
    ("short", &["-32769", "32768", "nobody's", ""]),
    ("time", &["24:30:00", "10:60:00", "nobody's", ""]),
    ("unsignedByte", &["-1", "256", "nobody's", ""]),
    ("unsignedInt", &["-1", "4294967296", "nobody's", ""]),
    ("unsignedLong", &["-1", "18446744073709551616", "nobody's", ""]),
    ("unsignedShort", &["-1", "65536", "nobody's", ""]),
];

/// Texts outside of a type; none where the validator does not look: items of lists, members of unions, what a
/// restriction without facets of its own takes over.
pub(super) fn outside(grammar: &Grammar<'_>, type_ref: &TypeRef, label: &str) -> Vec<Outside> {
    match type_ref {
        TypeRef::Named(name) if name.namespace == Namespace::Xs => built_in(&name.local),
        type_ref => {
            let label = type_label(type_ref, label);
            grammar.simple_of(type_ref).map_or_else(Vec::new, |simple| of_simple(grammar, simple, &label))
        }
    }
}

/// Texts outside of a simple type of the schema.
pub fn of_simple(grammar: &Grammar<'_>, simple: &SimpleType, label: &str) -> Vec<Outside> {
    let Variety::Restriction { base, facets } = &simple.variety else { return Vec::new() };
    if facets.is_empty() {
        return Vec::new();
    }
    let is_enum = facets.iter().any(|facet| matches!(facet, Facet::Enumeration(_)));
    if is_enum {
        return vec![Outside { label: format!("{label} values"), text: "nobody's".to_owned() }];
    }
    let bounds = facets
        .iter()
        .filter_map(past)
        .map(|(bound, text)| Outside { label: format!("{label} {bound}"), text });
    let base = outside(grammar, base, &format!("{label}/base")).into_iter();
    let base = base.map(|outside| Outside { label: format!("{label} < {}", outside.label), ..outside });
    bounds.chain(base).collect()
}

fn built_in(local: &str) -> Vec<Outside> {
    let texts = NONE.iter().find(|(name, _)| *name == local).map_or(&[][..], |(_, texts)| *texts);
    let outside = |text: &&str| Outside { label: format!("xs:{local} {text:?}"), text: (*text).to_owned() };
    texts.iter().map(outside).collect()
}

/// A text just past a bound, and what the bound is called.
fn past(facet: &Facet) -> Option<(&'static str, String)> {
    let xs = |length: u64| "x".repeat(usize::try_from(length).unwrap_or(0));
    let number = |text: &String, step: i64| Some((text.parse::<i64>().ok()? + step).to_string());
    Some(match facet {
        Facet::Enumeration(_) => return None,
        Facet::Length(length) => ("length", xs(length + 1)),
        Facet::MinLength(0) => return None,
        Facet::MinLength(length) => ("minLength", xs(length - 1)),
        Facet::MaxLength(length) => ("maxLength", xs(length + 1)),
        Facet::Pattern(_) => ("pattern", "nobody's".to_owned()),
        Facet::MinInclusive(least) => ("minInclusive", number(least, -1)?),
        Facet::MaxInclusive(most) => ("maxInclusive", number(most, 1)?),
    })
}
