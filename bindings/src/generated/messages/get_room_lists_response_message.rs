// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetRoomListsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetRoomListsResponseMessage: placeholder);

impl rt::ReadComplex for GetRoomListsResponseMessage {
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
            (rt::M, "RoomLists") => reader.fill(&mut self.room_lists, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetRoomListsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:RoomLists", &self.room_lists);
    }
}

rt::root!(GetRoomListsResponseMessage, "m:GetRoomListsResponse");
