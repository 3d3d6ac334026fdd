// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{CalendarItemCreateOrDeleteOperation, MessageDisposition, NonEmptyArrayOfAllItems, TargetFolderId};

/// Creates items of any kind, saves or sends messages, and answers messages and meeting requests.
///
/// Complex type `m:CreateItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateItem`.
///
/// Exchange requires `message_disposition` for messages, and `send_meeting_invitations` for calendar items. With `SendToNone`, it does not send invitations.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`CreateItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createitem-operation).
#[doc(alias = "CreateItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateItem {
    /// Attribute `MessageDisposition`, optional.
    pub message_disposition: Option<MessageDisposition>,
    /// Attribute `SendMeetingInvitations`, optional.
    pub send_meeting_invitations: Option<CalendarItemCreateOrDeleteOperation>,
    /// Element `m:SavedItemFolderId`, optional.
    pub saved_item_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:Items`, required.
    pub items: NonEmptyArrayOfAllItems,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl CreateItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(items: impl Into<NonEmptyArrayOfAllItems>) -> Self {
        Self {
            message_disposition: None,
            send_meeting_invitations: None,
            saved_item_folder_id: None,
            items: items.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateItem = "m:CreateItemType", required 1, new(value(NonEmptyArrayOfAllItems));
    attributes {
        0 message_disposition: "MessageDisposition" optional;
        1 send_meeting_invitations: "SendMeetingInvitations" optional;
    }
    elements m {
        0 saved_item_folder_id: "SavedItemFolderId" optional;
        1 items: "Items" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateItem = "m:CreateItem"
}
