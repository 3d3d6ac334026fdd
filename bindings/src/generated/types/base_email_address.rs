// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:BaseEmailAddressType`.
#[doc(alias = "BaseEmailAddressType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseEmailAddress {}
impl BaseEmailAddress {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseEmailAddressType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BaseEmailAddress);

::ews_bindings::blank_default!(BaseEmailAddress);

impl xml::ReadNode for BaseEmailAddress {}
impl xml::WriteNode for BaseEmailAddress {}
