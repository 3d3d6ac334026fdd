// @generated

use ::ews_bindings::{rt, xml};

use super::UploadItem;

/// Complex type `t:NonEmptyArrayOfUploadItemsType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfUploadItemsType")]
pub type NonEmptyArrayOfUploadItems = xml::List<
    UploadItem,
    NonEmptyArrayOfUploadItemsList,
>;

rt::list_name!(
    NonEmptyArrayOfUploadItemsList: Elements "t:Item" { name:
    "t:NonEmptyArrayOfUploadItemsType", model: "t:Item+", flags: checked }
);
