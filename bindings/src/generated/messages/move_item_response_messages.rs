// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MoveItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    MoveItemResponseMessagesList,
>;

rt::list_name!(
    MoveItemResponseMessagesList: Messages "m:MoveItemResponseMessage" { name:
    "m:MoveItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
