// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfUploadItems;

/// Imports items that `ExportItems` exported.
///
/// Complex type `m:UploadItemsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UploadItems`.
///
/// Example, and the other operations of the area: [Synchronization and export](super::super::operation_index#synchronization-and-export).
///
/// Microsoft's reference: [`UploadItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/uploaditems-operation).
#[doc(alias = "UploadItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItems {
    /// Element `m:Items`, required.
    pub items: NonEmptyArrayOfUploadItems,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UploadItems {}

impl UploadItems {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(items: impl Into<NonEmptyArrayOfUploadItems>) -> Self {
        Self {
            items: items.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UploadItems = "m:UploadItemsType", required 1, new(value(NonEmptyArrayOfUploadItems));
    elements m {
        0 items: "Items" required 0;
    }
    kept { kept }
}

rt::root! {
    UploadItems = "m:UploadItems"
}
