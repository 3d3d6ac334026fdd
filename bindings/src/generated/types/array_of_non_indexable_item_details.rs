// @generated

use ::ews_bindings::{rt, xml};

use super::NonIndexableItemDetail;

/// Complex type `t:ArrayOfNonIndexableItemDetailsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfNonIndexableItemDetailsType")]
pub type ArrayOfNonIndexableItemDetails = xml::List<
    NonIndexableItemDetail,
    ArrayOfNonIndexableItemDetailsList,
>;

rt::list_name!(
    ArrayOfNonIndexableItemDetailsList: Elements "t:NonIndexableItemDetail" { name:
    "t:ArrayOfNonIndexableItemDetailsType", model: "t:NonIndexableItemDetail*" }
);
