// @generated

use ::ews_bindings::rt;

/// Simple type `t:EmailPositionType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Position`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/position).
#[doc(alias = "EmailPositionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailPosition {
    LatestReply,
    Other,
    Subject,
    Signature,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for EmailPosition {}

rt::open_enum! {
    EmailPosition;
    0 LatestReply;
    1 Other;
    2 Subject;
    3 Signature;
}
