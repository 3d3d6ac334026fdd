//! The history of the schema: the components that each version has. The generator writes the history as lines of text,
//! which `codegen/src/lower/history.rs` describes.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::rt::{GroupKind, UNBOUNDED};

use super::facets::facets_and_versions;

/// The history of the schema that the types of this crate are generated from.
pub(super) static HISTORY: LazyLock<History> = LazyLock::new(|| History::read(LINES).unwrap_or_default());

const LINES: &str = include_str!("../generated/history.txt");

/// A set of versions. The lowest bit is the oldest version.
pub(super) type Versions = u32;

#[derive(Default)]
pub(super) struct History {
    /// The names of the versions, the oldest first.
    pub(super) versions: Vec<&'static str>,
    /// The global elements.
    pub(super) elements: HashMap<&'static str, Particle>,
    /// The names of the abstract global elements.
    pub(super) abstract_elements: HashSet<&'static str>,
    /// The complex types.
    pub(super) types: HashMap<&'static str, Complex>,
    /// The enumeration values that are not in all versions, by enumeration.
    pub(super) enums: HashMap<&'static str, HashMap<&'static str, Versions>>,
    /// The facets that a simple type had in some versions, by type.
    pub(super) facets: HashMap<&'static str, Vec<(&'static str, Versions)>>,
    /// The item type of each list type.
    pub(super) lists: HashMap<&'static str, &'static str>,
    /// The copies of list types that `wire.toml` creates, each with the original type. A document may name the original
    /// in `xsi:type`.
    pub(super) copies: HashMap<&'static str, &'static str>,
}

/// A complex type.
pub(super) struct Complex {
    pub(super) name: &'static str,
    pub(super) is_abstract: bool,
    /// The versions that have the type.
    pub(super) known: Versions,
    pub(super) base: Option<&'static str>,
    /// `true` if the type also has the content and attributes of its base. A restriction lists all of them.
    pub(super) is_extension: bool,
    /// The type of the text of simple content.
    pub(super) text: Option<&'static str>,
    pub(super) content: Option<Particle>,
    pub(super) attributes: Vec<Attribute>,
    /// The namespaces of `xs:anyAttribute`.
    pub(super) wildcard: Option<&'static str>,
}

pub(super) struct Particle {
    pub(super) term: Term,
    pub(super) min: u32,
    pub(super) max: u32,
    /// The versions that have the particle.
    pub(super) known: Versions,
    pub(super) past: Vec<(PastValue, Versions)>,
}

pub(super) enum Term {
    Element {
        name: &'static str,
        type_name: &'static str,
        nillable: bool,
    },
    /// A wildcard, with the namespaces that it allows.
    Any(&'static str),
    Group(GroupKind, Vec<Particle>),
}

pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) type_name: &'static str,
    pub(super) required: bool,
    /// The versions that have the attribute.
    pub(super) known: Versions,
    pub(super) past: Vec<(PastValue, Versions)>,
}

