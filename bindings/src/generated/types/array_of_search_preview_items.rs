// @generated

use ::ews_bindings::xml;

use super::SearchPreviewItem;

/// Complex type `t:ArrayOfSearchPreviewItemsType`.
#[doc(alias = "ArrayOfSearchPreviewItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSearchPreviewItems(pub Vec<SearchPreviewItem>);

xml::complex_type!(
    ArrayOfSearchPreviewItems { name: "t:ArrayOfSearchPreviewItemsType", model:
    "t:SearchPreviewItem*" }
);

xml::wrapper_type!(ArrayOfSearchPreviewItems, SearchPreviewItem);

xml::list_of_elements!(ArrayOfSearchPreviewItems, t "SearchPreviewItem");
