// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Attachment;

/// Complex type `t:ReferenceAttachmentType`.
///
/// Extends `t:AttachmentType`.
#[doc(alias = "ReferenceAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ReferenceAttachment {
    /// What it inherits from [`Attachment`].
    pub base: Attachment,
    /// Element `t:AttachLongPathName`, optional, `xs:string`.
    pub attach_long_path_name: Option<String>,
    /// Element `t:ProviderType`, optional, `xs:string`.
    pub provider_type: Option<String>,
    /// Element `t:ProviderEndpointUrl`, optional, `xs:string`.
    pub provider_endpoint_url: Option<String>,
    /// Element `t:AttachmentThumbnailUrl`, optional, `xs:string`.
    pub attachment_thumbnail_url: Option<String>,
    /// Element `t:AttachmentPreviewUrl`, optional, `xs:string`.
    pub attachment_preview_url: Option<String>,
    /// Element `t:PermissionType`, optional, `xs:int`.
    pub permission_type: Option<i32>,
    /// Element `t:OriginalPermissionType`, optional, `xs:int`.
    pub original_permission_type: Option<i32>,
    /// Element `t:AttachmentIsFolder`, optional, `xs:boolean`.
    pub attachment_is_folder: Option<bool>,
}

impl ReferenceAttachment {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ReferenceAttachmentType",
        base: Some(Attachment::SHAPE),
        content: xml::Content::Model(
            "t:AttachLongPathName?, t:ProviderType?, t:ProviderEndpointUrl?, t:AttachmentThumbnailUrl?, t:AttachmentPreviewUrl?, t:PermissionType?, t:OriginalPermissionType?, t:AttachmentIsFolder?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ReferenceAttachment);

::ews_bindings::extends!(ReferenceAttachment, Attachment);

::ews_bindings::blank_default!(ReferenceAttachment);

impl xml::ReadNode for ReferenceAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AttachLongPathName") => {
                input.fill(&mut self.attach_long_path_name, tag)
            }
            (xml::T, "ProviderType") => input.fill(&mut self.provider_type, tag),
            (xml::T, "ProviderEndpointUrl") => {
                input.fill(&mut self.provider_endpoint_url, tag)
            }
            (xml::T, "AttachmentThumbnailUrl") => {
                input.fill(&mut self.attachment_thumbnail_url, tag)
            }
            (xml::T, "AttachmentPreviewUrl") => {
                input.fill(&mut self.attachment_preview_url, tag)
            }
            (xml::T, "PermissionType") => input.fill(&mut self.permission_type, tag),
            (xml::T, "OriginalPermissionType") => {
                input.fill(&mut self.original_permission_type, tag)
            }
            (xml::T, "AttachmentIsFolder") => {
                input.fill(&mut self.attachment_is_folder, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ReferenceAttachment {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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
