//! What each version on record knows, read from the lines that the generator writes.
//!
//! How the lines are written is told in the generator, `codegen/src/lower/history.rs`.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The record of the schema that the types here are generated from.
pub(super) static TABLE: LazyLock<Table> =
    LazyLock::new(|| Table::read(include_str!("../generated/history.txt")));

/// Versions as bits, the oldest the lowest.
pub(super) type Versions = u32;

#[derive(Default)]
pub(super) struct Table {
    /// The names of the versions, the oldest first.
    pub(super) versions: Vec<&'static str>,
    /// Global elements.
    pub(super) elements: HashMap<&'static str, Particle>,
    pub(super) types: HashMap<&'static str, Complex>,
    /// Enumerations: the values that not all versions know.
    pub(super) enums: HashMap<&'static str, HashMap<&'static str, Versions>>,
    /// Lists: the types of their items.
    pub(super) lists: HashMap<&'static str, &'static str>,
}

/// A complex type.
pub(super) struct Complex {
    pub(super) known: Versions,
    pub(super) base: Option<&'static str>,
    /// The type of its text.
    pub(super) text: Option<&'static str>,
    pub(super) content: Option<Particle>,
    pub(super) attributes: Vec<Attribute>,
}

pub(super) struct Particle {
    pub(super) term: Term,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) known: Versions,
    pub(super) was: Vec<(Was, Versions)>,
}

pub(super) enum Term {
    Element { name: &'static str, of: &'static str },
    Any(String),
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

impl Table {
    fn read(text: &'static str) -> Self {
        let mut table = Self::default();
        for line in text.lines() {
            let mut fields = line.split('\t');
            let (kind, name) = (fields.next().unwrap_or(""), fields.next().unwrap_or(""));
            match kind {
                "versions" => table.versions = name.split(' ').collect(),
                "element" => {
                    let mut cursor = Cursor { rest: fields.next().unwrap_or("") };
                    let of = cursor.up_to(&['~', ';']);
                    let (known, was) = cursor.history();
                    let term = Term::Element { name, of };
                    table.elements.insert(name, Particle { term, min: 1, max: Some(1), known, was });
                }
                "enum" => _ = table.enums.insert(name, fields.map(known).collect()),
                "list" => _ = table.lists.insert(name, fields.next().unwrap_or("")),
                "type" => {
                    let (name, known) = known(name);
                    table.types.insert(name, Complex::read(known, fields));
                }
                _ => {}
            }
        }
        table
    }
}

/// A name, and the versions behind its `~`.
fn known(text: &'static str) -> (&'static str, Versions) {
    match text.rsplit_once('~') {
        Some((name, bits)) => (name, Versions::from_str_radix(bits, 16).unwrap_or(Versions::MAX)),
        None => (text, Versions::MAX),
    }
}

impl Complex {
    fn read(known: Versions, mut fields: impl Iterator<Item = &'static str>) -> Self {
        let mut field = || fields.next().unwrap_or("");
        let (base, content, attributes) = (field(), field(), field());
        let text = content.strip_prefix('.');
        let has_particle = text.is_none() && !content.is_empty();
        Self {
            known,
            base: Some(base).filter(|base| !base.is_empty()),
            text,
            content: has_particle.then(|| Cursor { rest: content }.particle()),
            attributes: attributes.split(' ').filter(|text| !text.is_empty()).map(Attribute::read).collect(),
        }
    }
}

impl Attribute {
    fn read(text: &'static str) -> Self {
        let mut cursor = Cursor { rest: text };
        let name = cursor.up_to(&['=']);
        cursor.skip('=');
        let of = cursor.up_to(&['!', '~', ';']);
        let required = cursor.skip('!');
        let (known, was) = cursor.history();
        Self { name, of, required, known, was }
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

    /// What stands before the first of some characters.
    fn up_to(&mut self, ends: &[char]) -> &'static str {
        let (before, rest) = self.rest.split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
        self.rest = rest;
        before
    }

    fn particle(&mut self) -> Particle {
        let term = match self.rest.chars().next() {
            Some('(') => Term::Sequence(self.group(')')),
            Some('[') => Term::Choice(self.group(']')),
            Some('{') => Term::All(self.group('}')),
            Some('%') => {
                self.skip('%');
                let allowed = self.up_to(&['%']).replace(',', " ");
                self.skip('%');
                Term::Any(allowed)
            }
            _ => {
                let name = self.up_to(&['=']);
                self.skip('=');
                Term::Element { name, of: self.up_to(&['?', '*', '+', '<', '~', ';', ' ', ')', ']', '}']) }
            }
        };
        let (min, max) = self.occurrence();
        let (known, was) = self.history();
        Particle { term, min, max, known, was }
    }

    fn group(&mut self, close: char) -> Vec<Particle> {
        let mut inner = Vec::new();
        self.rest = self.rest.get(1..).unwrap_or("");
        while !self.rest.is_empty() && !self.skip(close) {
            inner.push(self.particle());
            self.skip(' ');
        }
        inner
    }

    fn occurrence(&mut self) -> (u32, Option<u32>) {
        if self.skip('?') {
            (0, Some(1))
        } else if self.skip('*') {
            (0, None)
        } else if self.skip('+') {
            (1, None)
        } else if self.skip('<') {
            let occurs = occurs(self.up_to(&['>']));
            self.skip('>');
            occurs
        } else {
            (1, Some(1))
        }
    }

    fn history(&mut self) -> (Versions, Vec<(Was, Versions)>) {
        let hexadecimal = |text: &str| Versions::from_str_radix(text, 16).unwrap_or(Versions::MAX);
        let ends = [';', ' ', ')', ']', '}'];
        let known = if self.skip('~') { hexadecimal(self.up_to(&ends)) } else { Versions::MAX };
        let mut was = Vec::new();
        while self.skip(';') {
            let text = self.up_to(&['@']);
            self.skip('@');
            was.push((Was::read(text), hexadecimal(self.up_to(&ends))));
        }
        (known, was)
    }
}

impl Was {
    fn read(text: &'static str) -> Self {
        match text {
            "!" => Self::Required(true),
            "?" => Self::Required(false),
            text => match text.strip_prefix('=') {
                Some(value) => Self::Fixed(value),
                None if text.contains(',') => {
                    let (min, max) = occurs(text);
                    Self::Occurs(min, max)
                }
                None => Self::Type(text),
            },
        }
    }
}

/// `least,most`, where `*` is no bound.
fn occurs(text: &str) -> (u32, Option<u32>) {
    let (min, max) = text.split_once(',').unwrap_or((text, "1"));
    (min.parse().unwrap_or(1), max.parse().ok())
}
