// @generated

use ::ews_bindings::rt;

/// Simple type `t:HoldStatusType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Status`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/status-holdstatustype).
#[doc(alias = "HoldStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum HoldStatus {
    NotOnHold,
    Pending,
    OnHold,
    PartialHold,
    Failed,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for HoldStatus {}

rt::open_enum! {
    HoldStatus;
    0 NotOnHold;
    1 Pending;
    2 OnHold;
    3 PartialHold;
    4 Failed;
}
