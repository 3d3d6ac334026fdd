// @generated

use ::ews_bindings::{rt, xml};

use super::ProtectionRule;

/// Complex type `t:ArrayOfProtectionRulesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfProtectionRulesType")]
pub type ArrayOfProtectionRules = xml::List<ProtectionRule, ArrayOfProtectionRulesList>;

rt::list_name!(
    ArrayOfProtectionRulesList: Elements "t:Rule" { name:
    "t:ArrayOfProtectionRulesType", model: "t:Rule*" }
);
