//! Texts: values of simple types, the boundaries of their facets among them.

use ews_codegen::schema::{Facet, Namespace, SimpleType, TypeRef, Variety};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::Sampler;
use super::content::type_label;

/// What texts are put together from: what has to be escaped, white space, other scripts.
const PIECES: [&str; 14] =
    ["a", "Zoë", "<&>", "\"'", "]]>", "\u{1f600}", " ", "  two", "\t", "\n", "\r", "\u{85}", "&amp;", "日本"];

/// Built-in types and lexical forms of each.
const FORMS: &[(&str, &[&str])] = &[
    ("boolean", &["true", "false", "1", "0"]),
    ("base64Binary", &["", "AA==", "AAE=", "AAEC", "+/+/"]),
    ("byte", &["-128", "0", "127"]),
    ("date", &["2006-08-02", "2006-08-02Z", "2024-02-29+14:00", "9999-12-31-05:30"]),
    (
        "dateTime",
        &[
            "2006-08-02T17:30:00Z",
            "2006-08-02T17:30:00",
            "2006-08-02T17:30:00.5",
            "2006-08-02T23:59:59.1234567+05:30",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999-14:00",
        ],
    ),
    ("double", &["0", "-1.5", "1E3", "INF", "-INF", "0.1", "1.7976931348623157E308"]),
    ("duration", &["PT0S", "P1Y2M3DT4H5M6.7S", "-P1D", "P30D", "PT12H", "PT1.5S"]),
    ("float", &["0", "-1.5", "1E3", "INF", "-INF", "0.1"]),
    ("int", &["0", "-1", "2147483647", "-2147483648", "007", "+5"]),
    ("integer", &["0", "-1", "9223372036854775807", "-9223372036854775808"]),
    ("language", &["en", "en-US", "x-klingon"]),
    ("long", &["0", "-1", "9223372036854775807", "-9223372036854775808"]),
    ("NCName", &["a", "_b-c.d"]),
    ("NMTOKEN", &["a", "-b.c:d"]),
    ("nonNegativeInteger", &["0", "1", "18446744073709551615"]),
    ("short", &["0", "-32768", "32767"]),
    ("time", &["17:30:00", "00:00:00Z", "23:59:59.25-08:00"]),
    ("unsignedByte", &["0", "255"]),
    ("unsignedInt", &["0", "4294967295"]),
    ("unsignedLong", &["0", "18446744073709551615"]),
    ("unsignedShort", &["0", "65535"]),
    ("anyURI", &["", "http://example.org/a?b=c&d=%20", "urn:a:b"]),
];

impl<'s> Sampler<'s> {
    /// A text of a simple type; `label` is what a type without a name is called.
    pub(super) fn text(&mut self, type_ref: &'s TypeRef, label: &str) -> String {
        match type_ref {
            TypeRef::Named(name) if name.namespace == Namespace::Xs => self.built_in(&name.local, &[]),
            type_ref => {
                let label = type_label(type_ref, label);
                self.grammar
                    .simple_of(type_ref)
                    .map_or_else(String::new, |simple| self.simple(simple, &label, Vec::new()))
            }
        }
    }

