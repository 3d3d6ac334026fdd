// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, DeleteAttachmentResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachmentResponseMessages(
    pub Vec<xml::Listed<DeleteAttachmentResponseMessage>>,
);

xml::complex_type!(
    DeleteAttachmentResponseMessages { name: "m:DeleteAttachmentResponseMessages", base: Some(ArrayOfResponseMessages::SHAPE), checked : true }
);

xml::wrapper_type!(
    DeleteAttachmentResponseMessages, xml::Listed < DeleteAttachmentResponseMessage >
);

xml::list_of_messages!(
    DeleteAttachmentResponseMessages, m "DeleteAttachmentResponseMessage"
);
