//! XML without a schema: tags, text, attributes, namespaces, characters and positions.

mod attributes;
mod characters;
mod chunk_buffer;
mod declaration;
mod declarations;
mod decoder;
mod encoding;
mod forbidden;
mod markup;
mod markup_buffer;
mod name;
mod namespace;
mod position;
mod scanner;
mod scope;
mod start_tag;
mod text;

pub use self::attributes::Attribute;
pub use self::characters::ForbiddenCharacters;
pub(crate) use self::characters::{forbidden_message, is_xml_character};
pub(crate) use self::chunk_buffer::{ChunkBuffer, ScanResult, too_long};
pub(crate) use self::encoding::{document_text, lossy_start, not_utf8, utf16_unit};
pub(crate) use self::markup::Markup;
pub(crate) use self::markup_buffer::{MarkupBuffer, read_chunk};
pub(crate) use self::name::is_name;
pub use self::namespace::{Namespace, NamespaceName, Namespaces};
pub(crate) use self::namespace::{XML, expanded};
pub(crate) use self::scanner::{Scanner, SyntaxOptions, in_one_line};
pub(crate) use self::scope::OuterScope;
pub use self::start_tag::StartTag;
pub(crate) use self::text::{number, split_reference, surrogate_pair};

/// Returns the text without white space at its ends.
#[inline]
pub fn trimmed(text: &str) -> &str {
    // Few values have white space at their ends. A test of two bytes is cheaper than a search.
    let is_blank = |byte: Option<&u8>| byte.is_some_and(|byte| is_space(*byte));
    if is_blank(text.as_bytes().first()) || is_blank(text.as_bytes().last()) {
        text.trim_matches(is_xml_space)
    } else {
        text
    }
}

/// Returns `true` for the four characters that are white space in XML.
pub fn is_xml_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}

/// Returns `true` for the four bytes that are white space in XML.
#[inline]
pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Returns `true` if a text is a form of the boolean `true`.
pub(crate) fn is_true(text: &str) -> bool {
    matches!(trimmed(text), "true" | "1")
}
