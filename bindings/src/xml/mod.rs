//! Reading and writing documents.
//!
//! [`Root`] reads and writes a document by the type of its root element. [`Element`] does so by the name of the root
//! element. [`ReadOptions`] and [`WriteOptions`] set the mode and the limits. [`RawXml`] contains an element as text.

mod element;
mod root;

pub use self::element::{Element, Visitor};
pub use self::root::{GlobalElement, Root};
pub use crate::rt::{
    AnyAttribute, ForbiddenCharacters, Kept, KeptXml, KnownOrRaw, List, OpenEnum, RawXml, ReadOptions,
    ReadXml, Report, WriteOptions, WriteXml, WrittenXml,
};
