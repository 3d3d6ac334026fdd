// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ApplyConversationAction: placeholder);

impl rt::ReadComplex for ApplyConversationAction {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ConversationActions") => {
                reader.require(&mut self.conversation_actions, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ApplyConversationAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ConversationActions", &self.conversation_actions);
    }
}

rt::root!(ApplyConversationAction, "m:ApplyConversationAction");
