// @generated

use ::ews_bindings::{Result, rt};

use super::{BodyTypeResponse, NonEmptyArrayOfPathsToElement};

/// Complex type `t:AttachmentResponseShapeType`.
#[doc(alias = "AttachmentResponseShapeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentResponseShape {
    /// Element `t:IncludeMimeContent`, optional.
    pub include_mime_content: Option<bool>,
    /// Element `t:BodyType`, optional.
    pub body_type: Option<BodyTypeResponse>,
    /// Element `t:FilterHtmlContent`, optional, since `Exchange2010_SP1`.
    pub filter_html_content: Option<bool>,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for AttachmentResponseShape {}

rt::complex_type!(
    AttachmentResponseShape { name: "t:AttachmentResponseShapeType", model:
    "t:IncludeMimeContent?, t:BodyType?, t:FilterHtmlContent?, t:AdditionalProperties?" }
);

rt::placeholder_default!(AttachmentResponseShape);

impl rt::ReadComplex for AttachmentResponseShape {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "IncludeMimeContent") => {
                reader.fill(&mut self.include_mime_content, tag)
            }
            (rt::T, "BodyType") => reader.fill(&mut self.body_type, tag),
            (rt::T, "FilterHtmlContent") => {
                reader.fill(&mut self.filter_html_content, tag)
            }
            (rt::T, "AdditionalProperties") => {
                reader.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AttachmentResponseShape {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:IncludeMimeContent", &self.include_mime_content);
        out.element("t:BodyType", &self.body_type);
        out.element("t:FilterHtmlContent", &self.filter_html_content);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
