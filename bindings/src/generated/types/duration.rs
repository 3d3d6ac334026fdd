// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:Duration`.
///
/// Microsoft's reference: [`Duration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/duration-useroofsettings).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Duration {
    /// Element `t:StartTime`, required.
    pub start_time: value::DateTime,
    /// Element `t:EndTime`, required.
    pub end_time: value::DateTime,
}

impl Eq for Duration {}

impl Duration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_time: value::DateTime, end_time: value::DateTime) -> Self {
        Self { start_time, end_time }
    }
}

rt::complex_type! {
    Duration = "t:Duration", required 2, new(value value);
    elements t {
        0 start_time: "StartTime" required 0;
        1 end_time: "EndTime" required 1;
    }
}
