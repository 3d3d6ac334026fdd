// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfEmailAddresses, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRoomListsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRoomListsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetRoomListsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getroomlistsresponse).
#[doc(alias("GetRoomListsResponseMessageType", "GetRoomListsResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomListsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RoomLists`, optional.
    pub room_lists: Option<ArrayOfEmailAddresses>,
}

impl Eq for GetRoomListsResponseMessage {}

impl GetRoomListsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            room_lists: None,
        }
    }
}

rt::complex_type! {
    GetRoomListsResponseMessage: ResponseMessage = "m:GetRoomListsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 room_lists: "RoomLists" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetRoomListsResponseMessage = "m:GetRoomListsResponse"
}
