//! The history of all types as lines of text. The runtime reads them for its version checks.
//!
//! Fields are separated by tabs. A set of versions is a hexadecimal number with a bit for each version, the oldest first.
//!
//! | notation | meaning |
//! |---|---|
//! | `( )`, `[ ]`, `{ }` | sequence, choice, `xs:all` |
//! | `t:Name=t:Type` | element; then `^` if it is nillable, and `?`, `*`, `+` or `<min,max>` |
//! | `Name=t:Type` | attribute; then `!` if it is required |
//! | `%namespaces%` | `xs:any` |
//! | `%namespaces` | `xs:anyAttribute` |
//! | `.t:Type` | text of a type with simple content |
//! | `-t:Type` | base of a restriction |
//! | `!t:Type` | abstract type or element |
//! | `facets` | a simple type, and the facets that it had: `maxLength=5 minLength=1@versions` |
//! | `copy` | a type made for one element, and the type of the schema that it copies |
//! | `~versions` | the versions that lack the component |
//! | `;value@versions` | a past value of a property, with its versions; `^` for nillable, `-` for not nillable |

use std::fmt::Write as _;

use crate::resolve::{substitutes, type_name};
use crate::schema::{
    Attribute, ComplexType, Content, Derivation, Element, History, Name, Namespace, Occurrence, Particle,
    Property, SimpleType, Term, Type, Usage, Variety, Versions, Wildcard,
};

use super::Lower;
use super::type_info::namespaces;

