//! Texts of simple types, among them the bounds of facets.

use ews_codegen::schema::{Facet, Namespace, SimpleType, TypeRef, Variety, rust_pattern};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::grammar::type_label;
use super::{Sampler, facets};

/// The facets of one restriction.
type Facets = [Facet];

/// The parts of random strings: characters that XML must escape, white space, other scripts.
const PIECES: [&str; 14] =
    ["a", "Zoë", "<&>", "\"'", "]]>", "\u{1f600}", " ", "  two", "\t", "\n", "\r", "\u{85}", "&amp;", "日本"];

/// The built-in types, each with some of its lexical forms.
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
    ("decimal", &["0", "-1.50", "+.5", "7.", "123456789012345678901234567890.000000001"]),
    ("double", &["0", "-1.5", "1E3", "INF", "-INF", "0.1", "1.7976931348623157E308"]),
    ("duration", &["PT0S", "P1Y2M3DT4H5M6.7S", "-P1D", "P30D", "PT12H", "PT1.5S"]),
    ("ENTITIES", &["a", "a _b-c.d"]),
    ("ENTITY", &["a", "_b-c.d"]),
    ("float", &["0", "-1.5", "1E3", "INF", "-INF", "0.1"]),
    ("gDay", &["---01", "---10", "---31Z"]),
    ("gMonth", &["--01", "--03", "--12-05:30"]),
    ("gMonthDay", &["--02-29", "--12-31+14:00"]),
    ("gYear", &["2006", "-0044Z", "12006"]),
    ("gYearMonth", &["2006-08", "0001-01Z"]),
    ("hexBinary", &["", "00", "fF7A"]),
    ("ID", &["a", "_b-c.d"]),
    ("IDREF", &["a", "_b-c.d"]),
    ("IDREFS", &["a", "a _b-c.d"]),
    ("int", &["0", "-1", "2147483647", "-2147483648", "007", "+5"]),
    ("integer", &["0", "-1", "9223372036854775807", "-9223372036854775808"]),
    ("language", &["en", "en-US", "x-klingon"]),
    ("long", &["0", "-1", "9223372036854775807", "-9223372036854775808"]),
    ("Name", &["a", "_b-c.d", "a:b"]),
    ("NCName", &["a", "_b-c.d"]),
    ("negativeInteger", &["-1", "-9223372036854775808"]),
    ("NMTOKEN", &["a", "-b.c:d"]),
    ("NMTOKENS", &["a", "a -b.c:d 7"]),
    ("nonPositiveInteger", &["0", "-9223372036854775808"]),
    ("positiveInteger", &["1", "+5", "18446744073709551615"]),
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
    /// Returns a text of a simple type; `label` names an anonymous type.
    pub(super) fn text(&mut self, type_ref: &'s TypeRef, label: &str) -> String {
        match type_ref {
            TypeRef::Named(name) if name.namespace == Namespace::Xs => self.built_in(&name.local, &[]),
            type_ref => {
                let label = type_label(type_ref, label);
                let simple = self.grammar.simple_of(type_ref);
                simple.map_or_else(String::new, |simple| self.simple(simple, &label, Vec::new()))
            }
        }
    }

    /// Returns a text that satisfies the facets of a simple type and those of its restrictions (`narrowed`).
    pub(super) fn simple(
        &mut self,
        simple: &'s SimpleType,
        label: &str,
        narrowed: Vec<&'s Facets>,
    ) -> String {
        self.visit(&format!("type {label}"));
        match &simple.variety {
            Variety::Restriction { base, facets } => self.restriction(base, facets, label, narrowed),
            Variety::List(item) => {
                let items = (0..self.random.usize(0..4)).map(|_| self.text(item, &format!("{label}/item")));
                // White space separates items, so an item contains none.
                let is_item = |text: &String| !text.is_empty() && !text.contains(char::is_whitespace);
                let words: Vec<String> = items.filter(is_item).collect();
                words.join(" ")
            }
            Variety::Union(members) => {
                let labels: Vec<String> =
                    (0..members.len()).map(|index| format!("branch {label} {index}")).collect();
                let index = self.choose_label(&labels);
                self.text(&members[index], &format!("{label}/{index}"))
            }
        }
    }

    fn restriction(
        &mut self,
        base: &'s TypeRef,
        facets: &'s [Facet],
        label: &str,
        mut narrowed: Vec<&'s Facets>,
    ) -> String {
        let value =
            |facet: &'s Facet| if let Facet::Enumeration(value) = facet { Some(&value.value) } else { None };
        let values: Vec<&String> = facets.iter().filter_map(value).collect();
        if !values.is_empty() {
            let labels: Vec<String> = values.iter().map(|value| format!("value {label} = {value}")).collect();
            return values[self.choose_label(&labels)].clone();
        }
        narrowed.push(facets);
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

    /// Returns a text of a built-in type that satisfies the facets of each step of restriction, the last step first.
    fn built_in(&mut self, local: &str, steps: &[&Facets]) -> String {
        for _ in 0..1000 {
            let text = self.candidate(local, steps);
            if facets::allow(local, steps, &text) {
                return text;
            }
        }
        panic!("no text of xs:{local} satisfies {steps:?}")
    }

    fn candidate(&mut self, local: &str, steps: &[&Facets]) -> String {
        let all: Vec<&Facet> = steps.iter().copied().flatten().collect();
        let patterns: Vec<&String> = all.iter().copied().filter_map(facets::pattern).collect();
        if let Some(pattern) = self.random.choice(&patterns) {
            // As in the generator: the dot excludes carriage returns.
            let translated = rust_pattern(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
            let parsed = regex_syntax::ParserBuilder::new().crlf(true).build().parse(&translated);
            let hir = parsed.unwrap_or_else(|error| panic!("{pattern}: {error}"));
            let mut text = String::new();
            self.push_match(&hir, &mut text);
            return text;
        }
        let (min, max) = facets::bounds(&all);
        if min.is_some() || max.is_some() {
            let (least, greatest) = facets::range(local);
            let min = min.unwrap_or_else(|| max.unwrap_or(0).saturating_sub(1000)).max(least);
            let max = max.unwrap_or(min.saturating_add(1000)).min(greatest);
            let between = self.random.i128(min..=max);
            return self.random.choice([min, max, between]).unwrap_or(min).to_string();
        }
        // Only a name can have any length.
        let is_name =
            !["base64Binary", "ENTITIES", "hexBinary", "IDREFS", "language", "NMTOKENS"].contains(&local);
        let has_length = is_name && all.iter().any(|facet| facets::is_length(facet));
        match FORMS.iter().find(|(name, _)| *name == local) {
            Some((_, forms)) if !has_length => self.random.choice(*forms).copied().unwrap_or("").to_owned(),
            Some(_) => "a".repeat(self.random.usize(0..20)),
            None => self.string(&all),
        }
    }

    /// Returns a string of a length that the facets allow.
    fn string(&mut self, facets: &[&Facet]) -> String {
        let (mut min, mut max) = (0, usize::MAX);
        for facet in facets {
            match facet {
                Facet::Length(length) => (min, max) = (as_usize(*length), as_usize(*length)),
                Facet::MinLength(length) => min = as_usize(*length),
                Facet::MaxLength(length) => max = as_usize(*length),
                _ => {}
            }
        }
        let pieces = self.random.usize(0..4);
        let mut text: String = (0..pieces).filter_map(|_| self.random.choice(PIECES)).collect();
        while text.chars().count() < min {
            text.push('x');
        }
        text.chars().take(max).collect()
    }

    /// Appends a text that matches a pattern.
    fn push_match(&mut self, hir: &Hir, text: &mut String) {
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
                let max = repetition.max.unwrap_or(repetition.min + 5);
                for _ in 0..self.random.u32(repetition.min..=max) {
                    self.push_match(&repetition.sub, text);
                }
            }
            HirKind::Capture(capture) => self.push_match(&capture.sub, text),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.push_match(part, text)),
            HirKind::Alternation(branches) => {
                if let Some(branch) = self.random.choice(branches) {
                    self.push_match(branch, text);
                }
            }
        }
    }
}

fn as_usize(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
