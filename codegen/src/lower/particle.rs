//! Particles to fields.

use crate::error::{Error, ErrorKind, Result};
use crate::history::Part;
use crate::resolve::type_name;
use crate::rust::{ChoiceOccurrence, Field, Path, Role, Type};
use crate::schema::{Attribute, Element, Name, Origin, Particle, Term, TypeRef, Usage, Wildcard};

use super::choice::{alternatives, substitutes};
use super::names::field_name;
use super::type_info::namespaces;
use super::{Lower, docs};

/// The fields of one type as they come.
pub(super) struct Fields<'l, 's> {
    pub(super) lower: &'l Lower<'s>,
    /// The type; while a named group is walked, the group.
    pub(super) owner: &'l Name,
    pub(super) fields: Vec<Field>,
    /// The next free bit.
    pub(super) bit: u32,
}

impl Fields<'_, '_> {
    fn next_bit(&mut self) -> u32 {
        self.bit += 1;
        self.bit - 1
    }

    pub(super) fn attribute(&mut self, attribute: &Attribute) {
        let ty = self.lower.named_type(type_name(&attribute.type_ref));
        let history = self.history(attribute.origin);
        let is_required = attribute.usage == Usage::Required && !history.is_optional_somewhere();
        let bit = is_required.then(|| self.next_bit());
        let ty = if is_required { ty } else { Type::Option(Box::new(ty)) };
        self.fields.push(Field {
            secret: false,
            name: field_name(&attribute.name.local),
            docs: docs::attribute(&self.lower.resolved.schema, attribute),
            ty,
            role: Role::Attribute { name: attribute.name.to_string(), bit },
        });
    }

    pub(super) fn text(&mut self, base: &TypeRef) {
        self.fields.push(Field {
            secret: false,
            name: "value".to_owned(),
            docs: docs::text(base),
            ty: self.lower.named_type(type_name(base)),
            role: Role::Text,
        });
    }

    pub(super) fn any_attributes(&mut self, wildcard: &Wildcard) {
        self.fields.push(Field {
            secret: false,
            name: "any_attributes".to_owned(),
            docs: vec![format!("Attributes of the namespace `{}`.", wildcard.namespaces)],
            ty: Type::Vec(Box::new(Type::BuiltIn("xml::AnyAttribute"))),
            role: Role::AnyAttributes { namespaces: namespaces(wildcard, self.owner) },
        });
    }

    /// A particle; `optional` where what surrounds it may be absent.
    pub(super) fn particle(&mut self, particle: &Particle, optional: bool) -> Result<()> {
        let optional = optional || particle.min == 0 || self.was_optional(particle);
        let repeats = particle.max != Some(1);
        match &particle.term {
            Term::Element(element) => self.element(element, particle, optional, repeats),
            Term::ElementRef(name) => {
                if let Some(path) = self.lower.choices.of_head(name) {
                    let path = path.clone();
                    let elements = substitutes(self.lower.resolved, name);
                    self.choice(&path, &name.local, &elements, particle, optional, repeats);
                } else {
                    let element = self.lower.resolved.schema.elements[name].clone();
                    self.element(&element, particle, optional, repeats);
                }
            }
            Term::GroupRef(name) => self.group(name, particle, optional)?,
            Term::Sequence(inner) | Term::All(inner) if !repeats => {
                for particle in inner {
                    self.particle(particle, optional)?;
                }
            }
            Term::Sequence(inner) | Term::All(inner) => match inner.as_slice() {
                [only] => self.particle(&repeated(only), optional)?,
                _ => return Err(self.unsupported(particle, "a repeated sequence of several elements")),
            },
            Term::Choice(inner) => self.choice_particle(inner, particle, optional, repeats)?,
            Term::Any(wildcard) => self.any(wildcard, optional),
        }
        Ok(())
    }

    fn choice_particle(
        &mut self,
        inner: &[Particle],
        particle: &Particle,
        optional: bool,
        repeats: bool,
    ) -> Result<()> {
        match alternatives(self.lower.resolved, inner) {
            Some(elements) if elements.len() > 1 => {
                let (path, field) = self.lower.choices.of(self.owner, &elements);
                let (path, field) = (path.clone(), field.to_owned());
                self.choice(&path, &field, &elements, particle, optional, repeats);
                Ok(())
            }
            _ => match inner {
                [only] if repeats => self.particle(&repeated(only), optional),
                [only] => self.particle(only, optional),
                _ if repeats => {
                    Err(self.unsupported(particle, "a repeated choice between more than single elements"))
                }
                // Branches of more than an element are fields that may all be absent; the content
                // model says which go together.
                _ => inner.iter().try_for_each(|particle| self.particle(particle, true)),
            },
        }
    }

