//! Differences between documents on the wire and the XSD: the entries of `wire.toml`.
//!
//! The location of an entry is that in the `wire.toml` of the folder; `None` for an entry that is built in.

use super::{Name, Occurrence, SourceLocation};

/// The namespace of the elements in a list, in one element of one type. Other uses of the list type keep the namespace
/// of the schema.
#[derive(Clone, Debug)]
pub struct WireNamespace {
    /// The type that declares the element.
    pub owner: Name,
    /// The local name of the element that has the list type.
    pub field: String,
    /// The name of the list's elements on the wire.
    pub child: Name,
    /// The source location of the entry.
    pub location: Option<SourceLocation>,
}

/// An element that servers send and the schema lacks. It is optional.
#[derive(Clone, Debug)]
pub struct WireElement {
    /// The type that lacks the element.
    pub owner: Name,
    /// The local name of the element that comes before.
    pub after: String,
    /// The local name of the element.
    pub name: String,
    /// The type of the element.
    pub type_name: Name,
    /// The occurrence. `minOccurs` is 0, because the schema allows documents without the element.
    pub occurrence: Occurrence,
    /// The first version that has the element.
    pub since: String,
    /// The source location of the entry.
    pub location: Option<SourceLocation>,
}

/// A type whose Rust struct keeps the XML below it that no field holds. The types of the global elements do so without an
/// entry.
#[derive(Clone, Debug)]
pub struct WireHolder {
    /// The type.
    pub owner: Name,
    /// The source location of the entry.
    pub location: Option<SourceLocation>,
}

/// The type of the text of a type with simple content, where the schema has another.
#[derive(Clone, Debug)]
pub struct WireText {
    /// The type.
    pub type_name: Name,
    /// The built-in type of the text.
    pub text: Name,
    /// The source location of the entry.
    pub location: Option<SourceLocation>,
}

/// The base type that a type has on the wire, instead of that of the schema.
#[derive(Clone, Debug)]
pub struct WireBase {
    /// The type. It does not declare content.
    pub type_name: Name,
    /// The base type.
    pub base: Name,
    /// The source location of the entry.
    pub location: Option<SourceLocation>,
}

/// An element that a failed response message has, empty, although the schema does not require it.
#[derive(Clone, Debug)]
pub struct WireEmpty {
    /// The type of the response message.
    pub owner: Name,
    /// The local name of the element.
    pub child: String,
    /// The source location of the entry.
    pub location: Option<SourceLocation>,
}
