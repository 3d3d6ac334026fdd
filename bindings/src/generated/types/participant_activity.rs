// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Guid, ParticipantActivityMedia, ParticipantActivityRole};

/// Complex type `t:ParticipantActivity`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ParticipantActivity {
    /// Element `t:Id`, required.
    pub id: Guid,
    /// Element `t:CreatedBy`, required.
    pub created_by: String,
    /// Element `t:StartTime`, required.
    pub start_time: String,
    /// Element `t:EndTime`, required.
    pub end_time: String,
    /// Element `t:ClientVersion`, required.
    pub client_version: String,
    /// Element `t:Role`, required.
    pub role: ParticipantActivityRole,
    /// Element `t:MediaType`, required.
    pub media_type: ParticipantActivityMedia,
    /// Element `t:MediaDetails`, optional.
    pub media_details: Option<String>,
}

impl Eq for ParticipantActivity {}

impl ParticipantActivity {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: Guid,
        created_by: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        client_version: impl Into<String>,
        role: ParticipantActivityRole,
        media_type: ParticipantActivityMedia,
    ) -> Self {
        Self {
            id,
            created_by: created_by.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            client_version: client_version.into(),
            role,
            media_type,
            media_details: None,
        }
    }
}

rt::complex_type! {
    ParticipantActivity = "t:ParticipantActivity", required 7, new(value text text text text value value);
    elements t {
        0 id: "Id" required 0;
        1 created_by: "CreatedBy" required 1;
        2 start_time: "StartTime" required 2;
        3 end_time: "EndTime" required 3;
        4 client_version: "ClientVersion" required 4;
        5 role: "Role" required 5;
        6 media_type: "MediaType" required 6;
        7 media_details: "MediaDetails" optional;
    }
}
