// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

impl ApplyConversationAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(conversation_actions: NonEmptyArrayOfApplyConversationAction) -> Self {
        Self { conversation_actions }
    }
}

rt::complex_type! {
    ApplyConversationAction = "m:ApplyConversationActionType", required 1, new(value);
    elements m {
        0 conversation_actions: "ConversationActions" required 0;
    }
}

rt::root! {
    ApplyConversationAction = "m:ApplyConversationAction"
}
