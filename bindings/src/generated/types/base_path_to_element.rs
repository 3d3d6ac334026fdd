// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:BasePathToElementType`.
///
/// Global element `t:Path`.
#[doc(alias = "BasePathToElementType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BasePathToElement {}
impl BasePathToElement {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BasePathToElementType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BasePathToElement);

::ews_bindings::blank_default!(BasePathToElement);

impl xml::ReadNode for BasePathToElement {}
impl xml::WriteNode for BasePathToElement {}
