// @generated

use ::ews_bindings::xml;

use super::AnyAttachment;

/// Complex type `t:ArrayOfAttachmentsType`.
#[doc(alias = "ArrayOfAttachmentsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAttachments(pub Vec<AnyAttachment>);

xml::complex_type!(
    ArrayOfAttachments { name: "t:ArrayOfAttachmentsType", model:
    "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)*" }
);

xml::wrapper_type!(ArrayOfAttachments, AnyAttachment);

xml::list_of_choices!(ArrayOfAttachments);
