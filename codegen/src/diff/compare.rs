//! Two schemas part by part, and the effect of each change.

use std::collections::BTreeMap;

use crate::history::component::{Component, Components, EnclosingGroup, parent};
use crate::history::{occurrence, walk};
use crate::schema::{
    ComplexType, Content, Derivation, Element, Facet, Name, Operation, Property, Schema, Type, TypeRef,
    Usage, Variety,
};

use super::show::said;
use super::{Change, ChangeKind, Effect};

/// The changes between two schemas.
pub(super) fn changes(old: &Schema, new: &Schema) -> Vec<Change> {
    let ((before, old_types), (after, new_types)) = (walk::components(old), walk::components(new));
    let mut changes = Vec::new();
    for (path, fact) in &after {
        match before.get(path) {
            None => changes.extend(added(path, fact, &before)),
            Some(then) => {
                changes.extend(
                    then.properties
                        .iter()
                        .zip(&fact.properties)
                        .filter_map(|(then, is)| changed(path, then, is)),
                );
                changes.extend(also(path, then, fact));
            }
        }
    }
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        let is_inside = parent(path).is_some_and(|parent| !after.contains_key(parent));
        if !is_inside && !is_compositor(path) {
            changes.push(Change { part: path.clone(), what: ChangeKind::Removed, effect: Effect::Breaking });
        }
    }
    for (path, after) in &new_types {
        if let Some(before) = old_types.get(path) {
            changes.extend(of_types(path, before, after));
        }
    }
    let kept = new.elements.iter().filter_map(|(name, after)| Some((name, old.elements.get(name)?, after)));
    changes.extend(kept.filter_map(|(name, before, after)| of_elements(&name.to_string(), before, after)));
    changes.extend(operations(old, new));
    changes.sort_by(|a, b| a.part.cmp(&b.part));
    changes
}

/// A part that is new; not said again of what stands in a part that is new.
fn added(path: &str, fact: &Component, before: &Components) -> Option<Change> {
    if is_compositor(path) || parent(path).is_some_and(|parent| !before.contains_key(parent)) {
        return None;
    }
    let is_needed = fact.properties.iter().any(|is| match is {
        Property::Occurrence(min, _) => *min > 0,
        Property::Required(required) => *required,
        Property::Absent | Property::Type(_) | Property::Fixed(_) => false,
    });
    // One of several is not needed, nor is what stands in something that is not.
    let required = is_needed && !fact.enclosing_groups.iter().any(EnclosingGroup::is_optional);
    let effect = if required { Effect::Breaking } else { Effect::Added };
    Some(Change { part: path.to_owned(), what: ChangeKind::Added { required }, effect })
}

/// What else is said of a part.
fn also(path: &str, then: &Component, is: &Component) -> Vec<Change> {
    if is_compositor(path) {
        return Vec::new();
    }
    let (from, to) = (groups(&then.enclosing_groups), groups(&is.enclosing_groups));
    let groups = (from != to).then(|| Change {
        part: path.to_owned(),
        what: ChangeKind::Changed { from: format!("stands in {from}"), to: format!("stands in {to}") },
        effect: Effect::Breaking,
    });
    let differ = then.unrecorded.iter().zip(&is.unrecorded).filter(|(then, is)| then != is);
    let change = |((what, from), (_, to)): (&(&str, String), &(&str, String))| Change {
        part: path.to_owned(),
        what: ChangeKind::Changed {
            from: format!("{what} {}", said(from)),
            to: format!("{what} {}", said(to)),
        },
        effect: if *what == "may be nil" { Effect::Breaking } else { Effect::WireOnly },
    };
    groups.into_iter().chain(differ.map(change)).collect()
}

/// The groups around a part, the innermost last.
fn groups(around: &[EnclosingGroup]) -> String {
    let text = |group: &EnclosingGroup| {
        let article = if group.kind == "all" { "an" } else { "a" };
        format!(
            "{article} {} that occurs {} times",
            group.kind,
            occurrence(group.occurrence.0, group.occurrence.1)
        )
    };
    let around: Vec<String> = around.iter().filter(|group| !group.is_plain()).map(text).collect();
    if around.is_empty() { "a sequence".to_owned() } else { around.join(" in ") }
}

/// Groups inside a type have no names: what they do shows in what is in them.
fn is_compositor(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or(path);
    !path.contains('=')
        && ["sequence", "choice", "all"].iter().any(|kind| last.starts_with(kind))
        && last.contains('.')
}

