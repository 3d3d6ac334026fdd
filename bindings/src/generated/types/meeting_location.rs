// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:MeetingLocation`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingLocation {
    /// Element `t:EmailAddress`, required.
    pub email_address: String,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
}

impl Eq for MeetingLocation {}

impl MeetingLocation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        email_address: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            display_name: display_name.into(),
        }
    }
}

rt::complex_type! {
    MeetingLocation = "t:MeetingLocation", required 2, new(text text);
    elements t {
        0 email_address: "EmailAddress" required 0;
        1 display_name: "DisplayName" required 1;
    }
}
