//! Short ways to attachments.

use crate::types::{
    AnyAttachment, Attachment, AttachmentId, FileAttachment, ItemAttachment, ItemAttachmentItem,
    ReferenceAttachment,
};
use crate::value::Base64;

impl FileAttachment {
    /// Creates a file. `content` takes the bytes without a copy.
    ///
    /// ```
    /// use ews_bindings::types::{FileAttachment, Message};
    ///
    /// let mut file = FileAttachment::from_bytes("notes.txt", b"Lunch at noon".to_vec());
    /// file.content_type = Some("text/plain".to_owned());
    /// let mut message = Message::default();
    /// message.attachments = Some([file].into());
    /// ```
    pub fn from_bytes(name: impl Into<String>, content: impl Into<Base64>) -> Self {
        Self { base: named(name), content: Some(content.into()), ..Self::default() }
    }

    /// Takes the bytes of the file, without a copy. They are `None` if the request did not ask for the content.
    pub fn into_bytes(self) -> Option<Vec<u8>> {
        self.content.map(|content| content.0)
    }
}

impl ItemAttachment {
    /// Creates an attached item.
    pub fn from_item(name: impl Into<String>, item: impl Into<ItemAttachmentItem>) -> Self {
        Self { base: named(name), item: Some(item.into()) }
    }
}

impl ReferenceAttachment {
    /// Creates a link to a file on a server, perhaps in the cloud. `provider` is the type of the server, such as
    /// `OneDrivePro`.
    pub fn from_link(name: impl Into<String>, url: impl Into<String>, provider: impl Into<String>) -> Self {
        Self {
            base: named(name),
            attach_long_path_name: Some(url.into()),
            provider_type: Some(provider.into()),
            ..Self::default()
        }
    }
}

impl AnyAttachment {
    /// Returns the id, with which `GetAttachment` fetches the content.
    pub fn id(&self) -> Option<&AttachmentId> {
        self.as_attachment()?.attachment_id.as_deref()
    }

    /// Returns the bytes of a file, if they were fetched.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::FileAttachment(file) => file.content.as_ref().map(|content| content.as_slice()),
            _ => None,
        }
    }

    /// Returns an attached item, if it was fetched.
    pub fn item(&self) -> Option<&ItemAttachmentItem> {
        match self {
            Self::ItemAttachment(attachment) => attachment.item.as_ref(),
            _ => None,
        }
    }
}

fn named(name: impl Into<String>) -> Attachment {
    Attachment { name: Some(name.into()), ..Attachment::default() }
}
