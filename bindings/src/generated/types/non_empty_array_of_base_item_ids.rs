// @generated

use ::ews_bindings::xml;

use super::{
    ItemId, OccurrenceItemId, RecurringMasterItemId, RecurringMasterItemIdRanges,
};

/// Complex type `t:NonEmptyArrayOfBaseItemIdsType`.
#[doc(alias = "NonEmptyArrayOfBaseItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfBaseItemIds(pub Vec<NonEmptyArrayOfBaseItemIdsChoice>);

xml::complex_type!(
    NonEmptyArrayOfBaseItemIds { name: "t:NonEmptyArrayOfBaseItemIdsType", model:
    "(t:ItemId | t:OccurrenceItemId | t:RecurringMasterItemId | t:RecurringMasterItemIdRanges)+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfBaseItemIds, NonEmptyArrayOfBaseItemIdsChoice);

xml::list_of_choices!(NonEmptyArrayOfBaseItemIds);

/// The choice in `t:NonEmptyArrayOfBaseItemIdsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfBaseItemIdsChoice {
    /// Element `t:ItemId`.
    ItemId(Box<ItemId>),
    /// Element `t:OccurrenceItemId`.
    OccurrenceItemId(Box<OccurrenceItemId>),
    /// Element `t:RecurringMasterItemId`.
    RecurringMasterItemId(Box<RecurringMasterItemId>),
    /// Element `t:RecurringMasterItemIdRanges`.
    RecurringMasterItemIdRanges(Box<RecurringMasterItemIdRanges>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

xml::from_variants!(
    NonEmptyArrayOfBaseItemIdsChoice: ItemId(ItemId),
    OccurrenceItemId(OccurrenceItemId), RecurringMasterItemId(RecurringMasterItemId),
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges)
);

xml::choice_type!(
    NonEmptyArrayOfBaseItemIdsChoice { ItemId = t "ItemId", OccurrenceItemId = t
    "OccurrenceItemId", RecurringMasterItemId = t "RecurringMasterItemId",
    RecurringMasterItemIdRanges = t "RecurringMasterItemIdRanges" }
);
