// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, UploadItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UploadItemsResponseMessages = xml::List<
    xml::KnownOrRaw<UploadItemsResponseMessage>,
    UploadItemsResponseMessagesList,
>;

rt::list_name!(
    UploadItemsResponseMessagesList: Messages "m:UploadItemsResponseMessage" { name:
    "m:UploadItemsResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
