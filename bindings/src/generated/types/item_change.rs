// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    CalendarActivityData, ItemId, NonEmptyArrayOfItemChangeDescriptions, OccurrenceItemId,
    RecurringMasterItemId,
};

/// Complex type `t:ItemChangeType`.
///
/// Microsoft's reference: [`ItemChange`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemchange).
#[doc(alias = "ItemChangeType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemChange {
    /// Choice of `t:ItemId`, `t:OccurrenceItemId`, `t:RecurringMasterItemId`, required.
    pub item_id: ItemChangeItemId,
    /// Element `t:Updates`, required.
    pub updates: NonEmptyArrayOfItemChangeDescriptions,
    /// Element `t:CalendarActivityData`, optional, since `V2016_10_10`.
    pub calendar_activity_data: Option<Box<CalendarActivityData>>,
}

impl ItemChange {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_id: impl Into<ItemChangeItemId>,
        updates: impl Into<NonEmptyArrayOfItemChangeDescriptions>,
    ) -> Self {
        Self {
            item_id: item_id.into(),
            updates: updates.into(),
            calendar_activity_data: None,
        }
    }
}

rt::complex_type! {
    ItemChange = "t:ItemChangeType", required 2, new(value(ItemChangeItemId) value(NonEmptyArrayOfItemChangeDescriptions));
    fields {
        0 item_id: choice(ItemChangeItemId) required 0;
        1 updates: element(t "Updates") required 1;
        2 calendar_activity_data: element(t "CalendarActivityData") optional;
    }
}

/// The choice in `t:ItemChangeType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ItemChangeItemId {
    /// Element `t:ItemId`.
    ItemId(Box<ItemId>),
    /// Element `t:OccurrenceItemId`.
    OccurrenceItemId(Box<OccurrenceItemId>),
    /// Element `t:RecurringMasterItemId`.
    RecurringMasterItemId(Box<RecurringMasterItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ItemChangeItemId {}

rt::choice_type! {
    ItemChangeItemId;
    0 ItemId(ItemId): t "ItemId";
    1 OccurrenceItemId(OccurrenceItemId): t "OccurrenceItemId";
    2 RecurringMasterItemId(RecurringMasterItemId): t "RecurringMasterItemId";
}
