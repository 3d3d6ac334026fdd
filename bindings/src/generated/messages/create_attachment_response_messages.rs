// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateAttachmentResponseMessages = xml::List<
    xml::KnownOrRaw<AttachmentInfoResponseMessage>,
    CreateAttachmentResponseMessagesList,
>;

rt::list_name!(
    CreateAttachmentResponseMessagesList: Messages "m:CreateAttachmentResponseMessage" {
    name: "m:CreateAttachmentResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
