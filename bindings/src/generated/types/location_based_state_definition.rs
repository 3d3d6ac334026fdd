// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:LocationBasedStateDefinitionType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
///
/// Microsoft's reference: [`LocationBasedStateDefinition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/locationbasedstatedefinition).
#[doc(alias = "LocationBasedStateDefinitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationBasedStateDefinition {
    /// Element `t:OrganizerLocation`, required.
    pub organizer_location: String,
    /// Element `t:AttendeeLocation`, required.
    pub attendee_location: String,
}

impl Eq for LocationBasedStateDefinition {}

impl LocationBasedStateDefinition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        organizer_location: impl Into<String>,
        attendee_location: impl Into<String>,
    ) -> Self {
        Self {
            organizer_location: organizer_location.into(),
            attendee_location: attendee_location.into(),
        }
    }
}

rt::complex_type! {
    LocationBasedStateDefinition = "t:LocationBasedStateDefinitionType", required 2, new(text text);
    elements t {
        0 organizer_location: "OrganizerLocation" required 0;
        1 attendee_location: "AttendeeLocation" required 1;
    }
}
