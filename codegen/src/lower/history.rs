//! The history of all types as lines, which the runtime reads when it is asked about a server version.
//!
//! Fields are separated by tabs; versions are bits in hexadecimal, the oldest the lowest. Content is `( )` for a
//! sequence, `[ ]` for a choice and `{ }` for `xs:all`; an element is `t:Name=t:Type` with `?`, `*`, `+` or
//! `<least,most>`, an attribute `Name=t:Type` with `!` where it is required. `~` and versions are those that know
//! the part, `;` begins what it was in the versions behind `@`.

use std::fmt::Write as _;

use crate::history::{Part, Versions, Was};
use crate::resolve::type_name;
use crate::schema::{
    Attribute, ComplexType, Content, Derivation, Facet, Particle, SimpleType, Term, Type, TypeRef, Usage,
    Variety,
};

use super::Lower;
use super::choice::substitutes;
use super::shape::namespaces;

impl Lower<'_> {
    /// The lines; none where there is no record.
    pub(super) fn history(&self) -> Vec<String> {
        let schema = &self.resolved.schema;
        if schema.versions.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![format!("versions\t{}", schema.versions.join(" "))];
        for (name, element) in &schema.elements {
            let parts = parts(&schema.history(element.origin));
            lines.push(format!("element\t{name}\t{}{parts}", type_name(&element.type_ref)));
        }
        for (name, definition) in &schema.types {
            lines.extend(match definition {
                Type::Simple(simple) => self.simple_history(&name.to_string(), simple),
                Type::Complex(complex) => Some(self.complex_history(&name.to_string(), complex)),
            });
        }
        lines
    }

    /// An enumeration's values that not all versions know, or a list's items.
    fn simple_history(&self, name: &str, simple: &SimpleType) -> Option<String> {
        match &simple.variety {
            Variety::List(item) => Some(format!("list\t{name}\t{}", type_name(item))),
            Variety::Union(_) => None,
            Variety::Restriction { facets, .. } => {
                let known = &self.resolved.schema.place(simple.origin)?.values;
                let values = facets.iter().filter_map(|facet| match facet {
                    Facet::Enumeration(value) => Some(format!("\t{value}~{:x}", known.get(value)?.0)),
                    _ => None,
                });
                let values: String = values.collect();
                (!values.is_empty()).then(|| format!("enum\t{name}{values}"))
            }
        }
    }

    fn complex_history(&self, name: &str, complex: &ComplexType) -> String {
        let schema = &self.resolved.schema;
        let mut line = format!("type\t{name}{}\t", known(&schema.history(complex.origin)));
        if let Derivation::Extension(base) = &complex.derivation {
            line.push_str(&base.to_string());
        }
        line.push('\t');
        match &complex.content {
            Content::Empty => {}
            Content::Simple(base) => line.push_str(&format!(".{}", type_name(base))),
            Content::Particle(particle) => self.particle_history(name, particle, &mut line),
        }
        line.push('\t');
        let attributes = self.attributes(complex);
        let attributes: Vec<String> =
            attributes.iter().map(|attribute| self.attribute_history(attribute)).collect();
        line + &attributes.join(" ")
    }

    fn attribute_history(&self, attribute: &Attribute) -> String {
        let required = if attribute.usage == Usage::Required { "!" } else { "" };
        let part = self.resolved.schema.history(attribute.origin);
        format!("{}={}{required}{}", attribute.name, type_name(&attribute.type_ref), parts(&part))
    }

    fn particle_history(&self, owner: &str, particle: &Particle, line: &mut String) {
        match &particle.term {
            Term::Element(element) => {
                line.push_str(&element_text(&element.name.to_string(), &element.type_ref))
            }
            Term::ElementRef(name) => {
                let members = substitutes(self.resolved, name).into_iter().map(|element| {
                    let known = known(&self.resolved.schema.history(element.origin));
                    element_text(&element.name.to_string(), &element.type_ref) + &known
                });
                line.push_str(&format!("[{}]", members.collect::<Vec<_>>().join(" ")));
            }
            Term::GroupRef(name) => {
                line.push('(');
                self.particle_history(owner, &self.resolved.schema.groups[name].particle, line);
                line.push(')');
            }
            Term::Sequence(inner) => self.group_history(owner, inner, ['(', ')'], line),
            Term::Choice(inner) => self.group_history(owner, inner, ['[', ']'], line),
            Term::All(inner) => self.group_history(owner, inner, ['{', '}'], line),
            Term::Any(wildcard) => {
                let owner = self.resolved.schema.types.keys().find(|name| name.to_string() == owner);
                let allowed = owner.map(|owner| namespaces(wildcard, owner)).unwrap_or_default();
                line.push_str(&format!("%{}%", allowed.replace(' ', ",")));
            }
        }
        line.push_str(&match (particle.min, particle.max) {
            (1, Some(1)) => String::new(),
            (0, Some(1)) => "?".to_owned(),
            (0, None) => "*".to_owned(),
            (1, None) => "+".to_owned(),
            (min, max) => format!("<{}>", occurs(min, max)),
        });
        line.push_str(&parts(&self.resolved.schema.history(particle.origin)));
    }

    fn group_history(&self, owner: &str, inner: &[Particle], [open, close]: [char; 2], line: &mut String) {
        line.push(open);
        for (place, particle) in inner.iter().enumerate() {
            if place > 0 {
                line.push(' ');
            }
            self.particle_history(owner, particle, line);
        }
        line.push(close);
    }
}

fn element_text(name: &str, type_ref: &TypeRef) -> String {
    format!("{name}={}", type_name(type_ref))
}

fn occurs(min: u64, max: Option<u64>) -> String {
    format!("{min},{}", max.map_or_else(|| "*".to_owned(), |max| max.to_string()))
}

/// The versions that know a part.
fn known(part: &Part) -> String {
    part.present.map(|Versions(bits)| format!("~{bits:x}")).unwrap_or_default()
}

/// The versions that know a part, and what it was.
fn parts(part: &Part) -> String {
    let mut text = known(part);
    for (Versions(bits), was) in &part.was {
        let was = match was {
            Was::Occurs(min, max) => occurs(*min, *max),
            // A type that was defined in place is none that could be named.
            Was::Type(name) if name.is_empty() => continue,
            Was::Type(name) => name.clone(),
            Was::Required(required) => if *required { "!" } else { "?" }.to_owned(),
            // That any value was allowed says nothing, as the newest's own only value is not asked for.
            Was::Fixed(None) => continue,
            Was::Fixed(Some(value)) => format!("={value}"),
        };
        let _ = write!(text, ";{was}@{bits:x}");
    }
    text
}
