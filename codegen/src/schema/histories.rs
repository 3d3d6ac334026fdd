//! Access to the history of every component.

use super::{
    Attribute, Attributes, ComplexType, Content, Element, Facet, History, Particle, Schema, SimpleType, Term,
    Type, TypeRef, Usage, Variety,
};

impl Schema {
    /// The histories of all components, each component before those inside it, in schema order.
    ///
    /// A local element and its particle are one component. Types inside a prohibited attribute are left out, and so are the
    /// types of references to attributes: the global attribute has the history.
    pub(crate) fn histories_mut(&mut self) -> Vec<&mut History> {
        let mut all = Vec::new();
        for definition in self.types.values_mut() {
            add_definition(definition, &mut all);
        }
        for element in self.elements.values_mut() {
            add_element(element, &mut all);
        }
        for group in self.groups.values_mut() {
            all.push(&mut group.history);
            add_particle(&mut group.particle, &mut all);
        }
        for group in self.attribute_groups.values_mut() {
            all.push(&mut group.history);
            add_attributes(&mut group.attributes, &mut all);
        }
        for attribute in self.attributes.values_mut() {
            add_attribute(attribute, &mut all);
        }
        all
    }
}

fn add_definition<'s>(definition: &'s mut Type, all: &mut Vec<&'s mut History>) {
    match definition {
        Type::Simple(simple) => add_simple(simple, all),
        Type::Complex(complex) => add_complex(complex, all),
    }
}

fn add_simple<'s>(simple: &'s mut SimpleType, all: &mut Vec<&'s mut History>) {
    all.push(&mut simple.history);
    match &mut simple.variety {
        Variety::Restriction { base, facets } => {
            for facet in facets {
                if let Facet::Enumeration(value) = facet {
                    all.push(&mut value.history);
                }
            }
            add_anonymous(base, all);
        }
        Variety::List(item) => add_anonymous(item, all),
        Variety::Union(members) => members.iter_mut().for_each(|member| add_anonymous(member, all)),
    }
}

fn add_anonymous<'s>(type_ref: &'s mut TypeRef, all: &mut Vec<&'s mut History>) {
    if let TypeRef::Anonymous(definition) = type_ref {
        add_definition(definition, all);
    }
}

fn add_complex<'s>(complex: &'s mut ComplexType, all: &mut Vec<&'s mut History>) {
    all.push(&mut complex.history);
    match &mut complex.content {
        Content::Empty => {}
        Content::Simple(base) => add_anonymous(base, all),
        Content::Particle(particle) => add_particle(particle, all),
    }
    add_attributes(&mut complex.attributes, all);
}

fn add_attributes<'s>(attributes: &'s mut Attributes, all: &mut Vec<&'s mut History>) {
    attributes.own.iter_mut().for_each(|attribute| add_attribute(attribute, all));
}

fn add_attribute<'s>(attribute: &'s mut Attribute, all: &mut Vec<&'s mut History>) {
    all.push(&mut attribute.history);
    if attribute.usage != Usage::Prohibited && !attribute.is_reference {
        add_anonymous(&mut attribute.type_ref, all);
    }
}

fn add_element<'s>(element: &'s mut Element, all: &mut Vec<&'s mut History>) {
    all.push(&mut element.history);
    add_anonymous(&mut element.type_ref, all);
}

fn add_particle<'s>(particle: &'s mut Particle, all: &mut Vec<&'s mut History>) {
    match &mut particle.term {
        Term::Element(element) => add_element(element, all),
        term => {
            all.push(&mut particle.history);
            term.children_mut().iter_mut().for_each(|particle| add_particle(particle, all));
        }
    }
}
