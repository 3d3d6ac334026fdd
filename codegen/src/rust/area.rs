//! Areas of operations, for documentation.

use super::Path;

/// An area of the service.
#[derive(Debug)]
pub(crate) struct Area {
    /// The title.
    pub(crate) title: String,
    /// Statements before the examples.
    pub(crate) setup: String,
    /// The operations.
    pub(crate) operations: Vec<AreaOperation>,
}

/// An operation in an area.
#[derive(Debug)]
pub(crate) struct AreaOperation {
    /// The name in the WSDL.
    pub(crate) name: String,
    /// The variable for the request.
    pub(crate) variable: String,
    /// The type of the request.
    pub(crate) request: Path,
    /// The task of the operation.
    pub(crate) description: String,
    /// An expression that creates a request.
    pub(crate) example: Option<String>,
}
