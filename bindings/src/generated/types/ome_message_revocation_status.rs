// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    OmeMessageRevocationStatus : AlreadyRevoked, Failed, MessageNotFound, None,
    PartialFailed, Success
);
