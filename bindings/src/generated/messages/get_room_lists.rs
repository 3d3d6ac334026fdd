// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the lists of meeting rooms.
///
/// Complex type `m:GetRoomListsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRoomLists`.
///
/// Example, and the other operations of the area: [Calendar and availability](super::super::operation_index#calendar-and-availability).
///
/// Microsoft's reference: [`GetRoomLists`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getroomlists-operation).
#[doc(alias = "GetRoomListsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomLists {
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetRoomLists {}

rt::complex_type! {
    GetRoomLists = "m:GetRoomListsType";
    kept { kept }
}

rt::root! {
    GetRoomLists = "m:GetRoomLists"
}