/// The value that a property of a particle or an attribute had in some versions.
#[derive(Clone, Copy)]
pub(super) enum PastValue {
    Occurrence(u32, u32),
    Type(&'static str),
    Required(bool),
    Nillable(bool),
    Fixed(&'static str),
}

/// Returns `true` if a set of versions contains a version.
pub(super) fn contains(versions: Versions, version: usize) -> bool {
    u32::try_from(version)
        .ok()
        .and_then(|version| versions.checked_shr(version))
        .is_some_and(|bits| bits & 1 == 1)
}

/// Returns the value of a property in a version, if it differs from the value in the newest version.
pub(super) fn past_value<T>(
    past: &[(PastValue, Versions)],
    version: usize,
    property: impl Fn(&PastValue) -> Option<T>,
) -> Option<T> {
    past.iter().find_map(|(value, versions)| property(value).filter(|_| contains(*versions, version)))
}

impl History {
    /// Reads the lines of a history.
    ///
    /// # Errors
    /// If a line cannot be read. The error is the rest of this line.
    fn read(text: &'static str) -> Result<Self, &'static str> {
        let mut history = Self::default();
        for line in text.lines() {
            history.read_line(line).map_err(|rest| if rest.is_empty() { line } else { rest })?;
        }
        Ok(history)
    }

    fn read_line(&mut self, line: &'static str) -> Parsed<()> {
        let mut fields = line.split('\t');
        let mut field = || fields.next().unwrap_or("");
        let (kind, name) = (field(), field());
        match kind {
            "versions" => self.versions = name.split(' ').collect(),
            "element" => {
                let (name, is_abstract) = abstract_mark(name);
                if is_abstract {
                    self.abstract_elements.insert(name);
                }
                let mut cursor = Cursor { rest: field() };
                let particle = cursor.element(name)?;
                cursor.end()?;
                self.elements.insert(name, particle);
            }
            "enum" => _ = self.enums.insert(name, fields.map(name_and_versions).collect::<Parsed<_>>()?),
            "facets" => _ = self.facets.insert(name, fields.map(facets_and_versions).collect::<Parsed<_>>()?),
            "list" => _ = self.lists.insert(name, field()),
            "copy" => _ = self.copies.insert(name, field()),
            "type" => {
                let complex = Complex::read(name, [field(), field(), field()])?;
                self.types.insert(complex.name, complex);
            }
            "// @generated by ews-codegen" => {}
            _ => return Err(line),
        }
        Ok(())
    }
}

/// A parsed value, or the rest of the text that cannot be parsed.
pub(super) type Parsed<T> = Result<T, &'static str>;

pub(super) fn hexadecimal(text: &'static str) -> Parsed<Versions> {
    Versions::from_str_radix(text, 16).map_err(|_| text)
}

/// Splits a name from the versions that lack it, which are after its `~`. Returns the versions that have it.
fn name_and_versions(text: &'static str) -> Parsed<(&'static str, Versions)> {
    match text.rsplit_once('~') {
        Some((name, versions)) => Ok((name, !hexadecimal(versions)?)),
        None => Ok((text, Versions::MAX)),
    }
}

/// Splits the mark `!` of an abstract component from its name.
fn abstract_mark(text: &'static str) -> (&'static str, bool) {
    text.strip_prefix('!').map_or((text, false), |name| (name, true))
}

impl Complex {
    fn read(name: &'static str, [base, content, attributes]: [&'static str; 3]) -> Parsed<Self> {
        let (name, known) = name_and_versions(name)?;
        let (name, is_abstract) = abstract_mark(name);
        let text = content.strip_prefix('.');
        let has_particle = text.is_none() && !content.is_empty();
        let mut complex = Self {
            name,
            is_abstract,
            known,
            base: Some(base.strip_prefix('-').unwrap_or(base)).filter(|base| !base.is_empty()),
            is_extension: !base.starts_with('-'),
            text,
            content: has_particle.then(|| Cursor { rest: content }.content()).transpose()?,
            attributes: Vec::new(),
            wildcard: None,
        };
        for text in attributes.split(' ').filter(|text| !text.is_empty()) {
            match text.strip_prefix('%') {
                Some(allowed) => complex.wildcard = Some(allowed),
                None => complex.attributes.push(Attribute::read(text)?),
            }
        }
        Ok(complex)
    }
}

impl Attribute {
    fn read(text: &'static str) -> Parsed<Self> {
        let mut cursor = Cursor { rest: text };
        let name = cursor.up_to(&['=']);
        cursor.expect('=')?;
        let type_name = cursor.up_to(&['!', '~', ';']);
        let required = cursor.skip('!');
        let (known, past) = cursor.past()?;
        cursor.end()?;
        Ok(Self { name, type_name, required, known, past })
    }
}

/// The rest of a line that has not been read.
struct Cursor {
    rest: &'static str,
}

impl Cursor {
    fn skip(&mut self, character: char) -> bool {
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, character: char) -> Parsed<()> {
        if self.skip(character) { Ok(()) } else { Err(self.rest) }
    }

    fn end(&self) -> Parsed<()> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.rest) }
    }

    /// Takes the text before the first of some characters.
    fn up_to(&mut self, ends: &[char]) -> &'static str {
        let (before, rest) = self.rest.split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
        self.rest = rest;
        before
    }

    /// Reads a particle that is the whole text.
    fn content(mut self) -> Parsed<Particle> {
        let particle = self.particle()?;
        self.end()?;
        Ok(particle)
    }

    fn particle(&mut self) -> Parsed<Particle> {
        let term = match self.rest.chars().next() {
            Some('(') => Term::Group(GroupKind::Sequence, self.group(')')?),
            Some('[') => Term::Group(GroupKind::Choice, self.group(']')?),
            Some('{') => Term::Group(GroupKind::All, self.group('}')?),
            Some('%') => {
                self.skip('%');
                let allowed = self.up_to(&['%']);
                self.expect('%')?;
                Term::Any(allowed)
            }
            _ => {
                let name = self.up_to(&['=']);
                self.expect('=')?;
                return self.element(name);
            }
        };
        self.with_occurrence(term)
    }

    /// Reads an element after its name: the type, the occurrence and the history.
    fn element(&mut self, name: &'static str) -> Parsed<Particle> {
        let type_name = self.up_to(&['^', '?', '*', '+', '<', '~', ';', ' ', ')', ']', '}']);
        let nillable = self.skip('^');
        self.with_occurrence(Term::Element { name, type_name, nillable })
    }

    fn with_occurrence(&mut self, term: Term) -> Parsed<Particle> {
        let (min, max) = self.occurrence()?;
        let (known, past) = self.past()?;
        Ok(Particle { term, min, max, known, past })
    }

    fn group(&mut self, close: char) -> Parsed<Vec<Particle>> {
        let mut inner = Vec::new();
        self.rest = self.rest.get(1..).unwrap_or("");
        while !self.skip(close) {
            if !inner.is_empty() {
                self.expect(' ')?;
            }
            inner.push(self.particle()?);
        }
        Ok(inner)
    }

    fn occurrence(&mut self) -> Parsed<(u32, u32)> {
        Ok(if self.skip('?') {
            (0, 1)
        } else if self.skip('*') {
            (0, UNBOUNDED)
        } else if self.skip('+') {
            (1, UNBOUNDED)
        } else if self.skip('<') {
            let bounds = bounds(self.up_to(&['>']))?;
            self.expect('>')?;
            bounds
        } else {
            (1, 1)
        })
    }

    /// Reads the versions that have the component, and its past values.
    fn past(&mut self) -> Parsed<(Versions, Vec<(PastValue, Versions)>)> {
        let ends = [';', ' ', ')', ']', '}'];
        let known = if self.skip('~') { !hexadecimal(self.up_to(&ends))? } else { Versions::MAX };
        let mut past = Vec::new();
        while self.skip(';') {
            let text = self.up_to(&['@']);
            self.expect('@')?;
            past.push((PastValue::read(text)?, hexadecimal(self.up_to(&ends))?));
        }
        Ok((known, past))
    }
}

