// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, DeleteItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type DeleteItemResponseMessages = xml::List<
    xml::KnownOrRaw<DeleteItemResponseMessage>,
    DeleteItemResponseMessagesList,
>;

rt::list_name!(
    DeleteItemResponseMessagesList: Messages "m:DeleteItemResponseMessage" { name:
    "m:DeleteItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
