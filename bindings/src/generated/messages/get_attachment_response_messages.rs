// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetAttachmentResponseMessages = xml::List<
    xml::Listed<AttachmentInfoResponseMessage>,
    GetAttachmentResponseMessagesList,
>;

xml::list_name!(
    GetAttachmentResponseMessagesList: Messages "m:GetAttachmentResponseMessage" { name: "m:GetAttachmentResponseMessages", base: ArrayOfResponseMessages, flags: checked
    }
);
