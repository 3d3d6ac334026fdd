//! Particles: elements, model groups and wildcards.

use xsd_parser::models::schema::{MaxOccurs, xs};

use crate::built_in::ANY_TYPE;
use crate::error::Result;
use crate::schema::{Element, Name, Namespace, Occurrence, Particle, SourceLocation, Term, Type, TypeRef};

use super::convert::{Convert, MISSING_REF, TWO_TYPES, built_in_type};
use super::declarations::Declaration;

impl Convert<'_> {
    /// The one particle of a named group.
    pub(super) fn only_particle(
        &self,
        definition: &xs::GroupType,
        location: &SourceLocation,
    ) -> Result<Particle> {
        let mut particles = self.particles(definition)?;
        if particles.len() != 1 {
            self.report_schema("expected one xs:sequence, xs:choice or xs:all in a named group; put the parts into one of them", location);
        }
        Ok(particles.pop().unwrap_or_else(|| Particle::new(Occurrence::ONCE, Term::Sequence(Vec::new()))))
    }

    pub(super) fn sequence(&self, group: &xs::GroupType) -> Result<Particle> {
        self.model_group("sequence", group, Term::Sequence)
    }

    pub(super) fn choice(&self, group: &xs::GroupType) -> Result<Particle> {
        self.model_group("choice", group, Term::Choice)
    }

    pub(super) fn all(&self, group: &xs::GroupType) -> Result<Particle> {
        self.model_group("all", group, Term::All)
    }

    fn model_group(
        &self,
        kind: &str,
        group: &xs::GroupType,
        term: fn(Vec<Particle>) -> Term,
    ) -> Result<Particle> {
        let own = self.declarations.next(kind)?;
        Ok(particle(own, group.min_occurs, group.max_occurs, term(self.particles(group)?)))
    }

    /// A reference to a named group.
    pub(super) fn group_ref(&self, group: &xs::GroupType) -> Result<Particle> {
        let own = self.declarations.next("group")?;
        let term = match &group.ref_ {
            Some(name) => Term::GroupRef(self.reference(name, &own.location)),
            None => {
                self.report_schema(MISSING_REF, &own.location);
                Term::Sequence(Vec::new())
            }
        };
        Ok(particle(own, group.min_occurs, group.max_occurs, term))
    }

    fn particles(&self, group: &xs::GroupType) -> Result<Vec<Particle>> {
        use xs::GroupTypeContent as Item;
        let mut particles = Vec::new();
        for content in &group.content {
            particles.push(match content {
                Item::Annotation(_) => continue,
                Item::Element(element) => self.local_element(element)?,
                Item::Group(group) => self.group_ref(group)?,
                Item::All(group) => self.all(group)?,
                Item::Choice(group) => self.choice(group)?,
                Item::Sequence(group) => self.sequence(group)?,
                Item::Any(any) => self.any(any)?,
            });
        }
        Ok(particles)
    }

    fn any(&self, any: &xs::Any) -> Result<Particle> {
        let own = self.declarations.next("any")?;
        let wildcard = self.wildcard(any.namespace.as_ref(), &any.process_contents, &own.location);
        Ok(particle(own, any.min_occurs, any.max_occurs, Term::Any(wildcard)))
    }

    fn local_element(&self, element: &xs::ElementType) -> Result<Particle> {
        let (min, max) = (element.min_occurs, element.max_occurs);
        if let Some(name) = &element.ref_ {
            let own = self.declarations.next("element")?;
            if let Some(unexpected) = beside_ref(element) {
                let message = format!("unexpected {unexpected:?} beside \"ref\"; remove the {unexpected}");
                self.report_schema(&message, &own.location);
            }
            let term = Term::ElementRef(self.reference(name, &own.location));
            return Ok(particle(own, min, max, term));
        }
        let namespace = self.local_namespace(element.form.as_ref(), self.elements_are_qualified);
        let only_global =
            [(element.substitution_group.is_some(), "substitutionGroup"), (element.abstract_, "abstract")];
        let element = self.element(element, namespace)?;
        for (_, attribute) in only_global.into_iter().filter(|(is_present, _)| *is_present) {
            let message = format!("unexpected {attribute:?} of a local declaration; remove it");
            self.report_schema(&message, &element.location);
        }
        let (location, history) = (element.location.clone(), element.history.clone());
        Ok(with_occurrence(min, max, Term::Element(element)).declared(location, history))
    }

    /// An element declaration, global or local.
    pub(super) fn element(&self, element: &xs::ElementType, namespace: Namespace) -> Result<Element> {
        let own = self.declarations.next("element")?;
        if element.name.is_none() {
            self.report_schema("missing name; only a local element can have a ref instead", &own.location);
        }
        let heads = element.substitution_group.as_ref().map_or(&[][..], |heads| &heads.0);
        if heads.len() > 1 {
            self.report_schema("expected one substitution group, found several; keep one", &own.location);
        }
        Ok(Element {
            location: own.location.clone(),
            history: own.history.clone(),
            name: Name::new(namespace, element.name.as_deref().unwrap_or_default()),
            type_ref: self.element_type(element, &own.location)?,
            nillable: element.nillable.unwrap_or(false),
            is_abstract: element.abstract_,
            substitution_group: heads.first().map(|head| self.reference(head, &own.location)),
            default: element.default.clone(),
            fixed: element.fixed.clone(),
        })
    }

    fn element_type(&self, element: &xs::ElementType, location: &SourceLocation) -> Result<TypeRef> {
        use xs::ElementTypeContent as Item;
        let mut found = element.type_.as_ref().map(|name| self.named(name, location));
        for content in &element.content {
            let inner = match content {
                Item::SimpleType(definition) => self.anonymous_simple(definition)?,
                Item::ComplexType(definition) => {
                    TypeRef::Anonymous(Box::new(Type::Complex(self.complex_type(definition)?)))
                }
                _ => continue,
            };
            if found.replace(inner).is_some() {
                self.report_schema(TWO_TYPES, location);
            }
        }
        // In a substitution group, `inherit` replaces this type with that of the head.
        Ok(found.unwrap_or_else(|| built_in_type(ANY_TYPE)))
    }
}

/// The part of a reference that only a declaration can have.
fn beside_ref(element: &xs::ElementType) -> Option<&'static str> {
    let is_type = |content: &xs::ElementTypeContent| {
        matches!(content, xs::ElementTypeContent::SimpleType(_) | xs::ElementTypeContent::ComplexType(_))
    };
    let parts = [
        (element.name.is_some(), "name"),
        (element.type_.is_some() || element.content.iter().any(is_type), "type"),
        (element.nillable.is_some(), "nillable"),
        (element.default.is_some(), "default"),
        (element.fixed.is_some(), "fixed"),
        (element.form.is_some(), "form"),
        (element.substitution_group.is_some(), "substitutionGroup"),
        (element.abstract_, "abstract"),
    ];
    parts.into_iter().find(|(is_there, _)| *is_there).map(|(_, part)| part)
}

fn particle(own: &Declaration, min: usize, max: MaxOccurs, term: Term) -> Particle {
    with_occurrence(min, max, term).declared(own.location.clone(), own.history.clone())
}

fn with_occurrence(min: usize, max: MaxOccurs, term: Term) -> Particle {
    let max = match max {
        MaxOccurs::Unbounded => None,
        MaxOccurs::Bounded(max) => Some(max as u64),
    };
    Particle::new(Occurrence::new(min as u64, max), term)
}
