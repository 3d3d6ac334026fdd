// @generated

use ::ews_bindings::rt;

/// Simple type `t:OMEMessageRevocationStatus`, since `V2018_01_08`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for OmeMessageRevocationStatus {}

rt::open_enum! {
    OmeMessageRevocationStatus;
    0 None;
    1 Success;
    2 Failed;
    3 MessageNotFound;
    4 PartialFailed;
    5 AlreadyRevoked;
}
