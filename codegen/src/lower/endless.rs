//! Types that require themselves: no document of such a type ends, and a value of it cannot be made.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors};
use crate::resolve::{Member, Term, type_name};
use crate::schema::{Name, SourceLocation};

use super::Lower;
use super::class::TypeClass;
use super::graph::cycles;

impl Lower<'_> {
    /// Adds an error for the first type of each cycle of types that require each other.
    pub(super) fn check_endless_types(&self, errors: &mut Errors) {
        let names: Vec<&Name> = self.resolved.bases_first.iter().collect();
        let numbers: BTreeMap<&Name, usize> =
            names.iter().zip(0..).map(|(name, number)| (*name, number)).collect();
        let required = |name: &&Name| {
            self.required(name).into_iter().filter_map(|(name, _)| numbers.get(name).copied()).collect()
        };
        let edges: Vec<Vec<usize>> = names.iter().map(required).collect();
        let cycles = cycles(&edges);
        let mut reported = BTreeSet::new();
        for (name, cycle) in names.iter().zip(&cycles).filter(|(_, cycle)| cycle.is_some()) {
            let mut required = self.required(name).into_iter();
            let next =
                required.find(|(next, _)| numbers.get(next).is_some_and(|next| cycles[*next] == *cycle));
            let location = next.and_then(|(_, location)| location);
            // A step to a base type is not at an element. Another step of the cycle is.
            let Some(location) = location else { continue };
            if !reported.insert(cycle) {
                continue;
            }
            let message = format!(
                "every {name} requires another {name}, so a document of the type cannot end; set minOccurs=\"0\" on this \
                 element, or on an element between them"
            );
            errors.push(Error::new(ErrorKind::Unsupported, message).of(format!("type {name}")).at(location));
        }
    }

    /// The types that every value of a type contains, each with its element: the base type and the types of the required
    /// elements. Lists and enums are different: a list may be empty, and an enum has `Unlisted`.
    fn required(&self, name: &Name) -> Vec<(&Name, Option<&SourceLocation>)> {
        let Some(content) = self.resolved.contents.get(name) else { return Vec::new() };
        let base = content.base.as_ref().map(|base| (base, None));
        let elements = content.members.iter().filter_map(|member| {
            let element = self.required_struct(member)?;
            Some((element, Some(&member.location)))
        });
        base.into_iter().chain(elements).collect()
    }

    fn required_struct<'a>(&self, member: &'a Member) -> Option<&'a Name> {
        let Term::Element(element) = &member.term else { return None };
        let name = type_name(&element.type_ref);
        let is_struct = self.classes.get(name) == Some(&TypeClass::Struct);
        let is_required =
            !member.occurrence.is_optional && !member.occurrence.is_repeated() && !element.nillable;
        (is_struct && is_required && !self.resolved.xsi_types.contains_key(name)).then_some(name)
    }
}
