// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfTimeZoneDefinition, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetServerTimeZonesResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetServerTimeZonesResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getservertimezonesresponsemessage).
#[doc(alias = "GetServerTimeZonesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZonesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:TimeZoneDefinitions`, optional.
    pub time_zone_definitions: Option<ArrayOfTimeZoneDefinition>,
}

impl Eq for GetServerTimeZonesResponseMessage {}

impl GetServerTimeZonesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            time_zone_definitions: None,
        }
    }
}

rt::complex_type! {
    GetServerTimeZonesResponseMessage: ResponseMessage = "m:GetServerTimeZonesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 time_zone_definitions: "TimeZoneDefinitions" once;
    }
    kept { base.kept }
}
