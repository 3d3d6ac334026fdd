// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::EmailAddressType;

/// Gets the rooms of a list.
///
/// Complex type `m:GetRoomsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRooms`.
///
/// Example, and the other operations of the area: [Calendar and availability](super::super::operation_index#calendar-and-availability).
///
/// Microsoft's reference: [`GetRooms`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getrooms-operation).
#[doc(alias = "GetRoomsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRooms {
    /// Element `m:RoomList`, required.
    pub room_list: EmailAddressType,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetRooms {}

impl GetRooms {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(room_list: impl Into<EmailAddressType>) -> Self {
        Self {
            room_list: room_list.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetRooms = "m:GetRoomsType", required 1, new(value(EmailAddressType));
    elements m {
        0 room_list: "RoomList" required 0;
    }
    kept { kept }
}

rt::root! {
    GetRooms = "m:GetRooms"
}
