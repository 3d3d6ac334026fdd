// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateAttachmentResponseMessages(
    pub Vec<xml::Listed<AttachmentInfoResponseMessage>>,
);

xml::complex_type!(
    CreateAttachmentResponseMessages { name: "m:CreateAttachmentResponseMessages", base: Some(ArrayOfResponseMessages::SHAPE), checked : true }
);

xml::wrapper_type!(
    CreateAttachmentResponseMessages, xml::Listed < AttachmentInfoResponseMessage >
);

xml::list_of_messages!(
    CreateAttachmentResponseMessages, m "CreateAttachmentResponseMessage"
);
