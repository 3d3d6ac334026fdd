// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, DeleteAttachmentResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type DeleteAttachmentResponseMessages = xml::List<
    xml::KnownOrRaw<DeleteAttachmentResponseMessage>,
    DeleteAttachmentResponseMessagesList,
>;

rt::list_name!(
    DeleteAttachmentResponseMessagesList: Messages "m:DeleteAttachmentResponseMessage" {
    name: "m:DeleteAttachmentResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
