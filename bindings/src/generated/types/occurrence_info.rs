// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::ItemId;

/// Complex type `t:OccurrenceInfoType`.
#[doc(alias = "OccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrenceInfo {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:Start`, required.
    pub start: value::DateTime,
    /// Element `t:End`, required.
    pub end: value::DateTime,
    /// Element `t:OriginalStart`, required.
    pub original_start: value::DateTime,
}

impl Eq for OccurrenceInfo {}

impl OccurrenceInfo {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_id: impl Into<ItemId>,
        start: value::DateTime,
        end: value::DateTime,
        original_start: value::DateTime,
    ) -> Self {
        Self {
            item_id: item_id.into(),
            start,
            end,
            original_start,
        }
    }
}

rt::complex_type! {
    OccurrenceInfo = "t:OccurrenceInfoType", required 4, new(value(ItemId) value value value);
    elements t {
        0 item_id: "ItemId" required 0;
        1 start: "Start" required 1;
        2 end: "End" required 2;
        3 original_start: "OriginalStart" required 3;
    }
}
