// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateAttachmentResponseMessages = xml::List<
    xml::Listed<AttachmentInfoResponseMessage>,
    CreateAttachmentResponseMessagesList,
>;

xml::list_name!(
    CreateAttachmentResponseMessagesList: Messages "m:CreateAttachmentResponseMessage" {
    name: "m:CreateAttachmentResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
