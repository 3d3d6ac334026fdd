// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    FileAttachment { name: "t:FileAttachmentType", base: Attachment, model:
    "t:IsContactPhoto?, t:Content?" }
);

xml::extends!(FileAttachment, Attachment);

xml::blank_default!(FileAttachment);

impl xml::ReadNode for FileAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "IsContactPhoto") => input.fill(&mut self.is_contact_photo, tag),
            (xml::T, "Content") => input.fill(&mut self.content, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FileAttachment {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:IsContactPhoto", &self.is_contact_photo);
        out.element("t:Content", &self.content);
    }
}
