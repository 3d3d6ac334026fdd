//! The content model of a type in one version.

use std::collections::HashMap;

use crate::rt::{
    self, Child, ContentError, ContentModel, FieldInfo, Fields, GroupKind, Namespace, admits, occurs,
};

use super::element::Element;
use super::history::{Complex, Particle, PastValue, Term, contains, past_value};

/// The content models by type and version. A model is created when it is needed for the first time.
pub(super) type VersionModels = HashMap<(&'static str, usize), VersionModel>;

/// The content model of a type in one version, without the content of its bases.
pub(super) struct VersionModel {
    fields: Vec<FieldInfo>,
    /// The number and the allowed namespaces of each field that is a wildcard.
    wildcards: Vec<(u16, &'static str)>,
    particles: Vec<rt::Particle>,
}

impl VersionModel {
    pub(super) fn new(complex: &'static Complex, version: usize) -> Self {
        let mut model = Self { fields: Vec::new(), wildcards: Vec::new(), particles: Vec::new() };
        if let Some(particle) = &complex.content {
            model.add(particle, version);
        }
        model
    }

    /// Matches children from an index on. Returns the index after the matched children.
    ///
    /// In a failed response message (`all_optional`), no child is required.
    pub(super) fn match_from(
        &self,
        children: &[&Element],
        start: usize,
        all_optional: bool,
    ) -> Result<usize, ContentError> {
        // A model without particles does not have fields either: the type is empty.
        let (fields, particles) = (Fields::Mixed(&self.fields), self.particles.as_slice());
        let model = ContentModel { fields, particles, all_optional };
        let children: Vec<Child<'_>> = children.iter().map(|child| self.child(child)).collect();
        model.match_from(&children, start, 0)
    }

    fn child<'e>(&self, element: &'e Element) -> Child<'e> {
        let is_named = |field: &FieldInfo| field.term.names().contains(&element.name.as_str());
        let named = self.fields.iter().position(is_named).and_then(|number| u16::try_from(number).ok());
        let admitting = || self.wildcards.iter().find(|(_, allowed)| admits(allowed, uri(element.namespace)));
        let number = named.or_else(|| admitting().map(|(number, _)| *number));
        Child { number: number.unwrap_or(Child::UNKNOWN), local: rt::local_part(&element.name) }
    }

    /// Adds a particle. An element that the version lacks is left out. If the version lacks a group, the children of the
    /// group go directly into the enclosing group.
    fn add(&mut self, particle: &'static Particle, version: usize) {
        let is_known = contains(particle.known, version);
        let occurrence = past_value(&particle.past, version, |past| match past {
            PastValue::Occurrence(min, max) => Some((*min, *max)),
            _ => None,
        });
        let (min, max) = occurrence.unwrap_or((particle.min, particle.max));
        match &particle.term {
            Term::Element { name, .. } if is_known => self.add_field(rt::Term::Element(name), min, max),
            Term::Any(allowed) if is_known => self.add_field(rt::Term::Any(allowed), min, max),
            Term::Element { .. } | Term::Any(_) => {}
            Term::Group(kind, inner) => self.add_group(*kind, is_known, (min, max), inner, version),
        }
    }

    fn add_field(&mut self, term: rt::Term, min: u32, max: u32) {
        let number = u16::try_from(self.fields.len()).unwrap_or(Child::UNKNOWN);
        if let rt::Term::Any(allowed) = term {
            self.wildcards.push((number, allowed));
        }
        // An element that several particles name is one field.
        let known = self.fields.iter().position(|field| field.term.names() == term.names());
        let known = known.filter(|_| !term.names().is_empty()).and_then(|known| u16::try_from(known).ok());
        if known.is_none() {
            self.fields.push(FieldInfo { term, occurs: occurs::between(min, max) });
        }
        self.particles.push(rt::Particle::Field(known.unwrap_or(number), min, max));
    }

    fn add_group(
        &mut self,
        kind: GroupKind,
        is_known: bool,
        (min, max): (u32, u32),
        inner: &'static [Particle],
        version: usize,
    ) {
        let start = self.particles.len();
        if is_known {
            self.particles.push(rt::Particle::Group(kind, min, max, 0));
        }
        inner.iter().for_each(|particle| self.add(particle, version));
        let size = self.particles.len().saturating_sub(start + 1);
        match self.particles.get_mut(start).filter(|_| is_known) {
            Some(group) if size > 0 => {
                *group = rt::Particle::Group(kind, min, max, u16::try_from(size).unwrap_or(u16::MAX));
            }
            // The version lacks all children of the group.
            Some(_) => self.particles.truncate(start),
            None => {}
        }
    }
}

/// Returns the URI of a namespace of the schema. The result for all other namespaces is `urn:other`.
pub(super) fn uri(namespace: Namespace) -> &'static str {
    match namespace.name(crate::generated::ns::ALL) {
        Some(name) => name.uri,
        None if namespace == Namespace::NONE => "",
        None => "urn:other",
    }
}
