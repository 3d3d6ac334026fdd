// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::Attachment;

/// Complex type `t:FileAttachmentType`.
///
/// Extends `t:AttachmentType`.
#[doc(alias = "FileAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FileAttachment {
    /// What it inherits from [`Attachment`].
    pub base: Attachment,
    /// Element `t:IsContactPhoto`, optional, `xs:boolean`.
    pub is_contact_photo: Option<bool>,
    /// Element `t:Content`, optional, `xs:base64Binary`.
    pub content: Option<value::Base64>,
}

impl FileAttachment {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FileAttachmentType",
        base: Some(Attachment::SHAPE),
        content: xml::Content::Model("t:IsContactPhoto?, t:Content?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(FileAttachment);

::ews_bindings::extends!(FileAttachment, Attachment);

::ews_bindings::blank_default!(FileAttachment);

impl xml::ReadNode for FileAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
