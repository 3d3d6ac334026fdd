// @generated

use ::ews_bindings::xml;

use super::ProtectionRuleValue;

/// Complex type `t:ProtectionRuleRecipientIsType`.
#[doc(alias = "ProtectionRuleRecipientIsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleRecipientIs(pub Vec<ProtectionRuleValue>);

xml::complex_type!(
    ProtectionRuleRecipientIs { name: "t:ProtectionRuleRecipientIsType", model:
    "t:Value+", checked: true }
);

xml::wrapper_type!(ProtectionRuleRecipientIs, ProtectionRuleValue);

xml::list_of_elements!(ProtectionRuleRecipientIs, t "Value");
