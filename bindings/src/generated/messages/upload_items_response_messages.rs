// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, UploadItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UploadItemsResponseMessages = xml::List<
    xml::Listed<UploadItemsResponseMessage>,
    UploadItemsResponseMessagesList,
>;

xml::list_name!(
    UploadItemsResponseMessagesList: Messages "m:UploadItemsResponseMessage" { name:
    "m:UploadItemsResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
