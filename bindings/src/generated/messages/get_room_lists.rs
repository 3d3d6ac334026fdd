// @generated

use ::ews_bindings::rt;

/// Complex type `m:GetRoomListsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRoomLists`.
#[doc(alias = "GetRoomListsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomLists {}

impl Eq for GetRoomLists {}

rt::complex_type!(GetRoomLists { name: "m:GetRoomListsType" });

rt::placeholder_default!(GetRoomLists);

impl rt::ReadComplex for GetRoomLists {}

impl rt::WriteComplex for GetRoomLists {}

rt::root!(GetRoomLists, "m:GetRoomLists");
