//! Substitution groups: which elements may stand for a head.

use std::collections::BTreeMap;

use crate::schema::{Element, Name, Schema};

use super::type_name;

/// The concrete members of each group, the head among them unless it or its type is abstract.
pub(super) fn groups(schema: &Schema) -> BTreeMap<Name, Vec<Name>> {
    let heads = schema.elements.values().filter_map(|element| element.substitution_group.clone());
    let mut groups = BTreeMap::new();
    for head in heads {
        groups.entry(head.clone()).or_insert_with(|| {
            let mut members = Vec::new();
            collect(schema, &head, &mut members);
            members
        });
    }
    groups
}

fn collect(schema: &Schema, head: &Name, members: &mut Vec<Name>) {
    let of_abstract_type = |element: &Element| {
        schema.complex(type_name(&element.type_ref)).is_some_and(|complex| complex.is_abstract)
    };
    if schema.elements.get(head).is_some_and(|element| !element.is_abstract && !of_abstract_type(element)) {
        members.push(head.clone());
    }
    for (name, element) in &schema.elements {
        if element.substitution_group.as_ref() == Some(head) && !members.contains(name) {
            collect(schema, name, members);
        }
    }
}
