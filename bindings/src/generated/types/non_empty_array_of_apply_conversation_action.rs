// @generated

use ::ews_bindings::xml;

use super::ConversationAction;

/// Complex type `t:NonEmptyArrayOfApplyConversationActionType`.
#[doc(alias = "NonEmptyArrayOfApplyConversationActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfApplyConversationAction(pub Vec<ConversationAction>);

xml::complex_type!(
    NonEmptyArrayOfApplyConversationAction { name:
    "t:NonEmptyArrayOfApplyConversationActionType", model: "t:ConversationAction+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfApplyConversationAction, ConversationAction);

xml::list_of_elements!(NonEmptyArrayOfApplyConversationAction, t "ConversationAction");
