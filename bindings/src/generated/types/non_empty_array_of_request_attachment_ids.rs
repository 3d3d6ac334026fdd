// @generated

use ::ews_bindings::{rt, xml};

use super::RequestAttachmentId;

/// Complex type `t:NonEmptyArrayOfRequestAttachmentIdsType`.
#[doc(alias = "NonEmptyArrayOfRequestAttachmentIdsType")]
pub type NonEmptyArrayOfRequestAttachmentIds = xml::List<
    RequestAttachmentId,
    NonEmptyArrayOfRequestAttachmentIdsList,
>;

rt::list_name!(
    NonEmptyArrayOfRequestAttachmentIdsList: Elements "t:AttachmentId" { name:
    "t:NonEmptyArrayOfRequestAttachmentIdsType", model: "(t:AttachmentId)+", flags:
    checked }
);
