//! Documentation of operations: the entries of `operation-docs.toml`.

use super::{Name, SourceLocation};

/// An area of the service, such as folders.
#[derive(Clone, Debug)]
pub struct Area {
    /// The title.
    pub title: String,
    /// Rust statements before the requests; may be empty.
    pub setup: String,
    /// The operations of the area.
    pub operations: Vec<OperationDocs>,
}

/// The documentation of an operation.
#[derive(Clone, Debug)]
pub struct OperationDocs {
    /// The name of the operation.
    pub name: String,
    /// The task of the operation, in a sentence.
    pub description: String,
    /// A Rust expression that creates a request.
    pub request: String,
    /// The source location of the entry.
    pub location: SourceLocation,
}

/// A note for the documentation of a type.
#[derive(Clone, Debug)]
pub struct TypeNote {
    /// The name of the type.
    pub name: Name,
    /// The text, in a line.
    pub text: String,
    /// The source location of the entry.
    pub location: SourceLocation,
}
