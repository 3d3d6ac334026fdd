//! Model groups whose first element differs between two versions.

use std::collections::{BTreeMap, BTreeSet};

use super::component::Components;

/// The elements inside each model group, by the path of the group.
type Members = BTreeMap<String, BTreeSet<String>>;

/// Gives model groups of another version the paths that they have in `own`. The paths differ if the first element of a group
/// was added or removed. Two groups are the same if they have the same type, kind and depth, and share the most elements.
pub(crate) fn align(own: &Components, other: &mut Components) {
    let is_unknown = |components: &Components, path: &str| !components.contains_key(path);
    let mut candidates = members(other);
    candidates.retain(|path, _| is_unknown(own, path));
    let mut renamed = BTreeMap::new();
    for (path, elements) in members(own).iter().filter(|(path, _)| is_unknown(other, path)) {
        let common = |(_, others): &(&String, &BTreeSet<String>)| elements.intersection(others).count();
        let same_position = candidates.iter().filter(|(other, _)| position(other) == position(path));
        let best = same_position.filter(|candidate| common(candidate) > 0).max_by_key(common);
        if let Some(past) = best.map(|(past, _)| past.clone()) {
            candidates.remove(&past);
            renamed.insert(past, path.clone());
        }
    }
    for (past, path) in &renamed {
        if let Some(group) = other.remove(past) {
            other.insert(path.clone(), group);
        }
    }
    for group in other.values_mut().flat_map(|component| &mut component.enclosing_groups) {
        if let Some(path) = renamed.get(&group.path) {
            group.path.clone_from(path);
        }
    }
}

fn members(components: &Components) -> Members {
    let mut members = Members::new();
    for (path, component) in components.iter().filter(|(_, component)| !component.is_model_group) {
        for group in &component.enclosing_groups {
            members.entry(group.path.clone()).or_default().insert(path.clone());
        }
    }
    members
}

/// The type, the kind and the depth of a model group: its path without its first element.
fn position(path: &str) -> &str {
    let start = path.rfind('/').unwrap_or(0);
    path[start..].find('.').map_or(path, |end| &path[..start + end])
}
