// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UpdateItem: blank, blank);

impl xml::ReadNode for UpdateItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ConflictResolution") => {
                input.require_attribute(&mut self.conflict_resolution, attribute, 0)
            }
            (xml::Namespace::None, "MessageDisposition") => {
                input.fill_attribute(&mut self.message_disposition, attribute)
            }
            (xml::Namespace::None, "SendMeetingInvitationsOrCancellations") => {
                input
                    .fill_attribute(
                        &mut self.send_meeting_invitations_or_cancellations,
                        attribute,
                    )
            }
            (xml::Namespace::None, "SuppressReadReceipts") => {
                input.fill_attribute(&mut self.suppress_read_receipts, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SavedItemFolderId") => {
                input.fill(&mut self.saved_item_folder_id, tag)
            }
            (xml::M, "ItemChanges") => input.require(&mut self.item_changes, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("ConflictResolution", &self.conflict_resolution);
        out.optional_attribute("MessageDisposition", &self.message_disposition);
        out.optional_attribute(
            "SendMeetingInvitationsOrCancellations",
            &self.send_meeting_invitations_or_cancellations,
        );
        out.optional_attribute("SuppressReadReceipts", &self.suppress_read_receipts);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SavedItemFolderId", &self.saved_item_folder_id);
        out.element("m:ItemChanges", &self.item_changes);
    }
}

xml::root!(UpdateItem, "m:UpdateItem");
