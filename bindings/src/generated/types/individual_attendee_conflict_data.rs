// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::LegacyFreeBusy;

/// Complex type `t:IndividualAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
///
/// Microsoft's reference: [`IndividualAttendeeConflictData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/individualattendeeconflictdata).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IndividualAttendeeConflictData {
    /// Element `t:BusyType`, required.
    pub busy_type: LegacyFreeBusy,
}

impl Eq for IndividualAttendeeConflictData {}

impl IndividualAttendeeConflictData {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(busy_type: LegacyFreeBusy) -> Self {
        Self { busy_type }
    }
}

rt::complex_type! {
    IndividualAttendeeConflictData = "t:IndividualAttendeeConflictData", required 1, new(value);
    elements t {
        0 busy_type: "BusyType" required 0;
    }
}
