// @generated

use ::ews_bindings::xml;

use super::ProtectionRule;

/// Complex type `t:ArrayOfProtectionRulesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfProtectionRulesType")]
pub type ArrayOfProtectionRules = xml::List<ProtectionRule, ArrayOfProtectionRulesList>;

xml::list_name!(
    ArrayOfProtectionRulesList: Elements "t:Rule" { name:
    "t:ArrayOfProtectionRulesType", model: "t:Rule*" }
);
