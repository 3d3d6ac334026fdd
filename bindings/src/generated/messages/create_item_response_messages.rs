// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    CreateItemResponseMessagesList,
>;

rt::list_name!(
    CreateItemResponseMessagesList: Messages "m:CreateItemResponseMessage" { name:
    "m:CreateItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
