// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetRoomsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetRoomsResponseMessage: placeholder);

impl rt::ReadComplex for GetRoomsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Rooms") => reader.fill(&mut self.rooms, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetRoomsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Rooms", &self.rooms);
    }
}

rt::root!(GetRoomsResponseMessage, "m:GetRoomsResponse");