/// Something that is said of a part both before and after.
fn changed(path: &str, then: &Property, is: &Property) -> Option<Change> {
    if then == is {
        return None;
    }
    let (what, effect) = match (then, is) {
        (Property::Occurrence(min, max), Property::Occurrence(new_min, new_max)) => {
            let (from, to) = (occurrence(*min, *max), occurrence(*new_min, *new_max));
            let most = |max: &Option<u64>| max.unwrap_or(u64::MAX);
            let is_looser = new_min <= min && most(new_max) >= most(max);
            let what = if is_looser {
                ChangeKind::Loosened { from, to }
            } else {
                ChangeKind::Tightened { from, to }
            };
            let is_list = |max: &Option<u64>| most(max) > 1;
            let same = is_list(max) == is_list(new_max) && (is_list(max) || (*min == 0) == (*new_min == 0));
            (what, if same || is_compositor(path) { Effect::WireOnly } else { Effect::Breaking })
        }
        (Property::Required(_), Property::Required(required)) => {
            let word = |required: bool| if required { "required" } else { "optional" }.to_owned();
            let (from, to) = (word(!required), word(*required));
            (
                if *required {
                    ChangeKind::Tightened { from, to }
                } else {
                    ChangeKind::Loosened { from, to }
                },
                Effect::Breaking,
            )
        }
        (Property::Type(from), Property::Type(to)) => {
            let name =
                |name: &String| if name.is_empty() { "a type of its own".to_owned() } else { name.clone() };
            (ChangeKind::Retyped { from: name(from), to: name(to) }, Effect::Breaking)
        }
        (Property::Fixed(from), Property::Fixed(to)) => {
            let text = |value: &Option<String>| {
                value.as_ref().map_or_else(|| "any value".to_owned(), |value| format!("always {value:?}"))
            };
            (ChangeKind::Changed { from: text(from), to: text(to) }, Effect::Breaking)
        }
        _ => return None,
    };
    Some(Change { part: path.to_owned(), what, effect })
}

/// What is said of a type beside its parts.
fn of_types(name: &str, before: &Type, after: &Type) -> Vec<Change> {
    let change = |what, effect| Change { part: name.to_owned(), what, effect };
    match (before, after) {
        (Type::Complex(before), Type::Complex(after)) => {
            of_complex(before, after).into_iter().map(|(what, effect)| change(what, effect)).collect()
        }
        (Type::Simple(before), Type::Simple(after)) => {
            let (from, to) = (variety(&before.variety), variety(&after.variety));
            if from != to {
                return vec![change(ChangeKind::Retyped { from, to }, Effect::Breaking)];
            }
            let (from, to) = (facets(&before.variety), facets(&after.variety));
            if from == to {
                return Vec::new();
            }
            // Without facets a value has no type of its own.
            let effect = if from.is_empty() || to.is_empty() { Effect::Breaking } else { Effect::WireOnly };
            vec![change(ChangeKind::Changed { from, to }, effect)]
        }
        _ => vec![change(ChangeKind::Retyped { from: kind(before), to: kind(after) }, Effect::Breaking)],
    }
}

/// What a global element stands for.
fn of_elements(name: &str, before: &Element, after: &Element) -> Option<Change> {
    let text = |element: &Element| {
        let head =
            element.substitution_group.as_ref().map_or_else(String::new, |head| format!(" for {head}"));
        format!("{}{head}", if element.is_abstract { "abstract" } else { "may stand" })
    };
    let (from, to) = (text(before), text(after));
    let change = |what| Change { part: format!("element {name}"), what, effect: Effect::Breaking };
    (from != to).then(|| change(ChangeKind::Changed { from, to }))
}

fn kind(definition: &Type) -> String {
    match definition {
        Type::Simple(_) => "a simple type",
        Type::Complex(_) => "a complex type",
    }
    .to_owned()
}

fn of_complex(before: &ComplexType, after: &ComplexType) -> Vec<(ChangeKind, Effect)> {
    let mut found = Vec::new();
    let base = |complex: &ComplexType| match &complex.derivation {
        Derivation::None => "no base".to_owned(),
        Derivation::Extension(base) => format!("extension of {base}"),
        Derivation::Restriction(base) => format!("restriction of {base}"),
    };
    let (from, to) = (base(before), base(after));
    if from != to {
        found.push((ChangeKind::Retyped { from, to }, Effect::Breaking));
    }
    if before.is_abstract != after.is_abstract {
        let word = |is_abstract: bool| if is_abstract { "abstract" } else { "concrete" }.to_owned();
        let (from, to) = (word(before.is_abstract), word(after.is_abstract));
        found.push((ChangeKind::Changed { from, to }, Effect::Breaking));
    }
    let (from, to) = (holds(before), holds(after));
    // That there are elements where there was nothing is said of the elements.
    let is_said = |one: &str, other: &str| one == "nothing" && other == "elements";
    if from != to && !is_said(&from, &to) && !is_said(&to, &from) {
        let what = ChangeKind::Changed { from: format!("holds {from}"), to: format!("holds {to}") };
        found.push((what, Effect::Breaking));
    }
    let (old, new) = (order(before), order(after));
    let kept = |all: &[&'_ Name], others: &[&Name]| -> Vec<String> {
        all.iter().filter(|name| others.contains(name)).map(ToString::to_string).collect()
    };
    if kept(&old, &new) != kept(&new, &old) {
        found.push((ChangeKind::Reordered, Effect::WireOnly));
    }
    found
}

