// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:ServiceConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ServiceConfiguration {}
impl ServiceConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ServiceConfiguration",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ServiceConfiguration);

::ews_bindings::blank_default!(ServiceConfiguration);

impl xml::ReadNode for ServiceConfiguration {}
impl xml::WriteNode for ServiceConfiguration {}
