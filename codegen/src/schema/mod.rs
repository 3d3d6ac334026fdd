//! The components of a schema as plain data, with their XSD names.
//!
//! [`load`](crate::load) fills the data, the passes of `resolve` read it, and [`import`](mod@crate::import) writes it
//! as canonical XSD.

mod doc_pages;
pub(crate) mod file_names;
mod histories;
mod history;
mod location;
mod occurrence;
mod operation_docs;
mod overrides;
mod particle;
mod pattern;
mod properties;
mod references;
mod types;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use crate::exchange::SERVER_VERSIONS;

pub use crate::name::{Name, Namespace, OtherNamespace};
pub(crate) use crate::name::{Namespaces, Prefixes, is_nc_name, starts_name};

pub use self::doc_pages::{DocPages, TypePage};
pub use self::history::{History, PastValue, Property, Versions};
pub use self::location::SourceLocation;
pub use self::occurrence::Occurrence;
pub use self::operation_docs::{Area, OperationDocs, TypeNote};
pub use self::overrides::{Overrides, Part};
pub use self::particle::{Element, Group, Particle, Term, Wildcard};
pub use self::pattern::rust_pattern;
pub use self::properties::{PropertyFacts, PropertyPath};
pub(crate) use self::references::References;
pub use self::types::{
    Attribute, AttributeGroup, Attributes, ComplexType, Content, Derivation, EnumerationValue, Facet,
    SimpleType, Type, TypeRef, Usage, Variety,
};
pub use self::wire::{WireChange, WireElement, WireEntry};

/// The components of the schema files in one folder.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The server version that the files name, such as `V2018_01_08`.
    pub version: Option<String>,
    /// The versions on record, oldest first; the last is this schema's own. Empty for a schema without history.
    pub versions: Vec<String>,
    /// The files of the schema, relative to its folder.
    pub files: Vec<String>,
    /// Named types.
    pub types: BTreeMap<Name, Type>,
    /// Global elements.
    pub elements: BTreeMap<Name, Element>,
    /// Named model groups.
    pub groups: BTreeMap<Name, Group>,
    /// Global attributes.
    pub attributes: BTreeMap<Name, Attribute>,
    /// Named attribute groups.
    pub attribute_groups: BTreeMap<Name, AttributeGroup>,
    /// Operations of the service: those of the WSDL, or pairs of elements by name.
    pub operations: Vec<Operation>,
    /// The folder has no WSDL and no `operations.toml`: each operation is a pair of elements.
    pub operations_are_pairs: bool,
    /// The differences between documents on the wire and the schema: the entries of the folder's `wire.toml`, or else the
    /// built-in ones about Exchange.
    pub wire: Vec<WireEntry>,
    /// The facts about the paths of properties: those of the folder, or else the built-in ones about Exchange.
    pub properties: PropertyFacts,
    /// The pages of Microsoft's reference; empty for a folder without `doc-pages.toml`.
    pub doc_pages: DocPages,
    /// The documentation of the operations by area; empty for a folder without `operation-docs.toml`.
    pub areas: Vec<Area>,
    /// The notes for the documentation of types, from the same file.
    pub notes: Vec<TypeNote>,
    /// The names that the folder chooses for Rust.
    pub overrides: Overrides,
}

/// An operation of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The name, such as `SyncFolderItems`.
    pub name: String,
    /// The value of the HTTP header `SOAPAction`.
    pub action: String,
    /// The element in the request's body.
    pub request: Name,
    /// The element in the response's body.
    pub response: Name,
    /// The operation only reads, so that a client may send the same request twice.
    pub is_repeatable: bool,
    /// Header elements that a request may carry.
    pub request_headers: Vec<Name>,
    /// Header elements that a response may carry.
    pub response_headers: Vec<Name>,
    /// The source location of the operation; unknown if it follows from the names of elements.
    pub location: SourceLocation,
}

impl Operation {
    /// Returns `true` if another operation is the same, apart from the headers that it may have.
    pub(crate) fn is_same_apart_from_headers(&self, other: &Self) -> bool {
        let Self { name, action, request, response, is_repeatable, .. } = other;
        (&self.name, &self.action, &self.request, &self.response, &self.is_repeatable)
            == (name, action, request, response, is_repeatable)
    }
}

impl Schema {
    /// Returns the namespaces of the components besides those of EWS.
    pub(crate) fn other_namespaces(&self) -> BTreeSet<&'static OtherNamespace> {
        let names = self.types.keys().chain(self.elements.keys()).chain(self.attributes.keys());
        let names = names.chain(self.groups.keys()).chain(self.attribute_groups.keys());
        let others = names.filter_map(|name| match name.namespace {
            Namespace::Other(other) => Some(other),
            _ => None,
        });
        others.collect()
    }

    /// Returns the namespaces of the components by prefix.
    pub(crate) fn namespaces(&self) -> Namespaces {
        Namespaces::new(self.other_namespaces())
    }

    /// Returns the type that a reference names or contains; `None` for a built-in type.
    fn definition<'s>(&'s self, type_ref: &'s TypeRef) -> Option<&'s Type> {
        match type_ref {
            TypeRef::Named(name) => self.types.get(name),
            TypeRef::Anonymous(definition) => Some(definition),
        }
    }

    /// Returns the complex type with a name.
    pub fn complex(&self, name: &Name) -> Option<&ComplexType> {
        self.types.get(name)?.as_complex()
    }

    /// Returns `true` for a complex type with simple content, its own or that of a base type.
    pub(crate) fn has_simple_content(&self, name: &Name) -> bool {
        let (mut seen, mut next) = (BTreeSet::new(), Some(name));
        while let Some((name, complex)) = next.and_then(|name| Some((name, self.complex(name)?))) {
            if !seen.insert(name) {
                break; // The circle is an error.
            }
            next = match &complex.content {
                Content::Simple(TypeRef::Named(base)) if self.complex(base).is_some() => Some(base),
                Content::Simple(_) => return true,
                Content::Empty => complex.derivation.base(),
                Content::Particle(_) => None,
            };
        }
        false
    }

    /// Returns the complex type that a reference names or contains.
    pub fn complex_of<'s>(&'s self, type_ref: &'s TypeRef) -> Option<&'s ComplexType> {
        self.definition(type_ref)?.as_complex()
    }

    /// Returns the area and the documentation of an operation.
    pub(crate) fn operation_docs(&self, operation: &str) -> Option<(&Area, &OperationDocs)> {
        let mut all = self.areas.iter().flat_map(|area| area.operations.iter().map(move |docs| (area, docs)));
        all.find(|(_, docs)| docs.name == operation)
    }

    /// The server versions that the schema lists, oldest first; `None` if it lacks the enumeration of versions.
    pub(crate) fn listed_versions(&self) -> Option<Vec<&str>> {
        let listed = self.simple(&Name::new(Namespace::Types, SERVER_VERSIONS))?;
        let Variety::Restriction { .. } = &listed.variety else { return None };
        Some(listed.variety.values().map(|value| value.value.as_str()).collect())
    }

    /// Returns the simple type that a reference names or contains; `None` for a built-in and a complex type.
    pub(crate) fn simple_of<'s>(&'s self, type_ref: &'s TypeRef) -> Option<&'s SimpleType> {
        self.definition(type_ref)?.as_simple()
    }

    /// Returns the simple type with a name.
    pub fn simple(&self, name: &Name) -> Option<&SimpleType> {
        self.types.get(name)?.as_simple()
    }
}