impl Lower<'_> {
    /// The lines; empty without recorded versions.
    pub(super) fn history(&self) -> Vec<String> {
        let schema = &self.resolved.schema;
        if schema.versions.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![format!("versions\t{}", schema.versions.join(" "))];
        for (name, element) in &schema.elements {
            let parts = self.past_values(&element.history, element.history.absent());
            let mark = if element.is_abstract { "!" } else { "" };
            lines.push(format!("element\t{mark}{name}\t{}{parts}", self.element_text(element)));
        }
        for (name, definition) in
            schema.types.iter().filter(|(name, _)| !self.resolved.narrowed.contains_key(name))
        {
            lines.extend(match definition {
                Type::Simple(simple) => simple_history(&name.to_string(), simple),
                Type::Complex(complex) => Some(self.complex_history(name, complex)),
            });
            if let Type::Simple(simple) = definition {
                lines.extend(self.past_facets(&name.to_string(), simple));
            }
        }
        let copies = self.resolved.wire.lists.iter();
        lines.extend(copies.map(|(name, list)| format!("copy\t{name}\t{}", list.original)));
        lines
    }

    /// The facets that a type, or a named type that it restricts, had in older versions. Patterns are left out, and so are
    /// lengths of other types than `xs:string`: the runtime cannot check them.
    fn past_facets(&self, name: &str, simple: &SimpleType) -> Option<String> {
        let mut past = Vec::new();
        let mut next = Some(simple);
        let mut built_in = None;
        while let Some(SimpleType { history, variety, .. }) = next {
            past.extend(history.past_values().iter().filter_map(|past| match &past.property {
                Property::Facets(facets) => Some((facets, past.versions)),
                _ => None,
            }));
            let Variety::Restriction { base, .. } = variety else { break };
            built_in = Some(type_name(base));
            next = self.resolved.schema.simple(type_name(base));
        }
        let is_text = built_in.is_some_and(|name| name.namespace == Namespace::Xs && name.local == "string");
        let is_checked = |facet: &&str| match facet.split_once('=') {
            Some(("minInclusive" | "maxInclusive", _)) => true,
            Some(("length" | "minLength" | "maxLength", _)) => is_text,
            _ => false,
        };
        let entries = past.into_iter().filter_map(|(facets, Versions(bits))| {
            let facets: Vec<&str> = facets.split(' ').filter(is_checked).collect();
            (!facets.is_empty()).then(|| format!("\t{}@{bits:x}", facets.join(" ")))
        });
        let entries: String = entries.collect();
        (!entries.is_empty()).then(|| format!("facets\t{name}{entries}"))
    }

    fn complex_history(&self, name: &Name, complex: &ComplexType) -> String {
        let mark = if complex.is_abstract { "!" } else { "" };
        let mut line = format!("type\t{mark}{name}{}\t", absent_text(complex.history.absent()));
        match &complex.derivation {
            Derivation::None => {}
            Derivation::Extension(base) => line.push_str(&base.to_string()),
            Derivation::Restriction(base) => line.push_str(&format!("-{base}")),
        }
        line.push('\t');
        match &complex.content {
            Content::Empty => {}
            Content::Simple(base) => line.push_str(&format!(".{}", type_name(base))),
            Content::Particle(particle) => {
                self.particle_history(name, particle, Versions::default(), &mut line)
            }
        }
        line.push('\t');
        let content = &self.resolved.contents[name];
        let wildcard = content.any_attribute.as_ref().map(|wildcard| wildcard_text(wildcard, name));
        let attributes =
            content.attributes.iter().map(|attribute| self.attribute_history(attribute)).chain(wildcard);
        line + &attributes.collect::<Vec<_>>().join(" ")
    }

    /// The type of an element in the schema, and `^` if the element is nillable.
    fn element_text(&self, element: &Element) -> String {
        let nillable = if element.nillable { "^" } else { "" };
        let name = type_name(&element.type_ref);
        format!("{}{nillable}", self.resolved.narrowed.get(name).unwrap_or(name))
    }

    /// Writes a particle. Versions that lack a reference to a group also lack the particles of the group: `within`.
    fn particle_history(&self, owner: &Name, particle: &Particle, within: Versions, line: &mut String) {
        let absent = particle.history().absent().union(within);
        match &particle.term {
            Term::Element(element) => match self.resolved.wire.lists.get(owner) {
                // Both the name on the wire and that of the schema.
                Some(list) => {
                    let text = self.element_text(element);
                    line.push_str(&format!("[{}={text} {}={text}]", element.name, list.schema_child));
                }
                None => line.push_str(&format!("{}={}", element.name, self.element_text(element))),
            },
            Term::ElementRef(name) => {
                let schema = &self.resolved.schema;
                let members = substitutes(schema, &self.resolved.substitutions, name);
                // The Rust type lacks the head of a group with members, but a document may have it.
                let head =
                    schema.elements.get(name).filter(|head| !head.is_abstract && !members.contains(head));
                let members = members.iter().chain(head).map(|element| {
                    let absent = absent_text(element.history.absent().union(absent));
                    format!("{}={}{absent}", element.name, self.element_text(element))
                });
                line.push_str(&format!("[{}]", members.collect::<Vec<_>>().join(" ")));
            }
            Term::GroupRef(name) => {
                line.push('(');
                let group = &self.resolved.schema.groups[name];
                self.particle_history(owner, &group.particle, absent, line);
                line.push(')');
            }
            Term::Sequence(inner) => self.group_history(owner, inner, within, ['(', ')'], line),
            Term::Choice(inner) => self.group_history(owner, inner, within, ['[', ']'], line),
            Term::All(inner) => self.group_history(owner, inner, within, ['{', '}'], line),
            Term::Any(wildcard) => line.push_str(&format!("{}%", wildcard_text(wildcard, owner))),
        }
        line.push_str(&match (particle.occurrence.min, particle.occurrence.max) {
            (1, Some(1)) => String::new(),
            (0, Some(1)) => "?".to_owned(),
            (0, None) => "*".to_owned(),
            (1, None) => "+".to_owned(),
            _ => format!("<{}>", occurs(particle.occurrence)),
        });
        line.push_str(&self.past_values(particle.history(), absent));
    }

    fn group_history(
        &self,
        owner: &Name,
        inner: &[Particle],
        within: Versions,
        [open, close]: [char; 2],
        line: &mut String,
    ) {
        line.push(open);
        for (index, particle) in inner.iter().enumerate() {
            if index > 0 {
                line.push(' ');
            }
            self.particle_history(owner, particle, within, line);
        }
        line.push(close);
    }

    fn attribute_history(&self, attribute: &Attribute) -> String {
        let required = if attribute.usage == Usage::Required { "!" } else { "" };
        let past = self.past_values(&attribute.history, attribute.history.absent());
        format!("{}={}{required}{}", attribute.name, type_name(&attribute.type_ref), past)
    }

    /// The versions that lack a component, and its past values.
    fn past_values(&self, history: &History, absent: Versions) -> String {
        let mut text = absent_text(absent);
        for past in history.past_values() {
            let Versions(bits) = past.versions;
            let value = match &past.property {
                // `past_facets` writes the facets of types.
                Property::Absent | Property::Facets(_) => continue,
                Property::Occurrence(occurrence) => occurs(*occurrence),
                // The name of an anonymous type is empty. So is that of a type that only older versions have: its content is not
                // known.
                Property::Type(name) => {
                    Some(name).filter(|name| self.is_known_type(name)).cloned().unwrap_or_default()
                }
                Property::Required(required) => if *required { "!" } else { "?" }.to_owned(),
                // A version that allows any value needs no line.
                Property::Fixed(None) => continue,
                // The notation cannot express this value.
                Property::Fixed(Some(value)) if value.contains([' ', '\t', ';', '@', ')', ']', '}']) => {
                    continue;
                }
                Property::Fixed(Some(value)) => format!("={value}"),
                Property::Nillable(nillable) => if *nillable { "^" } else { "-" }.to_owned(),
            };
            let _ = write!(text, ";{value}@{bits:x}");
        }
        text
    }

    /// Returns `true` for the name of a type of the schema, or of a built-in type.
    fn is_known_type(&self, name: &str) -> bool {
        let types = &self.resolved.schema.types;
        name.starts_with("xs:")
            || types.keys().any(|known| name.ends_with(&known.local) && known.to_string() == name)
    }
}

/// An enumeration's values that not all versions know, or a list's items.
fn simple_history(name: &str, simple: &SimpleType) -> Option<String> {
    match &simple.variety {
        Variety::List(item) => Some(format!("list\t{name}\t{}", type_name(item))),
        Variety::Union(_) => None,
        Variety::Restriction { .. } => {
            let values = simple.variety.values().filter_map(|value| {
                let absent = absent_text(value.history.absent());
                (!absent.is_empty()).then(|| format!("\t{}{absent}", value.value))
            });
            let values: String = values.collect();
            (!values.is_empty()).then(|| format!("enum\t{name}{values}"))
        }
    }
}

fn wildcard_text(wildcard: &Wildcard, owner: &Name) -> String {
    format!("%{}", namespaces(wildcard, owner))
}

fn occurs(Occurrence { min, max }: Occurrence) -> String {
    format!("{min},{}", max.map_or_else(|| "*".to_owned(), |max| max.to_string()))
}

fn absent_text(Versions(bits): Versions) -> String {
    if bits == 0 { String::new() } else { format!("~{bits:x}") }
}
