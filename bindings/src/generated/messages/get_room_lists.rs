// @generated

use ::ews_bindings::xml;

/// Complex type `m:GetRoomListsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRoomLists`.
#[doc(alias = "GetRoomListsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomLists {}

impl Eq for GetRoomLists {}

xml::complex_type!(GetRoomLists { name: "m:GetRoomListsType" });

xml::blank_default!(GetRoomLists);

impl xml::ReadNode for GetRoomLists {}

impl xml::WriteNode for GetRoomLists {}

xml::root!(GetRoomLists, "m:GetRoomLists");
