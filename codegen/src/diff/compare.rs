//! The comparison of two schemas, component by component.

use crate::history::align::align;
use crate::history::component::{Component, Components, EnclosingGroup, parent};
use crate::history::walk;
use crate::schema::{Element, Name, Occurrence, Property, Schema, Type};

use super::show::or_none;
use super::{Change, ChangeKind, Effect, definitions, operations};

/// The changes between two schemas, sorted by path.
pub(super) fn changes(old: &Schema, new: &Schema) -> Vec<Change> {
    let ((mut before, old_types), (after, new_types)) = (walk::components(old), walk::components(new));
    align(&after, &mut before);
    let mut changes = Vec::new();
    for (path, component) in &after {
        match before.get(path) {
            None => {
                let base = new_types.get(path).and_then(|added| concrete_base(new, added));
                changes.extend(added(path, component, &before, base));
            }
            Some(past) => {
                changes.extend(changed_properties(path, past, component));
                changes.extend(changed_groups(path, past, component));
                changes.extend(changed_unrecorded(path, past, component));
            }
        }
    }
    for (path, component) in before.iter().filter(|(path, _)| !after.contains_key(*path)) {
        let is_parent_removed = parent(path).is_some_and(|parent| !after.contains_key(parent));
        if !is_parent_removed && !component.is_model_group {
            changes.push(Change::new(path, ChangeKind::Removed, Effect::Breaking));
        }
    }
    for (path, after) in &new_types {
        if let Some(before) = old_types.get(path) {
            changes.extend(definitions::changes(path, before, after));
        }
    }
    for (name, after) in &new.groups {
        let before = old.groups.get(name).map(|before| &before.particle);
        if before.is_some() && definitions::is_reordered(before, Some(&after.particle)) {
            let path = format!("group {name}");
            changes.push(Change::new(&path, ChangeKind::Reordered, Effect::WireOnly));
        }
    }
    for (name, after) in &new.attribute_groups {
        if let Some(before) = old.attribute_groups.get(name) {
            let path = format!("attributeGroup {name}");
            changes.extend(definitions::group_changes(&path, &before.attributes, &after.attributes));
        }
    }
    let kept = new.elements.iter().filter_map(|(name, after)| Some((name, old.elements.get(name)?, after)));
    changes
        .extend(kept.filter_map(|(name, before, after)| changed_element(&name.to_string(), before, after)));
    changes.extend(operations::changes(old, new));
    changes.sort_by(|a, b| a.component.cmp(&b.component));
    changes
}

/// The change for a new component. A component in a new parent is not listed, and neither is a new model group: it
/// shows in its children.
fn added(path: &str, component: &Component, before: &Components, base: Option<&Name>) -> Option<Change> {
    if component.is_model_group || parent(path).is_some_and(|parent| !before.contains_key(parent)) {
        return None;
    }
    let is_required_in_parent = component.properties.iter().any(|property| match property {
        Property::Occurrence(occurrence) => !occurrence.is_optional(),
        Property::Required(required) => *required,
        _ => false,
    });
    let is_in_optional_group = component.enclosing_groups.iter().any(EnclosingGroup::is_optional);
    let required = is_required_in_parent && !is_in_optional_group;
    let effect = if required { Effect::Breaking } else { Effect::Added };
    let base = base.map(ToString::to_string);
    Some(Change::new(path, ChangeKind::Added { required, base }, effect))
}

/// The base type of a complex type, if it is concrete.
fn concrete_base<'s>(schema: &'s Schema, definition: &'s Type) -> Option<&'s Name> {
    let Type::Complex(complex) = definition else { return None };
    let base = complex.derivation.base()?;
    schema.complex(base).is_some_and(|base| !base.is_abstract).then_some(base)
}

