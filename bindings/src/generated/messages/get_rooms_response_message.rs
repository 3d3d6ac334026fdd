// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfRooms, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRoomsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRoomsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetRoomsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getroomsresponse).
#[doc(alias("GetRoomsResponseMessageType", "GetRoomsResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Rooms`, optional.
    pub rooms: Option<ArrayOfRooms>,
}

impl Eq for GetRoomsResponseMessage {}

impl GetRoomsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            rooms: None,
        }
    }
}

rt::complex_type! {
    GetRoomsResponseMessage: ResponseMessage = "m:GetRoomsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 rooms: "Rooms" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetRoomsResponseMessage = "m:GetRoomsResponse"
}
