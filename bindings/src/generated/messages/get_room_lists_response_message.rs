// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfEmailAddresses, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRoomListsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRoomListsResponse`.
#[doc(alias = "GetRoomListsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetRoomListsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RoomLists`, optional.
    pub room_lists: Option<ArrayOfEmailAddresses>,
}

impl GetRoomListsResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetRoomListsResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:RoomLists?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            room_lists: None,
        }
    }
}

::ews_bindings::complex_type!(GetRoomListsResponseMessage);

::ews_bindings::extends!(GetRoomListsResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetRoomListsResponseMessage : blank);

impl xml::ReadNode for GetRoomListsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "RoomLists") => input.fill(&mut self.room_lists, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetRoomListsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RoomLists", &self.room_lists);
    }
}
