// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:RuleOperationType`, since `Exchange2010_SP1`.
#[doc(alias = "RuleOperationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RuleOperation {}

impl Eq for RuleOperation {}

xml::complex_type!(RuleOperation { name: "t:RuleOperationType" });

xml::blank_default!(RuleOperation);

impl xml::ReadNode for RuleOperation {}

impl xml::WriteNode for RuleOperation {}
