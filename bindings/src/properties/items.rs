//! Short ways to the content of items and folders, and of responses with them.

use crate::messages::{
    FindFolderResponseMessage, FindItemResponseMessage, FolderInfoResponseMessage, ItemInfoResponseMessage,
    UpdateItemResponseMessage,
};
use crate::types::{AnyFolder, AnyItem, FindItemParentChoice, FolderId, ItemId};

impl AnyItem {
    /// Returns the id, if the item has it.
    pub fn id(&self) -> Option<&ItemId> {
        self.as_item()?.item_id.as_deref()
    }

    /// Returns the MIME content, if the item has it.
    pub fn mime_content(&self) -> Option<&[u8]> {
        Some(&self.as_item()?.mime_content.as_ref()?.value)
    }
}

impl AnyFolder {
    /// Returns the id, if the folder has it.
    pub fn id(&self) -> Option<&FolderId> {
        self.as_folder()?.folder_id.as_deref()
    }
}

/// ```
/// use ews_bindings::messages::GetItem;
/// use ews_bindings::operation::Operation;
/// # let body = br#"<m:GetItemResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"
/// #   xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:ResponseMessages>
/// #   <m:GetItemResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:Items><t:Message>
/// #   <t:ItemId Id="AAMk"/></t:Message></m:Items></m:GetItemResponseMessage></m:ResponseMessages></m:GetItemResponse>"#;
///
/// for outcome in GetItem::outcomes(body)? {
///     let item = outcome?.into_item().expect("the message has the item");
///     println!("{:?}", item.id());
/// }
/// # Ok::<(), ews_bindings::Error>(())
/// ```
impl ItemInfoResponseMessage {
    /// Returns the item: a response message has one item.
    pub fn item(&self) -> Option<&AnyItem> {
        self.items.as_ref()?.first()
    }

    /// Takes the item out of the message.
    pub fn into_item(self) -> Option<AnyItem> {
        self.items?.into_iter().next()
    }
}

impl UpdateItemResponseMessage {
    /// Takes the item, with its new change key, out of the message.
    pub fn into_item(self) -> Option<AnyItem> {
        self.base.into_item()
    }
}

impl FolderInfoResponseMessage {
    /// Returns the folder: a response message has one folder.
    pub fn folder(&self) -> Option<&AnyFolder> {
        self.folders.as_ref()?.first()
    }

    /// Takes the folder out of the message.
    pub fn into_folder(self) -> Option<AnyFolder> {
        self.folders?.into_iter().next()
    }
}

impl FindFolderResponseMessage {
    /// Returns the folders that were found.
    pub fn folders(&self) -> &[AnyFolder] {
        self.root_folder.as_ref().and_then(|root| root.folders.as_deref()).map_or(&[], Vec::as_slice)
    }
}

impl FindItemResponseMessage {
    /// Returns the items that were found. The list is empty for a search with groups.
    pub fn items(&self) -> &[AnyItem] {
        match self.root_folder.as_ref().map(|folder| &folder.choice) {
            Some(FindItemParentChoice::Items(items)) => items,
            _ => &[],
        }
    }
}
