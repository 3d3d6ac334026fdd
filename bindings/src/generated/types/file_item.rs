// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfStrings, Guid, Item};

/// Complex type `t:FileItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "FileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:FileName`, optional.
    pub file_name: Option<String>,
    /// Element `t:FileExtension`, optional.
    pub file_extension: Option<String>,
    /// Element `t:FileSize`, optional.
    pub file_size: Option<i64>,
    /// Element `t:FileCreatedTime`, optional.
    pub file_created_time: Option<String>,
    /// Element `t:FileModifiedTime`, optional.
    pub file_modified_time: Option<String>,
    /// Element `t:StorageProviderContext`, optional.
    pub storage_provider_context: Option<String>,
    /// Element `t:FileID`, optional.
    pub file_id: Option<String>,
    /// Element `t:ItemReferenceId`, optional.
    pub item_reference_id: Option<String>,
    /// Element `t:ReferenceId`, optional.
    pub reference_id: Option<String>,
    /// Element `t:Sender`, optional.
    pub sender: Option<String>,
    /// Element `t:ItemReceivedTime`, optional.
    pub item_received_time: Option<String>,
    /// Element `t:ItemPath`, optional.
    pub item_path: Option<String>,
    /// Element `t:ItemSentTime`, optional.
    pub item_sent_time: Option<String>,
    /// Element `t:FileContexts`, optional.
    pub file_contexts: Option<ArrayOfStrings>,
    /// Element `t:VisualizationContainerUrl`, optional.
    pub visualization_container_url: Option<String>,
    /// Element `t:VisualizationContainerTitle`, optional.
    pub visualization_container_title: Option<String>,
    /// Element `t:VisualizationAccessUrl`, optional.
    pub visualization_access_url: Option<String>,
    /// Element `t:ReferenceAttachmentProviderEndpoint`, optional, since `V2017_07_11`.
    pub reference_attachment_provider_endpoint: Option<String>,
    /// Element `t:ReferenceAttachmentProviderType`, optional, since `V2017_07_11`.
    pub reference_attachment_provider_type: Option<String>,
    /// Element `t:ItemConversationId`, optional, since `V2017_07_11`.
    pub item_conversation_id: Option<String>,
    /// Element `t:SharepointItemListId`, optional, since `V2017_07_11`.
    pub sharepoint_item_list_id: Option<Guid>,
    /// Element `t:SharepointItemListItemId`, optional, since `V2017_07_11`.
    pub sharepoint_item_list_item_id: Option<String>,
    /// Element `t:SharepointItemSiteId`, optional, since `V2017_07_11`.
    pub sharepoint_item_site_id: Option<Guid>,
    /// Element `t:SharepointItemSitePath`, optional, since `V2017_07_11`.
    pub sharepoint_item_site_path: Option<String>,
    /// Element `t:SharepointItemWebId`, optional, since `V2017_07_11`.
    pub sharepoint_item_web_id: Option<Guid>,
    /// Element `t:AttachmentId`, optional, since `V2017_07_11`.
    pub attachment_id: Option<String>,
}

rt::complex_type!(
    FileItem { name: "t:FileItemType", base: Item, model:
    "t:FileName?, t:FileExtension?, t:FileSize?, t:FileCreatedTime?, t:FileModifiedTime?, t:StorageProviderContext?, t:FileID?, t:ItemReferenceId?, t:ReferenceId?, t:Sender?, t:ItemReceivedTime?, t:ItemPath?, t:ItemSentTime?, t:FileContexts?, t:VisualizationContainerUrl?, t:VisualizationContainerTitle?, t:VisualizationAccessUrl?, t:ReferenceAttachmentProviderEndpoint?, t:ReferenceAttachmentProviderType?, t:ItemConversationId?, t:SharepointItemListId?, t:SharepointItemListItemId?, t:SharepointItemSiteId?, t:SharepointItemSitePath?, t:SharepointItemWebId?, t:AttachmentId?"
    }
);

rt::extends!(FileItem, Item);

rt::placeholder_default!(FileItem);