impl PastValue {
    fn read(text: &'static str) -> Parsed<Self> {
        Ok(match text {
            "!" => Self::Required(true),
            "?" => Self::Required(false),
            "^" => Self::Nillable(true),
            "-" => Self::Nillable(false),
            text => match text.strip_prefix('=') {
                Some(value) => Self::Fixed(value),
                None if text.contains(',') => {
                    let (min, max) = bounds(text)?;
                    Self::Occurrence(min, max)
                }
                None => Self::Type(text),
            },
        })
    }
}

/// Reads an occurrence, `min,max`. The maximum `*` means unbounded.
fn bounds(text: &'static str) -> Parsed<(u32, u32)> {
    let (min, max) = text.split_once(',').ok_or(text)?;
    let number = |text: &'static str| text.parse().map_err(|_| text);
    Ok((number(min)?, if max == "*" { UNBOUNDED } else { number(max)? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_lines_can_be_read() {
        let history = History::read(LINES).unwrap_or_else(|rest| panic!("{rest}"));
        assert!(!history.versions.is_empty() && !history.elements.is_empty() && !history.types.is_empty());
    }

    #[test]
    fn past_values_can_be_read() {
        let text = "t:B^?~6;-@2;0,*@1;t:C@1;@4";
        let particle = Cursor { rest: text }.element("t:A").unwrap_or_else(|rest| panic!("{rest}"));
        assert_eq!(particle.known, !6);
        assert!(matches!(
            particle.past.as_slice(),
            [
                (PastValue::Nillable(false), 2),
                (PastValue::Occurrence(0, UNBOUNDED), 1),
                (PastValue::Type("t:C"), 1),
                (PastValue::Type(""), 4)
            ]
        ));
    }

    #[test]
    fn past_facets_can_be_read() {
        let history = History::read("facets\tt:A\tmaxLength=5 minLength=1@3\tmaxLength=9@4");
        let history = history.unwrap_or_else(|rest| panic!("{rest}"));
        assert_eq!(history.facets["t:A"], [("maxLength=5 minLength=1", 3), ("maxLength=9", 4)]);
    }

    #[test]
    fn malformed_line_is_an_error() {
        for line in
            ["facets\tt:A\tmaxLength=5", "elemnt\tt:A\tt:B", "element\tt:A\tt:B~xyz", "element\tt:A\tt:B?!"]
        {
            assert!(History::read(line).is_err(), "{line}");
        }
        for content in ["(t:A=t:B", "(t:A=t:B<1>)", "(t:A)", "t:A=t:B t:C=t:D", "%##any"] {
            assert!(Complex::read("t:T", ["", content, ""]).is_err(), "{content}");
        }
        for attributes in ["A", "A=t:B!x", "A=t:B;!"] {
            assert!(Complex::read("t:T", ["", "", attributes]).is_err(), "{attributes}");
        }
    }
}
