// @generated

use ::ews_bindings::{rt, xml};

use super::EncryptedSharedFolderData;

/// Complex type `t:ArrayOfEncryptedSharedFolderDataType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfEncryptedSharedFolderDataType")]
pub type ArrayOfEncryptedSharedFolderData = xml::List<
    EncryptedSharedFolderData,
    ArrayOfEncryptedSharedFolderDataList,
>;

rt::list_name!(
    ArrayOfEncryptedSharedFolderDataList: Elements "t:EncryptedSharedFolderData" { name: "t:ArrayOfEncryptedSharedFolderDataType", model: "(t:EncryptedSharedFolderData)*"
    }
);
