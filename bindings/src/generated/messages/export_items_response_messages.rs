// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ExportItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ExportItemsResponseMessages = xml::List<
    xml::KnownOrRaw<ExportItemsResponseMessage>,
    ExportItemsResponseMessagesList,
>;

rt::list_name!(
    ExportItemsResponseMessagesList: Messages "m:ExportItemsResponseMessage" { name:
    "m:ExportItemsResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
