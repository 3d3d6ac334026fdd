// @generated

use ::ews_bindings::{rt, xml};

use super::DistinguishedFolderId;

/// Complex type `t:ArrayOfDistinguishedFolderIdType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfDistinguishedFolderIdType")]
pub type ArrayOfDistinguishedFolderId = xml::List<
    DistinguishedFolderId,
    ArrayOfDistinguishedFolderIdList,
>;

rt::list_name!(
    ArrayOfDistinguishedFolderIdList: Elements "t:DistinguishedFolderId" { name:
    "t:ArrayOfDistinguishedFolderIdType", model: "(t:DistinguishedFolderId)*" }
);
