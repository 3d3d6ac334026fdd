// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfRooms, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRoomsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRoomsResponse`.
#[doc(alias = "GetRoomsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRoomsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Rooms`, optional.
    pub rooms: Option<ArrayOfRooms>,
}

impl Eq for GetRoomsResponseMessage {}

xml::complex_type!(
    GetRoomsResponseMessage { name: "m:GetRoomsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Rooms?", flags: response }
);

impl GetRoomsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            rooms: None,
        }
    }
}

xml::extends!(GetRoomsResponseMessage, ResponseMessage);

xml::blank_new!(GetRoomsResponseMessage: blank);

impl xml::ReadNode for GetRoomsResponseMessage {
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
            (xml::M, "Rooms") => input.fill(&mut self.rooms, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetRoomsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Rooms", &self.rooms);
    }
}

xml::root!(GetRoomsResponseMessage, "m:GetRoomsResponse");
