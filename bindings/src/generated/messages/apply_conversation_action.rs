// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfApplyConversationAction;

/// Complex type `m:ApplyConversationActionType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ApplyConversationAction`.
#[doc(alias = "ApplyConversationActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApplyConversationAction {
    /// Element `m:ConversationActions`, required.
    pub conversation_actions: NonEmptyArrayOfApplyConversationAction,
}

impl Eq for ApplyConversationAction {}

xml::complex_type!(
    ApplyConversationAction { name: "m:ApplyConversationActionType", required:
    "m:ConversationActions", bits: 1, model: "m:ConversationActions" }
);

impl ApplyConversationAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(conversation_actions: NonEmptyArrayOfApplyConversationAction) -> Self {
        Self { conversation_actions }
    }
}

xml::blank_new!(ApplyConversationAction: blank);

impl xml::ReadNode for ApplyConversationAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ConversationActions") => {
                input.require(&mut self.conversation_actions, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ApplyConversationAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ConversationActions", &self.conversation_actions);
    }
}

xml::root!(ApplyConversationAction, "m:ApplyConversationAction");
