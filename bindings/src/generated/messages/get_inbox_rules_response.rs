// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfRules, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetInboxRulesResponseType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetInboxRulesResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetInboxRulesResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getinboxrulesresponse).
#[doc(alias = "GetInboxRulesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetInboxRulesResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:OutlookRuleBlobExists`, optional.
    pub outlook_rule_blob_exists: Option<bool>,
    /// Element `m:InboxRules`, optional.
    pub inbox_rules: Option<ArrayOfRules>,
}

impl Eq for GetInboxRulesResponse {}

impl GetInboxRulesResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            outlook_rule_blob_exists: None,
            inbox_rules: None,
        }
    }
}

rt::complex_type! {
    GetInboxRulesResponse: ResponseMessage = "m:GetInboxRulesResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 outlook_rule_blob_exists: "OutlookRuleBlobExists" optional;
        1 inbox_rules: "InboxRules" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetInboxRulesResponse = "m:GetInboxRulesResponse"
}
