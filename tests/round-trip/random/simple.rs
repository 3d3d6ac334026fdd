//! Random simple types.

use std::fmt::Write as _;

use super::Random;

/// A simple type, with the facts on which uses depend.
#[derive(Clone)]
pub(super) struct Simple {
    pub(super) name: String,
    /// The built-in type below the restrictions; `None` for enumerations, lists and unions.
    base: Option<&'static str>,
    is_list: bool,
}

/// The built-in types.
pub(super) const BUILT_IN: &[&str] = &[
    "string",
    "normalizedString",
    "token",
    "boolean",
    "int",
    "integer",
    "long",
    "short",
    "byte",
    "unsignedByte",
    "unsignedInt",
    "unsignedLong",
    "unsignedShort",
    "nonNegativeInteger",
    "double",
    "float",
    "date",
    "dateTime",
    "time",
    "duration",
    "base64Binary",
    "anyURI",
    "language",
    "NCName",
    "NMTOKEN",
    "Name",
    "ID",
    "IDREF",
    "ENTITY",
    "decimal",
    "positiveInteger",
    "nonPositiveInteger",
    "negativeInteger",
    "hexBinary",
    "gYear",
    "gYearMonth",
    "gMonth",
    "gMonthDay",
    "gDay",
    "anySimpleType",
];

/// The built-in types that are lists.
const LISTS: &[&str] = &["NMTOKENS", "IDREFS", "ENTITIES"];

/// The values of enumerations. Several become the same words.
const VALUES: &[&str] = &[
    "Red",
    "red",
    "RED",
    "a b",
    "a-b",
    "a.b",
    "aB",
    "Self",
    "None",
    "Some",
    "Unlisted",
    "unlisted",
    "Unknown",
    "1",
    "2.0",
    "-1",
    "+1",
    "",
    "日本",
    "é",
    "&lt;&amp;&gt;",
    "item:Subject",
    "https://example.org/",
    "true",
    "Default",
    "type",
    "x",
    "X",
    "self",
    "Other",
    "Type",
    "A1",
    "a1",
    "_",
    "*",
    "**",
];

/// Patterns: escapes, excluded classes, and characters that have a meaning only in other notations.
const PATTERNS: &[&str] = &[
    "[A-Z]{1,3}[0-9]*",
    "a|b|cd",
    "[a-z]+(x[0-9]){0,2}",
    r"\i\c*",
    r"\w{2,}",
    r"\S(\s\S+)?",
    r"\d\D",
    r"\p{Lu}\p{Ll}*|\P{L}{2}",
    "[a-z-[aeiou]]+",
    r"^[\w-[\d]]$",
];

impl Random {
    /// Returns the name of a built-in type, with its prefix.
    pub(super) fn built_in(&mut self) -> String {
        let of = if self.one_in(16) { LISTS } else { BUILT_IN };
        format!("xs:{}", self.pick(of))
    }

    /// Returns the name of a built-in type for an attribute. A complex type has at most one attribute of type `xs:ID`.
    pub(super) fn attribute_type(&mut self) -> String {
        let name = self.built_in();
        if name == "xs:ID" { "xs:IDREF".to_owned() } else { name }
    }

    pub(super) fn simple_type(&mut self) {
        let name = self.global_name(|random| &mut random.type_names);
        let (definition, base, is_list) = self.simple_definition();
        let _ = writeln!(self.out, "<xs:simpleType name=\"{name}\">{definition}</xs:simpleType>");
        self.simple.push(Simple { name, base, is_list });
    }

    /// Returns the inside of `xs:simpleType`, the built-in base, and whether the type is or has a list.
    pub(super) fn simple_definition(&mut self) -> (String, Option<&'static str>, bool) {
        match self.rng.u8(0..8) {
            0 | 1 => (self.enumeration(), None, false),
            2 => (self.list(), None, true),
            3 => (self.union(), None, true),
            4 => self.restriction_of_earlier(),
            _ => {
                let base = self.pick(BUILT_IN);
                (self.restriction(&format!("xs:{base}"), base), Some(base), false)
            }
        }
    }

