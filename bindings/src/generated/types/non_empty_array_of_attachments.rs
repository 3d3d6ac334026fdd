// @generated

use ::ews_bindings::xml;

use super::AnyAttachment;

/// Complex type `t:NonEmptyArrayOfAttachmentsType`.
#[doc(alias = "NonEmptyArrayOfAttachmentsType")]
pub type NonEmptyArrayOfAttachments = xml::List<
    AnyAttachment,
    NonEmptyArrayOfAttachmentsList,
>;

xml::list_name!(
    NonEmptyArrayOfAttachmentsList: Choices "" { name:
    "t:NonEmptyArrayOfAttachmentsType", model:
    "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)+", flags: checked }
);