    /// A text that keeps a type's facets and those that a restriction of it adds.
    pub(super) fn simple(
        &mut self,
        simple: &'s SimpleType,
        label: &str,
        mut narrowed: Vec<&'s Facet>,
    ) -> String {
        self.visit(&format!("type {label}"));
        match &simple.variety {
            Variety::Restriction { base, facets } => {
                let values = facets.iter().filter_map(|facet| match facet {
                    Facet::Enumeration(value) => Some(&value.value),
                    _ => None,
                });
                let values: Vec<&String> = values.collect();
                if !values.is_empty() {
                    let labels: Vec<String> =
                        values.iter().map(|value| format!("value {label} = {value}")).collect();
                    let place = self.least(&labels);
                    return values[place].clone();
                }
                narrowed.extend(facets);
                match (base, self.grammar.simple_of(base)) {
                    (TypeRef::Named(name), _) if name.namespace == Namespace::Xs => {
                        self.built_in(&name.local, &narrowed)
                    }
                    (base, Some(simple)) => {
                        self.simple(simple, &type_label(base, &format!("{label}/base")), narrowed)
                    }
                    _ => String::new(),
                }
            }
            Variety::List(item) => {
                let items = (0..self.random.usize(0..4)).map(|_| self.text(item, &format!("{label}/item")));
                // A text in a list is a word.
                let words: Vec<String> = items.map(|item| item.replace(char::is_whitespace, "")).collect();
                words.join(" ").trim().to_owned()
            }
            Variety::Union(members) => {
                let labels: Vec<String> =
                    (0..members.len()).map(|place| format!("branch {label} {place}")).collect();
                let place = self.least(&labels);
                self.text(&members[place], &format!("{label}/{place}"))
            }
        }
    }

    fn built_in(&mut self, local: &str, facets: &[&Facet]) -> String {
        if let Some(pattern) = facets.iter().find_map(|facet| match facet {
            Facet::Pattern(pattern) => Some(pattern),
            _ => None,
        }) {
            let hir = regex_syntax::parse(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
            let mut text = String::new();
            self.pattern(&hir, &mut text);
            return text;
        }
        let number = |facet: &&Facet| match facet {
            Facet::MinInclusive(value) | Facet::MaxInclusive(value) => value.parse::<i64>().ok(),
            _ => None,
        };
        let bounds: Vec<i64> = facets.iter().filter_map(number).collect();
        if let (Some(least), Some(most)) = (bounds.iter().min(), bounds.iter().max()) {
            let most = if bounds.len() == 1 { least + 1000 } else { *most };
            let between = self.random.i64(*least..=most);
            return self.random.choice([*least, most, between]).unwrap_or(*least).to_string();
        }
        match FORMS.iter().find(|(name, _)| *name == local) {
            Some((_, forms)) => self.random.choice(*forms).copied().unwrap_or("").to_owned(),
            None => self.string(facets),
        }
    }

    /// A string of a length that the facets allow.
    fn string(&mut self, facets: &[&Facet]) -> String {
        let (mut least, mut most) = (0, usize::MAX);
        for facet in facets {
            match facet {
                Facet::Length(length) => (least, most) = (as_usize(*length), as_usize(*length)),
                Facet::MinLength(length) => least = as_usize(*length),
                Facet::MaxLength(length) => most = as_usize(*length),
                _ => {}
            }
        }
        let pieces = self.random.usize(0..4);
        let mut text: String = (0..pieces).filter_map(|_| self.random.choice(PIECES)).collect();
        while text.chars().count() < least {
            text.push('x');
        }
        text.chars().take(most).collect()
    }

    /// A text that a pattern matches.
    fn pattern(&mut self, hir: &Hir, text: &mut String) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(Class::Unicode(class)) => {
                let range = self.random.choice(class.ranges()).copied();
                text.extend(range.map(|range| self.random.char(range.start()..=range.end())));
            }
            HirKind::Class(Class::Bytes(class)) => {
                let range = self.random.choice(class.ranges()).copied();
                text.extend(range.map(|range| char::from(self.random.u8(range.start()..=range.end()))));
            }
            HirKind::Repetition(repetition) => {
                let most = repetition.max.unwrap_or(repetition.min + 5);
                for _ in 0..self.random.u32(repetition.min..=most) {
                    self.pattern(&repetition.sub, text);
                }
            }
            HirKind::Capture(capture) => self.pattern(&capture.sub, text),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.pattern(part, text)),
            HirKind::Alternation(parts) => {
                if let Some(part) = self.random.choice(parts) {
                    self.pattern(part, text);
                }
            }
        }
    }
}

fn as_usize(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
