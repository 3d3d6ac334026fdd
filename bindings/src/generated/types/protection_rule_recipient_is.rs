// @generated

use ::ews_bindings::{rt, xml};

use super::ProtectionRuleValue;

/// Complex type `t:ProtectionRuleRecipientIsType`, since `Exchange2010_SP1`.
#[doc(alias = "ProtectionRuleRecipientIsType")]
pub type ProtectionRuleRecipientIs = xml::List<
    ProtectionRuleValue,
    ProtectionRuleRecipientIsList,
>;

rt::list_name!(
    ProtectionRuleRecipientIsList: Elements "t:Value" { name:
    "t:ProtectionRuleRecipientIsType", model: "t:Value+", flags: checked }
);
