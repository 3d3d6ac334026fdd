// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfSharingMessageAction, Message, SharingMessageAction};

/// Complex type `t:SharingMessageType`, since `V2017_07_11`.
///
/// Extends `t:MessageType`.
#[doc(alias = "SharingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharingMessage {
    /// What it inherits from [`Message`].
    pub base: Message,
    /// Element `t:SharingMessageAction`, optional.
    pub sharing_message_action: Option<Box<SharingMessageAction>>,
    /// Element `t:SharingMessageActions`, optional.
    pub sharing_message_actions: Option<Box<ArrayOfSharingMessageAction>>,
}

rt::complex_type!(
    SharingMessage { name: "t:SharingMessageType", base: Message, model:
    "t:SharingMessageAction?, t:SharingMessageActions?" }
);

rt::extends!(SharingMessage, Message);

rt::placeholder_default!(SharingMessage);

impl rt::ReadComplex for SharingMessage {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SharingMessageAction") => {
                reader.fill(&mut self.sharing_message_action, tag)
            }
            (rt::T, "SharingMessageActions") => {
                reader.fill(&mut self.sharing_message_actions, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SharingMessage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:SharingMessageAction", &self.sharing_message_action);
        out.element("t:SharingMessageActions", &self.sharing_message_actions);
    }
}
