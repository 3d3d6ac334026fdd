//! The way to a part of the schema: how far each type is from one.

use std::collections::{BTreeMap, VecDeque};

use ews_codegen::schema::{
    Attributes, ComplexType, Content, Derivation, Name, Particle, SimpleType, Term, Type, TypeRef, Variety,
};

use super::grammar::Grammar;

/// How many steps it is from types and groups to the one that is looked for.
pub(super) struct Goal<'s> {
    distances: BTreeMap<&'s Name, usize>,
}

impl<'s> Goal<'s> {
    /// The way to a type or group; the types that derive from it may do as well.
    pub(super) fn new(grammar: &Grammar<'s>, goal: &'s Name, or_derived: bool) -> Self {
        let mut distances = BTreeMap::from([(goal, 0)]);
        let mut queue = VecDeque::from([goal]);
        while let Some(name) = queue.pop_front() {
            for &(before, is_same) in grammar.uses(name) {
                if is_same && name == goal && !or_derived {
                    continue;
                }
                let next = distances[name] + usize::from(!is_same);
                if distances.get(before).is_none_or(|known| next < *known) {
                    distances.insert(before, next);
                    if is_same {
                        queue.push_front(before);
                    } else {
                        queue.push_back(before);
                    }
                }
            }
        }
        Self { distances }
    }

    /// How far it is from a type or group.
    pub(super) fn distance(&self, name: &Name) -> usize {
        self.distances.get(name).copied().unwrap_or(usize::MAX)
    }

    /// How far it is from a type that is named or defined in place.
    pub(super) fn distance_of_type(&self, grammar: &Grammar<'s>, type_ref: &'s TypeRef) -> usize {
        let mut parts = Vec::new();
        reference(grammar, type_ref, &mut parts);
        parts.into_iter().map(|part| self.distance(part)).min().unwrap_or(usize::MAX)
    }

    /// How far it is from the nearest part of a particle.
    pub(super) fn distance_of_particle(&self, grammar: &Grammar<'s>, inside: &'s Particle) -> usize {
        let mut parts = Vec::new();
        particle(grammar, inside, &mut parts);
        parts.into_iter().map(|part| self.distance(part)).min().unwrap_or(usize::MAX)
    }
}

/// What has a type or group as a part, and whether it is the part's own kind: a type that derives from it.
pub(super) type Uses<'s> = BTreeMap<&'s Name, Vec<(&'s Name, bool)>>;

/// What has each part.
pub(super) fn uses<'s>(grammar: &Grammar<'s>) -> Uses<'s> {
    let mut from: Uses<'s> = BTreeMap::new();
    let schema = grammar.schema;
    for (name, definition) in &schema.types {
        for part in parts_of_type(grammar, definition).into_iter().chain(grammar.alternatives(name)) {
            from.entry(part).or_default().push((name, false));
        }
        // A restriction has none of its base's content.
        if let Type::Complex(ComplexType { derivation: Derivation::Extension(base), .. }) = definition {
            from.entry(base).or_default().push((name, true));
        }
    }
    for (name, group) in &schema.groups {
        let mut parts = Vec::new();
        particle(grammar, &group.particle, &mut parts);
        parts.into_iter().for_each(|part| from.entry(part).or_default().push((name, false)));
    }
    from
}

/// The types and groups that a type is made of.
fn parts_of_type<'s>(grammar: &Grammar<'s>, definition: &'s Type) -> Vec<&'s Name> {
    let mut parts = Vec::new();
    match definition {
        Type::Simple(simple) => simple_parts(grammar, simple, &mut parts),
        Type::Complex(complex) => complex_parts(grammar, complex, &mut parts),
    }
    parts
}

fn complex_parts<'s>(grammar: &Grammar<'s>, complex: &'s ComplexType, parts: &mut Vec<&'s Name>) {
    attributes(grammar, &complex.attributes, parts);
    match &complex.content {
        Content::Empty => {}
        Content::Simple(base) => reference(grammar, base, parts),
        Content::Particle(inside) => particle(grammar, inside, parts),
    }
}

fn attributes<'s>(grammar: &Grammar<'s>, attributes: &'s Attributes, parts: &mut Vec<&'s Name>) {
    attributes.own.iter().for_each(|attribute| reference(grammar, &attribute.type_ref, parts));
    for group in &attributes.groups {
        self::attributes(grammar, &grammar.schema.attribute_groups[group].attributes, parts);
    }
}

fn simple_parts<'s>(grammar: &Grammar<'s>, simple: &'s SimpleType, parts: &mut Vec<&'s Name>) {
    match &simple.variety {
        Variety::Restriction { base, .. } | Variety::List(base) => reference(grammar, base, parts),
        Variety::Union(members) => members.iter().for_each(|member| reference(grammar, member, parts)),
    }
}

fn reference<'s>(grammar: &Grammar<'s>, type_ref: &'s TypeRef, parts: &mut Vec<&'s Name>) {
    match type_ref {
        TypeRef::Named(name) => parts.push(name),
        TypeRef::Anonymous(definition) => parts.extend(parts_of_type(grammar, definition)),
    }
}

fn particle<'s>(grammar: &Grammar<'s>, inside: &'s Particle, parts: &mut Vec<&'s Name>) {
    match &inside.term {
        Term::Element(element) => reference(grammar, &element.type_ref, parts),
        Term::ElementRef(head) => {
            grammar.members(head).iter().for_each(|element| reference(grammar, &element.type_ref, parts));
        }
        Term::GroupRef(name) => parts.push(name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|inner| particle(grammar, inner, parts));
        }
        Term::Any(_) => {}
    }
}
