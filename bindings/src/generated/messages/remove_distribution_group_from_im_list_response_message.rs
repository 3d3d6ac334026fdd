// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:RemoveDistributionGroupFromImListResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:RemoveDistributionGroupFromImListResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`RemoveDistributionGroupFromImListResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removedistributiongroupfromimlistresponse).
#[doc(
    alias(
        "RemoveDistributionGroupFromImListResponseMessageType",
        "RemoveDistributionGroupFromImListResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDistributionGroupFromImListResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for RemoveDistributionGroupFromImListResponseMessage {}

impl RemoveDistributionGroupFromImListResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::complex_type! {
    RemoveDistributionGroupFromImListResponseMessage: ResponseMessage = "m:RemoveDistributionGroupFromImListResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements {
        base 4;
    }
    kept { base.kept }
}

rt::root! {
    RemoveDistributionGroupFromImListResponseMessage = "m:RemoveDistributionGroupFromImListResponse"
}
