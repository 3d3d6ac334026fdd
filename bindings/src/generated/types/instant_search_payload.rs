// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfCalendarItems, ArrayOfConversations, ArrayOfItems, InstantSearchResult,
};

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

rt::complex_type!(
    InstantSearchPayload { name: "t:InstantSearchPayloadType", required:
    "t:SearchSessionId, t:SearchRequestId, t:ResultType", bits: 3, model:
    "t:SearchSessionId, t:SearchRequestId, t:ResultType, t:Items?, t:Conversations?, t:CalendarItems?"
    }
);

impl InstantSearchPayload {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_session_id: impl Into<String>,
        search_request_id: i64,
        result_type: InstantSearchResult,
    ) -> Self {
        Self {
            search_session_id: search_session_id.into(),
            search_request_id,
            result_type,
            items: None,
            conversations: None,
            calendar_items: None,
        }
    }
}

rt::placeholder_new!(InstantSearchPayload: text, placeholder, placeholder);

impl rt::ReadComplex for InstantSearchPayload {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SearchSessionId") => {
                reader.require(&mut self.search_session_id, tag, 0)
            }
            (rt::T, "SearchRequestId") => {
                reader.require(&mut self.search_request_id, tag, 1)
            }
            (rt::T, "ResultType") => reader.require(&mut self.result_type, tag, 2),
            (rt::T, "Items") => reader.fill(&mut self.items, tag),
            (rt::T, "Conversations") => reader.fill(&mut self.conversations, tag),
            (rt::T, "CalendarItems") => reader.fill(&mut self.calendar_items, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InstantSearchPayload {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SearchSessionId", &self.search_session_id);
        out.element("t:SearchRequestId", &self.search_request_id);
        out.element("t:ResultType", &self.result_type);
        out.element("t:Items", &self.items);
        out.element("t:Conversations", &self.conversations);
        out.element("t:CalendarItems", &self.calendar_items);
    }
}
