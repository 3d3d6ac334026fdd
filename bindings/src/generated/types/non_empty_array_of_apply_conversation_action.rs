// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ConversationAction;

/// Complex type `t:NonEmptyArrayOfApplyConversationActionType`.
#[doc(alias = "NonEmptyArrayOfApplyConversationActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfApplyConversationAction(pub Vec<ConversationAction>);

impl NonEmptyArrayOfApplyConversationAction {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfApplyConversationActionType",
        content: xml::Content::Model("t:ConversationAction+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfApplyConversationAction, ConversationAction
);

::ews_bindings::complex_type!(NonEmptyArrayOfApplyConversationAction);

impl xml::ReadNode for NonEmptyArrayOfApplyConversationAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ConversationAction") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfApplyConversationAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ConversationAction", &self.0);
    }
}
