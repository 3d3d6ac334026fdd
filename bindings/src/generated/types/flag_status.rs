// @generated

use ::ews_bindings::rt;

/// Simple type `t:FlagStatusType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FlagStatus`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/flagstatus).
#[doc(alias = "FlagStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FlagStatus {
    NotFlagged,
    Flagged,
    Complete,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for FlagStatus {}

rt::open_enum! {
    FlagStatus;
    0 NotFlagged;
    1 Flagged;
    2 Complete;
}
