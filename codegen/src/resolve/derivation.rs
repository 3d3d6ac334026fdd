//! The derivation of types: the types that derive from each type, and their order.

use std::collections::BTreeMap;

use crate::schema::{Name, Schema, Type};

/// The types that derive from each type directly.
pub(super) fn derived(schema: &Schema) -> BTreeMap<Name, Vec<Name>> {
    let mut derived: BTreeMap<Name, Vec<Name>> = BTreeMap::new();
    for (name, definition) in &schema.types {
        if let Type::Complex(complex) = definition
            && let Some(base) = complex.derivation.base()
        {
            derived.entry(base.clone()).or_default().push(name.clone());
        }
    }
    derived
}

/// All complex types, each after its base type.
pub(super) fn bases_first(schema: &Schema, derived: &BTreeMap<Name, Vec<Name>>) -> Vec<Name> {
    let is_root = |(name, definition): (&Name, &Type)| match definition {
        Type::Complex(complex) if complex.derivation.base().is_none() => Some(name.clone()),
        _ => None,
    };
    let mut order: Vec<Name> = schema.types.iter().filter_map(is_root).collect();
    let mut next = 0;
    while let Some(name) = order.get(next) {
        order.extend(derived.get(name).cloned().unwrap_or_default());
        next += 1;
    }
    order
}

/// All types that derive from a type, directly or not: each before the types that derive from it.
pub(super) fn descendants(derived: &BTreeMap<Name, Vec<Name>>, name: &Name) -> Vec<Name> {
    let children = |name: &Name| derived.get(name).into_iter().flatten().rev();
    let mut left: Vec<&Name> = children(name).collect();
    let mut all = Vec::new();
    while let Some(name) = left.pop() {
        all.push(name.clone());
        left.extend(children(name));
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::test_schema::{name, schema};

    use super::{bases_first, derived, descendants};

    fn extension(name: &str, base: &str) -> String {
        format!(
            "<xs:complexType name=\"{name}\"><xs:complexContent><xs:extension base=\"t:{base}\"/></xs:complexContent></xs:complexType>"
        )
    }

    #[test]
    fn base_comes_before_the_types_that_derive_from_it() {
        let text = extension("A", "B")
            + &extension("B", "C")
            + "<xs:complexType name=\"C\"/>"
            + &extension("D", "C");
        let schema = schema(&text);
        let derived = derived(&schema);
        assert_eq!(bases_first(&schema, &derived), ["C", "B", "D", "A"].map(name));
        assert_eq!(descendants(&derived, &name("C")), ["B", "A", "D"].map(name));
    }
}
