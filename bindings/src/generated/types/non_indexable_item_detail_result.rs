// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfFailedSearchMailboxes, ArrayOfNonIndexableItemDetails};

/// Complex type `t:NonIndexableItemDetailResultType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`NonIndexableItemDetailsResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/nonindexableitemdetailsresult).
#[doc(alias = "NonIndexableItemDetailResultType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonIndexableItemDetailResult {
    /// Element `t:Items`, optional.
    pub items: Option<ArrayOfNonIndexableItemDetails>,
    /// Element `t:FailedMailboxes`, optional.
    pub failed_mailboxes: Option<ArrayOfFailedSearchMailboxes>,
}

impl Eq for NonIndexableItemDetailResult {}

rt::complex_type! {
    NonIndexableItemDetailResult = "t:NonIndexableItemDetailResultType";
    elements t {
        0 items: "Items" optional;
        1 failed_mailboxes: "FailedMailboxes" optional;
    }
}
