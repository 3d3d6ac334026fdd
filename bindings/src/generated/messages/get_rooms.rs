// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetRooms: placeholder);

impl rt::ReadComplex for GetRooms {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "RoomList") => reader.require(&mut self.room_list, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetRooms {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:RoomList", &self.room_list);
    }
}

rt::root!(GetRooms, "m:GetRooms");
