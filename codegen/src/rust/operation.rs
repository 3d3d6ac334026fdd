//! Global elements, operations and SOAP headers.

use crate::name::Name;

use super::{Module, Path, Type};

/// A global element.
#[derive(Debug)]
pub(crate) struct GlobalElement {
    /// The module of the element's namespace.
    pub(crate) module: Module,
    /// The identifier of the constant.
    pub(crate) constant: String,
    /// The name.
    pub(crate) name: Name,
    /// The type.
    pub(crate) ty: Type,
    /// No other global element has the type, so that a value determines the element.
    pub(crate) is_root: bool,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name in the WSDL.
    pub(crate) name: String,
    /// The variant in the enum of all requests.
    pub(crate) variant: String,
    /// The SOAP action.
    pub(crate) action: String,
    /// The type and the element of the request.
    pub(crate) request: (Path, Name),
    /// The type and the element of the response.
    pub(crate) response: (Path, Name),
    /// The operation only reads.
    pub(crate) is_repeatable: bool,
    /// The messages in a response.
    pub(crate) outcomes: Outcomes,
}

/// A request that the server of the mailbox sends, to a listener.
#[derive(Debug)]
pub(crate) struct PushRequest {
    /// The variant in the enum of all requests, which is the local name of the element.
    pub(crate) variant: &'static str,
    /// The type and the element.
    pub(crate) request: (Path, Name),
}

/// The messages in a response.
#[derive(Debug)]
pub(crate) enum Outcomes {
    /// The response is the message.
    Itself,
    /// The response has a list of messages of one type.
    List {
        /// The type of a message.
        message: Path,
    },
    /// The response does not contain messages.
    None,
}

/// A header element.
#[derive(Debug)]
pub(crate) struct Header {
    /// The identifier of the field.
    pub(crate) field: String,
    /// The element.
    pub(crate) element: Name,
    /// The type.
    pub(crate) ty: Type,
}
