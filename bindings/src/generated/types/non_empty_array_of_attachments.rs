// @generated

use ::ews_bindings::{rt, xml};

use super::AnyAttachment;

/// Complex type `t:NonEmptyArrayOfAttachmentsType`.
#[doc(alias = "NonEmptyArrayOfAttachmentsType")]
pub type NonEmptyArrayOfAttachments = xml::List<
    AnyAttachment,
    NonEmptyArrayOfAttachmentsList,
>;

rt::list_name!(
    NonEmptyArrayOfAttachmentsList: Choices "" { name:
    "t:NonEmptyArrayOfAttachmentsType", model:
    "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)+", flags: checked }
);
