// @generated

use ::ews_bindings::rt;

/// Simple type `t:MemberStatusType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Status`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/status-memberstatustype).
#[doc(alias = "MemberStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MemberStatus {
    Unrecognized,
    Normal,
    Demoted,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MemberStatus {}

rt::open_enum! {
    MemberStatus;
    0 Unrecognized;
    1 Normal;
    2 Demoted;
}
