// @generated

use ::ews_bindings::xml;

use super::DayOfWeek;

/// Simple type `t:DaysOfWeekType`.
///
/// A list of `t:DayOfWeekType`, separated by spaces.
#[doc(alias = "DaysOfWeekType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DaysOfWeek(pub Vec<DayOfWeek>);

impl Eq for DaysOfWeek {}

xml::wrapper_type!(DaysOfWeek, DayOfWeek);

xml::list_type!(DaysOfWeek);
