//! The relations between the components of a schema: one pass per file.
//!
//! In: a [`Schema`]. Out: [`Resolved`], the schema with the relations between its types and the own content of each
//! complex type. Four passes change the schema: the entries of `wire.toml` are applied, each anonymous type gets a name,
//! each response gets a list of the messages of its operation, and particles without effect are removed. The anonymous
//! members of a union stay anonymous.
//! Checks of size and depth run between the passes.

mod anonymous;
mod attributes;
mod content;
mod derivation;
mod members;
mod responses;
mod simplify;
mod size;
mod substitution;
mod type_depth;
mod xsi_type;

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Problems, Result};
use crate::schema::{Name, Schema, TypeRef};
use crate::wire::{self, Wire};

pub(crate) use self::content::TypeContent;
pub(crate) use self::members::{Member, Term, alternatives, substitutes};
pub(crate) use self::responses::message_list;
pub(crate) use self::xsi_type::declared_types;

/// A schema and the relations between its components.
#[derive(Debug)]
pub(crate) struct Resolved {
    /// The changed schema. Every [`TypeRef`] is named, except for the anonymous members of unions.
    pub(crate) schema: Schema,
    /// The parts of the schema that come from `wire.toml`.
    pub(crate) wire: Wire,
    /// The anonymous types of the schema, each with a description of its enclosing component.
    pub(crate) anonymous: BTreeMap<Name, String>,
    /// The base types, with the types that derive from each directly.
    pub(crate) derived: BTreeMap<Name, Vec<Name>>,
    /// The complex types, each after its base type.
    pub(crate) bases_first: Vec<Name>,
    /// The heads of substitution groups, with the elements that may replace each.
    pub(crate) substitutions: BTreeMap<Name, Vec<Name>>,
    /// The types whose elements are enums over `xsi:type`, with the concrete types of each enum.
    pub(crate) xsi_types: BTreeMap<Name, Vec<Name>>,
    /// The other concrete types of elements, whose elements are structs. Each has the concrete types that derive from it.
    pub(crate) concrete_derived: BTreeMap<Name, Vec<Name>>,
    /// The lists of response messages that hold the message of one operation, with the list that each narrows.
    pub(crate) narrowed: BTreeMap<Name, Name>,
    /// The types that derive from the response message, and that type.
    pub(crate) responses: BTreeSet<Name>,
    /// The own content of each complex type.
    pub(crate) contents: BTreeMap<Name, TypeContent>,
    /// The global elements of each type that has one.
    pub(crate) elements_of: BTreeMap<Name, Vec<Name>>,
}

/// Runs the passes. Fails at a limit that the passes need. The other errors are among the problems: lowering adds its own
/// errors, so that one run finds all.
pub(crate) fn resolve(mut schema: Schema, problems: &mut Problems) -> Result<Resolved> {
    size::check_chains(&schema)?;
    let wire = wire::apply(&mut schema, problems);
    let anonymous = anonymous::hoist(&mut schema, &mut problems.errors);
    let narrowed = responses::narrow(&mut schema, &mut problems.errors);
    let derived = derivation::derived(&schema);
    let bases_first = derivation::bases_first(&schema, &derived);
    let substitutions = substitution::groups(&schema);
    size::check_contents(&schema, &substitutions)?;
    simplify::simplify(&mut schema);
    let mut named = derived.clone();
    named.values_mut().for_each(|types| types.retain(|name| !anonymous.contains_key(name)));
    named.retain(|_, types| !types.is_empty());
    let xsi_types = xsi_type::enums(&schema, &named, problems);
    let concrete_derived = xsi_type::named_by_elements(&schema, &named, &xsi_types);
    let responses = responses::descendants(&derived);
    let contents = content::all(&schema, &bases_first, &substitutions, &responses, &mut problems.errors);
    type_depth::check_type_depth(&schema, &contents, &xsi_types, &mut problems.errors);
    let mut elements_of: BTreeMap<Name, Vec<Name>> = BTreeMap::new();
    for (name, element) in &schema.elements {
        elements_of.entry(type_name(&element.type_ref).clone()).or_default().push(name.clone());
    }
    Ok(Resolved {
        schema,
        wire,
        anonymous,
        derived,
        bases_first,
        substitutions,
        xsi_types,
        concrete_derived,
        narrowed,
        responses,
        contents,
        elements_of,
    })
}

impl Resolved {
    /// The nearest base type that has content.
    pub(crate) fn base(&self, name: &Name) -> Option<&Name> {
        self.contents.get(name)?.base.as_ref()
    }

    /// Returns `true` if a complex type has fields or a base type with fields.
    pub(crate) fn has_content(&self, name: &Name) -> bool {
        self.contents.get(name).is_some_and(|content| !content.is_empty())
    }

    /// Returns `true` if a type keeps XML that no field holds: a global element has the type, or `wire.toml` names it.
    pub(crate) fn keeps_xml(&self, name: &Name) -> bool {
        let is_concrete = |element: &Name| !self.schema.elements[element].is_abstract;
        // An abstract type without content does not have values, and no struct derives from it.
        let has_values = self.schema.complex(name).is_some_and(|complex| !complex.is_abstract);
        self.wire.holders.contains(name)
            || (has_values || self.has_content(name))
                && self.elements_of.get(name).is_some_and(|elements| elements.iter().any(is_concrete))
    }

    /// The number of `.base` steps from a type to one of its base types; `None` if a restriction is between them.
    pub(crate) fn base_steps(&self, from: &Name, to: &Name) -> Option<usize> {
        self.with_bases(from).position(|name| name == to)
    }

    /// A type and its base types that have content, from the type up.
    pub(crate) fn with_bases<'s>(&'s self, name: &'s Name) -> impl Iterator<Item = &'s Name> {
        std::iter::successors(Some(name), |name| self.base(name))
    }
}

/// The name of a type that is not a member of a union. [`anonymous::hoist`] has given a name to all of these.
pub(crate) fn type_name(type_ref: &TypeRef) -> &Name {
    match type_ref {
        TypeRef::Named(name) => name,
        TypeRef::Anonymous(_) => unreachable!("anonymous types are hoisted first"),
    }
}
