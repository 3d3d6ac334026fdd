// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ArrayOfRuleOperations;

/// Creates, changes and deletes inbox rules.
///
/// Complex type `m:UpdateInboxRulesRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateInboxRules`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
///
/// Microsoft's reference: [`UpdateInboxRules`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateinboxrules-operation).
#[doc(alias("UpdateInboxRulesRequestType", "UpdateInboxRules"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateInboxRulesRequest {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
    /// Element `m:RemoveOutlookRuleBlob`, optional.
    pub remove_outlook_rule_blob: Option<bool>,
    /// Element `m:Operations`, required.
    pub operations: ArrayOfRuleOperations,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateInboxRulesRequest {}

impl UpdateInboxRulesRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(operations: impl Into<ArrayOfRuleOperations>) -> Self {
        Self {
            mailbox_smtp_address: None,
            remove_outlook_rule_blob: None,
            operations: operations.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateInboxRulesRequest = "m:UpdateInboxRulesRequestType", required 1, new(value(ArrayOfRuleOperations));
    elements m {
        0 mailbox_smtp_address: "MailboxSmtpAddress" optional;
        1 remove_outlook_rule_blob: "RemoveOutlookRuleBlob" optional;
        2 operations: "Operations" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateInboxRulesRequest = "m:UpdateInboxRules"
}
