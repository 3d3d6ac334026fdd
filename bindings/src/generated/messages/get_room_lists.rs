// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `m:GetRoomListsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRoomLists`.
#[doc(alias = "GetRoomListsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetRoomLists {}
impl GetRoomLists {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetRoomListsType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetRoomLists);

::ews_bindings::blank_default!(GetRoomLists);

impl xml::ReadNode for GetRoomLists {}
impl xml::WriteNode for GetRoomLists {}
