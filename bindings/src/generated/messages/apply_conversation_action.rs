// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfApplyConversationAction;

/// Applies an action to the items of conversations, such as moving or categorizing.
///
/// Complex type `m:ApplyConversationActionType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ApplyConversationAction`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
///
/// Microsoft's reference: [`ApplyConversationAction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/applyconversationaction-operation).
#[doc(alias = "ApplyConversationActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApplyConversationAction {
    /// Element `m:ConversationActions`, required.
    pub conversation_actions: NonEmptyArrayOfApplyConversationAction,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ApplyConversationAction {}

impl ApplyConversationAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        conversation_actions: impl Into<NonEmptyArrayOfApplyConversationAction>,
    ) -> Self {
        Self {
            conversation_actions: conversation_actions.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ApplyConversationAction = "m:ApplyConversationActionType", required 1, new(value(NonEmptyArrayOfApplyConversationAction));
    elements m {
        0 conversation_actions: "ConversationActions" required 0;
    }
    kept { kept }
}

rt::root! {
    ApplyConversationAction = "m:ApplyConversationAction"
}
