// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MarkAllItemsAsReadResponseMessages = xml::List<
    xml::Listed<ResponseMessage>,
    MarkAllItemsAsReadResponseMessagesList,
>;

xml::list_name!(
    MarkAllItemsAsReadResponseMessagesList: Messages
    "m:MarkAllItemsAsReadResponseMessage" { name:
    "m:MarkAllItemsAsReadResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
