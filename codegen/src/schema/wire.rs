//! Differences between documents on the wire and the XSD: the entries of `wire.toml`.

use super::{Name, Occurrence, SourceLocation};

/// A difference between documents on the wire and the XSD.
#[derive(Clone, Debug)]
pub struct WireEntry {
    /// The type that the entry is about.
    pub owner: Name,
    /// The difference.
    pub change: WireChange,
    /// The source location of the entry; unknown for an entry that is built in.
    pub location: SourceLocation,
}

/// The kinds of differences.
#[derive(Clone, Debug)]
pub enum WireChange {
    /// The elements of the type, which is concrete, are read as an enum over `xsi:type`.
    XsiType,
    /// The elements of a list are in another namespace, in one element of the type. Other uses of the list type keep the
    /// namespace of the schema.
    Namespace {
        /// The local name of the element that has the list type.
        field: String,
        /// The name of the list's elements on the wire.
        child: Name,
    },
    /// Servers send an element that the type lacks.
    Element(WireElement),
    /// The Rust struct of the type has the field `kept`. The structs of the global elements have this field without an
    /// entry.
    Holder,
    /// The type has simple content, and its text has this built-in type.
    Text(Name),
    /// The type, which declares no content, has this base type.
    Base(Name),
    /// The response message has an element, empty, if it is a failure, although the schema does not require the element.
    Empty {
        /// The local name of the element.
        child: String,
    },
}

/// An optional element that servers send.
#[derive(Clone, Debug)]
pub struct WireElement {
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
}

impl WireChange {
    /// The header of the entry in the file.
    pub(crate) fn header(&self) -> &'static str {
        match self {
            Self::XsiType => "[[xsi_type]]",
            Self::Namespace { .. } => "[[namespace]]",
            Self::Element(_) => "[[element]]",
            Self::Holder => "[[holder]]",
            Self::Text(_) => "[[text]]",
            Self::Base(_) => "[[base]]",
            Self::Empty { .. } => "[[empty]]",
        }
    }

    /// The local name of the element in an entry about one element.
    fn element(&self) -> Option<&str> {
        match self {
            Self::Namespace { field: element, .. } | Self::Empty { child: element } => Some(element),
            Self::Element(element) => Some(&element.name),
            Self::XsiType | Self::Holder | Self::Text(_) | Self::Base(_) => None,
        }
    }
}

impl WireEntry {
    /// Returns `true` if another entry is about the same fact.
    pub(crate) fn is_about_the_same(&self, other: &Self) -> bool {
        let (change, other_change) = (&self.change, &other.change);
        self.owner == other.owner
            && change.header() == other_change.header()
            && change.element() == other_change.element()
    }
}
