// @generated

use ::ews_bindings::xml;

use super::RequestAttachmentId;

/// Complex type `t:NonEmptyArrayOfRequestAttachmentIdsType`.
#[doc(alias = "NonEmptyArrayOfRequestAttachmentIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfRequestAttachmentIds(pub Vec<RequestAttachmentId>);

xml::complex_type!(
    NonEmptyArrayOfRequestAttachmentIds { name:
    "t:NonEmptyArrayOfRequestAttachmentIdsType", model: "(t:AttachmentId)+", checked:
    true }
);

xml::wrapper_type!(NonEmptyArrayOfRequestAttachmentIds, RequestAttachmentId);

xml::list_of_elements!(NonEmptyArrayOfRequestAttachmentIds, t "AttachmentId");
