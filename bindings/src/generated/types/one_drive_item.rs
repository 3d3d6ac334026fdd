// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Item;

/// Complex type `t:OneDriveItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "OneDriveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveItem {
    /// The fields inherited from [`Item`].
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
    OneDriveItem: Item = "t:OneDriveItemType", new(text);
    elements {
        base;
        0 resource_id: t "ResourceId" !;
    }
}
