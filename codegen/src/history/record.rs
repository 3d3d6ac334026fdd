//! Recording: finds the history of a schema's components by comparing it with older schemas.

use crate::schema::{History, Occurrence, PastValue, Property, Schema, Versions};

use super::align::align;
use super::component::{Component, Components, EnclosingGroup, parent};
use super::versions;

/// Records in the newest schema how each of its components was in the older ones, which are given oldest first.
///
/// The versions in the history of a schema are included. If two schemas have the same version, the later schema counts.
pub(crate) fn record(older: &[Schema], newest: &mut Schema) {
    let mut all: Vec<(String, Components)> = Vec::new();
    for schema in older.iter().chain([&*newest]) {
        for (version, components) in versions::of(schema) {
            all.retain(|(known, _)| *known != version);
            all.push((version, components));
        }
    }
    newest.versions =
        if all.len() > 1 { all.iter().map(|(version, _)| version.clone()).collect() } else { Vec::new() };
    let mut histories = newest.histories_mut();
    for history in &mut histories {
        **history = History::default();
    }
    let Some(((_, own), past)) = all.split_last_mut() else { return };
    past.iter_mut().for_each(|(_, components)| align(own, components));
    let Some((_, own)) = all.last() else { return };
    for (path, component) in own.iter().filter(|(_, component)| component.location.is_known()) {
        *histories[component.index] = history(path, own, &all);
    }
}

/// The history of a component in all versions. `own` are the components of the newest.
fn history(path: &str, own: &Components, all: &[(String, Components)]) -> History {
    let component = &own[path];
    let differs_from_parent = all.iter().any(|(_, components)| {
        !components.contains_key(path) && parent(path).is_none_or(|parent| components.contains_key(parent))
    });
    let mut entries: Vec<PastValue> = Vec::new();
    let mut add = |index: usize, property: Property| match entries
        .iter_mut()
        .find(|known| known.property == property)
    {
        Some(known) => known.versions = known.versions.with(index),
        None => entries.push(PastValue { versions: Versions::one(index), property }),
    };
    for (index, (_, components)) in all.iter().enumerate() {
        let Some(past) = components.get(path) else {
            if differs_from_parent {
                add(index, Property::Absent);
            }
            continue;
        };
        let is_optional = past.has_lost_alternative(component, components, own);
        let properties = past.properties.iter();
        let properties =
            properties.map(|property| match with_lost_groups(property, component, past, components) {
                Property::Occurrence(past) if is_optional => {
                    Property::Occurrence(Occurrence { min: 0, ..past })
                }
                property => property,
            });
        // A complex type that was a simple type has no facets, past or present.
        let is_of_component =
            |property: &Property| component.properties.iter().any(|own| own.is_same_kind(property));
        let is_past =
            |property: &Property| is_of_component(property) && !component.properties.contains(property);
        for property in properties.filter(is_past) {
            add(index, property);
        }
    }
    entries.into_iter().collect()
}

/// A past property of a component. If the component was in a group that it has left since, the group's occurrence moves
/// to the component: a child of an optional group was optional, a child of a repeated group could repeat.
fn with_lost_groups(
    property: &Property,
    component: &Component,
    past: &Component,
    components: &Components,
) -> Property {
    let Property::Occurrence(Occurrence { min, max }) = *property else { return property.clone() };
    let kept = component.enclosing_groups.iter();
    let kept = kept.filter_map(|group| group.with_occurrence_of(components.get(&group.path)?));
    let kept: Vec<EnclosingGroup> = kept.collect();
    let has_lost =
        |is: fn(&EnclosingGroup) -> bool| past.enclosing_groups.iter().any(is) && !kept.iter().any(is);
    let min = if has_lost(EnclosingGroup::is_optional) { 0 } else { min };
    Property::Occurrence(Occurrence::new(min, max.filter(|_| !has_lost(EnclosingGroup::repeats))))
}
