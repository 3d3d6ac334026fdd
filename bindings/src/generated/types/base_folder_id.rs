// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:BaseFolderIdType`.
#[doc(alias = "BaseFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseFolderId {}

impl Eq for BaseFolderId {}

rt::complex_type! {
    BaseFolderId = "t:BaseFolderIdType";
}
