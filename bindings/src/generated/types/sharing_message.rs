// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    SharingMessage { name: "t:SharingMessageType", base: Message, model:
    "t:SharingMessageAction?, t:SharingMessageActions?" }
);

xml::extends!(SharingMessage, Message);

xml::blank_default!(SharingMessage);

impl xml::ReadNode for SharingMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SharingMessageAction") => {
                input.fill(&mut self.sharing_message_action, tag)
            }
            (xml::T, "SharingMessageActions") => {
                input.fill(&mut self.sharing_message_actions, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SharingMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:SharingMessageAction", &self.sharing_message_action);
        out.element("t:SharingMessageActions", &self.sharing_message_actions);
    }
}
