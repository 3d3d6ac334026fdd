// @generated

use ::ews_bindings::{rt, xml};

use super::AnyAttachment;

/// Complex type `t:ArrayOfAttachmentsType`.
#[doc(alias = "ArrayOfAttachmentsType")]
pub type ArrayOfAttachments = xml::List<AnyAttachment, ArrayOfAttachmentsList>;

rt::list_name!(
    ArrayOfAttachmentsList: Choices "" { name: "t:ArrayOfAttachmentsType", model:
    "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)*" }
);
