//! The types whose elements name a derived type in `xsi:type`.

use std::collections::{BTreeMap, BTreeSet};

use ews_codegen::schema::{
    ComplexType, Content, Element, Name, Particle, Schema, Term, Type, TypeRef, WireChange,
};

/// Returns each polymorphic type with the concrete types that `xsi:type` may name for it.
///
/// A declared type is polymorphic if it is abstract, or if `wire.toml` has an entry for it.
pub(super) fn find_polymorphic(schema: &Schema) -> BTreeMap<&Name, Vec<&Name>> {
    let derived = derived_types(schema);
    let is_abstract = |name: &Name| schema.complex(name).is_some_and(|complex| complex.is_abstract);
    let is_xsi_type = |name: &Name| {
        schema.wire.iter().any(|entry| entry.owner == *name && matches!(entry.change, WireChange::XsiType))
    };
    let mut found = declared_types(schema);
    found.retain(|name| is_abstract(name) || is_xsi_type(name));
    let concrete = |name| {
        let mut types = with_derived(name, &derived);
        types.retain(|name| !is_abstract(name));
        types
    };
    found.into_iter().map(|name| (name, concrete(name))).collect()
}

/// The types that derive directly from each type.
type Derived<'s> = BTreeMap<&'s Name, Vec<&'s Name>>;

fn derived_types(schema: &Schema) -> Derived<'_> {
    let mut derived = Derived::new();
    for (name, definition) in &schema.types {
        if let Type::Complex(ComplexType { derivation, .. }) = definition
            && let Some(base) = derivation.base()
        {
            derived.entry(base).or_default().push(name);
        }
    }
    derived
}

/// Returns a type and all types that derive from it, directly or not.
fn with_derived<'s>(name: &'s Name, derived: &Derived<'s>) -> Vec<&'s Name> {
    let mut all = vec![name];
    for child in derived.get(name).into_iter().flatten() {
        all.extend(with_derived(child, derived));
    }
    all
}

/// Returns the types that elements declare. Heads of substitution groups do not count.
fn declared_types(schema: &Schema) -> BTreeSet<&Name> {
    let mut all = BTreeSet::new();
    let heads: BTreeSet<&Name> =
        schema.elements.values().filter_map(|element| element.substitution_group.as_ref()).collect();
    for element in schema.elements.values().filter(|element| !heads.contains(&element.name)) {
        add_type_of(element, &mut all);
    }
    for definition in schema.types.values() {
        add_types_in_definition(definition, &mut all);
    }
    for group in schema.groups.values() {
        add_types_in(&group.particle, &mut all);
    }
    all
}

fn add_type_of<'s>(element: &'s Element, all: &mut BTreeSet<&'s Name>) {
    match &element.type_ref {
        TypeRef::Named(name) => _ = all.insert(name),
        TypeRef::Anonymous(definition) => add_types_in_definition(definition, all),
    }
}

fn add_types_in_definition<'s>(definition: &'s Type, all: &mut BTreeSet<&'s Name>) {
    if let Type::Complex(ComplexType { content: Content::Particle(particle), .. }) = definition {
        add_types_in(particle, all);
    }
}

fn add_types_in<'s>(particle: &'s Particle, all: &mut BTreeSet<&'s Name>) {
    match &particle.term {
        Term::Element(element) => add_type_of(element, all),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| add_types_in(particle, all));
        }
        Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => {}
    }
}
