//! The components of older versions, as the history records them.

use crate::schema::Schema;

use super::component::{self, Component, Components, parent};
use super::walk;

/// The components of each version on record, oldest first; without a history, only those of the schema itself.
pub(crate) fn of(schema: &Schema) -> Vec<(String, Components)> {
    let (newest, _) = walk::components(schema);
    if schema.versions.is_empty() {
        return vec![(schema.version.clone().unwrap_or_default(), newest)];
    }
    let of_version = |(index, version): (usize, &String)| {
        let paths = newest.keys();
        let components = paths.filter_map(|path| Some((path.clone(), in_version(&newest, path, index)?)));
        let mut components: Components = components.collect();
        component::set_several(&mut components);
        (version.clone(), components)
    };
    schema.versions.iter().enumerate().map(of_version).collect()
}

/// A component and its enclosing groups in the version at an index; `None` if that version lacks the component.
fn in_version(newest: &Components, path: &str, index: usize) -> Option<Component> {
    let mut component = without_groups_in_version(newest, path, index)?;
    let groups = component.enclosing_groups.iter().filter_map(|group| {
        group.with_occurrence_of(&without_groups_in_version(newest, &group.path, index)?)
    });
    component.enclosing_groups = groups.collect();
    Some(component)
}

/// A component in the version at an index, with the enclosing groups of the newest version; `None` if the version lacks
/// the component or its parent.
fn without_groups_in_version(newest: &Components, path: &str, index: usize) -> Option<Component> {
    let mut component = newest.get(path)?.clone();
    let mut ancestor = Some(path);
    while let Some(path) = ancestor {
        if !newest.get(path)?.history.is_present_in(index) {
            return None;
        }
        ancestor = parent(path);
    }
    for past in component.history.in_version(index) {
        for property in &mut component.properties {
            if property.is_same_kind(past) {
                property.clone_from(past);
            }
        }
    }
    Some(component)
}
