//! The types and groups that use each type or group of a schema.

use std::collections::BTreeMap;

use ews_codegen::schema::{
    Attributes, ComplexType, Content, Derivation, Name, Particle, SimpleType, Term, Type, TypeRef, Variety,
};

use super::grammar::Grammar;

/// The users of each type or group: their names, and `true` for a type that extends it.
pub(super) type Uses<'s> = BTreeMap<&'s Name, Vec<(&'s Name, bool)>>;

/// Finds the users of all types and groups.
pub(super) fn find_uses<'s>(grammar: &Grammar<'s>) -> Uses<'s> {
    let mut users: Uses<'s> = BTreeMap::new();
    let schema = grammar.schema;
    for (name, definition) in &schema.types {
        for used in components_of_type(grammar, definition).into_iter().chain(grammar.alternatives(name)) {
            users.entry(used).or_default().push((name, false));
        }
        // A restriction does not inherit the content of its base.
        if let Type::Complex(ComplexType { derivation: Derivation::Extension(base), .. }) = definition {
            users.entry(base).or_default().push((name, true));
        }
    }
    for (name, group) in &schema.groups {
        let mut used = Vec::new();
        add_components_of_particle(grammar, &group.particle, &mut used);
        used.into_iter().for_each(|used| users.entry(used).or_default().push((name, false)));
    }
    users
}

/// Returns the types and groups that a type refers to, inherited content aside.
fn components_of_type<'s>(grammar: &Grammar<'s>, definition: &'s Type) -> Vec<&'s Name> {
    let mut components = Vec::new();
    match definition {
        Type::Simple(simple) => add_components_of_simple(grammar, simple, &mut components),
        Type::Complex(complex) => add_components_of_complex(grammar, complex, &mut components),
    }
    components
}

/// Adds a named type, or the components of an anonymous type.
pub(super) fn add_components<'s>(
    grammar: &Grammar<'s>,
    type_ref: &'s TypeRef,
    components: &mut Vec<&'s Name>,
) {
    match type_ref {
        TypeRef::Named(name) => components.push(name),
        TypeRef::Anonymous(definition) => components.extend(components_of_type(grammar, definition)),
    }
}

/// Adds the types and groups that a particle refers to.
pub(super) fn add_components_of_particle<'s>(
    grammar: &Grammar<'s>,
    particle: &'s Particle,
    components: &mut Vec<&'s Name>,
) {
    match &particle.term {
        Term::Element(element) => add_components(grammar, &element.type_ref, components),
        Term::ElementRef(head) => {
            for element in grammar.members(head) {
                add_components(grammar, &element.type_ref, components);
            }
        }
        Term::GroupRef(name) => components.push(name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|inner| add_components_of_particle(grammar, inner, components));
        }
        Term::Any(_) => {}
    }
}

fn add_components_of_complex<'s>(
    grammar: &Grammar<'s>,
    complex: &'s ComplexType,
    components: &mut Vec<&'s Name>,
) {
    add_components_of_attributes(grammar, &complex.attributes, components);
    match &complex.content {
        Content::Empty => {}
        Content::Simple(base) => add_components(grammar, base, components),
        Content::Particle(particle) => add_components_of_particle(grammar, particle, components),
    }
}

fn add_components_of_attributes<'s>(
    grammar: &Grammar<'s>,
    attributes: &'s Attributes,
    components: &mut Vec<&'s Name>,
) {
    for attribute in &attributes.own {
        add_components(grammar, &attribute.type_ref, components);
    }
    for group in &attributes.groups {
        let group = &grammar.schema.attribute_groups[group];
        add_components_of_attributes(grammar, &group.attributes, components);
    }
}

fn add_components_of_simple<'s>(
    grammar: &Grammar<'s>,
    simple: &'s SimpleType,
    components: &mut Vec<&'s Name>,
) {
    match &simple.variety {
        Variety::Restriction { base, .. } | Variety::List(base) => add_components(grammar, base, components),
        Variety::Union(members) => {
            members.iter().for_each(|member| add_components(grammar, member, components));
        }
    }
}
