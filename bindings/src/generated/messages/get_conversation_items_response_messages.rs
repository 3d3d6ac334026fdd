// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetConversationItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetConversationItemsResponseMessages = xml::List<
    xml::KnownOrRaw<GetConversationItemsResponseMessage>,
    GetConversationItemsResponseMessagesList,
>;

rt::list_name!(
    GetConversationItemsResponseMessagesList: Messages
    "m:GetConversationItemsResponseMessage" { name:
    "m:GetConversationItemsResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
