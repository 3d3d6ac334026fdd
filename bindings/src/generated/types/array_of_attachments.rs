// @generated

use ::ews_bindings::xml;

use super::AnyAttachment;

/// Complex type `t:ArrayOfAttachmentsType`.
#[doc(alias = "ArrayOfAttachmentsType")]
pub type ArrayOfAttachments = xml::List<AnyAttachment, ArrayOfAttachmentsList>;

xml::list_name!(
    ArrayOfAttachmentsList: Choices "" { name: "t:ArrayOfAttachmentsType", model:
    "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)*" }
);
