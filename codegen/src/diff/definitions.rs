//! The comparison of type definitions, without their elements and attributes.

use std::collections::BTreeSet;

use crate::schema::{
    Attributes, ComplexType, Content, Derivation, Element, Facet, Name, Particle, Term, Type, TypeRef, Usage,
    Variety, Wildcard,
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
    // The first element of a type, and the removal of the last, are listed with the element.
    let is_listed = matches!(
        (&before.content, &after.content),
        (Content::Empty, Content::Particle(_)) | (Content::Particle(_), Content::Empty)
    ) && attribute_references(&before.attributes) == attribute_references(&after.attributes);
    let (from, to) = (content(before), content(after));
    if from != to && !is_listed {
        let kind = ChangeKind::Changed { from: format!("content {from}"), to: format!("content {to}") };
        changes.push((kind, Effect::Breaking));
    }
    changes.extend(changed_wildcard(&before.attributes, &after.attributes));
    if is_reordered(before.particle(), after.particle()) {
        changes.push((ChangeKind::Reordered, Effect::WireOnly));
    }
    changes
}

/// Returns `true` if the elements, groups and wildcards that two particles have in common are in another order.
pub(super) fn is_reordered(before: Option<&Particle>, after: Option<&Particle>) -> bool {
    let parts = |particle: Option<&Particle>| particle.map(parts).unwrap_or_default();
    are_reordered(&parts(before), &parts(after))
}

/// Returns `true` if the parts that two lists have in common are in another order.
fn are_reordered(old: &[String], new: &[String]) -> bool {
    let [is_old, is_new] = [old, new].map(|parts| parts.iter().collect::<BTreeSet<_>>());
    let kept = old.iter().filter(|part| is_new.contains(part));
    kept.ne(new.iter().filter(|part| is_old.contains(part)))
}

/// The elements, the references to groups and the wildcards of a particle in schema order.
fn parts(particle: &Particle) -> Vec<String> {
    let parts = particle.descendants().filter_map(|particle| match &particle.term {
        Term::Element(Element { name, .. }) | Term::ElementRef(name) => Some(name.to_string()),
        Term::GroupRef(name) => Some(format!("group {name}")),
        Term::Any(_) => Some("any".to_owned()),
        Term::Sequence(_) | Term::Choice(_) | Term::All(_) => None,
    });
    parts.collect()
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
    attribute_references(&complex.attributes).into_iter().fold(content, |text, more| text + ", " + &more)
}

/// The attribute groups and the prohibited attributes.
fn attribute_references(attributes: &Attributes) -> Vec<String> {
    let groups = attributes.groups.iter().map(|group| format!("attributeGroup {group}"));
    let prohibited = attributes.own.iter().filter(|own| own.usage == Usage::Prohibited);
    groups.chain(prohibited.map(|own| format!("prohibited attribute {}", own.name))).collect()
}

fn changed_wildcard(before: &Attributes, after: &Attributes) -> Option<(ChangeKind, Effect)> {
    let text = |wildcard: Option<&Wildcard>| match wildcard {
        None => "no anyAttribute".to_owned(),
        Some(wildcard) => format!("anyAttribute {} {}", wildcard.namespaces, wildcard.process_contents),
    };
    let (from, to) = (text(before.wildcard.as_ref()), text(after.wildcard.as_ref()));
    let effect = match (&before.wildcard, &after.wildcard) {
        (None, _) => Effect::Added,
        (_, None) => Effect::Breaking,
        // The Rust type is a list of attributes in both.
        _ => Effect::WireOnly,
    };
    (from != to).then_some((ChangeKind::Changed { from, to }, effect))
}

/// The changes of an attribute group, without its attributes.
pub(super) fn group_changes(path: &str, before: &Attributes, after: &Attributes) -> Vec<Change> {
    let text = |attributes| match attribute_references(attributes) {
        references if references.is_empty() => "no references".to_owned(),
        references => references.join(", "),
    };
    let (from, to) = (text(before), text(after));
    let changed = (from != to).then_some((ChangeKind::Changed { from, to }, Effect::Breaking));
    let changes = changed.into_iter().chain(changed_wildcard(before, after));
    changes.map(|(kind, effect)| Change::new(path, kind, effect)).collect()
}

/// The variety of a simple type with its base, item or member types, without facets.
fn variety(variety: &Variety) -> String {
    match variety {
        Variety::Restriction { base, .. } => {
            let kind = if variety.is_enumeration() { "enumeration" } else { "restriction" };
            format!("{kind} of {}", type_text(base))
        }
        Variety::List(item) => format!("list of {}", type_text(item)),
        Variety::Union(members) => {
            format!("union of {}", members.iter().map(type_text).collect::<Vec<_>>().join(", "))
        }
    }
}

fn type_text(type_ref: &TypeRef) -> String {
    type_ref.name().map_or_else(|| "an anonymous type".to_owned(), Name::to_string)
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
