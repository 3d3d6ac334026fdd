// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::AttachmentId;

/// Complex type `t:AttachmentType`.
#[doc(alias = "AttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Attachment {
    /// Element `t:AttachmentId`, optional.
    pub attachment_id: Option<Box<AttachmentId>>,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:ContentType`, optional.
    pub content_type: Option<String>,
    /// Element `t:ContentId`, optional.
    pub content_id: Option<String>,
    /// Element `t:ContentLocation`, optional.
    pub content_location: Option<String>,
    /// Element `t:AttachmentOriginalUrl`, optional, since `V2016_10_10`.
    pub attachment_original_url: Option<String>,
    /// Element `t:Size`, optional, since `Exchange2010_SP1`.
    pub size: Option<i32>,
    /// Element `t:LastModifiedTime`, optional, since `Exchange2010_SP1`.
    pub last_modified_time: Option<value::DateTime>,
    /// Element `t:IsInline`, optional, since `Exchange2010_SP1`.
    pub is_inline: Option<bool>,
}

impl Eq for Attachment {}

rt::complex_type! {
    Attachment = "t:AttachmentType";
    elements t {
        0 attachment_id: "AttachmentId" optional;
        1 name: "Name" optional;
        2 content_type: "ContentType" optional;
        3 content_id: "ContentId" optional;
        4 content_location: "ContentLocation" optional;
        5 attachment_original_url: "AttachmentOriginalUrl" optional;
        6 size: "Size" optional;
        7 last_modified_time: "LastModifiedTime" optional;
        8 is_inline: "IsInline" optional;
    }
}
