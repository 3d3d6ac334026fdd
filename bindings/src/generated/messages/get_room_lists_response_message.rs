// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfEmailAddresses, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRoomListsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRoomListsResponse`.
#[doc(alias = "GetRoomListsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomListsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RoomLists`, optional.
    pub room_lists: Option<ArrayOfEmailAddresses>,
}

impl Eq for GetRoomListsResponseMessage {}

xml::complex_type!(
    GetRoomListsResponseMessage { name: "m:GetRoomListsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:RoomLists?", flags: response }
);

impl GetRoomListsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            room_lists: None,
        }
    }
}

xml::extends!(GetRoomListsResponseMessage, ResponseMessage);

xml::blank_new!(GetRoomListsResponseMessage: blank);

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
        match tag.name() {
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

xml::root!(GetRoomListsResponseMessage, "m:GetRoomListsResponse");
