// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:RuleOperationType`.
#[doc(alias = "RuleOperationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RuleOperation {}
impl RuleOperation {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RuleOperationType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(RuleOperation);

::ews_bindings::blank_default!(RuleOperation);

impl xml::ReadNode for RuleOperation {}
impl xml::WriteNode for RuleOperation {}
