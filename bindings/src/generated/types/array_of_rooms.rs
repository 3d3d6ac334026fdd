// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Room;

/// Complex type `t:ArrayOfRoomsType`.
#[doc(alias = "ArrayOfRoomsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRooms(pub Vec<Room>);

impl ArrayOfRooms {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRoomsType",
        content: xml::Content::Model("t:Room*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRooms, Room);

::ews_bindings::complex_type!(ArrayOfRooms);

impl xml::ReadNode for ArrayOfRooms {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Room") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRooms {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Room", &self.0);
    }
}
