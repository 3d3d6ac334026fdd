// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:BasePathToElementType`.
///
/// Global element `t:Path`.
#[doc(alias = "BasePathToElementType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePathToElement {}

impl Eq for BasePathToElement {}

xml::complex_type!(BasePathToElement { name: "t:BasePathToElementType" });

xml::blank_default!(BasePathToElement);

impl xml::ReadNode for BasePathToElement {}

impl xml::WriteNode for BasePathToElement {}
