// @generated

use ::ews_bindings::{rt, xml};

use super::AnyFolderId;

/// Complex type `t:NonEmptyArrayOfBaseFolderIdsType`.
#[doc(alias = "NonEmptyArrayOfBaseFolderIdsType")]
pub type NonEmptyArrayOfBaseFolderIds = xml::List<
    AnyFolderId,
    NonEmptyArrayOfBaseFolderIdsList,
>;

rt::list_name!(
    NonEmptyArrayOfBaseFolderIdsList: Choices "" { name:
    "t:NonEmptyArrayOfBaseFolderIdsType", model:
    "(t:FolderId | t:DistinguishedFolderId)+", flags: checked }
);
