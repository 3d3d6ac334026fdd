// @generated

use ::ews_bindings::xml;

use super::AnyAttachment;

/// Complex type `t:NonEmptyArrayOfAttachmentsType`.
#[doc(alias = "NonEmptyArrayOfAttachmentsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfAttachments(pub Vec<AnyAttachment>);

xml::complex_type!(
    NonEmptyArrayOfAttachments { name: "t:NonEmptyArrayOfAttachmentsType", model:
    "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfAttachments, AnyAttachment);

xml::list_of_choices!(NonEmptyArrayOfAttachments);
