// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    CalendarActivityData { name: "t:CalendarActivityDataType", required:
    "t:ActivityAction, t:ClientId, t:CasRequestId, t:IndexSelected", bits: 4, model:
    "t:ActivityAction, t:ClientId, t:CasRequestId, t:IndexSelected" }
);

impl CalendarActivityData {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(CalendarActivityData: text, text, placeholder, placeholder);

impl rt::ReadComplex for CalendarActivityData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ActivityAction") => {
                reader.require(&mut self.activity_action, tag, 0)
            }
            (rt::T, "ClientId") => reader.require(&mut self.client_id, tag, 1),
            (rt::T, "CasRequestId") => reader.require(&mut self.cas_request_id, tag, 2),
            (rt::T, "IndexSelected") => reader.require(&mut self.index_selected, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CalendarActivityData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ActivityAction", &self.activity_action);
        out.element("t:ClientId", &self.client_id);
        out.element("t:CasRequestId", &self.cas_request_id);
        out.element("t:IndexSelected", &self.index_selected);
    }
}
