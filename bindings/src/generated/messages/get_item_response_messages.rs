// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    GetItemResponseMessagesList,
>;

rt::list_name!(
    GetItemResponseMessagesList: Messages "m:GetItemResponseMessage" { name:
    "m:GetItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
