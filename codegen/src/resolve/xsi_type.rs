//! The types whose elements are enums over `xsi:type`.
//!
//! These are the abstract types that an element declares, and the concrete types that `wire.toml` names. No other type
//! becomes one, so a type that is added to the schema never changes the elements of another.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Problems;
use crate::schema::{Name, Particle, Schema, WireChange};
use crate::wire::{known, settled, unnecessary};

use super::derivation::descendants;
use super::type_name;

/// Each type whose elements are an enum, with the concrete types among it and the types that derive from it. `derived`
/// does not have anonymous types, because `xsi:type` cannot name them.
pub(super) fn enums(
    schema: &Schema,
    derived: &BTreeMap<Name, Vec<Name>>,
    problems: &mut Problems,
) -> BTreeMap<Name, Vec<Name>> {
    let declared = declared(schema);
    let is_abstract = |name: &Name| is_abstract(schema, name);
    let mut found: BTreeSet<&Name> = declared.iter().copied().filter(|name| is_abstract(name)).collect();
    for entry in schema.wire.iter().filter(|entry| matches!(entry.change, WireChange::XsiType)) {
        let name = &entry.owner;
        let reason = if schema.complex(name).is_none() {
            Some("the type is simple")
        } else if is_abstract(name) {
            Some("the type is abstract")
        } else if !derived.contains_key(name) {
            Some("no type derives from the type")
        } else if !declared.contains(name) {
            Some("no element declares the type")
        } else {
            None
        };
        let applied = known(schema, name).and_then(|()| match reason {
            Some(reason) => Err(unnecessary("[[xsi_type]]", reason)),
            None => Ok(name),
        });
        found.extend(settled(applied, entry, problems));
    }
    let concrete = |name: &Name| {
        let itself = (!is_abstract(name)).then(|| name.clone());
        itself.into_iter().chain(concrete(schema, derived, name)).collect()
    };
    found.into_iter().map(|name| (name.clone(), concrete(name))).collect()
}

/// The other concrete types of elements, whose elements are structs. Each has the concrete types that derive from it.
pub(super) fn named_by_elements(
    schema: &Schema,
    derived: &BTreeMap<Name, Vec<Name>>,
    enums: &BTreeMap<Name, Vec<Name>>,
) -> BTreeMap<Name, Vec<Name>> {
    let mut bases = declared(schema);
    bases.extend(schema.elements.values().map(|element| type_name(&element.type_ref)));
    let bases = bases.into_iter().filter(|name| !enums.contains_key(*name) && !is_abstract(schema, name));
    let with_derived = bases.map(|name| (name.clone(), concrete(schema, derived, name).collect::<Vec<_>>()));
    with_derived.filter(|(_, concrete)| !concrete.is_empty()).collect()
}

/// The concrete types that derive from a type.
fn concrete(schema: &Schema, derived: &BTreeMap<Name, Vec<Name>>, name: &Name) -> impl Iterator<Item = Name> {
    descendants(derived, name).into_iter().filter(|name| !is_abstract(schema, name))
}

fn is_abstract(schema: &Schema, name: &Name) -> bool {
    schema.complex(name).is_some_and(|complex| complex.is_abstract)
}

/// The types that elements declare, except the heads of substitution groups.
fn declared(schema: &Schema) -> BTreeSet<&Name> {
    let heads: BTreeSet<&Name> =
        schema.elements.values().filter_map(|element| element.substitution_group.as_ref()).collect();
    let mut names = BTreeSet::new();
    for element in schema.elements.values().filter(|element| !heads.contains(&element.name)) {
        names.insert(type_name(&element.type_ref));
    }
    let types = schema.types.values().filter_map(|definition| definition.as_complex()?.particle());
    let groups = schema.groups.values().map(|group| &group.particle);
    names.extend(types.chain(groups).flat_map(declared_types));
    names
}

/// The types of the local elements in a particle.
pub(crate) fn declared_types(particle: &Particle) -> impl Iterator<Item = &Name> {
    particle.local_elements().map(|element| type_name(&element.type_ref))
}

#[cfg(test)]
mod tests {
    use crate::error::Problems;
    use crate::test_schema::{name, schema, schema_with_wire};

    use super::super::derivation::derived;
    use super::enums;

    const SHAPES: &str = r#"
        <xs:complexType name="Shape"/>
        <xs:complexType name="Circle"><xs:complexContent><xs:extension base="t:Shape"/></xs:complexContent></xs:complexType>
        <xs:element name="Any" type="t:Shape"/>"#;

    #[test]
    fn abstract_type_becomes_an_enum_of_its_concrete_types() {
        let schema = schema(&SHAPES.replace("name=\"Shape\"", "name=\"Shape\" abstract=\"true\""));
        let found = enums(&schema, &derived(&schema), &mut Problems::default());
        assert_eq!(found[&name("Shape")], [name("Circle")]);
    }

    #[test]
    fn concrete_type_becomes_an_enum_only_by_an_entry() {
        let plain = schema(SHAPES);
        assert!(enums(&plain, &derived(&plain), &mut Problems::default()).is_empty());
        let entry = "[[xsi_type]]\ntype = \"t:Shape\"\nevidence = \"a test\"\n";
        let listed = schema_with_wire(SHAPES, entry);
        let found = enums(&listed, &derived(&listed), &mut Problems::default());
        assert_eq!(found[&name("Shape")], ["Shape", "Circle"].map(name));
    }

    #[test]
    fn unnecessary_entry_is_a_warning() {
        for (types, reason) in [
            (SHAPES.replace("name=\"Shape\"", "name=\"Shape\" abstract=\"true\""), "the type is abstract"),
            (
                SHAPES.replace("t:Shape\"/></xs:complexC", "t:Other\"/></xs:complexC")
                    + "<xs:complexType name=\"Other\"/>",
                "no type derives",
            ),
            (SHAPES.replace("type=\"t:Shape\"", "type=\"t:Circle\""), "no element declares"),
        ] {
            let schema =
                schema_with_wire(&types, "\n[[xsi_type]]\nevidence = \"a test\"\ntype = \"t:Shape\"\n");
            let mut problems = Problems::default();
            enums(&schema, &derived(&schema), &mut problems);
            assert!(problems.errors.is_empty());
            let warning = problems.warnings.first().expect("the entry is unnecessary").to_string();
            assert!(
                warning.starts_with("wire.toml:4: type t:Shape: ") && warning.contains(reason),
                "{warning}"
            );
        }
    }

    #[test]
    fn built_in_entry_that_does_not_apply_has_no_effect() {
        for types in [
            "<xs:complexType name=\"SuggestionType\" abstract=\"true\"/>",
            "<xs:simpleType name=\"SuggestionType\"><xs:restriction base=\"xs:string\"/></xs:simpleType>",
            "<xs:complexType name=\"SuggestionType\"/>",
        ] {
            let schema = schema(types);
            assert!(schema.wire.iter().any(|entry| entry.owner == name("SuggestionType")));
            assert!(enums(&schema, &derived(&schema), &mut Problems::default()).is_empty());
        }
    }
}
