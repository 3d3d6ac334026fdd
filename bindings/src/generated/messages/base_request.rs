// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `m:BaseRequestType`.
#[doc(alias = "BaseRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseRequest {}
impl BaseRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:BaseRequestType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BaseRequest);

::ews_bindings::blank_default!(BaseRequest);

impl xml::ReadNode for BaseRequest {}
impl xml::WriteNode for BaseRequest {}
