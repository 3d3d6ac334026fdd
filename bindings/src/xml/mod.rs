//! Reading and writing documents.
//!
//! | type | use |
//! |---|---|
//! | [`Root`] | reads and writes a document by the type of its root element |
//! | [`Element`] | reads and writes a document by the name of its root element |
//! | [`ReadOptions`] | the mode, the report callback and the limits of reading |
//! | [`WriteOptions`] | the mode and the namespace prefixes of writing |
//! | [`Report`] | a departure from the schema that reading accepted |
//! | [`RawXml`] | an element as text |
//! | [`Kept`] | the XML of a document that no field holds |
//! | [`OpenEnum`] | an enumeration, with the variant `Unlisted` for any other text |
//! | [`List`] | a complex type whose content is one repeated element or choice |

mod element;
mod root;

pub use self::element::{Element, Visitor};
pub use self::root::{GlobalElement, Root};
pub use crate::rt::{
    AnyAttribute, ForbiddenCharacters, Kept, KeptXml, KnownOrRaw, List, OpenEnum, RawXml, ReadOptions,
    ReadXml, Report, WriteOptions, WriteXml, WrittenXml,
};
