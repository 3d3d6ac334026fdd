// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Guid;

/// Complex type `t:CalendarActivityDataType`, since `V2016_10_10`.
#[doc(alias = "CalendarActivityDataType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarActivityData {
    /// Element `t:ActivityAction`, required.
    pub activity_action: String,
    /// Element `t:ClientId`, required.
    pub client_id: String,
    /// Element `t:CasRequestId`, required.
    pub cas_request_id: Guid,
    /// Element `t:IndexSelected`, required.
    pub index_selected: i32,
}

impl Eq for CalendarActivityData {}

impl CalendarActivityData {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        activity_action: impl Into<String>,
        client_id: impl Into<String>,
        cas_request_id: Guid,
        index_selected: i32,
    ) -> Self {
        Self {
            activity_action: activity_action.into(),
            client_id: client_id.into(),
            cas_request_id,
            index_selected,
        }
    }
}

rt::complex_type! {
    CalendarActivityData = "t:CalendarActivityDataType", required 4, new(text text value value);
    elements t {
        0 activity_action: "ActivityAction" required 0;
        1 client_id: "ClientId" required 1;
        2 cas_request_id: "CasRequestId" required 2;
        3 index_selected: "IndexSelected" required 3;
    }
}
