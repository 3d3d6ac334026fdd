//! The runtime that generated code stands on: reading and writing XML.
//!
//! Most users need [`Root`] (documents), [`ReadOptions`], [`WriteOptions`] and [`RawXml`]. The rest
//! is public for code that [`ews_codegen`](https://docs.rs/ews-codegen) generates in other crates,
//! and is explained by one example: what `types::EmailAddress` implements.

mod attributes;
mod document;
mod input;
#[macro_use]
mod macros;
mod name;
mod namespaces;
mod node;
mod options;
mod output;
mod raw;
mod read;
mod shape;
mod text;
mod write;

pub use self::attributes::Attribute;
pub use self::document::Root;
pub use self::input::{Input, Tag};
pub use self::name::Namespace;
pub use self::options::{ReadOptions, WriteOptions};
pub use self::output::{Output, TextOut};
pub use self::raw::RawXml;
pub use self::read::{Blank, ReadChoice, ReadText, ReadXml, Slot, Taken, ValueError};
pub use self::shape::{Content, Particle, Shape, Term, UNBOUNDED};
pub use self::write::{WriteChoice, WriteText, WriteXml};

/// The four characters that XML takes for white space.
pub(crate) fn is_xml_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}
