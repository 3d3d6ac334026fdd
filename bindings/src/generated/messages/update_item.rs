// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    CalendarItemUpdateOperation, ConflictResolution, MessageDisposition,
    NonEmptyArrayOfItemChanges, TargetFolderId,
};

/// Complex type `m:UpdateItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateItem`.
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
}

rt::complex_type!(
    UpdateItem { name: "m:UpdateItemType", required:
    "@ConflictResolution, m:ItemChanges", bits: 2, model:
    "m:SavedItemFolderId?, m:ItemChanges" }
);

impl UpdateItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        conflict_resolution: ConflictResolution,
        item_changes: NonEmptyArrayOfItemChanges,
    ) -> Self {
        Self {
            conflict_resolution,
            message_disposition: None,
            send_meeting_invitations_or_cancellations: None,
            suppress_read_receipts: None,
            saved_item_folder_id: None,
            item_changes,
        }
    }
}

rt::placeholder_new!(UpdateItem: placeholder, placeholder);

impl rt::ReadComplex for UpdateItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ConflictResolution") => {
                reader.require_attribute(&mut self.conflict_resolution, attribute, 0)
            }
            (rt::Namespace::None, "MessageDisposition") => {
                reader.fill_attribute(&mut self.message_disposition, attribute)
            }
            (rt::Namespace::None, "SendMeetingInvitationsOrCancellations") => {
                reader
                    .fill_attribute(
                        &mut self.send_meeting_invitations_or_cancellations,
                        attribute,
                    )
            }
            (rt::Namespace::None, "SuppressReadReceipts") => {
                reader.fill_attribute(&mut self.suppress_read_receipts, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SavedItemFolderId") => {
                reader.fill(&mut self.saved_item_folder_id, tag)
            }
            (rt::M, "ItemChanges") => reader.require(&mut self.item_changes, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("ConflictResolution", &self.conflict_resolution);
        out.optional_attribute("MessageDisposition", &self.message_disposition);
        out.optional_attribute(
            "SendMeetingInvitationsOrCancellations",
            &self.send_meeting_invitations_or_cancellations,
        );
        out.optional_attribute("SuppressReadReceipts", &self.suppress_read_receipts);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SavedItemFolderId", &self.saved_item_folder_id);
        out.element("m:ItemChanges", &self.item_changes);
    }
}

rt::root!(UpdateItem, "m:UpdateItem");
