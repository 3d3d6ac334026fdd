// @generated

use ::ews_bindings::xml;

use super::ProtectionRuleValue;

/// Complex type `t:ProtectionRuleSenderDepartmentsType`.
#[doc(alias = "ProtectionRuleSenderDepartmentsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleSenderDepartments(pub Vec<ProtectionRuleValue>);

xml::complex_type!(
    ProtectionRuleSenderDepartments { name: "t:ProtectionRuleSenderDepartmentsType",
    model: "t:Value+", checked: true }
);

xml::wrapper_type!(ProtectionRuleSenderDepartments, ProtectionRuleValue);

xml::list_of_elements!(ProtectionRuleSenderDepartments, t "Value");
