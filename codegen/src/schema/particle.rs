//! Particles, elements and groups.

use super::{History, Name, Occurrence, SourceLocation, TypeRef};

/// A particle: a term with its occurrence.
#[derive(Clone, Debug, PartialEq)]
pub struct Particle {
    /// The source location of the declaration.
    pub location: SourceLocation,
    /// `minOccurs` and `maxOccurs`.
    pub occurrence: Occurrence,
    /// The element, group or wildcard that occurs.
    pub term: Term,
    /// The history of every term but a local element, which has a history itself.
    pub(super) history: History,
}

impl Particle {
    /// Creates a particle without location and history.
    pub fn new(occurrence: Occurrence, term: Term) -> Self {
        Self { location: SourceLocation::default(), occurrence, term, history: History::default() }
    }

    /// The particle with the location and the history of its declaration.
    #[must_use]
    pub fn declared(mut self, location: SourceLocation, history: History) -> Self {
        self.location = location;
        *self.history_mut() = history;
        self
    }

    /// The history of the particle. A local element and its particle are one declaration, with one history.
    pub fn history(&self) -> &History {
        match &self.term {
            Term::Element(element) => &element.history,
            _ => &self.history,
        }
    }

    /// The history of the particle, to be changed.
    pub fn history_mut(&mut self) -> &mut History {
        match &mut self.term {
            Term::Element(element) => &mut element.history,
            _ => &mut self.history,
        }
    }

    /// The particle and all particles inside it, in schema order. References to named groups are not followed.
    pub fn descendants(&self) -> impl Iterator<Item = &Self> {
        let mut next = vec![self];
        std::iter::from_fn(move || {
            let particle = next.pop()?;
            next.extend(particle.term.children().iter().rev());
            Some(particle)
        })
    }

    /// The local elements in the particle, in schema order.
    pub fn local_elements(&self) -> impl Iterator<Item = &Element> {
        self.descendants().filter_map(|particle| match &particle.term {
            Term::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The names of the elements in the particle, in schema order.
    pub fn elements(&self) -> Vec<&Name> {
        let names = self.descendants().filter_map(|particle| match &particle.term {
            Term::Element(Element { name, .. }) | Term::ElementRef(name) => Some(name),
            _ => None,
        });
        names.collect()
    }
}

/// The term of a particle.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// A local element declaration.
    Element(Element),
    /// A reference to a global element.
    ElementRef(Name),
    /// A reference to a named group.
    GroupRef(Name),
    /// `xs:sequence`.
    Sequence(Vec<Particle>),
    /// `xs:choice`.
    Choice(Vec<Particle>),
    /// `xs:all`.
    All(Vec<Particle>),
    /// `xs:any`.
    Any(Wildcard),
}

impl Term {
    /// The particles inside a sequence, a choice or an `xs:all`; empty for other terms.
    pub fn children(&self) -> &[Particle] {
        match self {
            Self::Sequence(inner) | Self::Choice(inner) | Self::All(inner) => inner,
            Self::Element(_) | Self::ElementRef(_) | Self::GroupRef(_) | Self::Any(_) => &[],
        }
    }

    /// The particles inside a sequence, a choice or an `xs:all`, to be changed; empty for other terms.
    pub fn children_mut(&mut self) -> &mut [Particle] {
        match self {
            Self::Sequence(inner) | Self::Choice(inner) | Self::All(inner) => inner,
            Self::Element(_) | Self::ElementRef(_) | Self::GroupRef(_) | Self::Any(_) => &mut [],
        }
    }
}

/// `xs:element`, global or local.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The source location of the declaration.
    pub location: SourceLocation,
    /// The history of the element; for a local element, of its occurrence too.
    pub history: History,
    /// The name in documents.
    pub name: Name,
    /// The type.
    pub type_ref: TypeRef,
    /// `xsi:nil` is allowed.
    pub nillable: bool,
    /// Only members of the substitution group may appear in documents.
    pub is_abstract: bool,
    /// The head of the substitution group that the element belongs to.
    pub substitution_group: Option<Name>,
    /// The value of an empty element.
    pub default: Option<String>,
    /// The only value allowed.
    pub fixed: Option<String>,
}

/// A wildcard: `xs:any` or `xs:anyAttribute`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wildcard {
    /// The allowed namespaces, as the schema writes them: `##any`, `##other` or URIs.
    pub namespaces: String,
    /// `skip`, `lax` or `strict`.
    pub process_contents: String,
}

/// `xs:group`.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The source location of the definition.
    pub location: SourceLocation,
    /// The history of the group.
    pub history: History,
    /// The one particle of the group.
    pub particle: Particle,
}
