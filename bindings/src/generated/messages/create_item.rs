// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    CalendarItemCreateOrDeleteOperation, MessageDisposition, NonEmptyArrayOfAllItems,
    TargetFolderId,
};

/// Complex type `m:CreateItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateItem`.
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
}

rt::complex_type!(
    CreateItem { name: "m:CreateItemType", required: "m:Items", bits: 1, model:
    "m:SavedItemFolderId?, m:Items" }
);

impl CreateItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(items: NonEmptyArrayOfAllItems) -> Self {
        Self {
            message_disposition: None,
            send_meeting_invitations: None,
            saved_item_folder_id: None,
            items,
        }
    }
}

rt::placeholder_new!(CreateItem: placeholder);

impl rt::ReadComplex for CreateItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "MessageDisposition") => {
                reader.fill_attribute(&mut self.message_disposition, attribute)
            }
            (rt::Namespace::None, "SendMeetingInvitations") => {
                reader.fill_attribute(&mut self.send_meeting_invitations, attribute)
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
            (rt::M, "Items") => reader.require(&mut self.items, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("MessageDisposition", &self.message_disposition);
        out.optional_attribute("SendMeetingInvitations", &self.send_meeting_invitations);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SavedItemFolderId", &self.saved_item_folder_id);
        out.element("m:Items", &self.items);
    }
}

rt::root!(CreateItem, "m:CreateItem");
