// @generated

use ::ews_bindings::{Result, xml};

use super::{BodyTypeResponse, DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:ItemResponseShapeType`.
#[doc(alias = "ItemResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:IncludeMimeContent`, optional.
    pub include_mime_content: Option<bool>,
    /// Element `t:BodyType`, optional.
    pub body_type: Option<BodyTypeResponse>,
    /// Element `t:UniqueBodyType`, optional, since `Exchange2013_SP1`.
    pub unique_body_type: Option<BodyTypeResponse>,
    /// Element `t:NormalizedBodyType`, optional, since `Exchange2013_SP1`.
    pub normalized_body_type: Option<BodyTypeResponse>,
    /// Element `t:FilterHtmlContent`, optional, since `Exchange2010_SP1`.
    pub filter_html_content: Option<bool>,
    /// Element `t:ConvertHtmlCodePageToUTF8`, optional, since `Exchange2010_SP1`.
    pub convert_html_code_page_to_utf8: Option<bool>,
    /// Element `t:InlineImageUrlTemplate`, optional, since `Exchange2013_SP1`.
    pub inline_image_url_template: Option<String>,
    /// Element `t:BlockExternalImages`, optional, since `Exchange2013_SP1`.
    pub block_external_images: Option<bool>,
    /// Element `t:AddBlankTargetToLinks`, optional, since `Exchange2013_SP1`.
    pub add_blank_target_to_links: Option<bool>,
    /// Element `t:MaximumBodySize`, optional, since `Exchange2013_SP1`.
    pub maximum_body_size: Option<i32>,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for ItemResponseShape {}

xml::complex_type!(
    ItemResponseShape { name: "t:ItemResponseShapeType", required: "t:BaseShape", bits: 1, model:
    "t:BaseShape, t:IncludeMimeContent?, t:BodyType?, t:UniqueBodyType?, t:NormalizedBodyType?, t:FilterHtmlContent?, t:ConvertHtmlCodePageToUTF8?, t:InlineImageUrlTemplate?, t:BlockExternalImages?, t:AddBlankTargetToLinks?, t:MaximumBodySize?, t:AdditionalProperties?"
    }
);

impl ItemResponseShape {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_shape: DefaultShapeNames) -> Self {
        Self {
            base_shape,
            include_mime_content: None,
            body_type: None,
            unique_body_type: None,
            normalized_body_type: None,
            filter_html_content: None,
            convert_html_code_page_to_utf8: None,
            inline_image_url_template: None,
            block_external_images: None,
            add_blank_target_to_links: None,
            maximum_body_size: None,
            additional_properties: None,
        }
    }
}

xml::blank_new!(ItemResponseShape: blank);

impl xml::ReadNode for ItemResponseShape {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "BaseShape") => input.require(&mut self.base_shape, tag, 0),
            (xml::T, "IncludeMimeContent") => {
                input.fill(&mut self.include_mime_content, tag)
            }
            (xml::T, "BodyType") => input.fill(&mut self.body_type, tag),
            (xml::T, "UniqueBodyType") => input.fill(&mut self.unique_body_type, tag),
            (xml::T, "NormalizedBodyType") => {
                input.fill(&mut self.normalized_body_type, tag)
            }
            (xml::T, "FilterHtmlContent") => {
                input.fill(&mut self.filter_html_content, tag)
            }
            (xml::T, "ConvertHtmlCodePageToUTF8") => {
                input.fill(&mut self.convert_html_code_page_to_utf8, tag)
            }
            (xml::T, "InlineImageUrlTemplate") => {
                input.fill(&mut self.inline_image_url_template, tag)
            }
            (xml::T, "BlockExternalImages") => {
                input.fill(&mut self.block_external_images, tag)
            }
            (xml::T, "AddBlankTargetToLinks") => {
                input.fill(&mut self.add_blank_target_to_links, tag)
            }
            (xml::T, "MaximumBodySize") => input.fill(&mut self.maximum_body_size, tag),
            (xml::T, "AdditionalProperties") => {
                input.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ItemResponseShape {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:IncludeMimeContent", &self.include_mime_content);
        out.element("t:BodyType", &self.body_type);
        out.element("t:UniqueBodyType", &self.unique_body_type);
        out.element("t:NormalizedBodyType", &self.normalized_body_type);
        out.element("t:FilterHtmlContent", &self.filter_html_content);
        out.element("t:ConvertHtmlCodePageToUTF8", &self.convert_html_code_page_to_utf8);
        out.element("t:InlineImageUrlTemplate", &self.inline_image_url_template);
        out.element("t:BlockExternalImages", &self.block_external_images);
        out.element("t:AddBlankTargetToLinks", &self.add_blank_target_to_links);
        out.element("t:MaximumBodySize", &self.maximum_body_size);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
