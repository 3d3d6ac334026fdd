// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::EmailAddressType;

/// Complex type `m:GetRoomsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRooms`.
#[doc(alias = "GetRoomsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRooms {
    /// Element `m:RoomList`, required.
    pub room_list: EmailAddressType,
}

impl Eq for GetRooms {}

xml::complex_type!(
    GetRooms { name: "m:GetRoomsType", required: "m:RoomList", bits: 1, model:
    "m:RoomList" }
);

impl GetRooms {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(room_list: EmailAddressType) -> Self {
        Self { room_list }
    }
}

xml::blank_new!(GetRooms: blank);

impl xml::ReadNode for GetRooms {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "RoomList") => input.require(&mut self.room_list, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetRooms {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:RoomList", &self.room_list);
    }
}

xml::root!(GetRooms, "m:GetRooms");
