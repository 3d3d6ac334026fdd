//! What the schema says of a complex type, as static data: for strict reading, for messages, and
//! for what the writer must refuse.

use std::fmt::Write as _;

use super::name::{Namespace, split};

/// The shape of a complex type.
///
/// Names are canonical (`t:Subject`). Generated code has one static per type.
#[derive(Debug)]
pub struct Shape {
    /// The type's name.
    pub name: &'static str,
    /// The type that it extends, whose content and attributes come first.
    pub base: Option<&'static Shape>,
    /// Required elements and attributes (`@Id`) that have a bit each, in the order of the bits.
    pub required: &'static [&'static str],
    /// The bits of all bases and its own.
    pub bits: u32,
    /// Its own attributes.
    pub attributes: &'static [&'static str],
    /// Its own content.
    pub content: Content,
    /// Children may occur more than once, so that paths number them.
    pub repeats: bool,
    /// The Rust type can hold what the content model forbids (an empty list, half of a group), so
    /// that the writer has to look.
    pub checked: bool,
    /// It is a response message, whose children are only required in a success.
    pub response: bool,
}

/// The content of a [`Shape`].
#[derive(Debug)]
pub enum Content {
    /// Nothing.
    Empty,
    /// Text.
    Text,
    /// Child elements.
    Particle(Particle),
}

/// An occurrence of elements: a particle in the sense of XML Schema.
#[derive(Debug)]
pub struct Particle {
    /// The least number of times.
    pub min: u32,
    /// The greatest number of times; [`UNBOUNDED`] for no limit.
    pub max: u32,
    /// What occurs.
    pub term: Term,
}

/// No upper limit.
pub const UNBOUNDED: u32 = u32::MAX;

