// @generated

use ::ews_bindings::{rt, xml};

use super::FolderId;

/// Complex type `t:ArrayOfFolderIdType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfFolderIdType")]
pub type ArrayOfFolderId = xml::List<FolderId, ArrayOfFolderIdList>;

rt::list_name!(
    ArrayOfFolderIdList: Elements "t:FolderId" { name: "t:ArrayOfFolderIdType", model:
    "(t:FolderId)*" }
);
