//! What the schema says of a complex type, as static data: for strict reading, for messages, and
//! for what the writer must refuse.

use super::model::{self, Child, ContentError};
use super::name::{Namespace, split};

/// The info of a complex type.
///
/// Names are canonical (`t:Subject`). Generated code has one constant per type.
#[derive(Debug)]
pub struct TypeInfo {
    /// Three lines, for a third of the pointers: the type's name; the required elements and attributes
    /// (`@Id`) that have a bit each, in the order of the bits; its own children, in a notation like that of
    /// DTDs: `t:Name?, (t:FolderId | t:ItemId)+, t:Value{0,5}, {##any}*`.
    pub facts: &'static str,
    /// The type that it extends, whose content and attributes come first.
    pub base: Option<&'static TypeInfo>,
    /// The bits of all bases and its own.
    pub bits: u32,
    /// It has text for content.
    pub text: bool,
    /// The Rust type can hold what the content model forbids (an empty list, half of a group), so
    /// that the writer has to look.
    pub checked: bool,
    /// It is a response message, whose children are only required in a success.
    pub response: bool,
}

impl TypeInfo {
    /// A type with nothing in it, to start from.
    pub const EMPTY: Self =
        Self { facts: "\n\n", base: None, bits: 0, text: false, checked: false, response: false };

    /// A line of the facts.
    fn line(&self, number: usize) -> &'static str {
        self.facts.split('\n').nth(number).unwrap_or("")
    }

    /// The type's name.
    pub(crate) fn name(&self) -> &'static str {
        self.line(0)
    }

    /// Its own content model.
    fn model(&self) -> &'static str {
        self.line(2)
    }

    /// The shapes from the root of the derivation to this one.
    fn chain(&'static self) -> impl Iterator<Item = &'static TypeInfo> {
        let mut chain: Vec<_> = std::iter::successors(Some(self), |info| info.base).collect();
        chain.reverse();
        chain.into_iter()
    }

    /// The content models from the root of the derivation to this one.
    fn models(&'static self) -> impl Iterator<Item = &'static str> {
        self.chain().map(Self::model).filter(|model| !model.is_empty())
    }

    /// The name behind a bit.
    pub(crate) fn required_name(&'static self, bit: u32) -> &'static str {
        let mut names =
            self.chain().flat_map(|info| info.line(1).split(", ")).filter(|name| !name.is_empty());
        names.nth(bit as usize).unwrap_or("?")
    }

    /// Whether the type has text for content.
    #[inline]
    pub(crate) fn is_text(&self) -> bool {
        self.text || self.base.is_some_and(TypeInfo::is_text)
    }

    /// A child with a local name, in whatever namespace the schema has it.
    pub(crate) fn namesake(&'static self, local: &str) -> Option<&'static str> {
        self.models().flat_map(model::names).find(|name| split(name).1 == local)
    }

    /// Whether an element may occur more than once, so that paths number it.
    pub(crate) fn repeats(&'static self, local: &str) -> bool {
        self.models().any(|model| model::repeats(model, local))
    }

    /// Whether children fit the content model.
    pub(crate) fn check(&'static self, children: &[Child<'_>]) -> Result<(), ContentError> {
        let place = self.take(children)?;
        if place < children.len() {
            return Err(ContentError::Unexpected {
                place,
                expected: model::expected(self.models(), children),
            });
        }
        Ok(())
    }

    /// Takes as many children as fit the bases' content models and its own.
    fn take(&'static self, children: &[Child<'_>]) -> Result<usize, ContentError> {
        let place = self.base.map_or(Ok(0), |base| base.take(children))?;
        model::take(self.model(), children, place)
    }

    /// Whether none of the children is of the info's own content.
    pub(crate) fn is_untouched_by(&'static self, children: &[Child<'_>]) -> bool {
        !model::names(self.model()).any(|name| children.contains(&split(name)))
    }
}

/// Whether a wildcard lets a name in: `##any`, `##other t` (not the types namespace, and not none), or URIs.
pub(crate) fn admits(allowed: &str, namespace: Namespace) -> bool {
    match allowed.split_once(' ') {
        _ if allowed == "##any" => true,
        Some(("##other", own)) => {
            !matches!(namespace, Namespace::None) && namespace != Namespace::of_prefix(own)
        }
        _ => allowed.split(' ').any(|uri| namespace.uri() == Some(uri)),
    }
}
