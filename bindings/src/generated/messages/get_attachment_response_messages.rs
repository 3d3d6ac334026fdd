// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetAttachmentResponseMessages = xml::List<
    xml::KnownOrRaw<AttachmentInfoResponseMessage>,
    GetAttachmentResponseMessagesList,
>;

rt::list_name!(
    GetAttachmentResponseMessagesList: Messages "m:GetAttachmentResponseMessage" { name: "m:GetAttachmentResponseMessages", base: ArrayOfResponseMessages, flags: checked
    }
);
