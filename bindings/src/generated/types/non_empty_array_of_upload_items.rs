// @generated

use ::ews_bindings::xml;

use super::UploadItem;

/// Complex type `t:NonEmptyArrayOfUploadItemsType`.
#[doc(alias = "NonEmptyArrayOfUploadItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfUploadItems(pub Vec<UploadItem>);

xml::complex_type!(
    NonEmptyArrayOfUploadItems { name: "t:NonEmptyArrayOfUploadItemsType", model:
    "t:Item+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfUploadItems, UploadItem);

xml::list_of_elements!(NonEmptyArrayOfUploadItems, t "Item");
