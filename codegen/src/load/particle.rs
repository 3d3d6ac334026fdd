//! Particles: model groups, elements and wildcards.

use xsd_parser::models::schema::{MaxOccurs, xs};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Element, Name, Namespace, Origin, Particle, Schema, Term, Type, TypeRef, Wildcard};

use super::complex::xs_type;
use super::convert::{Convert, origin, unsupported};

impl Convert {
    /// The one particle of a named group.
    pub(super) fn only_particle(&self, definition: &xs::GroupType, schema: &Schema) -> Result<Particle> {
        let mut particles = self.particles(definition, schema)?;
        match (particles.pop(), particles.is_empty()) {
            (Some(particle), true) => Ok(particle),
            _ => Err(Error::new(ErrorKind::Schema, "a named group needs exactly one particle")
                .at(schema, origin(definition.id.as_ref()))),
        }
    }

    /// A sequence, choice or all.
    pub(super) fn group(
        &self,
        group: &xs::GroupType,
        term: fn(Vec<Particle>) -> Term,
        schema: &Schema,
    ) -> Result<Particle> {
        let term = term(self.particles(group, schema)?);
        Ok(particle(group.id.as_ref(), group.min_occurs, group.max_occurs, term))
    }

    /// A reference to a named group.
    pub(super) fn group_ref(&self, group: &xs::GroupType, schema: &Schema) -> Result<Particle> {
        let origin = origin(group.id.as_ref());
        let Some(name) = &group.ref_ else {
            return Err(Error::new(ErrorKind::Schema, "a group without ref").at(schema, origin));
        };
        let term = Term::GroupRef(self.reference(name, origin, schema)?);
        Ok(particle(group.id.as_ref(), group.min_occurs, group.max_occurs, term))
    }

    fn particles(&self, group: &xs::GroupType, schema: &Schema) -> Result<Vec<Particle>> {
        use xs::GroupTypeContent as Item;
        let mut particles = Vec::new();
        for content in &group.content {
            particles.push(match content {
                Item::Annotation(_) => continue,
                Item::Element(element) => self.local_element(element, schema)?,
                Item::Group(group) => self.group_ref(group, schema)?,
                Item::All(group) => self.group(group, Term::All, schema)?,
                Item::Choice(group) => self.group(group, Term::Choice, schema)?,
                Item::Sequence(group) => self.group(group, Term::Sequence, schema)?,
                Item::Any(any) => {
                    let wildcard = Wildcard {
                        namespaces: self.namespaces(
                            any.namespace.as_ref(),
                            origin(any.id.as_ref()),
                            schema,
                        )?,
                        process_contents: process_contents(&any.process_contents),
                    };
                    particle(any.id.as_ref(), any.min_occurs, any.max_occurs, Term::Any(wildcard))
                }
            });
        }
        Ok(particles)
    }

    fn local_element(&self, element: &xs::ElementType, schema: &Schema) -> Result<Particle> {
        let term = if let Some(name) = &element.ref_ {
            Term::ElementRef(self.reference(name, origin(element.id.as_ref()), schema)?)
        } else {
            let namespace = if self.qualified { self.namespace } else { Namespace::None };
            Term::Element(self.element(element, namespace, schema)?)
        };
        Ok(particle(element.id.as_ref(), element.min_occurs, element.max_occurs, term))
    }

    /// An element declaration, global or local.
    pub(super) fn element(
        &self,
        element: &xs::ElementType,
        namespace: Namespace,
        schema: &Schema,
    ) -> Result<Element> {
        let origin = origin(element.id.as_ref());
        let schema_error = |message: &str| Error::new(ErrorKind::Schema, message).at(schema, origin);
        let Some(local) = &element.name else {
            return Err(schema_error("an element without a name"));
        };
        let substitution_group = match element.substitution_group.as_ref().map(|heads| heads.0.as_slice()) {
            None | Some([]) => None,
            Some([head]) => Some(self.reference(head, origin, schema)?),
            Some(_) => return Err(schema_error("an element in two substitution groups")),
        };
        Ok(Element {
            origin,
            name: Name::new(namespace, local),
            type_ref: self.element_type(element, origin, schema)?,
            nillable: element.nillable.unwrap_or(false),
            is_abstract: element.abstract_,
            substitution_group,
            default: element.default.clone(),
            fixed: element.fixed.clone(),
        })
    }

    fn element_type(&self, element: &xs::ElementType, origin: Origin, schema: &Schema) -> Result<TypeRef> {
        use xs::ElementTypeContent as Item;
        let mut found = element
            .type_
            .as_ref()
            .map(|name| self.reference(name, origin, schema).map(TypeRef::Named))
            .transpose()?;
        for content in &element.content {
            let inner = match content {
                Item::SimpleType(definition) => self.anonymous_simple(definition, schema)?,
                Item::ComplexType(definition) => {
                    TypeRef::Anonymous(Box::new(Type::Complex(self.complex_type(definition, schema)?)))
                }
                _ => continue,
            };
            if found.replace(inner).is_some() {
                return Err(Error::new(ErrorKind::Schema, "an element with two types").at(schema, origin));
            }
        }
        found.map_or_else(
            || match element.substitution_group {
                Some(_) => Err(Error::new(
                    ErrorKind::Unsupported,
                    "a type inherited from the substitution group's head is not supported",
                )
                .at(schema, origin)),
                None => Ok(xs_type("anyType")),
            },
            Ok,
        )
    }

    /// The namespaces of a wildcard, as XSD writes them.
    pub(super) fn namespaces(
        &self,
        list: Option<&xs::NamespaceListType>,
        origin: Origin,
        schema: &Schema,
    ) -> Result<String> {
        use xs::BasicNamespaceListItemType as Item;
        let list = match list {
            None | Some(xs::NamespaceListType::Any) => return Ok("##any".to_owned()),
            Some(xs::NamespaceListType::Other) => return Ok("##other".to_owned()),
            Some(xs::NamespaceListType::BasicNamespaceList(list)) => list,
        };
        let uri = |item| match item {
            &Item::TargetNamespace => Ok(self.namespace.uri()),
            Item::String(uri) if uri == SOAP => Ok(SOAP),
            Item::String(uri) => Namespace::from_uri(uri)
                .map(Namespace::uri)
                .ok_or_else(|| unsupported(&format!("a wildcard of the namespace {uri}"))),
            Item::Local => Err(unsupported("a wildcard of names without a namespace")),
        };
        let uris: Result<Vec<&str>> = list.0.iter().map(uri).collect();
        Ok(uris.map_err(|error| error.at(schema, origin))?.join(" "))
    }
}

/// The namespace of SOAP envelopes, whose attributes may stand on header elements.
const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

fn particle(id: Option<&String>, min: usize, max: MaxOccurs, term: Term) -> Particle {
    let max = match max {
        MaxOccurs::Unbounded => None,
        MaxOccurs::Bounded(max) => Some(max as u64),
    };
    Particle { origin: origin(id), min: min as u64, max, term }
}

/// How a wildcard's content is validated, as XSD writes it.
pub(super) fn process_contents(value: &xs::ProcessContentsType) -> String {
    match value {
        xs::ProcessContentsType::Skip => "skip",
        xs::ProcessContentsType::Lax => "lax",
        xs::ProcessContentsType::Strict => "strict",
    }
    .to_owned()
}
