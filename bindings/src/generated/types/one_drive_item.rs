// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Item;

/// Complex type `t:OneDriveItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "OneDriveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:ResourceId`, required.
    pub resource_id: String,
}

impl OneDriveItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            base: Item::default(),
            resource_id: resource_id.into(),
        }
    }
}

rt::complex_type! {
    OneDriveItem: Item = "t:OneDriveItemType", required 1, new(text);
    elements t {
        base 71;
        0 resource_id: "ResourceId" required 0;
    }
    kept { base.kept }
}
