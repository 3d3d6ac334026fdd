// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateItem: blank);

impl xml::ReadNode for CreateItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "MessageDisposition") => {
                input.fill_attribute(&mut self.message_disposition, attribute)
            }
            (xml::Namespace::None, "SendMeetingInvitations") => {
                input.fill_attribute(&mut self.send_meeting_invitations, attribute)
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
            (xml::M, "Items") => input.require(&mut self.items, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("MessageDisposition", &self.message_disposition);
        out.optional_attribute("SendMeetingInvitations", &self.send_meeting_invitations);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SavedItemFolderId", &self.saved_item_folder_id);
        out.element("m:Items", &self.items);
    }
}

xml::root!(CreateItem, "m:CreateItem");
