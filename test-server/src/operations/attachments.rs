//! `CreateAttachment`, `GetAttachment` and `DeleteAttachment`.

use ews_bindings::messages::{
    AttachmentInfoResponseMessage, CreateAttachment, DeleteAttachmentResponseMessage, ResponseCode,
};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::Properties as _;
use ews_bindings::types::{
    AnyAttachment, AnyItem, AttachmentId, AttachmentResponseShape, DefaultShapeNames, FileAttachment,
    ItemAttachment, ItemAttachmentItem, ItemResponseShape, ReferenceAttachment, RootItemId,
};

use super::resolve::check_id;
use super::{Call, Outcome};
use crate::mailbox::id::IdKind;
use crate::mailbox::{ItemChangeKind, now, size};
use crate::mime;
use crate::refusal::Refusal;

impl Call<'_> {
    pub(super) fn create_attachment(
        &mut self,
        attachment: &AnyAttachment,
        request: &CreateAttachment,
    ) -> Outcome<AttachmentInfoResponseMessage> {
        let item = self.existing_item(&request.parent_item_id.id)?;
        check_content(attachment)?;
        self.check_room(size::of_attachments(std::slice::from_ref(attachment)))?;
        let own = self.own();
        let created = own.attach(&item, vec![attachment.clone()]);
        self.touch_item(&item);
        let root = self.root_item_id(&item)?;
        let created = created.first().map(|id| with_id(attachment, id, &root));
        let attachments = Some(created.into_iter().collect());
        Ok(AttachmentInfoResponseMessage { attachments, ..AttachmentInfoResponseMessage::success() })
    }

    pub(super) fn get_attachment(
        &mut self,
        id: &str,
        shape: Option<&AttachmentResponseShape>,
    ) -> Outcome<AttachmentInfoResponseMessage> {
        check_id(id, IdKind::Attachment)?;
        let own = self.own();
        let stored = own.attachments.get(id).ok_or_else(attachment_not_found)?;
        let mut value = stored.value.clone();
        let content = own.nested_attachments_of(id);
        if let AnyAttachment::ItemAttachment(attachment) = &mut value
            && let Some(item) = attachment.item.take()
        {
            attachment.item = Some(shaped(item, id, &content, shape));
        }
        let attachments = Some([value].into_iter().collect());
        Ok(AttachmentInfoResponseMessage { attachments, ..AttachmentInfoResponseMessage::success() })
    }

    pub(super) fn delete_attachment(&mut self, id: &str) -> Outcome<DeleteAttachmentResponseMessage> {
        check_id(id, IdKind::Attachment)?;
        let item = self.own().remove_attachment(id).ok_or_else(attachment_not_found)?;
        self.touch_item(&item);
        let root_item_id = Some(self.root_item_id(&item)?.into());
        Ok(DeleteAttachmentResponseMessage { root_item_id, ..DeleteAttachmentResponseMessage::success() })
    }

    /// Changes the change key of an item whose attachments changed.
    fn touch_item(&mut self, item: &str) {
        let own = self.own();
        if let Some(stored) = own.items.get_mut(item) {
            // The stored MIME content lacks the new attachments.
            stored.mime = None;
        }
        own.change_item(item, ItemChangeKind::Properties, |value| {
            if let Some(base) = value.as_item_mut() {
                base.last_modified_time = now();
            }
        });
    }

    fn root_item_id(&mut self, item: &str) -> Outcome<RootItemId> {
        let stored = self.own().items.get(item).and_then(|item| item.value.id());
        let id = stored.ok_or_else(Refusal::item_not_found)?;
        Ok(RootItemId::new(id.id.clone(), id.change_key.clone().unwrap_or_default()))
    }
}

fn attachment_not_found() -> Refusal {
    let text = "The specified attachment Id is invalid.";
    Refusal::new(ResponseCode::ErrorInvalidAttachmentId, text)
}

/// Checks that a new attachment has content.
fn check_content(attachment: &AnyAttachment) -> Outcome<()> {
    match attachment {
        AnyAttachment::ItemAttachment(attached) if attached.item.is_none() => {
            let text = "The item of the item attachment is missing.";
            Err(Refusal::new(ResponseCode::ErrorMissingItemForCreateItemAttachment, text))
        }
        AnyAttachment::Unlisted(_) => {
            let text = "This server does not support this kind of attachment.";
            Err(Refusal::new(ResponseCode::ErrorInvalidItemForOperationCreateItemAttachment, text))
        }
        _ => Ok(()),
    }
}

/// Returns the attachment in the response to `CreateAttachment`: only its kind and its id.
fn with_id(attachment: &AnyAttachment, id: &str, root: &RootItemId) -> AnyAttachment {
    let id = AttachmentId {
        root_item_id: Some(root.root_item_id.clone()),
        root_item_change_key: Some(root.root_item_change_key.clone()),
        ..AttachmentId::new(id)
    };
    let mut created: AnyAttachment = match attachment {
        AnyAttachment::ItemAttachment(_) => ItemAttachment::default().into(),
        AnyAttachment::ReferenceAttachment(_) => ReferenceAttachment::default().into(),
        _ => FileAttachment::default().into(),
    };
    if let Some(base) = created.as_attachment_mut() {
        base.attachment_id = Some(id.into());
    }
    created
}

/// Returns an attached item with the properties that a shape asks for.
fn shaped(
    item: ItemAttachmentItem,
    id: &str,
    content: &[AnyAttachment],
    shape: Option<&AttachmentResponseShape>,
) -> ItemAttachmentItem {
    let shape = shape.cloned().unwrap_or_default();
    let wanted = ItemResponseShape {
        include_mime_content: shape.include_mime_content,
        body_type: shape.body_type,
        additional_properties: shape.additional_properties,
        ..ItemResponseShape::new(DefaultShapeNames::AllProperties)
    };
    let mut value = AnyItem::from(item);
    super::items::add_made_properties(&mut value, &wanted, |value| mime::write(value, id, content));
    let projected = value.project(&wanted);
    ItemAttachmentItem::try_from(projected).unwrap_or_else(|_| ItemAttachmentItem::Item(Box::default()))
}
