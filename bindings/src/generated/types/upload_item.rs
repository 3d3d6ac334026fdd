// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{CreateAction, FolderId, ItemId};

/// Complex type `t:UploadItemType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Item`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/item-uploaditemtype).
#[doc(alias = "UploadItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItem {
    /// Attribute `CreateAction`, required.
    pub create_action: CreateAction,
    /// Attribute `IsAssociated`, optional.
    pub is_associated: Option<bool>,
    /// Element `t:ParentFolderId`, required.
    pub parent_folder_id: FolderId,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:Data`, required.
    pub data: value::Base64,
}

impl Eq for UploadItem {}

impl UploadItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        create_action: CreateAction,
        parent_folder_id: impl Into<FolderId>,
        data: impl Into<value::Base64>,
    ) -> Self {
        Self {
            create_action,
            is_associated: None,
            parent_folder_id: parent_folder_id.into(),
            item_id: None,
            data: data.into(),
        }
    }
}

rt::complex_type! {
    UploadItem = "t:UploadItemType", required 3, new(value value(FolderId) value(value::Base64));
    attributes {
        0 create_action: "CreateAction" required 0;
        1 is_associated: "IsAssociated" optional;
    }
    elements t {
        0 parent_folder_id: "ParentFolderId" required 1;
        1 item_id: "ItemId" optional;
        2 data: "Data" required 2;
    }
}
