// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, NonEmptyString};

/// Adds a new contact to an instant messaging group.
///
/// Complex type `m:AddNewImContactToGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddNewImContactToGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`AddNewImContactToGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addnewimcontacttogroup-operation).
#[doc(alias = "AddNewImContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewImContactToGroup {
    /// Element `m:ImAddress`, required.
    pub im_address: NonEmptyString,
    /// Element `m:DisplayName`, optional.
    pub display_name: Option<NonEmptyString>,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddNewImContactToGroup {}

impl AddNewImContactToGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(im_address: NonEmptyString) -> Self {
        Self {
            im_address,
            display_name: None,
            group_id: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddNewImContactToGroup = "m:AddNewImContactToGroupType", required 1, new(value);
    elements m {
        0 im_address: "ImAddress" required 0;
        1 display_name: "DisplayName" optional;
        2 group_id: "GroupId" optional;
    }
    kept { kept }
}

rt::root! {
    AddNewImContactToGroup = "m:AddNewImContactToGroup"
}
