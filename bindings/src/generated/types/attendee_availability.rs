// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::AvailabilityStatus;

/// Complex type `t:AttendeeAvailability`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttendeeAvailability {
    /// Element `t:EmailAddress`, required.
    pub email_address: String,
    /// Element `t:Availability`, required.
    pub availability: AvailabilityStatus,
}

impl Eq for AttendeeAvailability {}

impl AttendeeAvailability {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        email_address: impl Into<String>,
        availability: AvailabilityStatus,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            availability,
        }
    }
}

rt::complex_type! {
    AttendeeAvailability = "t:AttendeeAvailability", required 2, new(text value);
    elements t {
        0 email_address: "EmailAddress" required 0;
        1 availability: "Availability" required 1;
    }
}
