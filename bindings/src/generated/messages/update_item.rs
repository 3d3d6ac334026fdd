// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    CalendarItemUpdateOperation, ConflictResolution, MessageDisposition, NonEmptyArrayOfItemChanges,
    TargetFolderId,
};

/// Changes fields of items.
///
/// Complex type `m:UpdateItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateItem`.
///
/// Exchange requires `message_disposition` for messages, and `send_meeting_invitations_or_cancellations` for calendar items.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`UpdateItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateitem-operation).
#[doc(alias = "UpdateItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItem {
    /// Attribute `ConflictResolution`, required.
    pub conflict_resolution: ConflictResolution,
    /// Attribute `MessageDisposition`, optional.
    pub message_disposition: Option<MessageDisposition>,
    /// Attribute `SendMeetingInvitationsOrCancellations`, optional.
    pub send_meeting_invitations_or_cancellations: Option<CalendarItemUpdateOperation>,
    /// Attribute `SuppressReadReceipts`, optional, since `Exchange2013_SP1`.
    pub suppress_read_receipts: Option<bool>,
    /// Element `m:SavedItemFolderId`, optional.
    pub saved_item_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:ItemChanges`, required.
    pub item_changes: NonEmptyArrayOfItemChanges,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl UpdateItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        conflict_resolution: ConflictResolution,
        item_changes: impl Into<NonEmptyArrayOfItemChanges>,
    ) -> Self {
        Self {
            conflict_resolution,
            message_disposition: None,
            send_meeting_invitations_or_cancellations: None,
            suppress_read_receipts: None,
            saved_item_folder_id: None,
            item_changes: item_changes.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateItem = "m:UpdateItemType", required 2, new(value value(NonEmptyArrayOfItemChanges));
    attributes {
        0 conflict_resolution: "ConflictResolution" required 0;
        1 message_disposition: "MessageDisposition" optional;
        2 send_meeting_invitations_or_cancellations: "SendMeetingInvitationsOrCancellations" optional;
        3 suppress_read_receipts: "SuppressReadReceipts" optional;
    }
    elements m {
        0 saved_item_folder_id: "SavedItemFolderId" optional;
        1 item_changes: "ItemChanges" required 1;
    }
    kept { kept }
}

rt::root! {
    UpdateItem = "m:UpdateItem"
}
