// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, DeleteItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type DeleteItemResponseMessages = xml::List<
    xml::Listed<DeleteItemResponseMessage>,
    DeleteItemResponseMessagesList,
>;

xml::list_name!(
    DeleteItemResponseMessagesList: Messages "m:DeleteItemResponseMessage" { name:
    "m:DeleteItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
