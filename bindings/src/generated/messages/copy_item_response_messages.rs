// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CopyItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    CopyItemResponseMessagesList,
>;

rt::list_name!(
    CopyItemResponseMessagesList: Messages "m:CopyItemResponseMessage" { name:
    "m:CopyItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
