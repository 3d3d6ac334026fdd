// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Attachment;

/// Complex type `t:ReferenceAttachmentType`, since `Exchange2013_SP1`.
///
/// Extends `t:AttachmentType`.
///
/// Fields inherited from [`Attachment`]: `attachment_id`, `name`, `content_type`, `content_id`, `content_location`, `attachment_original_url`, `size`, `last_modified_time`, `is_inline`.
///
/// Microsoft's reference: [`ReferenceAttachment`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/referenceattachment).
#[doc(alias = "ReferenceAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReferenceAttachment {
    /// The value of the base type, [`Attachment`].
    pub base: Attachment,
    /// Element `t:AttachLongPathName`, optional.
    pub attach_long_path_name: Option<String>,
    /// Element `t:ProviderType`, optional, since `V2016_10_10`.
    pub provider_type: Option<String>,
    /// Element `t:ProviderEndpointUrl`, optional, since `V2016_10_10`.
    pub provider_endpoint_url: Option<String>,
    /// Element `t:AttachmentThumbnailUrl`, optional, since `V2016_10_10`.
    pub attachment_thumbnail_url: Option<String>,
    /// Element `t:AttachmentPreviewUrl`, optional, since `V2016_10_10`.
    pub attachment_preview_url: Option<String>,
    /// Element `t:PermissionType`, optional, since `V2016_10_10`.
    pub permission_type: Option<i32>,
    /// Element `t:OriginalPermissionType`, optional, since `V2016_10_10`.
    pub original_permission_type: Option<i32>,
    /// Element `t:AttachmentIsFolder`, optional, since `V2016_10_10`.
    pub attachment_is_folder: Option<bool>,
}

impl Eq for ReferenceAttachment {}

rt::complex_type! {
    ReferenceAttachment: Attachment = "t:ReferenceAttachmentType";
    elements t {
        base 9;
        0 attach_long_path_name: "AttachLongPathName" optional;
        1 provider_type: "ProviderType" optional;
        2 provider_endpoint_url: "ProviderEndpointUrl" optional;
        3 attachment_thumbnail_url: "AttachmentThumbnailUrl" optional;
        4 attachment_preview_url: "AttachmentPreviewUrl" optional;
        5 permission_type: "PermissionType" optional;
        6 original_permission_type: "OriginalPermissionType" optional;
        7 attachment_is_folder: "AttachmentIsFolder" optional;
    }
}
