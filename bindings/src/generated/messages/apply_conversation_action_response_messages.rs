// @generated

use ::ews_bindings::xml;

use super::{ApplyConversationActionResponseMessage, ArrayOfResponseMessages};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApplyConversationActionResponseMessages(
    pub Vec<xml::Listed<ApplyConversationActionResponseMessage>>,
);

xml::complex_type!(
    ApplyConversationActionResponseMessages { name:
    "m:ApplyConversationActionResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    ApplyConversationActionResponseMessages, xml::Listed <
    ApplyConversationActionResponseMessage >
);

xml::list_of_messages!(
    ApplyConversationActionResponseMessages, m "ApplyConversationActionResponseMessage"
);
