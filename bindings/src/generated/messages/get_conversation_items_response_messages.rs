// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetConversationItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetConversationItemsResponseMessages = xml::List<
    xml::Listed<GetConversationItemsResponseMessage>,
    GetConversationItemsResponseMessagesList,
>;

xml::list_name!(
    GetConversationItemsResponseMessagesList: Messages
    "m:GetConversationItemsResponseMessage" { name:
    "m:GetConversationItemsResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
