//! Which types derive from which, and which elements need `xsi:type`.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Result;
use crate::fixups;
use crate::schema::{Content, Name, Particle, Schema, Term, Type};

use super::type_name;

/// The types that derive from each type directly.
pub(super) fn derived(schema: &Schema) -> BTreeMap<Name, Vec<Name>> {
    let mut derived: BTreeMap<Name, Vec<Name>> = BTreeMap::new();
    for (name, definition) in &schema.types {
        if let Type::Complex(complex) = definition
            && let Some(base) = complex.derivation.base()
        {
            derived.entry(base.clone()).or_default().push(name.clone());
        }
    }
    derived
}

/// All types that derive from a type, directly or not.
pub(super) fn descendants(derived: &BTreeMap<Name, Vec<Name>>, name: &Name) -> Vec<Name> {
    let mut all = Vec::new();
    for child in derived.get(name).into_iter().flatten() {
        all.push(child.clone());
        all.extend(descendants(derived, child));
    }
    all
}

/// Types whose elements may be of another type than the declared one, with the types they may be.
///
/// These are the abstract types that a plain element declares, and those with a descendant that
/// only `xsi:type` can name, because no element declares it nor anything below it. Such a descendant
/// counts for the highest declared type above it only: `SearchResultItemIdType` is for elements of
/// `BaseItemIdType`, and does not turn every `ItemIdType` into an alternative.
pub(super) fn polymorphic(
    schema: &Schema,
    derived: &BTreeMap<Name, Vec<Name>>,
) -> Result<BTreeMap<Name, Vec<Name>>> {
    let declared = declared(schema);
    let is_abstract = |name: &Name| schema.complex(name).is_some_and(|complex| complex.is_abstract);
    let mut found: BTreeSet<Name> = declared.iter().filter(|name| is_abstract(name)).cloned().collect();
    for name in schema.types.keys() {
        let reachable =
            declared.contains(name) || descendants(derived, name).iter().any(|name| declared.contains(name));
        if !is_abstract(name) && !reachable {
            found.extend(highest_declared(schema, name, &declared));
        }
    }
    fixups::plain_items(&mut found, schema)?;
    let concrete = |name: &Name| {
        let all = std::iter::once(name.clone()).chain(descendants(derived, name));
        all.filter(|name| !is_abstract(name)).collect()
    };
    Ok(found.into_iter().map(|name| (name.clone(), concrete(&name))).collect())
}

fn highest_declared(schema: &Schema, name: &Name, declared: &BTreeSet<Name>) -> Option<Name> {
    let mut highest = None;
    let mut current = name.clone();
    while let Some(base) = schema.complex(&current).and_then(|complex| complex.derivation.base()) {
        if declared.contains(base) {
            highest = Some(base.clone());
        }
        current = base.clone();
    }
    highest
}

/// The types that elements declare, other than heads of substitution groups.
fn declared(schema: &Schema) -> BTreeSet<Name> {
    let heads: BTreeSet<&Name> =
        schema.elements.values().filter_map(|element| element.substitution_group.as_ref()).collect();
    let mut names = BTreeSet::new();
    for element in schema.elements.values().filter(|element| !heads.contains(&element.name)) {
        names.insert(type_name(&element.type_ref).clone());
    }
    for definition in schema.types.values() {
        if let Type::Complex(complex) = definition
            && let Content::Particle(particle) = &complex.content
        {
            declared_in(particle, &mut names);
        }
    }
    for group in schema.groups.values() {
        declared_in(&group.particle, &mut names);
    }
    names
}

fn declared_in(particle: &Particle, names: &mut BTreeSet<Name>) {
    match &particle.term {
        Term::Element(element) => {
            names.insert(type_name(&element.type_ref).clone());
        }
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| declared_in(particle, names));
        }
        Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => {}
    }
}
