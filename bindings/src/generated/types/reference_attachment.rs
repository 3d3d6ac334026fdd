// @generated

use ::ews_bindings::{Result, rt};

use super::Attachment;

/// Complex type `t:ReferenceAttachmentType`, since `Exchange2013_SP1`.
///
/// Extends `t:AttachmentType`.
#[doc(alias = "ReferenceAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReferenceAttachment {
    /// What it inherits from [`Attachment`].
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

rt::complex_type!(
    ReferenceAttachment { name: "t:ReferenceAttachmentType", base: Attachment, model:
    "t:AttachLongPathName?, t:ProviderType?, t:ProviderEndpointUrl?, t:AttachmentThumbnailUrl?, t:AttachmentPreviewUrl?, t:PermissionType?, t:OriginalPermissionType?, t:AttachmentIsFolder?"
    }
);

rt::extends!(ReferenceAttachment, Attachment);

rt::placeholder_default!(ReferenceAttachment);

impl rt::ReadComplex for ReferenceAttachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AttachLongPathName") => {
                reader.fill(&mut self.attach_long_path_name, tag)
            }
            (rt::T, "ProviderType") => reader.fill(&mut self.provider_type, tag),
            (rt::T, "ProviderEndpointUrl") => {
                reader.fill(&mut self.provider_endpoint_url, tag)
            }
            (rt::T, "AttachmentThumbnailUrl") => {
                reader.fill(&mut self.attachment_thumbnail_url, tag)
            }
            (rt::T, "AttachmentPreviewUrl") => {
                reader.fill(&mut self.attachment_preview_url, tag)
            }
            (rt::T, "PermissionType") => reader.fill(&mut self.permission_type, tag),
            (rt::T, "OriginalPermissionType") => {
                reader.fill(&mut self.original_permission_type, tag)
            }
            (rt::T, "AttachmentIsFolder") => {
                reader.fill(&mut self.attachment_is_folder, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ReferenceAttachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:AttachLongPathName", &self.attach_long_path_name);
        out.element("t:ProviderType", &self.provider_type);
        out.element("t:ProviderEndpointUrl", &self.provider_endpoint_url);
        out.element("t:AttachmentThumbnailUrl", &self.attachment_thumbnail_url);
        out.element("t:AttachmentPreviewUrl", &self.attachment_preview_url);
        out.element("t:PermissionType", &self.permission_type);
        out.element("t:OriginalPermissionType", &self.original_permission_type);
        out.element("t:AttachmentIsFolder", &self.attachment_is_folder);
    }
}
