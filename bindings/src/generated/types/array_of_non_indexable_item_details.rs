// @generated

use ::ews_bindings::xml;

use super::NonIndexableItemDetail;

/// Complex type `t:ArrayOfNonIndexableItemDetailsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfNonIndexableItemDetailsType")]
pub type ArrayOfNonIndexableItemDetails = xml::List<
    NonIndexableItemDetail,
    ArrayOfNonIndexableItemDetailsList,
>;

xml::list_name!(
    ArrayOfNonIndexableItemDetailsList: Elements "t:NonIndexableItemDetail" { name:
    "t:ArrayOfNonIndexableItemDetailsType", model: "t:NonIndexableItemDetail*" }
);
