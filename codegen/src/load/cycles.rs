//! No component is made of itself: a type no base of its own, a group no part of its own.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Content, Name, Origin, Particle, Schema, Term, Type, TypeRef, Variety};

/// What each component of one kind is made of.
type Parts<'s> = BTreeMap<&'s Name, (Origin, Vec<&'s Name>)>;

/// Fails with the first component that is made of itself.
pub(super) fn none(schema: &Schema) -> Result<()> {
    let types = { schema.types.iter() }.map(|(name, ty)| (name, (ty.origin(), bases(ty))));
    let elements = { schema.elements.iter() }
        .map(|(name, element)| (name, (element.origin, element.substitution_group.iter().collect())));
    let groups = { schema.groups.iter() }.map(|(name, group)| {
        let mut parts = Vec::new();
        references(&group.particle, &mut parts);
        (name, (group.origin, parts))
    });
    let attribute_groups = { schema.attribute_groups.iter() }
        .map(|(name, group)| (name, (group.origin, group.attributes.groups.iter().collect())));
    acyclic("type", types.collect(), schema)?;
    acyclic("element", elements.collect(), schema)?;
    acyclic("group", groups.collect(), schema)?;
    acyclic("attributeGroup", attribute_groups.collect(), schema)
}

fn acyclic(kind: &str, mut parts: Parts<'_>, schema: &Schema) -> Result<()> {
    loop {
        let before = parts.len();
        let known: Vec<&Name> = parts.keys().copied().collect();
        parts.retain(|_, (_, parts)| parts.iter().any(|part| known.binary_search(part).is_ok()));
        if parts.len() == before {
            break;
        }
    }
    // What is left is in a cycle or leads into one; following it comes round.
    let Some((mut name, _)) = parts.first_key_value() else { return Ok(()) };
    let mut passed = Vec::new();
    while !passed.contains(name) {
        passed.push(*name);
        let next =
            parts.get(*name).and_then(|(_, inner)| inner.iter().find(|part| parts.contains_key(*part)));
        name = next.unwrap_or(name);
    }
    let error = Error::new(ErrorKind::Schema, "it is made of itself").of(format!("{kind} {name}"));
    Err(error.at(schema, parts[name].0))
}

/// The types that a type is made from: not those of its elements, which may well recur.
fn bases(definition: &Type) -> Vec<&Name> {
    match definition {
        Type::Complex(complex) => match &complex.content {
            Content::Simple(base) => named(base),
            Content::Empty | Content::Particle(_) => complex.derivation.base().into_iter().collect(),
        },
        Type::Simple(simple) => match &simple.variety {
            Variety::Restriction { base, .. } | Variety::List(base) => named(base),
            Variety::Union(members) => members.iter().flat_map(named).collect(),
        },
    }
}

fn named(type_ref: &TypeRef) -> Vec<&Name> {
    match type_ref {
        TypeRef::Named(name) => vec![name],
        TypeRef::Anonymous(definition) => bases(definition),
    }
}

fn references<'s>(particle: &'s Particle, found: &mut Vec<&'s Name>) {
    match &particle.term {
        Term::GroupRef(name) => found.push(name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| references(particle, found));
        }
        Term::Element(_) | Term::ElementRef(_) | Term::Any(_) => {}
    }
}
