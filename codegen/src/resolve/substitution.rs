//! Substitution groups: the elements that may replace each head.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Element, Name, Schema};

use super::type_name;

/// The concrete members of each group. A head is a member unless it or its type is abstract.
pub(super) fn groups(schema: &Schema) -> BTreeMap<Name, Vec<Name>> {
    let mut direct: BTreeMap<&Name, Vec<&Name>> = BTreeMap::new();
    for (name, element) in &schema.elements {
        if let Some(head) = &element.substitution_group {
            direct.entry(head).or_default().push(name);
        }
    }
    direct.keys().map(|head| ((*head).clone(), members(schema, head, &direct))).collect()
}

/// The concrete members of one group, each head before its members.
fn members(schema: &Schema, head: &Name, direct: &BTreeMap<&Name, Vec<&Name>>) -> Vec<Name> {
    let is_concrete = |name: &Name, element: &Element| {
        let complex = schema.complex(type_name(&element.type_ref));
        let is_head_of_abstract_type =
            direct.contains_key(name) && complex.is_some_and(|complex| complex.is_abstract);
        !element.is_abstract && !is_head_of_abstract_type
    };
    let (mut members, mut seen) = (Vec::new(), BTreeSet::new());
    let mut left = vec![head];
    while let Some(name) = left.pop() {
        if !seen.insert(name) {
            continue;
        }
        if schema.elements.get(name).is_some_and(|element| is_concrete(name, element)) {
            members.push(name.clone());
        }
        left.extend(direct.get(name).into_iter().flatten().rev());
    }
    members
}

#[cfg(test)]
mod tests {
    use crate::test_schema::{name, schema};

    use super::groups;

    #[test]
    fn members_of_a_nested_group_are_members_of_the_outer_group() {
        let schema = schema(
            r#"<xs:element name="A" type="xs:string" abstract="true"/>
               <xs:element name="B" type="xs:string" substitutionGroup="t:A"/>
               <xs:element name="C" type="xs:string" substitutionGroup="t:B"/>
               <xs:element name="D" type="xs:string" substitutionGroup="t:A"/>"#,
        );
        let groups = groups(&schema);
        assert_eq!(groups[&name("A")], ["B", "C", "D"].map(name));
        assert_eq!(groups[&name("B")], ["B", "C"].map(name));
    }
}
