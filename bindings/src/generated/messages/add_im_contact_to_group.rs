// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Adds an existing contact to an instant messaging group.
///
/// Complex type `m:AddImContactToGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImContactToGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`AddImContactToGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addimcontacttogroup-operation).
#[doc(alias = "AddImContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImContactToGroup {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddImContactToGroup {}

impl AddImContactToGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(contact_id: impl Into<ItemId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            group_id: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddImContactToGroup = "m:AddImContactToGroupType", required 1, new(value(ItemId));
    elements m {
        0 contact_id: "ContactId" required 0;
        1 group_id: "GroupId" optional;
    }
    kept { kept }
}

rt::root! {
    AddImContactToGroup = "m:AddImContactToGroup"
}
