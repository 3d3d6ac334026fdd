//! The comparison of the content of two schemas, without their history.

use std::collections::{BTreeMap, BTreeSet};

use crate::load;
use crate::schema::{History, Name, Schema};

/// A schema without its history.
pub(super) fn without_history(schema: &Schema) -> Schema {
    let mut schema = schema.clone();
    schema.versions.clear();
    for history in schema.histories_mut() {
        *history = History::default();
    }
    load::set_references(&mut schema);
    schema
}

/// The name of the first component or operation that differs between two schemas, or that only one of them has.
///
/// The mark of repeatable operations is not compared: no server publishes it.
pub(super) fn difference(schema: &Schema, other: &Schema) -> Option<String> {
    first("type", &schema.types, &other.types)
        .or_else(|| first("element", &schema.elements, &other.elements))
        .or_else(|| first("group", &schema.groups, &other.groups))
        .or_else(|| first("attribute", &schema.attributes, &other.attributes))
        .or_else(|| first("attributeGroup", &schema.attribute_groups, &other.attribute_groups))
        .or_else(|| changed_operation(schema, other))
}

/// The first component that differs between two tables, or that is in only one of them.
fn first<T: PartialEq>(kind: &str, one: &BTreeMap<Name, T>, other: &BTreeMap<Name, T>) -> Option<String> {
    let mut names = one.keys().chain(other.keys());
    names.find(|name| one.get(name) != other.get(name)).map(|name| format!("{kind} {name}"))
}

fn changed_operation(schema: &Schema, other: &Schema) -> Option<String> {
    let [operations, others] = [schema, other].map(|schema| {
        let operations = schema.operations.iter().cloned();
        let operations = operations.map(|mut operation| {
            operation.is_repeatable = false;
            (operation.name.clone(), operation)
        });
        operations.collect::<BTreeMap<_, _>>()
    });
    let mut names = operations.keys().chain(others.keys());
    names.find(|name| operations.get(*name) != others.get(*name)).map(|name| format!("operation {name}"))
}

/// The kinds and names of the global components.
pub(super) fn global_components(schema: &Schema) -> BTreeSet<(&'static str, &Name)> {
    let types = schema.types.keys().map(|name| ("type", name));
    let elements = schema.elements.keys().map(|name| ("element", name));
    let groups = schema.groups.keys().map(|name| ("group", name));
    let attributes = schema.attributes.keys().map(|name| ("attribute", name));
    let attribute_groups = schema.attribute_groups.keys().map(|name| ("attributeGroup", name));
    types.chain(elements).chain(groups).chain(attributes).chain(attribute_groups).collect()
}
