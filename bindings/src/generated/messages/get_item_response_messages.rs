// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetItemResponseMessages = xml::List<
    xml::Listed<ItemInfoResponseMessage>,
    GetItemResponseMessagesList,
>;

xml::list_name!(
    GetItemResponseMessagesList: Messages "m:GetItemResponseMessage" { name:
    "m:GetItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
