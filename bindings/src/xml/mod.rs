//! The runtime that generated code stands on: reading and writing XML.
//!
//! Most users need [`Root`] (documents), [`ReadOptions`], [`WriteOptions`] and [`RawXml`]. The rest
//! is public for code that `ews-codegen` generates in other crates.

mod attributes;
mod characters;
mod document;
mod element;
mod escape;
#[doc(hidden)]
pub mod facets;
mod far;
mod fill;
mod input;
mod list;
mod macros;
mod model;
mod name;
mod namespaces;
mod node;
#[doc(hidden)]
pub mod open_enum;
mod options;
mod output;
mod pattern;
mod place;
mod raw;
mod read;
mod shape;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod stored;
mod stream;
mod tags;
mod text;
mod write;

pub use self::attributes::{AnyAttribute, Attribute};
pub use self::characters::ForbiddenCharacters;
pub use self::document::{GlobalElement, Root};
pub(crate) use self::document::{read as read_document, utf8};
pub use self::element::{Element, Hidden, Visitor};
pub use self::escape::TextOut;
pub(crate) use self::escape::text_of;
pub use self::facets::Facets;
pub use self::fill::Slot;
pub use self::input::{Input, Tag};
pub use self::list::{Choices, Elements, List, ListType, Messages, ReadItems, WriteItems};
pub(crate) use self::model::{Child, Misfit, take};
pub use self::name::Namespace;
pub(crate) use self::name::{is_name, split};
pub use self::open_enum::OpenEnum;
pub use self::options::{ReadOptions, WriteOptions};
pub use self::output::Output;
pub use self::pattern::Pattern;
pub use self::raw::{Listed, RawXml};
#[doc(hidden)]
pub use self::read::parsed;
pub use self::read::{Blank, ComplexType, ReadChoice, ReadNode, ReadText, ReadXml, Taken, ValueError};
pub use self::shape::Shape;
pub(crate) use self::shape::admits;
pub(crate) use self::stream::Stream;
pub use self::write::{WriteChoice, WriteNode, WriteText, WriteXml};

#[doc(hidden)]
pub use crate::{
    blank_choice, blank_default, blank_new, choice_type, choice_wrapper_type, complex_type, elements,
    extends, facet_number, facet_text, from_alternatives, from_variants, list_name, list_type, open_enum,
    operation, root, shape, union_type, wrapper_type,
};

/// The types namespace, short for patterns.
pub const T: Namespace = Namespace::Types;
/// The messages namespace, short for patterns.
pub const M: Namespace = Namespace::Messages;

/// No upper limit.
pub const UNBOUNDED: u32 = u32::MAX;

/// A text without white space around it. Nearly no value has any: then its ends are all that is looked at.
#[inline]
pub fn trimmed(text: &str) -> &str {
    let is_space = |byte: Option<&u8>| byte.is_some_and(|byte| input::is_space(*byte));
    if is_space(text.as_bytes().first()) || is_space(text.as_bytes().last()) {
        text.trim_matches(is_xml_space)
    } else {
        text
    }
}

/// The four characters that XML takes for white space.
pub fn is_xml_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}
