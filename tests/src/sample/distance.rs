//! The distance from each type and group of a schema to a target type or group.

use std::collections::{BTreeMap, VecDeque};

use ews_codegen::schema::{Name, Particle, TypeRef};

use super::grammar::Grammar;
use super::uses::{add_components, add_components_of_particle};

/// The distances to a target. A distance is the number of types and groups to enter until the target is entered.
pub(super) struct Distances<'s> {
    distances: BTreeMap<&'s Name, usize>,
}

impl<'s> Distances<'s> {
    /// Finds the distances to a type or group.
    ///
    /// If `or_derived` is `true`, types that derive from the target count as the target.
    pub(super) fn new(grammar: &Grammar<'s>, target: &'s Name, or_derived: bool) -> Self {
        let mut distances = BTreeMap::from([(target, 0)]);
        let mut queue = VecDeque::from([target]);
        while let Some(name) = queue.pop_front() {
            for &(user, is_derived) in grammar.uses(name) {
                if is_derived && name == target && !or_derived {
                    continue;
                }
                let distance = distances[name] + usize::from(!is_derived);
                if distances.get(user).is_none_or(|known| distance < *known) {
                    distances.insert(user, distance);
                    if is_derived {
                        queue.push_front(user);
                    } else {
                        queue.push_back(user);
                    }
                }
            }
        }
        Self { distances }
    }

    /// Returns the distance from a type or group; `usize::MAX` if it does not lead to the target.
    pub(super) fn of_name(&self, name: &Name) -> usize {
        self.distances.get(name).copied().unwrap_or(usize::MAX)
    }

    /// Returns the distance from a named or anonymous type.
    pub(super) fn of_type(&self, grammar: &Grammar<'s>, type_ref: &'s TypeRef) -> usize {
        let mut components = Vec::new();
        add_components(grammar, type_ref, &mut components);
        self.least(&components)
    }

    /// Returns the distance from a particle.
    pub(super) fn of_particle(&self, grammar: &Grammar<'s>, particle: &'s Particle) -> usize {
        let mut components = Vec::new();
        add_components_of_particle(grammar, particle, &mut components);
        self.least(&components)
    }

    fn least(&self, components: &[&Name]) -> usize {
        components.iter().map(|name| self.of_name(name)).min().unwrap_or(usize::MAX)
    }
}
