// @generated from the schemas of version V2018_01_08.

use super::DayOfWeek;

/// Simple type `t:DaysOfWeekType`.
///
/// A list of `t:DayOfWeekType`, separated by spaces.
#[doc(alias = "DaysOfWeekType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DaysOfWeek(pub Vec<DayOfWeek>);

::ews_bindings::wrapper_type!(DaysOfWeek, DayOfWeek);

::ews_bindings::list_type!(DaysOfWeek);
