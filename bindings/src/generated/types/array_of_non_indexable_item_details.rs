// @generated

use ::ews_bindings::xml;

use super::NonIndexableItemDetail;

/// Complex type `t:ArrayOfNonIndexableItemDetailsType`.
#[doc(alias = "ArrayOfNonIndexableItemDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfNonIndexableItemDetails(pub Vec<NonIndexableItemDetail>);

xml::complex_type!(
    ArrayOfNonIndexableItemDetails { name: "t:ArrayOfNonIndexableItemDetailsType", model: "t:NonIndexableItemDetail*" }
);

xml::wrapper_type!(ArrayOfNonIndexableItemDetails, NonIndexableItemDetail);

xml::list_of_elements!(ArrayOfNonIndexableItemDetails, t "NonIndexableItemDetail");
