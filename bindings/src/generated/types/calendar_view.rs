// @generated

use ::ews_bindings::{rt, value};
use super::BasePaging;

/// Complex type `t:CalendarViewType`.
///
/// Extends `t:BasePagingType`.
///
/// Exchange refuses a restriction together with this view. To find the occurrences with a subject, compare the subjects of the items that it returns.
///
/// Fields inherited from [`BasePaging`]: `max_entries_returned`.
///
/// Microsoft's reference: [`CalendarView`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarview).
#[doc(alias = "CalendarViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarView {
    /// The value of the base type, [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `StartDate`, required.
    pub start_date: value::DateTime,
    /// Attribute `EndDate`, required.
    pub end_date: value::DateTime,
}

impl Eq for CalendarView {}

impl CalendarView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_date: value::DateTime, end_date: value::DateTime) -> Self {
        Self {
            base: BasePaging::default(),
            start_date,
            end_date,
        }
    }
}

rt::complex_type! {
    CalendarView: BasePaging = "t:CalendarViewType", required 2, new(value value);
    attributes {
        base;
        0 start_date: "StartDate" required 0;
        1 end_date: "EndDate" required 1;
    }
}
