// @generated

use ::ews_bindings::rt;

/// Simple type `t:OnlineMeetingAccessLevelType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "OnlineMeetingAccessLevelType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum OnlineMeetingAccessLevel {
    Locked,
    Invited,
    Internal,
    Everyone,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for OnlineMeetingAccessLevel {}

rt::open_enum! {
    OnlineMeetingAccessLevel;
    0 Locked;
    1 Invited;
    2 Internal;
    3 Everyone;
}