    fn enumeration(&mut self) -> String {
        let base = self.pick(&["string", "token", "NMTOKEN", "string"]);
        let mut out = format!("<xs:restriction base=\"xs:{base}\">");
        let mut keys = vec!["last".to_owned()];
        for _ in 0..self.rng.usize(1..8) {
            let value = self.pick(VALUES);
            let key: String =
                value.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
            // In a few schemas, values are the same or differ only by case and separators.
            if keys.contains(&key) && !self.names_may_clash {
                continue;
            }
            keys.push(key);
            let is_token = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if base != "NMTOKEN" || is_token {
                let _ = write!(out, "<xs:enumeration value=\"{value}\"/>");
            }
        }
        out + "<xs:enumeration value=\"Last\"/></xs:restriction>"
    }

    fn list(&mut self) -> String {
        let items: Vec<String> = { self.simple.iter() }
            .filter(|simple| !simple.is_list)
            .map(|simple| format!("t:{}", simple.name))
            .collect();
        if items.is_empty() || self.one_in(2) {
            return format!("<xs:list itemType=\"xs:{}\"/>", self.pick(BUILT_IN));
        }
        format!("<xs:list itemType=\"{}\"/>", items[self.rng.usize(0..items.len())])
    }

    fn union(&mut self) -> String {
        let mut members: Vec<String> = (0..self.rng.usize(1..4)).map(|_| self.member()).collect();
        members.dedup();
        // `1E3` is written as `1000`, and the boolean `1` as `true`, which an earlier member may be.
        let is_rewritten =
            |member: &String| matches!(self.base_of(member), Some("float" | "double" | "boolean"));
        if members.len() > 1 {
            members.retain(|member| !is_rewritten(member));
        }
        if members.is_empty() {
            members.push("xs:string".to_owned());
        }
        format!("<xs:union memberTypes=\"{}\"/>", members.join(" "))
    }

    /// The built-in type below the restrictions of a member.
    fn base_of<'m>(&'m self, member: &'m str) -> Option<&'m str> {
        let (prefix, local) = member.split_once(':')?;
        match prefix {
            "xs" => Some(local),
            _ => self.simple.iter().find(|simple| simple.name == local)?.base,
        }
    }

    fn member(&mut self) -> String {
        let members: Vec<&Simple> = self.simple.iter().filter(|simple| !simple.is_list).collect();
        match members.get(self.rng.usize(0..members.len() + 2)) {
            Some(member) => format!("t:{}", member.name),
            None => format!(
                "xs:{}",
                self.pick(&[
                    "string",
                    "int",
                    "boolean",
                    "date",
                    "decimal",
                    "gYear",
                    "positiveInteger",
                    "NMTOKENS"
                ])
            ),
        }
    }