fn changed_properties(path: &str, past: &Component, component: &Component) -> Vec<Change> {
    let pairs = past.properties.iter().zip(&component.properties).filter(|(from, to)| from != to);
    // The Rust type of a wildcard is always a list, and the Rust for a model group is that of its children.
    let is_wildcard = path.ends_with("/any");
    let is_wire_only = component.is_model_group || is_wildcard;
    let changes = pairs.filter_map(|(from, to)| changed_property(from, to, is_wire_only));
    changes.map(|(kind, effect)| Change::new(path, kind, effect)).collect()
}

fn changed_property(from: &Property, to: &Property, is_wire_only: bool) -> Option<(ChangeKind, Effect)> {
    match (from, to) {
        (Property::Occurrence(from), Property::Occurrence(to)) => {
            let (kind, effect) = changed_occurrence(*from, *to);
            Some((kind, if is_wire_only { Effect::WireOnly } else { effect }))
        }
        (Property::Required(_), Property::Required(required)) => {
            let word = |required: bool| if required { "required" } else { "optional" }.to_owned();
            let (from, to) = (word(!required), word(*required));
            let kind = if *required {
                ChangeKind::Tightened { from, to }
            } else {
                ChangeKind::Loosened { from, to }
            };
            Some((kind, Effect::Breaking))
        }
        (Property::Type(from), Property::Type(to)) => {
            let text =
                |name: &String| if name.is_empty() { "an anonymous type".to_owned() } else { name.clone() };
            Some((ChangeKind::Retyped { from: text(from), to: text(to) }, Effect::Breaking))
        }
        (Property::Fixed(from), Property::Fixed(to)) => {
            let text = |value: &Option<String>| {
                value.as_ref().map_or_else(|| "any value".to_owned(), |value| format!("always {value:?}"))
            };
            Some((ChangeKind::Changed { from: text(from), to: text(to) }, Effect::Breaking))
        }
        (Property::Nillable(from), Property::Nillable(to)) => {
            let text = |nillable: &bool| format!("nillable {nillable}");
            Some((ChangeKind::Changed { from: text(from), to: text(to) }, Effect::Breaking))
        }
        _ => None,
    }
}

/// A change of `minOccurs` and `maxOccurs`. The Rust type changes if the component becomes a list or stops being one,
/// and if a single component becomes optional or required.
fn changed_occurrence(from: Occurrence, to: Occurrence) -> (ChangeKind, Effect) {
    let [max, new_max] = [from, to].map(|occurrence| occurrence.max.unwrap_or(u64::MAX));
    let is_looser = to.min <= from.min && new_max >= max;
    let (was_list, is_list) = (max > 1, new_max > 1);
    let is_same_in_rust = was_list == is_list && (is_list || from.is_optional() == to.is_optional());
    let (from, to) = (from.to_string(), to.to_string());
    let kind = if is_looser { ChangeKind::Loosened { from, to } } else { ChangeKind::Tightened { from, to } };
    (kind, if is_same_in_rust { Effect::WireOnly } else { Effect::Breaking })
}

/// A change of the model groups around a component.
fn changed_groups(path: &str, past: &Component, component: &Component) -> Option<Change> {
    let (old, new) = (past.enclosing_groups.as_slice(), component.enclosing_groups.as_slice());
    if component.is_model_group || inside(old) == inside(new) {
        return None;
    }
    let [mut from, mut to] = [old, new].map(|groups| groups_text(groups, |group| !group.is_plain()));
    if from == to {
        [from, to] = [old, new].map(|groups| groups_text(groups, |_| true) + &begins_with(groups));
    }
    let kind = ChangeKind::Changed { from: format!("child of {from}"), to: format!("child of {to}") };
    let effect = if shape(past) == shape(component) { Effect::WireOnly } else { Effect::Breaking };
    Some(Change::new(path, kind, effect))
}

/// The model groups from the first that is not plain: they decide where a child is allowed.
fn inside(groups: &[EnclosingGroup]) -> &[EnclosingGroup] {
    let first = groups.iter().position(|group| !group.is_plain());
    first.and_then(|first| groups.get(first..)).unwrap_or_default()
}

