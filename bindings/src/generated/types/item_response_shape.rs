// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BodyTypeResponse, DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:ItemResponseShapeType`.
///
/// Microsoft's reference: [`ItemShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemshape).
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

impl ItemResponseShape {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    ItemResponseShape = "t:ItemResponseShapeType", required 1, new(value);
    elements t {
        0 base_shape: "BaseShape" required 0;
        1 include_mime_content: "IncludeMimeContent" optional;
        2 body_type: "BodyType" optional;
        3 unique_body_type: "UniqueBodyType" optional;
        4 normalized_body_type: "NormalizedBodyType" optional;
        5 filter_html_content: "FilterHtmlContent" optional;
        6 convert_html_code_page_to_utf8: "ConvertHtmlCodePageToUTF8" optional;
        7 inline_image_url_template: "InlineImageUrlTemplate" optional;
        8 block_external_images: "BlockExternalImages" optional;
        9 add_blank_target_to_links: "AddBlankTargetToLinks" optional;
        10 maximum_body_size: "MaximumBodySize" optional;
        11 additional_properties: "AdditionalProperties" optional;
    }
}
