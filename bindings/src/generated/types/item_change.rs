// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    CalendarActivityData, ItemId, NonEmptyArrayOfItemChangeDescriptions,
    OccurrenceItemId, RecurringMasterItemId,
};

/// Complex type `t:ItemChangeType`.
#[doc(alias = "ItemChangeType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemChange {
    /// One of `t:ItemId`, `t:OccurrenceItemId`, `t:RecurringMasterItemId`, required.
    pub item_id: ItemChangeItemId,
    /// Element `t:Updates`, required.
    pub updates: NonEmptyArrayOfItemChangeDescriptions,
    /// Element `t:CalendarActivityData`, optional, since `V2016_10_10`.
    pub calendar_activity_data: Option<Box<CalendarActivityData>>,
}

rt::complex_type!(
    ItemChange { name: "t:ItemChangeType", required:
    "t:ItemId|t:OccurrenceItemId|t:RecurringMasterItemId, t:Updates", bits: 2, model:
    "(t:ItemId | t:OccurrenceItemId | t:RecurringMasterItemId), t:Updates, t:CalendarActivityData?"
    }
);

impl ItemChange {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        item_id: ItemChangeItemId,
        updates: NonEmptyArrayOfItemChangeDescriptions,
    ) -> Self {
        Self {
            item_id,
            updates,
            calendar_activity_data: None,
        }
    }
}

rt::placeholder_new!(ItemChange: placeholder, placeholder);

impl rt::ReadComplex for ItemChange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Updates") => reader.require(&mut self.updates, tag, 1),
            (rt::T, "CalendarActivityData") => {
                reader.fill(&mut self.calendar_activity_data, tag)
            }
            _ => reader.require_choice(&mut self.item_id, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.item_id, raw, 0)
    }
}

impl rt::WriteComplex for ItemChange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.item_id);
        out.element("t:Updates", &self.updates);
        out.element("t:CalendarActivityData", &self.calendar_activity_data);
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

rt::from_variants!(
    ItemChangeItemId: ItemId(ItemId), OccurrenceItemId(OccurrenceItemId),
    RecurringMasterItemId(RecurringMasterItemId)
);

rt::choice_type!(
    ItemChangeItemId { 0 ItemId = t "ItemId", 1 OccurrenceItemId = t "OccurrenceItemId",
    2 RecurringMasterItemId = t "RecurringMasterItemId" }
);
