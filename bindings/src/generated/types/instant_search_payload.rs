// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfCalendarItems, ArrayOfConversations, ArrayOfItems, InstantSearchResult};

/// Complex type `t:InstantSearchPayloadType`, since `V2016_10_10`.
#[doc(alias = "InstantSearchPayloadType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstantSearchPayload {
    /// Element `t:SearchSessionId`, required.
    pub search_session_id: String,
    /// Element `t:SearchRequestId`, required.
    pub search_request_id: i64,
    /// Element `t:ResultType`, required.
    pub result_type: InstantSearchResult,
    /// Element `t:Items`, optional.
    pub items: Option<ArrayOfItems>,
    /// Element `t:Conversations`, optional.
    pub conversations: Option<ArrayOfConversations>,
    /// Element `t:CalendarItems`, optional.
    pub calendar_items: Option<ArrayOfCalendarItems>,
}

impl InstantSearchPayload {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        search_session_id: impl Into<String>,
        search_request_id: i64,
        result_type: impl Into<InstantSearchResult>,
    ) -> Self {
        Self {
            search_session_id: search_session_id.into(),
            search_request_id,
            result_type: result_type.into(),
            items: None,
            conversations: None,
            calendar_items: None,
        }
    }
}

rt::complex_type! {
    InstantSearchPayload = "t:InstantSearchPayloadType", required 3, new(text value value(InstantSearchResult));
    elements t {
        0 search_session_id: "SearchSessionId" required 0;
        1 search_request_id: "SearchRequestId" required 1;
        2 result_type: "ResultType" required 2;
        3 items: "Items" optional;
        4 conversations: "Conversations" optional;
        5 calendar_items: "CalendarItems" optional;
    }
}
