//! The references between global components of one kind.

use std::collections::BTreeMap;

use super::{Name, Schema, SourceLocation, Term};

/// The global components of one kind, each with the components of the same kind that it refers to.
pub(crate) struct References<'s> {
    /// The local name of the components' element in XSD.
    pub(crate) kind: &'static str,
    /// The name of the references, in the plural.
    pub(crate) what: &'static str,
    components: BTreeMap<&'s Name, (&'s SourceLocation, Vec<&'s Name>)>,
}

impl<'s> References<'s> {
    /// The types, with their base, item and member types.
    pub(crate) fn of_types(schema: &'s Schema) -> Self {
        let components = schema.types.iter().map(|(name, ty)| (name, (ty.location(), ty.made_of())));
        Self { kind: "type", what: "base, item or member types", components: components.collect() }
    }

    /// The elements, with the heads of their substitution groups.
    pub(crate) fn of_elements(schema: &'s Schema) -> Self {
        let components = { schema.elements.iter() }
            .map(|(name, element)| (name, (&element.location, element.substitution_group.iter().collect())));
        Self { kind: "element", what: "substitution groups", components: components.collect() }
    }

    /// The model groups, with the groups in their content.
    pub(crate) fn of_groups(schema: &'s Schema) -> Self {
        let components = schema.groups.iter().map(|(name, group)| {
            let targets = group.particle.descendants().filter_map(|particle| match &particle.term {
                Term::GroupRef(name) => Some(name),
                _ => None,
            });
            (name, (&group.location, targets.collect()))
        });
        Self { kind: "group", what: "references to groups", components: components.collect() }
    }

    /// The attribute groups, with the attribute groups in them.
    pub(crate) fn of_attribute_groups(schema: &'s Schema) -> Self {
        let components = { schema.attribute_groups.iter() }
            .map(|(name, group)| (name, (&group.location, group.attributes.groups.iter().collect())));
        let what = "references to attribute groups";
        Self { kind: "attributeGroup", what, components: components.collect() }
    }

    /// The location of a component.
    pub(crate) fn location(&self, name: &Name) -> &'s SourceLocation {
        self.components[name].0
    }

    /// The components that a component refers to.
    pub(crate) fn targets(&self, name: &Name) -> &[&'s Name] {
        self.components.get(name).map_or(&[], |(_, targets)| targets)
    }

    /// The components, each after those that it refers to. The error has the first 100 chains of references that end where
    /// they begin.
    pub(crate) fn targets_first(&self) -> Result<Vec<&'s Name>, Vec<Vec<&'s Name>>> {
        let (mut order, mut cycles) = (Vec::new(), Vec::new());
        let mut is_done: BTreeMap<&Name, bool> = BTreeMap::new();
        for start in self.components.keys().copied() {
            // The chain from the start, each component with the number of its targets that were visited.
            let mut chain = if is_done.contains_key(start) { Vec::new() } else { vec![(start, 0)] };
            while let Some((name, visited)) = chain.last_mut() {
                is_done.insert(*name, false);
                let Some(target) = self.targets(name).get(*visited).copied() else {
                    is_done.insert(*name, true);
                    order.push(*name);
                    chain.pop();
                    continue;
                };
                *visited += 1;
                match is_done.get(target) {
                    None if self.components.contains_key(target) => chain.push((target, 0)),
                    None | Some(true) => {}
                    Some(false) if cycles.len() < 100 => {
                        let cycle = chain.iter().map(|(name, _)| *name).skip_while(|name| *name != target);
                        cycles.push(cycle.chain([target]).collect());
                    }
                    Some(false) => {}
                }
            }
        }
        if cycles.is_empty() { Ok(order) } else { Err(cycles) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Namespace;

    /// The order of components, each given with its targets, or the cycle. Names are separated by spaces.
    fn order(components: &[(&str, &str)]) -> Result<String, String> {
        let name = |local: &str| Name::new(Namespace::Types, local);
        let components: Vec<(Name, Vec<Name>)> = { components.iter() }
            .map(|(local, targets)| (name(local), targets.split_whitespace().map(name).collect()))
            .collect();
        let location = SourceLocation::default();
        let components =
            components.iter().map(|(name, targets)| (name, (&location, targets.iter().collect())));
        let references = References { kind: "group", what: "groups", components: components.collect() };
        let joined =
            |names: Vec<&Name>| names.iter().map(|name| name.local.as_str()).collect::<Vec<_>>().join(" ");
        let all_joined =
            |cycles: Vec<Vec<&Name>>| cycles.into_iter().map(joined).collect::<Vec<_>>().join(", ");
        references.targets_first().map(joined).map_err(all_joined)
    }

    #[test]
    fn chain_of_five_thousand_components_is_ordered_from_both_ends() {
        let chain = |step: usize| {
            let names =
                (1..5001).map(move |number| (format!("G{number:04}"), format!("G{:04}", number + step - 1)));
            let names: Vec<(String, String)> = names.collect();
            order(&names.iter().map(|(name, target)| (name.as_str(), target.as_str())).collect::<Vec<_>>())
        };
        assert!(chain(2).is_ok_and(|order| order.starts_with("G5000 G4999 ")));
        assert!(chain(0).is_ok_and(|order| order.starts_with("G0001 G0002 ")));
    }

    #[test]
    fn component_that_is_used_twice_is_no_cycle() {
        assert_eq!(order(&[("A", "B C"), ("B", "C"), ("C", "")]).as_deref(), Ok("C B A"));
    }

    #[test]
    fn reference_to_an_unknown_component_is_skipped() {
        assert_eq!(order(&[("A", "Z B"), ("B", "")]).as_deref(), Ok("B A"));
    }

    #[test]
    fn cycle_is_without_the_components_that_lead_to_it() {
        assert_eq!(order(&[("A", "B"), ("B", "C"), ("C", "B")]), Err("B C B".to_owned()));
        assert_eq!(order(&[("A", "A")]), Err("A A".to_owned()));
        let two = [("A", "B"), ("B", "A"), ("C", "C D"), ("D", "")];
        assert_eq!(order(&two), Err("A B A, C C".to_owned()));
    }
}
