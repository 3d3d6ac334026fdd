//! The own content of each complex type: the content that it adds to its base type.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Errors;
use crate::schema::{Attribute, ComplexType, Content, Derivation, Name, Schema, Wildcard};

use super::members::{EffectiveOccurrence, Finder, Member};
use super::{attributes, type_name};

/// The own content of a complex type.
#[derive(Debug)]
pub(crate) struct TypeContent {
    /// The nearest base type that has content. A restriction lacks one: it repeats the content that it keeps.
    pub(crate) base: Option<Name>,
    /// The attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// The attribute wildcard.
    pub(crate) any_attribute: Option<Wildcard>,
    /// The type of the text of simple content.
    pub(crate) text: Option<Name>,
    /// The elements, choices and wildcards, in order.
    pub(crate) members: Vec<Member>,
    /// The schema declares no content.
    declares_none: bool,
}

impl TypeContent {
    /// Returns `true` if the type and its base types declare no content.
    pub(crate) fn is_empty(&self) -> bool {
        self.declares_none
            && self.attributes.is_empty()
            && self.any_attribute.is_none()
            && self.base.is_none()
    }

    /// The only member, if the type lacks other content and a base type.
    pub(crate) fn only_member(&self) -> Option<&Member> {
        let is_bare = self.base.is_none() && self.attributes.is_empty() && self.any_attribute.is_none();
        match self.members.as_slice() {
            [only] if is_bare => Some(only),
            _ => None,
        }
    }
}

/// The own content of all complex types.
pub(super) fn all(
    schema: &Schema,
    bases_first: &[Name],
    substitutions: &BTreeMap<Name, Vec<Name>>,
    responses: &BTreeSet<Name>,
    errors: &mut Errors,
) -> BTreeMap<Name, TypeContent> {
    let mut finder = Finder::new(schema, substitutions);
    let mut known = BTreeMap::new();
    for name in bases_first {
        let Some(complex) = schema.complex(name) else { continue };
        let members = match &complex.content {
            Content::Empty | Content::Simple(_) => Vec::new(),
            // Only a success has the content that a response message requires.
            Content::Particle(particle) => {
                let is_response = responses.contains(name);
                let occurrence =
                    if is_response { EffectiveOccurrence::OPTIONAL } else { EffectiveOccurrence::ONCE };
                errors.check(finder.members(name, particle, occurrence)).unwrap_or_default()
            }
        };
        let content = TypeContent {
            base: base(complex, &known),
            attributes: attributes::attributes(schema, name, complex, &known, errors),
            any_attribute: attributes::wildcard(schema, name, complex, errors),
            text: text(complex),
            members,
            declares_none: complex.content == Content::Empty,
        };
        known.insert(name.clone(), content);
    }
    known
}

/// The nearest base type that has content.
fn base(complex: &ComplexType, known: &BTreeMap<Name, TypeContent>) -> Option<Name> {
    let Derivation::Extension(base) = &complex.derivation else { return None };
    (!known.get(base)?.is_empty()).then(|| base.clone())
}

/// The type of the text of simple content. A type that extends such a type inherits the text.
fn text(complex: &ComplexType) -> Option<Name> {
    match &complex.content {
        Content::Simple(base) => Some(type_name(base).clone()),
        Content::Empty | Content::Particle(_) => None,
    }
}
