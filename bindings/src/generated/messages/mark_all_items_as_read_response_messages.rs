// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MarkAllItemsAsReadResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    MarkAllItemsAsReadResponseMessagesList,
>;

rt::list_name!(
    MarkAllItemsAsReadResponseMessagesList: Messages
    "m:MarkAllItemsAsReadResponseMessage" { name:
    "m:MarkAllItemsAsReadResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
