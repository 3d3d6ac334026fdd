//! The runtime that generated code stands on: reading and writing XML.
//!
//! Most users need [`Root`] (documents), [`ReadOptions`], [`WriteOptions`] and [`RawXml`]. The rest
//! is public for code that `ews-codegen` generates in other crates.

mod attributes;
mod characters;
mod complex;
mod document;
mod element;
mod escape;
#[doc(hidden)]
pub mod facets;
mod fields;
mod list;
mod macros;
mod model;
mod name;
mod namespaces;
#[doc(hidden)]
pub mod open_enum;
mod options;
mod outlined;
mod pattern;
mod place;
mod raw;
mod read;
mod reader;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod stored;
mod stream;
mod tags;
mod text;
mod type_info;
mod write;
mod writer;

pub use self::attributes::{AnyAttribute, Attribute};
pub use self::characters::ForbiddenCharacters;
pub use self::document::{GlobalElement, Root};
pub(crate) use self::document::{read as read_document, utf8};
pub use self::element::{Element, Redacted, Visitor};
pub use self::escape::TextOut;
pub(crate) use self::escape::text_of;
pub use self::facets::Facets;
pub use self::fields::Field;
pub use self::list::{Choices, Elements, List, ListType, Messages, ReadItems, WriteItems};
pub(crate) use self::model::{Child, ContentError, take};
pub use self::name::Namespace;
pub(crate) use self::name::{is_name, split};
pub use self::open_enum::OpenEnum;
pub use self::options::{ReadOptions, WriteOptions};
pub use self::pattern::Pattern;
pub use self::raw::{KnownOrRaw, RawXml};
#[doc(hidden)]
pub use self::read::parsed;
pub use self::read::{
    ComplexType, Handled, Placeholder, ReadChoice, ReadComplex, ReadText, ReadXml, ValueError,
};
pub use self::reader::{Reader, StartTag};
pub(crate) use self::stream::Stream;
pub use self::type_info::TypeInfo;
pub(crate) use self::type_info::admits;
pub use self::write::{WriteChoice, WriteComplex, WriteText, WriteXml};
pub use self::writer::Writer;

#[doc(hidden)]
pub use crate::{
    choice_type, choice_wrapper_type, complex_type, elements, extends, facet_number, facet_text,
    from_alternatives, from_variants, list_name, list_type, open_enum, operation, placeholder_choice,
    placeholder_default, placeholder_new, root, type_info, union_type, wrapper_type,
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
    let is_space = |byte: Option<&u8>| byte.is_some_and(|byte| reader::is_space(*byte));
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
