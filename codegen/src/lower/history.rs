//! The history of all types as lines, which the runtime reads when it is asked about a server version.
//!
//! Fields are separated by tabs; versions are bits in hexadecimal, the oldest the lowest. Content is `( )` for a
//! sequence, `[ ]` for a choice and `{ }` for `xs:all`; an element is `t:Name=t:Type`, with `^` where it may be nil
//! and `?`, `*`, `+` or `<least,most>`, an attribute `Name=t:Type` with `!` where it is required; a wildcard is
//! its namespaces behind `%`. A base that is restricted stands behind `-`, what is abstract behind `!`. `~` and versions are those that know the
//! part, `;` begins what it was in the versions behind `@`.

use std::fmt::Write as _;

use crate::history::{Part, Versions, Was};
use crate::resolve::{substitutes, type_name};
use crate::schema::{
    Attribute, ComplexType, Content, Derivation, Element, Facet, Name, Particle, SimpleType, Term, Type,
    Usage, Variety, Wildcard,
};

use super::Lower;
use super::type_info::namespaces;

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
            let mark = if element.is_abstract { "!" } else { "" };
            lines.push(format!("element\t{mark}{name}\t{}{parts}", element_text(element)));
        }
        for (name, definition) in &schema.types {
            lines.extend(match definition {
                Type::Simple(simple) => self.simple_history(&name.to_string(), simple),
                Type::Complex(complex) => Some(self.complex_history(name, complex)),
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

    fn complex_history(&self, name: &Name, complex: &ComplexType) -> String {
        let schema = &self.resolved.schema;
        let mark = if complex.is_abstract { "!" } else { "" };
        let mut line = format!("type\t{mark}{name}{}\t", known(&schema.history(complex.origin)));
        match &complex.derivation {
            Derivation::None => {}
            Derivation::Extension(base) => line.push_str(&base.to_string()),
            Derivation::Restriction(base) => line.push_str(&format!("-{base}")),
        }
        line.push('\t');
        match &complex.content {
            Content::Empty => {}
            Content::Simple(base) => line.push_str(&format!(".{}", type_name(base))),
            Content::Particle(particle) => self.particle_history(name, particle, None, &mut line),
        }
        line.push('\t');
        let content = &self.resolved.contents[name];
        let wildcard = content.any_attribute.as_ref().map(|wildcard| wildcard_text(wildcard, name));
        let attributes =
            content.attributes.iter().map(|attribute| self.attribute_history(attribute)).chain(wildcard);
        line + &attributes.collect::<Vec<_>>().join(" ")
    }

    fn attribute_history(&self, attribute: &Attribute) -> String {
        let required = if attribute.usage == Usage::Required { "!" } else { "" };
        let part = self.resolved.schema.history(attribute.origin);
        format!("{}={}{required}{}", attribute.name, type_name(&attribute.type_ref), parts(&part))
    }

    /// A particle, of which only some versions know anything if it is in a group that only they refer to.
    fn particle_history(
        &self,
        owner: &Name,
        particle: &Particle,
        within: Option<Versions>,
        line: &mut String,
    ) {
        let part = within_versions(self.resolved.schema.history(particle.origin), within);
        match &particle.term {
            Term::Element(element) => line.push_str(&format!("{}={}", element.name, element_text(element))),
            Term::ElementRef(name) => {
                let members = substitutes(&self.resolved.schema, &self.resolved.substitutions, name)
                    .into_iter()
                    .map(|element| {
                        let own = self.resolved.schema.history(element.origin);
                        let known = known(&within_versions(own, part.present));
                        format!("{}={}{known}", element.name, element_text(&element))
                    });
                line.push_str(&format!("[{}]", members.collect::<Vec<_>>().join(" ")));
            }
            Term::GroupRef(name) => {
                line.push('(');
                let group = &self.resolved.schema.groups[name];
                self.particle_history(owner, &group.particle, part.present, line);
                line.push(')');
            }
            Term::Sequence(inner) => self.group_history(owner, inner, within, ['(', ')'], line),
            Term::Choice(inner) => self.group_history(owner, inner, within, ['[', ']'], line),
            Term::All(inner) => self.group_history(owner, inner, within, ['{', '}'], line),
            Term::Any(wildcard) => line.push_str(&format!("{}%", wildcard_text(wildcard, owner))),
        }
        line.push_str(&match (particle.min, particle.max) {
            (1, Some(1)) => String::new(),
            (0, Some(1)) => "?".to_owned(),
            (0, None) => "*".to_owned(),
            (1, None) => "+".to_owned(),
            (min, max) => format!("<{}>", occurs(min, max)),
        });
        line.push_str(&parts(&part));
    }

    fn group_history(
        &self,
        owner: &Name,
        inner: &[Particle],
        within: Option<Versions>,
        [open, close]: [char; 2],
        line: &mut String,
    ) {
        line.push(open);
        for (place, particle) in inner.iter().enumerate() {
            if place > 0 {
                line.push(' ');
            }
            self.particle_history(owner, particle, within, line);
        }
        line.push(close);
    }
}

/// A part that only some versions refer to.
fn within_versions(part: Part, within: Option<Versions>) -> Part {
    let both = match (part.present, within) {
        (Some(Versions(own)), Some(Versions(within))) => Some(Versions(own & within)),
        (own, within) => own.or(within),
    };
    Part { present: both, ..part }
}

/// The type of an element, and whether it may be nil.
fn element_text(element: &Element) -> String {
    let nillable = if element.nillable { "^" } else { "" };
    format!("{}{nillable}", type_name(&element.type_ref))
}

fn wildcard_text(wildcard: &Wildcard, owner: &Name) -> String {
    format!("%{}", namespaces(wildcard, owner))
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
            // Nor is one that could not be told from what is around it here.
            Was::Fixed(Some(value)) if value.contains([' ', '\t', ';', '@', ')', ']', '}']) => continue,
            Was::Fixed(Some(value)) => format!("={value}"),
        };
        let _ = write!(text, ";{was}@{bits:x}");
    }
    text
}
