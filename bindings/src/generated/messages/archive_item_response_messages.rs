// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ArchiveItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    ArchiveItemResponseMessagesList,
>;

rt::list_name!(
    ArchiveItemResponseMessagesList: Messages "m:ArchiveItemResponseMessage" { name:
    "m:ArchiveItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
