// @generated

use ::ews_bindings::rt;
use super::DayOfWeek;

/// Simple type `t:DaysOfWeekType`.
///
/// A list of `t:DayOfWeekType`, separated by spaces.
///
/// Microsoft's reference: [`DaysOfWeek`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/daysofweek-daysofweektype).
#[doc(alias = "DaysOfWeekType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DaysOfWeek(pub Vec<DayOfWeek>);

impl Eq for DaysOfWeek {}

rt::list_text_type! {
    DaysOfWeek, DayOfWeek
}
