// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Removes a distribution group from the instant messaging list.
///
/// Complex type `m:RemoveDistributionGroupFromImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveDistributionGroupFromImList`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`RemoveDistributionGroupFromImList`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removedistributiongroupfromimlist-operation).
#[doc(alias = "RemoveDistributionGroupFromImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDistributionGroupFromImList {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RemoveDistributionGroupFromImList {}

impl RemoveDistributionGroupFromImList {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(group_id: impl Into<ItemId>) -> Self {
        Self {
            group_id: group_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RemoveDistributionGroupFromImList = "m:RemoveDistributionGroupFromImListType", required 1, new(value(ItemId));
    elements m {
        0 group_id: "GroupId" required 0;
    }
    kept { kept }
}

rt::root! {
    RemoveDistributionGroupFromImList = "m:RemoveDistributionGroupFromImList"
}