/// The elements of a type in their order.
fn order(complex: &ComplexType) -> Vec<&Name> {
    match &complex.content {
        Content::Particle(particle) => particle.elements(),
        Content::Empty | Content::Simple(_) => Vec::new(),
    }
}

/// What a simple type is made of, without what narrows it.
fn variety(variety: &Variety) -> String {
    match variety {
        Variety::Restriction { base, facets } => {
            let is_enum = facets.iter().any(|facet| matches!(facet, Facet::Enumeration(_)));
            format!("{} {}", if is_enum { "an enumeration of" } else { "a restriction of" }, named(base))
        }
        Variety::List(item) => format!("a list of {}", named(item)),
        Variety::Union(members) => {
            format!("a union of {}", members.iter().map(named).collect::<Vec<_>>().join(", "))
        }
    }
}

fn named(type_ref: &TypeRef) -> String {
    match type_ref {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Anonymous(_) => "a type without a name".to_owned(),
    }
}

/// What a complex type holds beside its particles and its own attributes.
fn holds(complex: &ComplexType) -> String {
    let content = match &complex.content {
        Content::Empty => "nothing".to_owned(),
        Content::Simple(base) => format!("text of {}", named(base)),
        Content::Particle(_) => "elements".to_owned(),
    };
    let groups = complex.attributes.groups.iter().map(|group| format!(", the attributes of {group}"));
    let prohibited = complex.attributes.own.iter().filter(|own| own.usage == Usage::Prohibited);
    let prohibited = prohibited.map(|own| format!(", not the attribute {}", own.name));
    let wildcard = complex.attributes.wildcard.iter();
    let wildcard = wildcard.map(|wildcard| format!(", any attributes of {}", wildcard.namespaces));
    groups.chain(prohibited).chain(wildcard).fold(content, |text, more| text + &more)
}

/// The facets of a simple type, but for an enumeration's values.
fn facets(variety: &Variety) -> String {
    let Variety::Restriction { facets, .. } = variety else { return String::new() };
    let others = facets.iter().filter(|facet| !matches!(facet, Facet::Enumeration(_)));
    let mut others: Vec<String> = others.map(|facet| format!("{facet:?}")).collect();
    others.sort();
    others.join(", ")
}

fn operations(old: &Schema, new: &Schema) -> Vec<Change> {
    let by_name = |schema: &Schema| -> BTreeMap<String, Operation> {
        schema.operations.iter().map(|operation| (operation.name.clone(), operation.clone())).collect()
    };
    let (before, after) = (by_name(old), by_name(new));
    let change = |name: &String, what, effect| Change { part: format!("operation {name}"), what, effect };
    let mut changes = Vec::new();
    for (name, operation) in &after {
        match before.get(name) {
            None => changes.push(change(name, ChangeKind::Added { required: false }, Effect::Added)),
            Some(then) if then.request != operation.request || then.response != operation.response => {
                let text = |operation: &Operation| format!("{} to {}", operation.request, operation.response);
                let what = ChangeKind::Changed { from: text(then), to: text(operation) };
                changes.push(change(name, what, Effect::Breaking));
            }
            Some(then)
                if (&then.action, &then.request_headers, &then.response_headers)
                    != (&operation.action, &operation.request_headers, &operation.response_headers) =>
            {
                let has_moved = then.action != operation.action;
                let text = |operation: &Operation| {
                    let headers = operation.request_headers.iter().chain(&operation.response_headers);
                    let headers: Vec<String> = headers.map(ToString::to_string).collect();
                    let action = has_moved.then(|| format!("action {}, ", operation.action));
                    format!("{}headers {}", action.unwrap_or_default(), headers.join(", "))
                };
                let what = ChangeKind::Changed { from: text(then), to: text(operation) };
                changes.push(change(name, what, Effect::WireOnly));
            }
            Some(_) => {}
        }
    }
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    changes.extend(gone.map(|name| change(name, ChangeKind::Removed, Effect::Breaking)));
    changes
}