impl rt::ReadComplex for FileItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FileName") => reader.fill(&mut self.file_name, tag),
            (rt::T, "FileExtension") => reader.fill(&mut self.file_extension, tag),
            (rt::T, "FileSize") => reader.fill(&mut self.file_size, tag),
            (rt::T, "FileCreatedTime") => reader.fill(&mut self.file_created_time, tag),
            (rt::T, "FileModifiedTime") => reader.fill(&mut self.file_modified_time, tag),
            (rt::T, "StorageProviderContext") => {
                reader.fill(&mut self.storage_provider_context, tag)
            }
            (rt::T, "FileID") => reader.fill(&mut self.file_id, tag),
            (rt::T, "ItemReferenceId") => reader.fill(&mut self.item_reference_id, tag),
            (rt::T, "ReferenceId") => reader.fill(&mut self.reference_id, tag),
            (rt::T, "Sender") => reader.fill(&mut self.sender, tag),
            (rt::T, "ItemReceivedTime") => reader.fill(&mut self.item_received_time, tag),
            (rt::T, "ItemPath") => reader.fill(&mut self.item_path, tag),
            (rt::T, "ItemSentTime") => reader.fill(&mut self.item_sent_time, tag),
            (rt::T, "FileContexts") => reader.fill(&mut self.file_contexts, tag),
            (rt::T, "VisualizationContainerUrl") => {
                reader.fill(&mut self.visualization_container_url, tag)
            }
            (rt::T, "VisualizationContainerTitle") => {
                reader.fill(&mut self.visualization_container_title, tag)
            }
            (rt::T, "VisualizationAccessUrl") => {
                reader.fill(&mut self.visualization_access_url, tag)
            }
            (rt::T, "ReferenceAttachmentProviderEndpoint") => {
                reader.fill(&mut self.reference_attachment_provider_endpoint, tag)
            }
            (rt::T, "ReferenceAttachmentProviderType") => {
                reader.fill(&mut self.reference_attachment_provider_type, tag)
            }
            (rt::T, "ItemConversationId") => {
                reader.fill(&mut self.item_conversation_id, tag)
            }
            (rt::T, "SharepointItemListId") => {
                reader.fill(&mut self.sharepoint_item_list_id, tag)
            }
            (rt::T, "SharepointItemListItemId") => {
                reader.fill(&mut self.sharepoint_item_list_item_id, tag)
            }
            (rt::T, "SharepointItemSiteId") => {
                reader.fill(&mut self.sharepoint_item_site_id, tag)
            }
            (rt::T, "SharepointItemSitePath") => {
                reader.fill(&mut self.sharepoint_item_site_path, tag)
            }
            (rt::T, "SharepointItemWebId") => {
                reader.fill(&mut self.sharepoint_item_web_id, tag)
            }
            (rt::T, "AttachmentId") => reader.fill(&mut self.attachment_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FileItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:FileName", &self.file_name);
        out.element("t:FileExtension", &self.file_extension);
        out.element("t:FileSize", &self.file_size);
        out.element("t:FileCreatedTime", &self.file_created_time);
        out.element("t:FileModifiedTime", &self.file_modified_time);
        out.element("t:StorageProviderContext", &self.storage_provider_context);
        out.element("t:FileID", &self.file_id);
        out.element("t:ItemReferenceId", &self.item_reference_id);
        out.element("t:ReferenceId", &self.reference_id);
        out.element("t:Sender", &self.sender);
        out.element("t:ItemReceivedTime", &self.item_received_time);
        out.element("t:ItemPath", &self.item_path);
        out.element("t:ItemSentTime", &self.item_sent_time);
        out.element("t:FileContexts", &self.file_contexts);
        out.element("t:VisualizationContainerUrl", &self.visualization_container_url);
        out.element(
            "t:VisualizationContainerTitle",
            &self.visualization_container_title,
        );
        out.element("t:VisualizationAccessUrl", &self.visualization_access_url);
        out.element(
            "t:ReferenceAttachmentProviderEndpoint",
            &self.reference_attachment_provider_endpoint,
        );
        out.element(
            "t:ReferenceAttachmentProviderType",
            &self.reference_attachment_provider_type,
        );
        out.element("t:ItemConversationId", &self.item_conversation_id);
        out.element("t:SharepointItemListId", &self.sharepoint_item_list_id);
        out.element("t:SharepointItemListItemId", &self.sharepoint_item_list_item_id);
        out.element("t:SharepointItemSiteId", &self.sharepoint_item_site_id);
        out.element("t:SharepointItemSitePath", &self.sharepoint_item_site_path);
        out.element("t:SharepointItemWebId", &self.sharepoint_item_web_id);
        out.element("t:AttachmentId", &self.attachment_id);
    }
}
