// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `m:GetRoomListsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRoomLists`.
#[doc(alias = "GetRoomListsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomLists {}

impl Eq for GetRoomLists {}

rt::complex_type! {
    GetRoomLists = "m:GetRoomListsType";
}

rt::root! {
    GetRoomLists = "m:GetRoomLists"
}
