// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Removes an instant messaging group.
///
/// Complex type `m:RemoveImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveImGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`RemoveImGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removeimgroup-operation).
#[doc(alias = "RemoveImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveImGroup {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RemoveImGroup {}

impl RemoveImGroup {
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
    RemoveImGroup = "m:RemoveImGroupType", required 1, new(value(ItemId));
    elements m {
        0 group_id: "GroupId" required 0;
    }
    kept { kept }
}

rt::root! {
    RemoveImGroup = "m:RemoveImGroup"
}
