//! Check that no component is made of itself: no type is its own base, no group contains itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Particle, Schema, SourceLocation, Term};

/// The components of one kind, each with the components of the same kind that it is made of.
type Graph<'s> = BTreeMap<&'s Name, (&'s SourceLocation, Vec<&'s Name>)>;

/// Fails with a component that is made of itself.
pub(super) fn check(schema: &Schema) -> Result<()> {
    let types = { schema.types.iter() }.map(|(name, ty)| (name, (ty.location(), ty.made_of())));
    let elements = { schema.elements.iter() }
        .map(|(name, element)| (name, (&element.location, element.substitution_group.iter().collect())));
    let groups = { schema.groups.iter() }.map(|(name, group)| {
        let mut references = Vec::new();
        add_references(&group.particle, &mut references);
        (name, (&group.location, references))
    });
    let attribute_groups = { schema.attribute_groups.iter() }
        .map(|(name, group)| (name, (&group.location, group.attributes.groups.iter().collect())));
    acyclic("type", &types.collect())?;
    acyclic("element", &elements.collect())?;
    acyclic("group", &groups.collect())?;
    acyclic("attributeGroup", &attribute_groups.collect())
}

fn acyclic(kind: &str, graph: &Graph<'_>) -> Result<()> {
    let left = in_or_above_a_cycle(graph);
    let Some(mut name) = left.first().copied() else { return Ok(()) };
    // Every component that is left is made of another one that is left: following them leads into a cycle.
    let mut passed = BTreeSet::new();
    while passed.insert(name) {
        name = graph[name].1.iter().find(|part| left.contains(*part)).copied().unwrap_or(name);
    }
    let error = Error::new(ErrorKind::Schema, "refers to itself").of(format!("{kind} {name}"));
    Err(error.at(graph[name].0))
}

/// The components that are in a cycle, or made of a component in one.
///
/// Removes the components that are made of nothing, then those that were made of removed components only, and so on.
fn in_or_above_a_cycle<'s>(graph: &Graph<'s>) -> BTreeSet<&'s Name> {
    let mut uses: BTreeMap<&Name, Vec<&'s Name>> = BTreeMap::new();
    let mut parts_left: BTreeMap<&'s Name, usize> = BTreeMap::new();
    for (name, (_, parts)) in graph {
        let parts = parts.iter().filter(|part| graph.contains_key(*part));
        parts_left.insert(name, parts.map(|part| uses.entry(part).or_default().push(name)).count());
    }
    let removable = parts_left.iter().filter(|(_, left)| **left == 0);
    let mut queue: Vec<&Name> = removable.map(|(name, _)| *name).collect();
    while let Some(removed) = queue.pop() {
        parts_left.remove(removed);
        for user in uses.get(removed).into_iter().flatten() {
            if let Some(left) = parts_left.get_mut(user) {
                *left -= 1;
                if *left == 0 {
                    queue.push(user);
                }
            }
        }
    }
    parts_left.into_keys().collect()
}

fn add_references<'s>(particle: &'s Particle, references: &mut Vec<&'s Name>) {
    match &particle.term {
        Term::GroupRef(name) => references.push(name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| add_references(particle, references));
        }
        Term::Element(_) | Term::ElementRef(_) | Term::Any(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Namespace;

    fn name(local: &str) -> Name {
        Name::new(Namespace::Types, local)
    }

    /// The error for components `(name, parts)`.
    fn error(components: &[(Name, Vec<Name>)]) -> Option<String> {
        let location = SourceLocation::new("types.xsd".into(), 7);
        let graph = components.iter().map(|(name, parts)| (name, (&location, parts.iter().collect())));
        acyclic("group", &graph.collect()).err().map(|error| error.to_string())
    }

    #[test]
    fn chain_of_five_thousand_components_is_accepted_in_both_orders() {
        let numbered = |number: usize| name(&format!("G{number:04}"));
        let up = (0..5000).map(|number| (numbered(number), vec![numbered(number + 1)]));
        assert_eq!(error(&up.collect::<Vec<_>>()), None);
        let down = (1..5000).map(|number| (numbered(number), vec![numbered(number - 1)]));
        assert_eq!(error(&down.collect::<Vec<_>>()), None);
    }

    #[test]
    fn component_that_is_used_twice_is_no_cycle() {
        let diamond =
            [(name("A"), vec![name("B"), name("C")]), (name("B"), vec![name("C")]), (name("C"), Vec::new())];
        assert_eq!(error(&diamond), None);
    }

    #[test]
    fn cycle_is_reported_at_a_component_in_it_and_not_at_one_that_leads_to_it() {
        let cycle =
            [(name("A"), vec![name("B")]), (name("B"), vec![name("C")]), (name("C"), vec![name("B")])];
        assert_eq!(error(&cycle).as_deref(), Some("types.xsd:7: group t:B: refers to itself"));
    }

    #[test]
    fn component_that_contains_itself_is_reported() {
        let own = [(name("A"), vec![name("A")])];
        assert_eq!(error(&own).as_deref(), Some("types.xsd:7: group t:A: refers to itself"));
    }
}
