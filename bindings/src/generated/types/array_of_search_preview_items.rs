// @generated

use ::ews_bindings::{rt, xml};

use super::SearchPreviewItem;

/// Complex type `t:ArrayOfSearchPreviewItemsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfSearchPreviewItemsType")]
pub type ArrayOfSearchPreviewItems = xml::List<
    SearchPreviewItem,
    ArrayOfSearchPreviewItemsList,
>;

rt::list_name!(
    ArrayOfSearchPreviewItemsList: Elements "t:SearchPreviewItem" { name:
    "t:ArrayOfSearchPreviewItemsType", model: "t:SearchPreviewItem*" }
);