    fn group(&mut self, name: &Name, particle: &Particle, optional: bool) -> Result<()> {
        if particle.max != Some(1) {
            return Err(self.unsupported(particle, "a repeated group"));
        }
        let group = self.lower.resolved.schema.groups.get_key_value(name);
        let Some((name, group)) = group else { return Ok(()) };
        let mut inner = Fields { lower: self.lower, owner: name, fields: Vec::new(), bit: self.bit };
        inner.particle(&group.particle, optional)?;
        self.bit = inner.bit;
        self.fields.extend(inner.fields);
        Ok(())
    }

    /// Whether a group was one that may be absent in some version, or a reference to one is not in all.
    fn was_optional(&self, particle: &Particle) -> bool {
        let history = self.history(particle.origin);
        match particle.term {
            Term::GroupRef(_) => history.is_optional_somewhere(),
            // What a group that some version lacks holds is there then in what is around it.
            _ => Part { present: None, ..history }.is_optional_somewhere(),
        }
    }

    /// How a component was in the versions on record: what one of them lacks or does not require is optional.
    fn history(&self, origin: Origin) -> Part {
        self.lower.resolved.schema.history(origin)
    }

    fn element(&mut self, element: &Element, particle: &Particle, optional: bool, repeats: bool) {
        let optional = optional || self.history(particle.origin).is_optional_somewhere();
        let inner = self.lower.element_type(element);
        let (ty, bit) = if self.lower.resolved.narrowed.contains_key(self.owner) {
            (Type::Vec(Box::new(Type::KnownOrRaw(Box::new(inner)))), None)
        } else if repeats {
            (Type::Vec(Box::new(inner)), None)
        } else if optional {
            (Type::Option(Box::new(self.lower.boxed(element, inner))), None)
        } else {
            (inner, Some(self.next_bit()))
        };
        self.fields.push(Field {
            secret: false,
            name: field_name(&element.name.local),
            docs: docs::element(&self.lower.resolved.schema, element, particle, optional),
            ty,
            role: Role::Element { name: element.name.to_string(), bit },
        });
    }

    fn choice(
        &mut self,
        path: &Path,
        name: &str,
        elements: &[Element],
        particle: &Particle,
        optional: bool,
        repeats: bool,
    ) {
        let inner = Type::Path(path.clone());
        let optional = optional || self.history(particle.origin).is_optional_somewhere();
        let (ty, occurrence) = if repeats {
            (Type::Vec(Box::new(inner)), ChoiceOccurrence::Each)
        } else if optional {
            (Type::Option(Box::new(inner)), ChoiceOccurrence::Optional)
        } else {
            (inner, ChoiceOccurrence::Required(self.next_bit()))
        };
        self.fields.push(Field {
            secret: false,
            name: field_name(name),
            docs: docs::choice_field(elements, particle, optional),
            ty,
            role: Role::Choice {
                occurrence,
                elements: elements.iter().map(|element| element.name.to_string()).collect(),
            },
        });
    }

    fn any(&mut self, wildcard: &Wildcard, optional: bool) {
        let bit = (!optional).then(|| self.next_bit());
        self.fields.push(Field {
            secret: false,
            name: "any".to_owned(),
            docs: vec![format!("Elements of the namespaces `{}`, as they were read.", wildcard.namespaces)],
            ty: Type::Vec(Box::new(Type::BuiltIn("xml::RawXml"))),
            role: Role::Any { namespaces: namespaces(wildcard, self.owner), bit },
        });
    }

    fn unsupported(&self, particle: &Particle, what: &str) -> Error {
        Error::new(ErrorKind::Unsupported, format!("{what} is not supported"))
            .of(format!("type {}", self.owner))
            .at(&self.lower.resolved.schema, particle.origin)
    }
}

/// The particle of a group that repeats as a particle that repeats itself.
fn repeated(particle: &Particle) -> Particle {
    Particle { max: None, ..particle.clone() }
}
