// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::Attachment;

/// Complex type `t:FileAttachmentType`.
///
/// Extends `t:AttachmentType`.
///
/// Fields inherited from [`Attachment`]: `attachment_id`, `name`, `content_type`, `content_id`, `content_location`, `attachment_original_url`, `size`, `last_modified_time`, `is_inline`.
///
/// Microsoft's reference: [`FileAttachment`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fileattachment).
#[doc(alias = "FileAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileAttachment {
    /// The value of the base type, [`Attachment`].
    pub base: Attachment,
    /// Element `t:IsContactPhoto`, optional, since `Exchange2010_SP1`.
    pub is_contact_photo: Option<bool>,
    /// Element `t:Content`, optional.
    pub content: Option<value::Base64>,
}

impl Eq for FileAttachment {}

rt::complex_type! {
    FileAttachment: Attachment = "t:FileAttachmentType";
    elements t {
        base 9;
        0 is_contact_photo: "IsContactPhoto" optional;
        1 content: "Content" optional;
    }
}
