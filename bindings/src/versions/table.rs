//! What each version on record knows, read from the lines that the generator writes.
//!
//! How the lines are written is told in the generator, `codegen/src/lower/history.rs`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The record of the schema that the types here are generated from.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(LINES).unwrap_or_default());

const LINES: &str = include_str!("../generated/history.txt");

/// Versions as bits, the oldest the lowest.
pub(super) type Versions = u32;

#[derive(Default)]
pub(super) struct Table {
    /// The names of the versions, the oldest first.
    pub(super) versions: Vec<&'static str>,
    /// Global elements.
    pub(super) elements: HashMap<&'static str, Particle>,
    /// Those of them that only others stand for.
    pub(super) abstracts: HashSet<&'static str>,
    pub(super) types: HashMap<&'static str, Complex>,
    /// Enumerations: the values that not all versions know.
    pub(super) enums: HashMap<&'static str, HashMap<&'static str, Versions>>,
    /// Lists: the types of their items.
    pub(super) lists: HashMap<&'static str, &'static str>,
}

/// A complex type.
pub(super) struct Complex {
    pub(super) name: &'static str,
    /// Only types that derive from it have elements.
    pub(super) is_abstract: bool,
    pub(super) known: Versions,
    pub(super) base: Option<&'static str>,
    /// Whether the base's content and attributes are its own too; those of a restriction are all listed.
    pub(super) extends: bool,
    /// The type of its text.
    pub(super) text: Option<&'static str>,
    pub(super) content: Option<Particle>,
    pub(super) attributes: Vec<Attribute>,
    /// The namespaces that other attributes may be of.
    pub(super) wildcard: Option<&'static str>,
}

pub(super) struct Particle {
    pub(super) term: Term,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) known: Versions,
    pub(super) was: Vec<(Was, Versions)>,
}

pub(super) enum Term {
    Element { name: &'static str, of: &'static str, nillable: bool },
    Any(&'static str),
    Sequence(Vec<Particle>),
    Choice(Vec<Particle>),
    All(Vec<Particle>),
}

pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) of: &'static str,
    pub(super) required: bool,
    pub(super) known: Versions,
    pub(super) was: Vec<(Was, Versions)>,
}

/// What a part was in some versions.
#[derive(Clone, Copy)]
pub(super) enum Was {
    Occurs(u32, Option<u32>),
    Type(&'static str),
    Required(bool),
    Fixed(&'static str),
}

/// Whether a version is among some.
pub(super) fn has(versions: Versions, version: usize) -> bool {
    u32::try_from(version)
        .ok()
        .and_then(|version| versions.checked_shr(version))
        .is_some_and(|bits| bits & 1 == 1)
}

/// What a part was in a version, if it was another.
pub(super) fn was<T>(all: &[(Was, Versions)], version: usize, is: impl Fn(&Was) -> Option<T>) -> Option<T> {
    all.iter().find_map(|(was, versions)| is(was).filter(|_| has(*versions, version)))
}

impl Table {
    /// Reads the lines; else gives back what is left of one that is not as it should be.
    fn read(text: &'static str) -> Result<Self, &'static str> {
        let mut table = Self::default();
        for line in text.lines() {
            table.line(line).map_err(|rest| if rest.is_empty() { line } else { rest })?;
        }
        Ok(table)
    }

    fn line(&mut self, line: &'static str) -> Read<()> {
        let mut fields = line.split('\t');
        let mut field = || fields.next().unwrap_or("");
        let (kind, name) = (field(), field());
        match kind {
            "versions" => self.versions = name.split(' ').collect(),
            "element" => {
                let (name, is_abstract) = marked(name);
                if is_abstract {
                    self.abstracts.insert(name);
                }
                let mut cursor = Cursor { rest: field() };
                let particle = cursor.element(name)?;
                cursor.end()?;
                self.elements.insert(name, particle);
            }
            "enum" => _ = self.enums.insert(name, fields.map(known).collect::<Read<_>>()?),
            "list" => _ = self.lists.insert(name, field()),
            "type" => {
                let complex = Complex::read(name, [field(), field(), field()])?;
                self.types.insert(complex.name, complex);
            }
            "// @generated" => {}
            _ => return Err(line),
        }
        Ok(())
    }
}

/// What was read, or what could not be.
type Read<T> = Result<T, &'static str>;

fn hexadecimal(text: &'static str) -> Read<Versions> {
    Versions::from_str_radix(text, 16).map_err(|_| text)
}

/// A name, and the versions behind its `~`.
fn known(text: &'static str) -> Read<(&'static str, Versions)> {
    match text.rsplit_once('~') {
        Some((name, bits)) => Ok((name, hexadecimal(bits)?)),
        None => Ok((text, Versions::MAX)),
    }
}

/// A name, and whether the mark of what is abstract stands before it.
fn marked(text: &'static str) -> (&'static str, bool) {
    text.strip_prefix('!').map_or((text, false), |name| (name, true))
}

impl Complex {
    fn read(name: &'static str, [base, content, attributes]: [&'static str; 3]) -> Read<Self> {
        let (name, known) = known(name)?;
        let (name, is_abstract) = marked(name);
        let text = content.strip_prefix('.');
        let has_particle = text.is_none() && !content.is_empty();
        let mut complex = Self {
            name,
            is_abstract,
            known,
            base: Some(base.strip_prefix('-').unwrap_or(base)).filter(|base| !base.is_empty()),
            extends: !base.starts_with('-'),
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
    fn read(text: &'static str) -> Read<Self> {
        let mut cursor = Cursor { rest: text };
        let name = cursor.up_to(&['=']);
        cursor.expect('=')?;
        let of = cursor.up_to(&['!', '~', ';']);
        let required = cursor.skip('!');
        let (known, was) = cursor.history()?;
        cursor.end()?;
        Ok(Self { name, of, required, known, was })
    }
}

/// What is left of a line.
struct Cursor {
    rest: &'static str,
}

impl Cursor {
    fn skip(&mut self, character: char) -> bool {
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, character: char) -> Read<()> {
        if self.skip(character) { Ok(()) } else { Err(self.rest) }
    }

    fn end(&self) -> Read<()> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.rest) }
    }

    /// What stands before the first of some characters.
    fn up_to(&mut self, ends: &[char]) -> &'static str {
        let (before, rest) = self.rest.split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
        self.rest = rest;
        before
    }