/// The effect of the model groups around a component on its Rust type: optional, a list, and the choices.
fn shape(component: &Component) -> (bool, bool, Vec<&str>) {
    let own = component.occurrence();
    let groups = &component.enclosing_groups;
    let is_optional = own.is_some_and(Occurrence::is_optional);
    let repeats = own.is_some_and(Occurrence::repeats);
    let choices = groups.iter().filter(|group| group.kind == "choice");
    (
        is_optional || groups.iter().any(EnclosingGroup::is_optional),
        repeats || groups.iter().any(EnclosingGroup::repeats),
        choices.map(|group| group.path.as_str()).collect(),
    )
}

/// The model groups around a component that are shown, outermost first.
fn groups_text(groups: &[EnclosingGroup], is_shown: fn(&EnclosingGroup) -> bool) -> String {
    let text = |group: &EnclosingGroup| {
        let only = if group.kind == "choice" && !group.has_several { " with one alternative" } else { "" };
        format!("{} {}{only}", group.kind, group.occurrence)
    };
    let groups: Vec<String> = groups.iter().filter(|group| is_shown(group)).map(text).collect();
    if groups.is_empty() { "sequence".to_owned() } else { groups.join(" > ") }
}

/// The first element of the innermost group, to tell groups of one kind apart.
fn begins_with(groups: &[EnclosingGroup]) -> String {
    let path = groups.last().map_or("", |group| group.path.as_str());
    let step = path.rsplit_once('/').map_or(path, |(_, step)| step);
    step.split_once('.').map_or_else(String::new, |(_, first)| format!(" that begins with {first}"))
}

/// The changes of properties that no history records.
fn changed_unrecorded(path: &str, past: &Component, component: &Component) -> Vec<Change> {
    let pairs = past.unrecorded.iter().zip(&component.unrecorded).filter(|(from, to)| from != to);
    let change = |((name, from), (_, to)): (&(&str, String), &(&str, String))| {
        let text = |value: &str| format!("{name} {}", or_none(value));
        Change::new(path, ChangeKind::Changed { from: text(from), to: text(to) }, Effect::WireOnly)
    };
    pairs.map(change).collect()
}

/// A change of `abstract` and of the substitution group of a global element.
fn changed_element(name: &str, before: &Element, after: &Element) -> Option<Change> {
    let text = |element: &Element| {
        let head = element.substitution_group.as_ref();
        let head = head.map_or_else(String::new, |head| format!(", substitutes {head}"));
        format!("{}{head}", if element.is_abstract { "abstract" } else { "concrete" })
    };
    let (from, to) = (text(before), text(after));
    let is_changed = from != to;
    let kind = ChangeKind::Changed { from, to };
    is_changed.then(|| Change::new(&format!("element {name}"), kind, Effect::Breaking))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed((min, max): (u64, Option<u64>), (to_min, to_max): (u64, Option<u64>)) -> (ChangeKind, Effect) {
        changed_occurrence(Occurrence::new(min, max), Occurrence::new(to_min, to_max))
    }

    fn effect(from: (u64, Option<u64>), to: (u64, Option<u64>)) -> Effect {
        changed(from, to).1
    }

    #[test]
    fn occurrence_that_changes_the_rust_type_is_breaking() {
        assert_eq!(effect((1, Some(1)), (0, Some(1))), Effect::Breaking);
        assert_eq!(effect((0, Some(1)), (0, None)), Effect::Breaking);
    }

    #[test]
    fn occurrence_within_a_list_is_on_the_wire_only() {
        assert_eq!(effect((0, None), (1, Some(5))), Effect::WireOnly);
        assert_eq!(effect((1, Some(2)), (0, None)), Effect::WireOnly);
    }

    #[test]
    fn wider_occurrence_is_looser_and_any_other_is_tighter() {
        let is_looser = |from, to| matches!(changed(from, to).0, ChangeKind::Loosened { .. });
        assert!(is_looser((1, Some(1)), (0, None)));
        assert!(!is_looser((0, Some(1)), (1, Some(1))));
        assert!(!is_looser((1, Some(1)), (2, Some(2))));
    }
}
