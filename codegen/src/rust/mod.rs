//! The Rust items of the generated code, without XSD and without tokens.
//!
//! [`lower`](crate::lower) makes them from the schema, [`render`](crate::render) turns them into text.

mod alias;
mod area;
mod batch;
mod field;
mod index;
mod kinds;
mod message;
mod operation;
mod paged;
mod properties;
mod reach;
mod sync;
mod traits;
mod ty;
mod type_info;

use std::fmt;

use crate::error::Error;
use crate::escape::escape;

pub(crate) use self::alias::search_aliases;
pub(crate) use self::area::{Area, AreaOperation};
pub(crate) use self::batch::Batch;
pub(crate) use self::field::{Argument, EmptyIn, Field, Role};
pub(crate) use self::index::{Index, fields_with_paths};
pub(crate) use self::kinds::{
    Bound, Choice, ChoiceWrapper, EnumValue, Facet, Facets, Kind, List, Pattern, Struct, UnionMember,
    Variant, XsiTypeEnum,
};
pub(crate) use self::message::{Content, ContentKind, Entries, Message, StatusLocation, status_field};
pub(crate) use self::operation::{GlobalElement, Header, Operation, Outcomes, PushRequest};
pub(crate) use self::properties::{Properties, PropertyChoice, PropertyType, PropertyTypeRoot};
pub(crate) use self::sync::{Sync, SyncArgument, SyncSettings};
pub(crate) use self::ty::Type;
pub(crate) use self::type_info::{GroupKind, Occurs, Particle, TypeInfo};

/// The content of all generated files.
#[derive(Debug)]
pub(crate) struct Api {
    /// The warnings, one for each entry of the schema folder that is missing or does not apply.
    pub(crate) warnings: Vec<Error>,
    /// The version of the schema, for file headers.
    pub(crate) version: String,
    /// The namespaces of the schema in the order in which a writer declares them, each with its module, prefix and URI.
    pub(crate) namespaces: Vec<(Module, &'static str, &'static str)>,
    /// The lines of `history.txt`; empty for a schema without history.
    pub(crate) history: Vec<String>,
    /// The types, in any order.
    pub(crate) items: Vec<Item>,
    /// The global elements.
    pub(crate) elements: Vec<GlobalElement>,
    /// The operations.
    pub(crate) operations: Vec<Operation>,
    /// The operations by area, for documentation; empty for a schema without areas.
    pub(crate) areas: Vec<Area>,
    /// The request with notifications for a listener, if the schema has it.
    pub(crate) push: Option<PushRequest>,
    /// The response message has every field from which the runtime reads the status.
    pub(crate) has_status: bool,
    /// The header elements of requests, as fields.
    pub(crate) request_headers: Vec<Header>,
    /// The header elements of responses, as fields.
    pub(crate) response_headers: Vec<Header>,
    /// The tables of properties, if the schema folder has facts about them.
    pub(crate) properties: Option<Properties>,
}

/// A module of the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Module {
    /// `types`.
    Types,
    /// `messages`.
    Messages,
    /// The module of another namespace, with its name.
    Other(&'static str),
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Types => "types",
            Self::Messages => "messages",
            Self::Other(name) => name,
        })
    }
}

/// The module and the name of a generated type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path {
    /// The module.
    pub(crate) module: Module,
    /// The name.
    pub(crate) name: String,
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.name)
    }
}

/// The marker that distinguishes a list type from other list types: `ArrayOfStringsList`.
pub(crate) fn list_marker(path: &Path) -> String {
    format!("{}List", path.name.trim_end_matches('_'))
}

/// A generated type.
#[derive(Debug)]
pub(crate) struct Item {
    /// The module and the name.
    pub(crate) path: Path,
    /// The file, without `.rs`: a choice may be in the file of the type that has it.
    pub(crate) file: String,
    /// The documentation, by lines.
    pub(crate) docs: Vec<String>,
    /// The page of Microsoft's reference.
    pub(crate) reference: Option<Reference>,
    /// The names in the schema under which the search of rustdoc would not find the type.
    pub(crate) aliases: Vec<String>,
    /// The traits that the type can derive.
    pub(crate) derives: Derives,
    /// The kind of type.
    pub(crate) kind: Kind,
}

/// A page of Microsoft's reference.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The element or operation that the page documents.
    pub(crate) title: String,
    /// The address.
    pub(crate) url: String,
}

/// Traits that a type can derive only if its fields allow it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Derives {
    /// `Default`: no field is required.
    pub(crate) default: bool,
    /// `Eq` and `Hash`: the type contains no floating-point number.
    pub(crate) eq: bool,
    /// `Ord`: the type is an identifier.
    pub(crate) ord: bool,
}

/// A text of the schema for documentation, in which control characters are escaped.
pub(crate) fn doc_text(text: &str) -> String {
    // The compiler refuses a comment with characters that change the direction of the text.
    escape(text, |c| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}
