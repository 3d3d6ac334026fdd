// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ItemChangeItemId, ItemId, OccurrenceItemId, RecurringMasterItemId, RecurringMasterItemIdRanges};

/// Complex type `t:NonEmptyArrayOfBaseItemIdsType`.
///
/// A list of `NonEmptyArrayOfBaseItemIdsChoice`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfBaseItemIdsType")]
pub type NonEmptyArrayOfBaseItemIds = xml::List<
    NonEmptyArrayOfBaseItemIdsChoice,
    NonEmptyArrayOfBaseItemIdsList,
>;

rt::list_type! {
    NonEmptyArrayOfBaseItemIdsList = "t:NonEmptyArrayOfBaseItemIdsType" checked;
    choices(NonEmptyArrayOfBaseItemIdsChoice) at_least_once
}

/// The choice in `t:NonEmptyArrayOfBaseItemIdsType`.
///
/// `TryFrom` converts it to [`ItemChangeItemId`](super::ItemChangeItemId).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfBaseItemIdsChoice {
    /// Element `t:ItemId`.
    ItemId(Box<ItemId>),
    /// Element `t:OccurrenceItemId`.
    OccurrenceItemId(Box<OccurrenceItemId>),
    /// Element `t:RecurringMasterItemId`.
    RecurringMasterItemId(Box<RecurringMasterItemId>),
    /// Element `t:RecurringMasterItemIdRanges`, since `Exchange2013_SP1`.
    RecurringMasterItemIdRanges(Box<RecurringMasterItemIdRanges>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for NonEmptyArrayOfBaseItemIdsChoice {}

rt::choice_type! {
    NonEmptyArrayOfBaseItemIdsChoice;
    0 ItemId(ItemId): t "ItemId";
    1 OccurrenceItemId(OccurrenceItemId): t "OccurrenceItemId";
    2 RecurringMasterItemId(RecurringMasterItemId): t "RecurringMasterItemId";
    3 RecurringMasterItemIdRanges(RecurringMasterItemIdRanges): t "RecurringMasterItemIdRanges";
}

rt::choice_conversion! {
    ItemChangeItemId => NonEmptyArrayOfBaseItemIdsChoice and back;
    ItemId, OccurrenceItemId, RecurringMasterItemId
}
