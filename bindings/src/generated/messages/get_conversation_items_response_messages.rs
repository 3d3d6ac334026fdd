// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetConversationItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItemsResponseMessages(
    pub Vec<xml::Listed<GetConversationItemsResponseMessage>>,
);

xml::complex_type!(
    GetConversationItemsResponseMessages { name:
    "m:GetConversationItemsResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetConversationItemsResponseMessages, xml::Listed <
    GetConversationItemsResponseMessage >
);

xml::list_of_messages!(
    GetConversationItemsResponseMessages, m "GetConversationItemsResponseMessage"
);
