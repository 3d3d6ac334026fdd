// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfItemIds;

/// Exports items with all their properties, as opaque bytes for `UploadItems`.
///
/// Complex type `m:ExportItemsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExportItems`.
///
/// Example, and the other operations of the area: [Synchronization and export](super::super::operation_index#synchronization-and-export).
///
/// Microsoft's reference: [`ExportItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/exportitems-operation).
#[doc(alias = "ExportItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItems {
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfItemIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ExportItems {}

impl ExportItems {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_ids: impl Into<NonEmptyArrayOfItemIds>) -> Self {
        Self {
            item_ids: item_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ExportItems = "m:ExportItemsType", required 1, new(value(NonEmptyArrayOfItemIds));
    elements m {
        0 item_ids: "ItemIds" required 0;
    }
    kept { kept }
}

rt::root! {
    ExportItems = "m:ExportItems"
}
