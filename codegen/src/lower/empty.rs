//! The children of a response message that are created empty.
//!
//! A failure has the required children that may be empty, as those of Exchange have. All other children are left out.

use crate::resolve::type_name;
use crate::rust::{EmptyIn, Role, Type};
use crate::schema::{
    ComplexType, Content, Derivation, Element, History, Name, Namespace, Particle, Property, Term, Usage,
};

use super::Lower;

impl Lower<'_> {
    /// The response messages that are created with an empty value in a field of a type.
    pub(super) fn empty_in(&self, owner: &Name, ty: &Type, role: &Role) -> Option<EmptyIn> {
        let Role::Element { name, .. } = role else { return None };
        let complex = self.resolved.schema.complex(owner)?;
        if !self.resolved.responses.contains(owner) || !matches!(ty, Type::Option(_)) {
            return None;
        }
        let mut required = Vec::new();
        complex.particle().into_iter().for_each(|particle| add_required(particle, &mut required));
        let is_field = |element: &Element| element.name == *name;
        if required.into_iter().any(|element| is_field(element) && self.may_be_empty(element)) {
            return Some(EmptyIn::All);
        }
        let mut empties = self.resolved.wire.empties.iter();
        empties.any(|(of, element)| of == owner && element == name).then_some(EmptyIn::Failures)
    }

    /// Returns `true` if all versions accept an element without attributes and content.
    fn may_be_empty(&self, element: &Element) -> bool {
        let name = type_name(&element.type_ref);
        if element.nillable || self.resolved.xsi_types.contains_key(name) {
            return false;
        }
        match self.resolved.schema.complex(name) {
            Some(complex) => !complex.is_abstract && self.accepts_empty(complex),
            None => *name == Name::new(Namespace::Xs, "string"),
        }
    }

    fn accepts_empty(&self, complex: &ComplexType) -> bool {
        let base_accepts = match &complex.derivation {
            Derivation::Extension(base) => {
                self.resolved.schema.complex(base).is_some_and(|base| self.accepts_empty(base))
            }
            Derivation::None | Derivation::Restriction(_) => true,
        };
        let content_accepts = match &complex.content {
            Content::Empty => true,
            Content::Simple(_) => false,
            Content::Particle(particle) => self.may_be_absent(particle),
        };
        let is_optional = |history: &History| {
            !history.past_values().iter().any(|past| past.property == Property::Required(true))
        };
        let attributes = &complex.attributes.own;
        let attributes_accept = attributes
            .iter()
            .all(|attribute| attribute.usage != Usage::Required && is_optional(&attribute.history));
        base_accepts && content_accepts && attributes_accept && complex.attributes.groups.is_empty()
    }

    /// Returns `true` if no version requires an element of a particle.
    fn may_be_absent(&self, particle: &Particle) -> bool {
        if particle.occurrence.is_optional() && !was_required(particle) {
            return true;
        }
        match &particle.term {
            Term::Sequence(inner) | Term::All(inner) => inner.iter().all(|inner| self.may_be_absent(inner)),
            Term::Choice(inner) => inner.is_empty() || inner.iter().any(|inner| self.may_be_absent(inner)),
            Term::GroupRef(name) => self.may_be_absent(&self.resolved.schema.groups[name].particle),
            Term::Element(_) | Term::ElementRef(_) | Term::Any(_) => false,
        }
    }
}

/// Returns `true` if an older version requires a particle.
fn was_required(particle: &Particle) -> bool {
    let is_required =
        |property: &Property| matches!(property, Property::Occurrence(past) if !past.is_optional());
    particle.history().past_values().iter().any(|past| is_required(&past.property))
}

/// Adds the elements that all versions have and some version requires.
fn add_required<'s>(particle: &'s Particle, found: &mut Vec<&'s Element>) {
    if particle.occurrence.is_optional() && !was_required(particle)
        || particle.history().is_absent_somewhere()
    {
        return;
    }
    match &particle.term {
        Term::Element(element) => found.push(element),
        Term::Sequence(inner) | Term::All(inner) => {
            inner.iter().for_each(|inner| add_required(inner, found));
        }
        Term::Choice(_) | Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => {}
    }
}
