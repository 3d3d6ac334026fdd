//! Reading and writing documents: what programs use.
//!
//! [`Root`] reads and writes documents, [`ReadOptions`] and [`WriteOptions`] say how, [`RawXml`] keeps XML as
//! text.

pub use crate::rt::{
    AnyAttribute, Element, ForbiddenCharacters, GlobalElement, KnownOrRaw, List, Namespace, RawXml,
    ReadOptions, Root, Visitor, WriteOptions,
};
pub use crate::rt::{OpenEnum, ReadXml, WriteXml};
