//! The comparison of type definitions, without their elements and attributes.

use std::collections::BTreeSet;

use crate::schema::{
    ComplexType, Content, Derivation, Element, Facet, Particle, Term, Type, TypeRef, Usage, Variety, Wildcard,
};

use super::{Change, ChangeKind, Effect};

/// The changes of a type, which has the same path in both schemas.
pub(super) fn changes(path: &str, before: &Type, after: &Type) -> Vec<Change> {
    let changes = match (before, after) {
        (Type::Complex(before), Type::Complex(after)) => complex(before, after),
        (Type::Simple(before), Type::Simple(after)) => {
            let mut changes: Vec<_> = simple(&before.variety, &after.variety).into_iter().collect();
            let values =
                |variety: &Variety| variety.values().map(|value| value.value.clone()).collect::<Vec<_>>();
            if are_reordered(&values(&before.variety), &values(&after.variety)) {
                changes.push((ChangeKind::Reordered, Effect::WireOnly));
            }
            changes
        }
        _ => vec![(ChangeKind::Retyped { from: kind(before), to: kind(after) }, Effect::Breaking)],
    };
    changes.into_iter().map(|(kind, effect)| Change::new(path, kind, effect)).collect()
}

fn kind(definition: &Type) -> String {
    match definition {
        Type::Simple(_) => "a simple type",
        Type::Complex(_) => "a complex type",
    }
    .to_owned()
}

fn simple(before: &Variety, after: &Variety) -> Option<(ChangeKind, Effect)> {
    let (from, to) = (variety(before), variety(after));
    if from != to {
        return Some((ChangeKind::Retyped { from, to }, Effect::Breaking));
    }
    let (from, to) = (facets(before), facets(after));
    // Without facets, the Rust type is that of the base.
    let effect = if from.is_empty() || to.is_empty() { Effect::Breaking } else { Effect::WireOnly };
    (from != to).then_some((ChangeKind::Changed { from, to }, effect))
}

fn complex(before: &ComplexType, after: &ComplexType) -> Vec<(ChangeKind, Effect)> {
    let mut changes = Vec::new();
    let (from, to) = (base(before), base(after));
    if from != to {
        changes.push((ChangeKind::Retyped { from, to }, Effect::Breaking));
    }
    if before.is_abstract != after.is_abstract {
        let word = |is_abstract: bool| if is_abstract { "abstract" } else { "concrete" }.to_owned();
        let (from, to) = (word(before.is_abstract), word(after.is_abstract));
        changes.push((ChangeKind::Changed { from, to }, Effect::Breaking));
    }
    let (from, to) = (content(before), content(after));
    // The first element of a type, and the removal of the last, are listed with the element.
    let is_listed = matches!((from.as_str(), to.as_str()), ("empty", "elements") | ("elements", "empty"));
    if from != to && !is_listed {
        let kind = ChangeKind::Changed { from: format!("content {from}"), to: format!("content {to}") };
        changes.push((kind, Effect::Breaking));
    }
    let (from, to) = (attribute_wildcard(before), attribute_wildcard(after));
    if from != to {
        let effect = if before.attributes.wildcard.is_none() { Effect::Added } else { Effect::Breaking };
        changes.push((ChangeKind::Changed { from, to }, effect));
    }
    if is_reordered(particle(before), particle(after)) {
        changes.push((ChangeKind::Reordered, Effect::WireOnly));
    }
    changes
}

fn particle(complex: &ComplexType) -> Option<&Particle> {
    match &complex.content {
        Content::Particle(particle) => Some(particle),
        Content::Empty | Content::Simple(_) => None,
    }
}

/// Returns `true` if the elements, groups and wildcards that two particles have in common are in another order.
pub(super) fn is_reordered(before: Option<&Particle>, after: Option<&Particle>) -> bool {
    let parts = |particle: Option<&Particle>| {
        let mut parts = Vec::new();
        particle.into_iter().for_each(|particle| add_parts(particle, &mut parts));
        parts
    };
    are_reordered(&parts(before), &parts(after))
}

/// Returns `true` if the parts that two lists have in common are in another order.
fn are_reordered(old: &[String], new: &[String]) -> bool {
    let [is_old, is_new] = [old, new].map(|parts| parts.iter().collect::<BTreeSet<_>>());
    let kept = old.iter().filter(|part| is_new.contains(part));
    kept.ne(new.iter().filter(|part| is_old.contains(part)))
}

/// Adds the elements, the references to groups and the wildcards of a particle in schema order.
fn add_parts(particle: &Particle, parts: &mut Vec<String>) {
    match &particle.term {
        Term::Element(Element { name, .. }) | Term::ElementRef(name) => parts.push(name.to_string()),
        Term::GroupRef(name) => parts.push(format!("group {name}")),
        Term::Any(_) => parts.push("any".to_owned()),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| add_parts(particle, parts));
        }
    }
}

fn base(complex: &ComplexType) -> String {
    match &complex.derivation {
        Derivation::None => "no base".to_owned(),
        Derivation::Extension(base) => format!("extension of {base}"),
        Derivation::Restriction(base) => format!("restriction of {base}"),
    }
}

/// The kind of content of a complex type, its attribute groups and prohibited attributes.
fn content(complex: &ComplexType) -> String {
    let content = match &complex.content {
        Content::Empty => "empty".to_owned(),
        Content::Simple(base) => format!("text of {}", type_text(base)),
        Content::Particle(_) => "elements".to_owned(),
    };
    let groups = complex.attributes.groups.iter().map(|group| format!(", attributeGroup {group}"));
    let prohibited = complex.attributes.own.iter().filter(|own| own.usage == Usage::Prohibited);
    let prohibited = prohibited.map(|own| format!(", prohibited attribute {}", own.name));
    groups.chain(prohibited).fold(content, |text, more| text + &more)
}

fn attribute_wildcard(complex: &ComplexType) -> String {
    let wildcard = complex.attributes.wildcard.as_ref();
    let text =
        |wildcard: &Wildcard| format!("anyAttribute {} {}", wildcard.namespaces, wildcard.process_contents);
    wildcard.map_or_else(|| "no anyAttribute".to_owned(), text)
}

/// The variety of a simple type with its base, item or member types, without facets.
fn variety(variety: &Variety) -> String {
    match variety {
        Variety::Restriction { base, facets } => {
            let is_enum = facets.iter().any(|facet| matches!(facet, Facet::Enumeration(_)));
            format!("{} of {}", if is_enum { "enumeration" } else { "restriction" }, type_text(base))
        }
        Variety::List(item) => format!("list of {}", type_text(item)),
        Variety::Union(members) => {
            format!("union of {}", members.iter().map(type_text).collect::<Vec<_>>().join(", "))
        }
    }
}

fn type_text(type_ref: &TypeRef) -> String {
    match type_ref {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Anonymous(_) => "an anonymous type".to_owned(),
    }
}

/// The facets of a simple type, without the values of an enumeration.
fn facets(variety: &Variety) -> String {
    let Variety::Restriction { facets, .. } = variety else { return String::new() };
    let mut facets: Vec<String> = facets.iter().filter_map(facet).collect();
    facets.sort();
    facets.join(", ")
}

fn facet(facet: &Facet) -> Option<String> {
    match (facet, facet.name_and_value()) {
        (Facet::Enumeration(_), _) => None,
        (Facet::Pattern(_), (name, value)) => Some(format!("{name} {value:?}")),
        (_, (name, value)) => Some(format!("{name} {value}")),
    }
}
