// @generated

use ::ews_bindings::xml;

use super::FolderId;

/// Complex type `t:ArrayOfFolderIdType`.
#[doc(alias = "ArrayOfFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFolderId(pub Vec<FolderId>);

xml::complex_type!(
    ArrayOfFolderId { name: "t:ArrayOfFolderIdType", model: "(t:FolderId)*" }
);

xml::wrapper_type!(ArrayOfFolderId, FolderId);

xml::list_of_elements!(ArrayOfFolderId, t "FolderId");
