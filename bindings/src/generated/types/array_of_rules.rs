// @generated

use ::ews_bindings::{rt, xml};

use super::Rule;

/// Complex type `t:ArrayOfRulesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRulesType")]
pub type ArrayOfRules = xml::List<Rule, ArrayOfRulesList>;

rt::list_name!(
    ArrayOfRulesList: Elements "t:Rule" { name: "t:ArrayOfRulesType", model: "t:Rule*"
    }
);
