// @generated

use ::ews_bindings::xml;

use super::DistinguishedFolderId;

/// Complex type `t:ArrayOfDistinguishedFolderIdType`.
#[doc(alias = "ArrayOfDistinguishedFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfDistinguishedFolderId(pub Vec<DistinguishedFolderId>);

xml::complex_type!(
    ArrayOfDistinguishedFolderId { name: "t:ArrayOfDistinguishedFolderIdType", model:
    "(t:DistinguishedFolderId)*" }
);

xml::wrapper_type!(ArrayOfDistinguishedFolderId, DistinguishedFolderId);

xml::list_of_elements!(ArrayOfDistinguishedFolderId, t "DistinguishedFolderId");
