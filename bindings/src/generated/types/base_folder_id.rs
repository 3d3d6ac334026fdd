// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:BaseFolderIdType`.
#[doc(alias = "BaseFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseFolderId {}

impl Eq for BaseFolderId {}

xml::complex_type!(BaseFolderId { name: "t:BaseFolderIdType" });

xml::blank_default!(BaseFolderId);

impl xml::ReadNode for BaseFolderId {}

impl xml::WriteNode for BaseFolderId {}
