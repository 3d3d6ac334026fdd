// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:BaseFolderIdType`.
#[doc(alias = "BaseFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseFolderId {}
impl BaseFolderId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseFolderIdType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BaseFolderId);

::ews_bindings::blank_default!(BaseFolderId);

impl xml::ReadNode for BaseFolderId {}
impl xml::WriteNode for BaseFolderId {}
