// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    AttachmentResponseShape { name: "t:AttachmentResponseShapeType", model:
    "t:IncludeMimeContent?, t:BodyType?, t:FilterHtmlContent?, t:AdditionalProperties?" }
);

xml::blank_default!(AttachmentResponseShape);

impl xml::ReadNode for AttachmentResponseShape {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "IncludeMimeContent") => {
                input.fill(&mut self.include_mime_content, tag)
            }
            (xml::T, "BodyType") => input.fill(&mut self.body_type, tag),
            (xml::T, "FilterHtmlContent") => {
                input.fill(&mut self.filter_html_content, tag)
            }
            (xml::T, "AdditionalProperties") => {
                input.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AttachmentResponseShape {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:IncludeMimeContent", &self.include_mime_content);
        out.element("t:BodyType", &self.body_type);
        out.element("t:FilterHtmlContent", &self.filter_html_content);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
