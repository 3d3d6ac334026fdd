// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    FileItem { name: "t:FileItemType", base: Item, model:
    "t:FileName?, t:FileExtension?, t:FileSize?, t:FileCreatedTime?, t:FileModifiedTime?, t:StorageProviderContext?, t:FileID?, t:ItemReferenceId?, t:ReferenceId?, t:Sender?, t:ItemReceivedTime?, t:ItemPath?, t:ItemSentTime?, t:FileContexts?, t:VisualizationContainerUrl?, t:VisualizationContainerTitle?, t:VisualizationAccessUrl?, t:ReferenceAttachmentProviderEndpoint?, t:ReferenceAttachmentProviderType?, t:ItemConversationId?, t:SharepointItemListId?, t:SharepointItemListItemId?, t:SharepointItemSiteId?, t:SharepointItemSitePath?, t:SharepointItemWebId?, t:AttachmentId?"
    }
);

xml::extends!(FileItem, Item);

xml::blank_default!(FileItem);

impl xml::ReadNode for FileItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FileName") => input.fill(&mut self.file_name, tag),
            (xml::T, "FileExtension") => input.fill(&mut self.file_extension, tag),
            (xml::T, "FileSize") => input.fill(&mut self.file_size, tag),
            (xml::T, "FileCreatedTime") => input.fill(&mut self.file_created_time, tag),
            (xml::T, "FileModifiedTime") => input.fill(&mut self.file_modified_time, tag),
            (xml::T, "StorageProviderContext") => {
                input.fill(&mut self.storage_provider_context, tag)
            }
            (xml::T, "FileID") => input.fill(&mut self.file_id, tag),
            (xml::T, "ItemReferenceId") => input.fill(&mut self.item_reference_id, tag),
            (xml::T, "ReferenceId") => input.fill(&mut self.reference_id, tag),
            (xml::T, "Sender") => input.fill(&mut self.sender, tag),
            (xml::T, "ItemReceivedTime") => input.fill(&mut self.item_received_time, tag),
            (xml::T, "ItemPath") => input.fill(&mut self.item_path, tag),
            (xml::T, "ItemSentTime") => input.fill(&mut self.item_sent_time, tag),
            (xml::T, "FileContexts") => input.fill(&mut self.file_contexts, tag),
            (xml::T, "VisualizationContainerUrl") => {
                input.fill(&mut self.visualization_container_url, tag)
            }
            (xml::T, "VisualizationContainerTitle") => {
                input.fill(&mut self.visualization_container_title, tag)
            }
            (xml::T, "VisualizationAccessUrl") => {
                input.fill(&mut self.visualization_access_url, tag)
            }
            (xml::T, "ReferenceAttachmentProviderEndpoint") => {
                input.fill(&mut self.reference_attachment_provider_endpoint, tag)
            }
            (xml::T, "ReferenceAttachmentProviderType") => {
                input.fill(&mut self.reference_attachment_provider_type, tag)
            }
            (xml::T, "ItemConversationId") => {
                input.fill(&mut self.item_conversation_id, tag)
            }
            (xml::T, "SharepointItemListId") => {
                input.fill(&mut self.sharepoint_item_list_id, tag)
            }
            (xml::T, "SharepointItemListItemId") => {
                input.fill(&mut self.sharepoint_item_list_item_id, tag)
            }
            (xml::T, "SharepointItemSiteId") => {
                input.fill(&mut self.sharepoint_item_site_id, tag)
            }
            (xml::T, "SharepointItemSitePath") => {
                input.fill(&mut self.sharepoint_item_site_path, tag)
            }
            (xml::T, "SharepointItemWebId") => {
                input.fill(&mut self.sharepoint_item_web_id, tag)
            }
            (xml::T, "AttachmentId") => input.fill(&mut self.attachment_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FileItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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
