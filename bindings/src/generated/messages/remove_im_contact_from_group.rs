// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Removes a contact from an instant messaging group.
///
/// Complex type `m:RemoveImContactFromGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveImContactFromGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`RemoveImContactFromGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removeimcontactfromgroup-operation).
#[doc(alias = "RemoveImContactFromGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveImContactFromGroup {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RemoveImContactFromGroup {}

impl RemoveImContactFromGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(contact_id: impl Into<ItemId>, group_id: impl Into<ItemId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            group_id: group_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RemoveImContactFromGroup = "m:RemoveImContactFromGroupType", required 2, new(value(ItemId) value(ItemId));
    elements m {
        0 contact_id: "ContactId" required 0;
        1 group_id: "GroupId" required 1;
    }
    kept { kept }
}

rt::root! {
    RemoveImContactFromGroup = "m:RemoveImContactFromGroup"
}
