// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfBaseItemIds;

/// Complex type `m:MarkAsPhishingType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAsPhishing`.
#[doc(alias = "MarkAsPhishingType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsPhishing {
    /// Attribute `MoveItem`, required.
    pub move_item: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MarkAsPhishing {}

impl MarkAsPhishing {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        move_item: bool,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            move_item,
            item_ids: item_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MarkAsPhishing = "m:MarkAsPhishingType", required 2, new(value value(NonEmptyArrayOfBaseItemIds));
    attributes {
        0 move_item: "MoveItem" required 0;
    }
    elements m {
        0 item_ids: "ItemIds" required 1;
    }
    kept { kept }
}

rt::root! {
    MarkAsPhishing = "m:MarkAsPhishing"
}
