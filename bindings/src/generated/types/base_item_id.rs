// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:BaseItemIdType`.
///
/// Global element `t:BaseItemId`.
#[doc(alias = "BaseItemIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseItemId {}
impl BaseItemId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseItemIdType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BaseItemId);

::ews_bindings::blank_default!(BaseItemId);

impl xml::ReadNode for BaseItemId {}
impl xml::WriteNode for BaseItemId {}
