//! Periods from a range of dates and times.

use std::ops::Range;

use crate::types::{CalendarView, Duration};

use super::date::DateTime;

/// ```
/// use ews_bindings::types::CalendarView;
/// use ews_bindings::value::DateTime;
///
/// let start: DateTime = "2026-12-01T00:00:00Z".parse()?;
/// let end = "2027-01-01T00:00:00Z".parse()?;
/// let december = CalendarView::from(start..end);
/// assert_eq!(december.start_date, start);
/// # Ok::<(), ews_bindings::Error>(())
/// ```
impl From<Range<DateTime>> for CalendarView {
    fn from(range: Range<DateTime>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A period of free/busy information.
impl From<Range<DateTime>> for Duration {
    fn from(range: Range<DateTime>) -> Self {
        Self::new(range.start, range.end)
    }
}
