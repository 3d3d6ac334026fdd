// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAttachmentResponseMessages(
    pub Vec<xml::Listed<AttachmentInfoResponseMessage>>,
);

xml::complex_type!(
    GetAttachmentResponseMessages { name: "m:GetAttachmentResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetAttachmentResponseMessages, xml::Listed < AttachmentInfoResponseMessage >
);

xml::list_of_messages!(GetAttachmentResponseMessages, m "GetAttachmentResponseMessage");
