// @generated

use ::ews_bindings::xml;

/// Simple type `t:OMEMessageRevocationStatus`.
///
/// Restricts `xs:string`.
#[doc(alias = "OMEMessageRevocationStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum OmeMessageRevocationStatus {
    None,
    Success,
    Failed,
    MessageNotFound,
    PartialFailed,
    AlreadyRevoked,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    OmeMessageRevocationStatus: AlreadyRevoked, Failed, MessageNotFound, None,
    PartialFailed, Success
);
