//! What follows from the schema as a whole: a pass per file, each a fact or a rewriting.
//!
//! In: a [`Schema`]. Out: [`Resolved`], the schema in which every type has a name, with what the
//! types are to each other.

mod anonymous;
mod derivation;
mod responses;
mod substitution;

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Result;
use crate::schema::{Name, Schema, TypeRef};

/// A schema and what follows from it.
#[derive(Debug)]
pub(crate) struct Resolved {
    /// The schema; every [`TypeRef`] is named.
    pub(crate) schema: Schema,
    /// Types that have no name in the schema, and where they stand there.
    pub(crate) anonymous: BTreeMap<Name, String>,
    /// Types that are a base, with the types that derive from them directly.
    pub(crate) derived: BTreeMap<Name, Vec<Name>>,
    /// Heads of substitution groups with the elements that may stand there.
    pub(crate) substitutions: BTreeMap<Name, Vec<Name>>,
    /// Types whose elements need `xsi:type`, with the concrete types that it may name.
    pub(crate) polymorphic: BTreeMap<Name, Vec<Name>>,
    /// Lists of response messages narrowed to one operation's, and the list that they narrow.
    pub(crate) narrowed: BTreeMap<Name, Name>,
    /// Types that descend from the response message.
    pub(crate) responses: BTreeSet<Name>,
}

/// Runs the passes.
pub(crate) fn resolve(mut schema: Schema) -> Result<Resolved> {
    let anonymous = anonymous::hoist(&mut schema)?;
    let narrowed = responses::narrow(&mut schema)?;
    let derived = derivation::derived(&schema);
    let substitutions = substitution::groups(&schema);
    let polymorphic = derivation::polymorphic(&schema, &derived)?;
    let responses = responses::descendants(&derived);
    Ok(Resolved { schema, anonymous, derived, substitutions, polymorphic, narrowed, responses })
}

/// The name of a type, after [`anonymous::hoist`] has given one to all.
pub(crate) fn type_name(type_ref: &TypeRef) -> &Name {
    match type_ref {
        TypeRef::Named(name) => name,
        TypeRef::Anonymous(_) => unreachable!("anonymous types are hoisted first"),
    }
}
