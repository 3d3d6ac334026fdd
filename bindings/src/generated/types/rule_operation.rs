// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:RuleOperationType`, since `Exchange2010_SP1`.
#[doc(alias = "RuleOperationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RuleOperation {}

impl Eq for RuleOperation {}

rt::complex_type! {
    RuleOperation = "t:RuleOperationType";
}
