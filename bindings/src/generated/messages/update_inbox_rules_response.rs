// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfRuleOperationErrors, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UpdateInboxRulesResponseType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateInboxRulesResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`UpdateInboxRulesResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateinboxrulesresponse).
#[doc(alias = "UpdateInboxRulesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateInboxRulesResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RuleOperationErrors`, optional.
    pub rule_operation_errors: Option<ArrayOfRuleOperationErrors>,
}

impl Eq for UpdateInboxRulesResponse {}

impl UpdateInboxRulesResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            rule_operation_errors: None,
        }
    }
}

rt::complex_type! {
    UpdateInboxRulesResponse: ResponseMessage = "m:UpdateInboxRulesResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 rule_operation_errors: "RuleOperationErrors" optional;
    }
    kept { base.kept }
}

rt::root! {
    UpdateInboxRulesResponse = "m:UpdateInboxRulesResponse"
}
