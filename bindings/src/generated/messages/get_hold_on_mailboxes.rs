// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the status of a hold.
///
/// Complex type `m:GetHoldOnMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetHoldOnMailboxes`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetHoldOnMailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getholdonmailboxes-operation).
#[doc(alias = "GetHoldOnMailboxesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetHoldOnMailboxes {
    /// Element `m:HoldId`, required.
    pub hold_id: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetHoldOnMailboxes {}

impl GetHoldOnMailboxes {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(hold_id: impl Into<String>) -> Self {
        Self {
            hold_id: hold_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetHoldOnMailboxes = "m:GetHoldOnMailboxesType", required 1, new(text);
    elements m {
        0 hold_id: "HoldId" required 0;
    }
    kept { kept }
}

rt::root! {
    GetHoldOnMailboxes = "m:GetHoldOnMailboxes"
}
