// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Removes a contact from the instant messaging list.
///
/// Complex type `m:RemoveContactFromImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveContactFromImList`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`RemoveContactFromImList`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removecontactfromimlist-operation).
#[doc(alias = "RemoveContactFromImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveContactFromImList {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RemoveContactFromImList {}

impl RemoveContactFromImList {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(contact_id: impl Into<ItemId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RemoveContactFromImList = "m:RemoveContactFromImListType", required 1, new(value(ItemId));
    elements m {
        0 contact_id: "ContactId" required 0;
    }
    kept { kept }
}

rt::root! {
    RemoveContactFromImList = "m:RemoveContactFromImList"
}
