// @generated

use ::ews_bindings::{rt, xml};

use super::{ApplyConversationActionResponseMessage, ArrayOfResponseMessages};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ApplyConversationActionResponseMessages = xml::List<
    xml::KnownOrRaw<ApplyConversationActionResponseMessage>,
    ApplyConversationActionResponseMessagesList,
>;

rt::list_name!(
    ApplyConversationActionResponseMessagesList: Messages
    "m:ApplyConversationActionResponseMessage" { name:
    "m:ApplyConversationActionResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
