// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfRetentionPolicyTags, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetUserRetentionPolicyTagsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetUserRetentionPolicyTagsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetUserRetentionPolicyTagsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserretentionpolicytagsresponse).
#[doc(
    alias(
        "GetUserRetentionPolicyTagsResponseMessageType",
        "GetUserRetentionPolicyTagsResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTagsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RetentionPolicyTags`, optional.
    pub retention_policy_tags: Option<ArrayOfRetentionPolicyTags>,
}

impl Eq for GetUserRetentionPolicyTagsResponseMessage {}

impl GetUserRetentionPolicyTagsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            retention_policy_tags: None,
        }
    }
}

rt::complex_type! {
    GetUserRetentionPolicyTagsResponseMessage: ResponseMessage = "m:GetUserRetentionPolicyTagsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 retention_policy_tags: "RetentionPolicyTags" once;
    }
    kept { base.kept }
}

rt::root! {
    GetUserRetentionPolicyTagsResponseMessage = "m:GetUserRetentionPolicyTagsResponse"
}
