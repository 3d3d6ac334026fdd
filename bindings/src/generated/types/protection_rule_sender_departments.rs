// @generated

use ::ews_bindings::{rt, xml};

use super::ProtectionRuleValue;

/// Complex type `t:ProtectionRuleSenderDepartmentsType`, since `Exchange2010_SP1`.
#[doc(alias = "ProtectionRuleSenderDepartmentsType")]
pub type ProtectionRuleSenderDepartments = xml::List<
    ProtectionRuleValue,
    ProtectionRuleSenderDepartmentsList,
>;

rt::list_name!(
    ProtectionRuleSenderDepartmentsList: Elements "t:Value" { name:
    "t:ProtectionRuleSenderDepartmentsType", model: "t:Value+", flags: checked }
);
