// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{AffectedTaskOccurrences, CalendarItemCreateOrDeleteOperation, Disposal, NonEmptyArrayOfBaseItemIds};

/// Deletes items, or moves them to the folder of deleted items.
///
/// Complex type `m:DeleteItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteItem`.
///
/// Exchange requires `send_meeting_cancellations` for calendar items, and `affected_task_occurrences` for tasks.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`DeleteItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteitem-operation).
#[doc(alias = "DeleteItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItem {
    /// Attribute `DeleteType`, required.
    pub delete_type: Disposal,
    /// Attribute `SendMeetingCancellations`, optional.
    pub send_meeting_cancellations: Option<CalendarItemCreateOrDeleteOperation>,
    /// Attribute `AffectedTaskOccurrences`, optional.
    pub affected_task_occurrences: Option<AffectedTaskOccurrences>,
    /// Attribute `SuppressReadReceipts`, optional, since `Exchange2013_SP1`.
    pub suppress_read_receipts: Option<bool>,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteItem {}

impl DeleteItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        delete_type: Disposal,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            delete_type,
            send_meeting_cancellations: None,
            affected_task_occurrences: None,
            suppress_read_receipts: None,
            item_ids: item_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteItem = "m:DeleteItemType", required 2, new(value value(NonEmptyArrayOfBaseItemIds));
    attributes {
        0 delete_type: "DeleteType" required 0;
        1 send_meeting_cancellations: "SendMeetingCancellations" optional;
        2 affected_task_occurrences: "AffectedTaskOccurrences" optional;
        3 suppress_read_receipts: "SuppressReadReceipts" optional;
    }
    elements m {
        0 item_ids: "ItemIds" required 1;
    }
    kept { kept }
}

rt::root! {
    DeleteItem = "m:DeleteItem"
}