    /// A particle that ends where the text does.
    fn content(mut self) -> Read<Particle> {
        let particle = self.particle()?;
        self.end()?;
        Ok(particle)
    }

    fn particle(&mut self) -> Read<Particle> {
        let term = match self.rest.chars().next() {
            Some('(') => Term::Sequence(self.group(')')?),
            Some('[') => Term::Choice(self.group(']')?),
            Some('{') => Term::All(self.group('}')?),
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
        self.occurring(term)
    }

    /// An element from its type on.
    fn element(&mut self, name: &'static str) -> Read<Particle> {
        let of = self.up_to(&['^', '?', '*', '+', '<', '~', ';', ' ', ')', ']', '}']);
        let nillable = self.skip('^');
        self.occurring(Term::Element { name, of, nillable })
    }

    fn occurring(&mut self, term: Term) -> Read<Particle> {
        let (min, max) = self.occurrence()?;
        let (known, was) = self.history()?;
        Ok(Particle { term, min, max, known, was })
    }

    fn group(&mut self, close: char) -> Read<Vec<Particle>> {
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

    fn occurrence(&mut self) -> Read<(u32, Option<u32>)> {
        Ok(if self.skip('?') {
            (0, Some(1))
        } else if self.skip('*') {
            (0, None)
        } else if self.skip('+') {
            (1, None)
        } else if self.skip('<') {
            let occurs = occurs(self.up_to(&['>']))?;
            self.expect('>')?;
            occurs
        } else {
            (1, Some(1))
        })
    }

    fn history(&mut self) -> Read<(Versions, Vec<(Was, Versions)>)> {
        let ends = [';', ' ', ')', ']', '}'];
        let known = if self.skip('~') { hexadecimal(self.up_to(&ends))? } else { Versions::MAX };
        let mut was = Vec::new();
        while self.skip(';') {
            let text = self.up_to(&['@']);
            self.expect('@')?;
            was.push((Was::read(text)?, hexadecimal(self.up_to(&ends))?));
        }
        Ok((known, was))
    }
}

impl Was {
    fn read(text: &'static str) -> Read<Self> {
        Ok(match text {
            "!" => Self::Required(true),
            "?" => Self::Required(false),
            text => match text.strip_prefix('=') {
                Some(value) => Self::Fixed(value),
                None if text.contains(',') => {
                    let (min, max) = occurs(text)?;
                    Self::Occurs(min, max)
                }
                None => Self::Type(text),
            },
        })
    }
}

/// `least,most`, where `*` is no bound.
fn occurs(text: &'static str) -> Read<(u32, Option<u32>)> {
    let (min, max) = text.split_once(',').ok_or(text)?;
    let number = |text: &'static str| text.parse().map_err(|_| text);
    Ok((number(min)?, if max == "*" { None } else { Some(number(max)?) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_to_its_end() {
        let table = Table::read(LINES).unwrap_or_else(|rest| panic!("{rest}"));
        assert!(!table.versions.is_empty() && !table.elements.is_empty() && !table.types.is_empty());
    }

    #[test]
    fn what_is_not_as_it_should_be_is_an_error() {
        for line in ["elemnt\tt:A\tt:B", "element\tt:A\tt:B~xyz", "element\tt:A\tt:B?!"] {
            assert!(Table::read(line).is_err(), "{line}");
        }
        for content in ["(t:A=t:B", "(t:A=t:B<1>)", "(t:A)", "t:A=t:B t:C=t:D", "%##any"] {
            assert!(Complex::read("t:T", ["", content, ""]).is_err(), "{content}");
        }
        for attributes in ["A", "A=t:B!x", "A=t:B;!"] {
            assert!(Complex::read("t:T", ["", "", attributes]).is_err(), "{attributes}");
        }
    }
}
