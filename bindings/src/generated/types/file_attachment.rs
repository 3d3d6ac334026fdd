// @generated

use ::ews_bindings::{Result, rt, value};

use super::Attachment;

/// Complex type `t:FileAttachmentType`.
///
/// Extends `t:AttachmentType`.
#[doc(alias = "FileAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileAttachment {
    /// What it inherits from [`Attachment`].
    pub base: Attachment,
    /// Element `t:IsContactPhoto`, optional, since `Exchange2010_SP1`.
    pub is_contact_photo: Option<bool>,
    /// Element `t:Content`, optional.
    pub content: Option<value::Base64>,
}

impl Eq for FileAttachment {}

rt::complex_type!(
    FileAttachment { name: "t:FileAttachmentType", base: Attachment, model:
    "t:IsContactPhoto?, t:Content?" }
);

rt::extends!(FileAttachment, Attachment);

rt::placeholder_default!(FileAttachment);

impl rt::ReadComplex for FileAttachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "IsContactPhoto") => reader.fill(&mut self.is_contact_photo, tag),
            (rt::T, "Content") => reader.fill(&mut self.content, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FileAttachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:IsContactPhoto", &self.is_contact_photo);
        out.element("t:Content", &self.content);
    }
}
