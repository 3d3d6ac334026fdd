//! Check of the nesting of types within types: rustc stops at 128 types.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Errors};
use crate::limits;
use crate::schema::{Element, Name, Schema};

use super::content::TypeContent;
use super::members::Term;
use super::type_name;

/// Adds an error if the shortest way from a type to a type inside it has too many steps.
pub(super) fn check_type_depth(
    schema: &Schema,
    contents: &BTreeMap<Name, TypeContent>,
    xsi_types: &BTreeMap<Name, Vec<Name>>,
    errors: &mut Errors,
) {
    let names: Vec<&Name> = contents.keys().collect();
    let numbers: BTreeMap<&Name, usize> =
        names.iter().zip(0..).map(|(name, number)| (*name, number)).collect();
    // The enums come after the types: with an edge to each type of an enum, there would be too many.
    let enums: BTreeMap<&Name, usize> = xsi_types.keys().zip(names.len()..).collect();
    let within = contents.values().map(|content| types_within(content, &enums, &numbers));
    let of_enum =
        |concrete: &Vec<Name>| concrete.iter().filter_map(|name| numbers.get(name).copied()).collect();
    let inner: Vec<Vec<usize>> = within.chain(xsi_types.values().map(of_enum)).collect();
    // The type from which each type was reached last.
    let mut reached_from = vec![usize::MAX; inner.len()];
    for (start, name) in names.iter().enumerate() {
        if let Some(deep) = too_deep(start, names.len(), &inner, &mut reached_from) {
            let message = format!(
                "expected types nested at most {} deep, found {} deeper than that in {name}; nest the types less",
                limits::TYPE_STEPS,
                names[deep]
            );
            let error = Error::new(ErrorKind::Unsupported, message);
            errors.push(error.of(format!("type {name}")).at(schema.types[*name].location()));
            // The types on the way are as deep.
            return;
        }
    }
}

/// A type that is more than [`limits::TYPE_STEPS`] steps away by the shortest way. An enum, whose number is at least `types`,
/// is not a step.
fn too_deep(start: usize, types: usize, inner: &[Vec<usize>], reached_from: &mut [usize]) -> Option<usize> {
    let mut level = vec![start];
    reached_from[start] = start;
    for _ in 0..=limits::TYPE_STEPS {
        let mut next = Vec::new();
        while let Some(node) = level.pop() {
            for to in inner[node].iter().copied() {
                if reached_from[to] != start {
                    reached_from[to] = start;
                    if to < types { next.push(to) } else { level.push(to) }
                }
            }
        }
        level = next;
    }
    level.into_iter().min()
}

/// The complex types, and the enums over `xsi:type`, that a value of a type holds.
fn types_within(
    content: &TypeContent,
    enums: &BTreeMap<&Name, usize>,
    numbers: &BTreeMap<&Name, usize>,
) -> Vec<usize> {
    let mut all: Vec<usize> = content.base.iter().filter_map(|base| numbers.get(base).copied()).collect();
    let mut add = |element: &Element| {
        let name = type_name(&element.type_ref);
        all.extend(enums.get(name).or_else(|| numbers.get(name)).copied());
    };
    for member in &content.members {
        match &member.term {
            Term::Element(element) => add(element),
            Term::Choice(elements) | Term::Substitution(_, elements) => elements.iter().for_each(&mut add),
            Term::Any(_) => {}
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}
