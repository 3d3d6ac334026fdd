// @generated

use ::ews_bindings::xml;

use super::EncryptedSharedFolderData;

/// Complex type `t:ArrayOfEncryptedSharedFolderDataType`.
#[doc(alias = "ArrayOfEncryptedSharedFolderDataType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEncryptedSharedFolderData(pub Vec<EncryptedSharedFolderData>);

xml::complex_type!(
    ArrayOfEncryptedSharedFolderData { name: "t:ArrayOfEncryptedSharedFolderDataType",
    model: "(t:EncryptedSharedFolderData)*" }
);

xml::wrapper_type!(ArrayOfEncryptedSharedFolderData, EncryptedSharedFolderData);

xml::list_of_elements!(ArrayOfEncryptedSharedFolderData, t "EncryptedSharedFolderData");
