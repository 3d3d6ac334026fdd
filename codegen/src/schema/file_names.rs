//! The names of the files in a schema folder that are not XSD or WSDL.

/// The pages of Microsoft's reference.
pub(crate) const DOC_PAGES: &str = "doc-pages.toml";
/// The documentation of operations, and notes about types.
pub(crate) const OPERATION_DOCS: &str = "operation-docs.toml";
/// The operations of a canonical schema.
pub(crate) const OPERATIONS: &str = "operations.toml";
/// The Rust names that the folder chooses.
pub(crate) const OVERRIDES: &str = "overrides.toml";
/// The facts about the paths of properties.
pub(crate) const PROPERTIES: &str = "properties.toml";
/// The differences between documents on the wire and the XSD.
pub(crate) const WIRE: &str = "wire.toml";