/// What a [`Particle`] is about.
#[derive(Debug)]
pub enum Term {
    /// An element.
    Element(&'static str),
    /// All particles, in order.
    Sequence(&'static [Particle]),
    /// One of the particles.
    Choice(&'static [Particle]),
    /// All particles, in any order.
    All(&'static [Particle]),
    /// Any element of the namespaces (`##any`, `##other`, or URIs).
    Any(&'static str),
}

/// The name of a child as the content model compares it.
pub(crate) type Child<'a> = (Namespace, &'a str);

/// Why children do not fit a content model.
pub(crate) enum Misfit {
    /// An element that is required did not come; the place is among the children.
    Missing { name: String },
    /// The child at the place does not belong there.
    Unexpected { place: usize, expected: String },
}

impl Shape {
    /// Of simple types, which have no shape of their own.
    pub const TEXT: Self = Self {
        name: "a simple type",
        base: None,
        required: &[],
        bits: 0,
        attributes: &[],
        content: Content::Text,
        repeats: false,
        checked: false,
        response: false,
    };

    /// The shapes from the root of the derivation to this one.
    fn chain(&'static self) -> impl Iterator<Item = &'static Shape> {
        let mut chain: Vec<_> = std::iter::successors(Some(self), |shape| shape.base).collect();
        chain.reverse();
        chain.into_iter()
    }

    /// The name behind a bit.
    pub(crate) fn required_name(&'static self, bit: u32) -> &'static str {
        let names = self.chain().flat_map(|shape| shape.required);
        names.copied().nth(bit as usize).unwrap_or("?")
    }

    /// Whether the type has text for content.
    #[inline]
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.content, Content::Text) || self.base.is_some_and(Shape::is_text)
    }

    /// A child or attribute of the same local name in another namespace.
    pub(crate) fn namesake(&'static self, local: &str) -> Option<&'static str> {
        self.chain().find_map(|shape| match &shape.content {
            Content::Particle(particle) => particle.namesake(local),
            _ => None,
        })
    }

    /// Whether a required attribute is among the shape's own or its bases'.
    pub(crate) fn check(&'static self, children: &[Child<'_>]) -> Result<(), Misfit> {
        let mut place = 0;
        let mut expected = Vec::new();
        for shape in self.chain() {
            if let Content::Particle(particle) = &shape.content {
                place = particle.take(children, place, &mut expected)?;
            }
        }
        if place < children.len() {
            return Err(Misfit::Unexpected { place, expected: list(&expected) });
        }
        Ok(())
    }

    /// Whether the shape has content of its own that the children are all without.
    pub(crate) fn is_untouched_by(&'static self, children: &[Child<'_>]) -> bool {
        let Content::Particle(particle) = &self.content else { return true };
        !children.iter().any(|(_, local)| particle.namesake(local).is_some())
    }
}

impl Particle {
    /// An element that occurs once.
    pub const fn one(name: &'static str) -> Self {
        Self { min: 1, max: 1, term: Term::Element(name) }
    }

    /// An element that occurs at most once.
    pub const fn optional(name: &'static str) -> Self {
        Self { min: 0, max: 1, term: Term::Element(name) }
    }

    /// Any particle with its occurrence.
    pub const fn new(min: u32, max: u32, term: Term) -> Self {
        Self { min, max, term }
    }

    /// Takes as many children from `place` on as fit; returns the place after them.
    ///
    /// Content models are deterministic (XSD's rule of unique particle attribution), so that taking
    /// greedily never goes wrong.
    fn take(
        &self,
        children: &[Child<'_>],
        mut place: usize,
        expected: &mut Vec<&'static str>,
    ) -> Result<usize, Misfit> {
        let mut count = 0;
        while count < self.max {
            if !self.starts(children.get(place).copied()) {
                if count < self.min && !self.is_emptiable() {
                    return Err(self.missing(children, place));
                }
                break;
            }
            let after = self.take_once(children, place, expected)?;
            if after == place {
                break;
            }
            expected.clear();
            place = after;
            count += 1;
        }
        if count < self.max {
            self.firsts(expected);
        }
        Ok(place)
    }

    fn take_once(
        &self,
        children: &[Child<'_>],
        mut place: usize,
        expected: &mut Vec<&'static str>,
    ) -> Result<usize, Misfit> {
        match &self.term {
            Term::Element(_) | Term::Any(_) => Ok(place + 1),
            Term::Sequence(particles) => {
                for particle in *particles {
                    place = particle.take(children, place, expected)?;
                }
                Ok(place)
            }
            Term::Choice(particles) => {
                let next = children.get(place).copied();
                match particles.iter().find(|particle| particle.starts(next)) {
                    Some(particle) => particle.take(children, place, expected),
                    None => Ok(place),
                }
            }
            Term::All(particles) => {
                let mut left: Vec<_> = particles.iter().collect();
                while let Some(found) = left.iter().position(|particle| particle.starts(children.get(place).copied())) {
                    place = left.remove(found).take(children, place, expected)?;
                }
                match left.into_iter().find(|particle| !particle.is_emptiable()) {
                    Some(particle) => Err(particle.missing(children, place)),
                    None => Ok(place),
                }
            }
        }
    }

    /// Whether a child can be the first of this particle.
    fn starts(&self, child: Option<Child<'_>>) -> bool {
        let Some((namespace, local)) = child else { return false };
        match &self.term {
            Term::Element(name) => split(name) == (namespace, local),
            Term::Any(allowed) => admits(allowed, namespace),
            Term::Choice(particles) | Term::All(particles) => particles.iter().any(|particle| particle.starts(child)),
            Term::Sequence(particles) => {
                let reach = particles.iter().position(|particle| !particle.is_emptiable());
                let reach = reach.map_or(particles.len(), |last| last + 1);
                particles.iter().take(reach).any(|particle| particle.starts(child))
            }
        }
    }

    fn is_emptiable(&self) -> bool {
        self.min == 0
            || match &self.term {
                Term::Element(_) | Term::Any(_) => false,
                Term::Choice(particles) => particles.is_empty() || particles.iter().any(Self::is_emptiable),
                Term::Sequence(particles) | Term::All(particles) => particles.iter().all(Self::is_emptiable),
            }
    }

    fn missing(&self, children: &[Child<'_>], place: usize) -> Misfit {
        let mut firsts = Vec::new();
        self.firsts(&mut firsts);
        if place < children.len() {
            Misfit::Unexpected { place, expected: list(&firsts) }
        } else {
            Misfit::Missing { name: list(&firsts) }
        }
    }

    fn firsts(&self, names: &mut Vec<&'static str>) {
        match &self.term {
            Term::Element(name) => names.push(name),
            Term::Any(_) => names.push("any element"),
            Term::Choice(particles) | Term::All(particles) => particles.iter().for_each(|particle| particle.firsts(names)),
            Term::Sequence(particles) => {
                for particle in *particles {
                    particle.firsts(names);
                    if !particle.is_emptiable() {
                        break;
                    }
                }
            }
        }
    }

    fn namesake(&self, local: &str) -> Option<&'static str> {
        match &self.term {
            Term::Element(name) => Some(*name).filter(|name| split(name).1 == local),
            Term::Any(_) => None,
            Term::Sequence(particles) | Term::Choice(particles) | Term::All(particles) => {
                particles.iter().find_map(|particle| particle.namesake(local))
            }
        }
    }
}

/// Whether a wildcard of the types or messages namespace lets an element in.
pub(crate) fn admits(allowed: &str, namespace: Namespace) -> bool {
    match allowed {
        "##any" => true,
        "##other" => !matches!(namespace, Namespace::Types | Namespace::Messages | Namespace::None),
        uris => uris.split(' ').any(|uri| namespace.uri() == Some(uri)),
    }
}

/// Names as a message lists them.
fn list(names: &[&str]) -> String {
    let mut text = String::new();
    for (index, name) in names.iter().take(6).enumerate() {
        let _ = write!(text, "{}{name}", if index == 0 { "" } else { " or " });
    }
    if names.len() > 6 {
        let _ = write!(text, " or {} more", names.len() - 6);
    }
    if text.is_empty() { "nothing more".to_owned() } else { text }
}
