// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:BaseItemIdType`.
///
/// Global element `t:BaseItemId`.
#[doc(alias = "BaseItemIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseItemId {}

impl Eq for BaseItemId {}

xml::complex_type!(BaseItemId { name: "t:BaseItemIdType" });

xml::blank_default!(BaseItemId);

impl xml::ReadNode for BaseItemId {}

impl xml::WriteNode for BaseItemId {}
