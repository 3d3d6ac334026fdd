//! The schema's view of a complex type, for the runtime.

use crate::error::Result;
use crate::rust::{Content, Field, Particle, Role, Shape, Term};
use crate::schema::{self, ComplexType, Name};

use super::Lower;
use super::choice::substitutes;
use super::complex::has_bit;

impl Lower<'_> {
    pub(super) fn shape(&self, name: &Name, complex: &ComplexType) -> Result<Shape> {
        let is_choice = self.choices.is_choice_type(self.paths.of(name));
        let fields = if is_choice { Vec::new() } else { self.own_fields(name, complex)? };
        let narrows = self.resolved.narrowed.get(name);
        let base = narrows.cloned().or_else(|| self.effective_base(name));
        let content = match &complex.content {
            _ if narrows.is_some() => Content::Empty,
            schema::Content::Empty => Content::Empty,
            schema::Content::Simple(_) => Content::Text,
            schema::Content::Particle(particle) => Content::Particle(self.content(name, particle)),
        };
        let own = match &content {
            Content::Particle(particle) if is_choice => vec![elements(particle).join("|")],
            _ => required(&fields),
        };
        let own_bits = u32::try_from(own.len()).unwrap_or(u32::MAX);
        let response = self.resolved.responses.contains(name);
        Ok(Shape {
            name: name.to_string(),
            bits: self.base_bits(name)? + own_bits,
            required: own,
            checked: !response
                && self.any_in_chain(name, &|content| matches!(content, schema::Content::Particle(particle) if loose(particle, false))),
            response,
            base: base.map(|base| self.paths.of(&base).clone()),
            content,
        })
    }

    /// Whether the content of a type or of one of its bases is so.
    fn any_in_chain(&self, name: &Name, is: &dyn Fn(&schema::Content) -> bool) -> bool {
        let Some(complex) = self.resolved.schema.complex(name) else { return false };
        is(&complex.content) || self.effective_base(name).is_some_and(|base| self.any_in_chain(&base, is))
    }

    /// A particle with groups and substitution groups spelled out.
    fn content(&self, owner: &Name, particle: &schema::Particle) -> Particle {
        let inner = |particles: &[schema::Particle]| {
            particles.iter().map(|particle| self.content(owner, particle)).collect()
        };
        let term = match &particle.term {
            schema::Term::Element(element) => Term::Element(element.name.to_string()),
            schema::Term::ElementRef(name) => {
                let elements = substitutes(self.resolved, name);
                let one = |element: &schema::Element| Particle {
                    min: 1,
                    max: Some(1),
                    term: Term::Element(element.name.to_string()),
                };
                match elements.as_slice() {
                    [only] => Term::Element(only.name.to_string()),
                    several => Term::Choice(several.iter().map(one).collect()),
                }
            }
            schema::Term::GroupRef(name) => {
                Term::Sequence(vec![self.content(name, &self.resolved.schema.groups[name].particle)])
            }
            schema::Term::Sequence(particles) => Term::Sequence(inner(particles)),
            schema::Term::Choice(particles) => Term::Choice(inner(particles)),
            schema::Term::All(particles) => Term::All(inner(particles)),
            schema::Term::Any(wildcard) => Term::Any(namespaces(wildcard, owner)),
        };
        Particle { min: particle.min, max: particle.max, term }
    }
}

/// The namespaces of a wildcard, as the runtime takes them: `##other` says which namespace it leaves out.
pub(super) fn namespaces(wildcard: &schema::Wildcard, owner: &Name) -> String {
    match wildcard.namespaces.as_str() {
        "##other" => format!("##other {}", owner.namespace.prefix()),
        namespaces => namespaces.to_owned(),
    }
}

/// The names behind the bits, in order; a choice's alternatives are separated by `|`.
fn required(fields: &[Field]) -> Vec<String> {
    fields
        .iter()
        .filter(|field| has_bit(field))
        .map(|field| match &field.role {
            Role::Element { name, .. } => name.clone(),
            Role::Attribute { name, .. } => format!("@{name}"),
            // The bar tells a choice, which an unlisted element can fill, even where it has one alternative.
            Role::Choice { elements, .. } if elements.len() == 1 => format!("{}|", elements.join("")),
            Role::Choice { elements, .. } => elements.join("|"),
            Role::Any { namespaces, .. } => format!("{{{namespaces}}}"),
            Role::Text | Role::AnyAttributes { .. } => String::new(),
        })
        .collect()
}

/// The elements of a particle, however deep.
fn elements(particle: &Particle) -> Vec<&str> {
    match &particle.term {
        Term::Element(name) => vec![name],
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().flat_map(elements).collect()
        }
        Term::Any(_) => Vec::new(),
    }
}

/// Whether Rust's types allow what the particle forbids: too few or too many in a `Vec`, a part of an
/// optional group, two branches of a choice.
fn loose(particle: &schema::Particle, optional: bool) -> bool {
    let bounded = particle.max != Some(1) && (particle.min > 0 || particle.max.is_some());
    let optional = optional || particle.min == 0;
    let inner_is_loose = match &particle.term {
        schema::Term::Sequence(inner) | schema::Term::All(inner) => {
            let groups = optional && inner.len() > 1 && inner.iter().any(|particle| particle.min > 0);
            groups || inner.iter().any(|particle| loose(particle, optional && inner.len() > 1))
        }
        schema::Term::Choice(inner) => inner.iter().any(|particle| {
            !matches!(particle.term, schema::Term::Element(_) | schema::Term::ElementRef(_))
                || particle.max != Some(1)
                || particle.min != 1
        }),
        schema::Term::Any(_) => particle.min > 0 || particle.max.is_some(),
        _ => false,
    };
    bounded || inner_is_loose
}