    fn restriction_of_earlier(&mut self) -> (String, Option<&'static str>, bool) {
        let bases: Vec<(String, &'static str)> =
            { self.simple.iter() }.filter_map(|simple| Some((simple.name.clone(), simple.base?))).collect();
        match bases.len() {
            0 => (self.enumeration(), None, false),
            length => {
                let (name, base) = bases[self.rng.usize(0..length)].clone();
                // Without facets: those of the base type may exclude the values of others.
                (format!("<xs:restriction base=\"t:{name}\"/>"), Some(base), false)
            }
        }
    }

    /// A restriction with facets that leave some values.
    fn restriction(&mut self, name: &str, base: &str) -> String {
        let facets = match base {
            "string" | "token" | "normalizedString" | "NCName" | "NMTOKEN" | "anyURI" => self.text_facets(),
            "Name" | "ID" | "IDREF" | "ENTITY" => self.text_facets(),
            "positiveInteger" => self.number_facets(1, 255),
            "nonPositiveInteger" => self.number_facets(-100, 0),
            "negativeInteger" => self.number_facets(-100, -1),
            "int" | "short" => self.number_facets(-100, 100),
            "integer" | "long" => self.number_facets(i64::MIN.into(), i64::MAX.into()),
            "byte" => self.number_facets(-128, 127),
            "unsignedByte" | "unsignedInt" | "unsignedShort" => self.number_facets(0, 255),
            "unsignedLong" | "nonNegativeInteger" => self.number_facets(0, u64::MAX.into()),
            "decimal" => self.decimal_facets(),
            "date" => self.bounds("2000-01-01", "2100-01-01"),
            "dateTime" => self.bounds("2000-01-01T00:00:00", "2100-01-01T00:00:00"),
            "time" => self.bounds("08:00:00", "23:59:59"),
            "double" | "float" => self.bounds("-1E2", "12.5"),
            "gYear" => self.bounds("1999", "2100"),
            "gYearMonth" => self.bounds("1999-12", "2100-01"),
            "gMonth" => self.bounds("--01", "--06"),
            "gMonthDay" => self.bounds("--01-31", "--06-30"),
            "gDay" => self.bounds("---01", "---15"),
            "duration" => self.bounds("-PT1H", "P60D"),
            "base64Binary" => "<xs:minLength value=\"1\"/><xs:maxLength value=\"3\"/>".to_owned(),
            "hexBinary" => "<xs:length value=\"2\"/>".to_owned(),
            "ENTITIES" | "IDREFS" | "NMTOKENS" => "<xs:maxLength value=\"2\"/>".to_owned(),
            "language" => "<xs:maxLength value=\"5\"/>".to_owned(),
            _ => String::new(),
        };
        format!("<xs:restriction base=\"{name}\">{facets}</xs:restriction>")
    }

    fn text_facets(&mut self) -> String {
        let min = self.rng.usize(1..4);
        match self.rng.u8(0..6) {
            0 => format!("<xs:length value=\"{min}\"/>"),
            1 => format!("<xs:minLength value=\"{min}\"/>"),
            2 => format!(
                "<xs:minLength value=\"{min}\"/><xs:maxLength value=\"{}\"/>",
                min + self.rng.usize(0..5)
            ),
            3 => format!("<xs:pattern value=\"{}\"/>", self.pick(PATTERNS)),
            4 => "<xs:pattern value=\"[a-c]{2}\"/><xs:pattern value=\"[x-z]{3}\"/>".to_owned(),
            _ => String::new(),
        }
    }

    fn decimal_facets(&mut self) -> String {
        match self.rng.u8(0..6) {
            0 => "<xs:minInclusive value=\"-9.75\"/>".to_owned(),
            1 => "<xs:minExclusive value=\"-100\"/><xs:maxExclusive value=\"100.5\"/>".to_owned(),
            2 => "<xs:maxInclusive value=\"12345678901234567890.5\"/>".to_owned(),
            3 => "<xs:totalDigits value=\"3\"/><xs:fractionDigits value=\"1\"/>".to_owned(),
            4 => "<xs:fractionDigits value=\"0\"/>".to_owned(),
            _ => String::new(),
        }
    }

    /// Bounds of values that are not integers.
    fn bounds(&mut self, min: &str, max: &str) -> String {
        match self.rng.u8(0..4) {
            0 => format!("<xs:minInclusive value=\"{min}\"/>"),
            1 => format!("<xs:maxExclusive value=\"{max}\"/>"),
            2 => format!("<xs:minExclusive value=\"{min}\"/><xs:maxInclusive value=\"{max}\"/>"),
            _ => String::new(),
        }
    }

    fn number_facets(&mut self, min: i128, max: i128) -> String {
        let low = self.rng.i128(min..=max);
        let high = self.rng.i128(low..=max);
        let digits = self.rng.u8(1..22);
        match self.rng.u8(0..7) {
            3 => format!("<xs:minExclusive value=\"{}\"/>", low - 1),
            4 => format!("<xs:minInclusive value=\"{low}\"/><xs:maxExclusive value=\"{}\"/>", high + 1),
            5 => format!("<xs:totalDigits value=\"{digits}\"/><xs:fractionDigits value=\"0\"/>"),
            0 => format!("<xs:minInclusive value=\"{low}\"/>"),
            1 => format!("<xs:maxInclusive value=\"{high}\"/>"),
            2 => format!("<xs:minInclusive value=\"{low}\"/><xs:maxInclusive value=\"{high}\"/>"),
            _ => String::new(),
        }
    }
}
