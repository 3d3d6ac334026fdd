// @generated

use ::ews_bindings::{Result, rt, value};

use super::AttachmentId;

/// Complex type `t:AttachmentType`.
#[doc(alias = "AttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Attachment {
    /// Element `t:AttachmentId`, optional.
    pub attachment_id: Option<Box<AttachmentId>>,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:ContentType`, optional.
    pub content_type: Option<String>,
    /// Element `t:ContentId`, optional.
    pub content_id: Option<String>,
    /// Element `t:ContentLocation`, optional.
    pub content_location: Option<String>,
    /// Element `t:AttachmentOriginalUrl`, optional, since `V2016_10_10`.
    pub attachment_original_url: Option<String>,
    /// Element `t:Size`, optional, since `Exchange2010_SP1`.
    pub size: Option<i32>,
    /// Element `t:LastModifiedTime`, optional, since `Exchange2010_SP1`.
    pub last_modified_time: Option<value::DateTime>,
    /// Element `t:IsInline`, optional, since `Exchange2010_SP1`.
    pub is_inline: Option<bool>,
}

impl Eq for Attachment {}

rt::complex_type!(
    Attachment { name: "t:AttachmentType", model:
    "t:AttachmentId?, t:Name?, t:ContentType?, t:ContentId?, t:ContentLocation?, t:AttachmentOriginalUrl?, t:Size?, t:LastModifiedTime?, t:IsInline?"
    }
);

rt::placeholder_default!(Attachment);

impl rt::ReadComplex for Attachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AttachmentId") => reader.fill(&mut self.attachment_id, tag),
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "ContentType") => reader.fill(&mut self.content_type, tag),
            (rt::T, "ContentId") => reader.fill(&mut self.content_id, tag),
            (rt::T, "ContentLocation") => reader.fill(&mut self.content_location, tag),
            (rt::T, "AttachmentOriginalUrl") => {
                reader.fill(&mut self.attachment_original_url, tag)
            }
            (rt::T, "Size") => reader.fill(&mut self.size, tag),
            (rt::T, "LastModifiedTime") => reader.fill(&mut self.last_modified_time, tag),
            (rt::T, "IsInline") => reader.fill(&mut self.is_inline, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Attachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:AttachmentId", &self.attachment_id);
        out.element("t:Name", &self.name);
        out.element("t:ContentType", &self.content_type);
        out.element("t:ContentId", &self.content_id);
        out.element("t:ContentLocation", &self.content_location);
        out.element("t:AttachmentOriginalUrl", &self.attachment_original_url);
        out.element("t:Size", &self.size);
        out.element("t:LastModifiedTime", &self.last_modified_time);
        out.element("t:IsInline", &self.is_inline);
    }
}
