// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ItemResponseShape: placeholder);

impl rt::ReadComplex for ItemResponseShape {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "BaseShape") => reader.require(&mut self.base_shape, tag, 0),
            (rt::T, "IncludeMimeContent") => {
                reader.fill(&mut self.include_mime_content, tag)
            }
            (rt::T, "BodyType") => reader.fill(&mut self.body_type, tag),
            (rt::T, "UniqueBodyType") => reader.fill(&mut self.unique_body_type, tag),
            (rt::T, "NormalizedBodyType") => {
                reader.fill(&mut self.normalized_body_type, tag)
            }
            (rt::T, "FilterHtmlContent") => {
                reader.fill(&mut self.filter_html_content, tag)
            }
            (rt::T, "ConvertHtmlCodePageToUTF8") => {
                reader.fill(&mut self.convert_html_code_page_to_utf8, tag)
            }
            (rt::T, "InlineImageUrlTemplate") => {
                reader.fill(&mut self.inline_image_url_template, tag)
            }
            (rt::T, "BlockExternalImages") => {
                reader.fill(&mut self.block_external_images, tag)
            }
            (rt::T, "AddBlankTargetToLinks") => {
                reader.fill(&mut self.add_blank_target_to_links, tag)
            }
            (rt::T, "MaximumBodySize") => reader.fill(&mut self.maximum_body_size, tag),
            (rt::T, "AdditionalProperties") => {
                reader.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ItemResponseShape {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
