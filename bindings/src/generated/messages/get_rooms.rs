// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::EmailAddressType;

/// Complex type `m:GetRoomsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetRooms`.
#[doc(alias = "GetRoomsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetRooms {
    /// Element `m:RoomList`, required.
    pub room_list: EmailAddressType,
}

impl GetRooms {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetRoomsType",
        required: &["m:RoomList"],
        bits: 1,
        content: xml::Content::Model("m:RoomList"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(room_list: EmailAddressType) -> Self {
        Self { room_list }
    }
}

::ews_bindings::complex_type!(GetRooms);

::ews_bindings::blank_new!(GetRooms : blank);

impl xml::ReadNode for GetRooms {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
