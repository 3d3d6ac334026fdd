// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfApplyConversationAction;

/// Complex type `m:ApplyConversationActionType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ApplyConversationAction`.
#[doc(alias = "ApplyConversationActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ApplyConversationAction {
    /// Element `m:ConversationActions`, required.
    pub conversation_actions: NonEmptyArrayOfApplyConversationAction,
}

impl ApplyConversationAction {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ApplyConversationActionType",
        required: &["m:ConversationActions"],
        bits: 1,
        content: xml::Content::Model("m:ConversationActions"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(conversation_actions: NonEmptyArrayOfApplyConversationAction) -> Self {
        Self { conversation_actions }
    }
}

::ews_bindings::complex_type!(ApplyConversationAction);

::ews_bindings::blank_new!(ApplyConversationAction : blank);

impl xml::ReadNode for ApplyConversationAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
