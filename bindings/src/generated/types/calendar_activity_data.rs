// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CalendarActivityData: text, text, blank, blank);

impl xml::ReadNode for CalendarActivityData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ActivityAction") => {
                input.require(&mut self.activity_action, tag, 0)
            }
            (xml::T, "ClientId") => input.require(&mut self.client_id, tag, 1),
            (xml::T, "CasRequestId") => input.require(&mut self.cas_request_id, tag, 2),
            (xml::T, "IndexSelected") => input.require(&mut self.index_selected, tag, 3),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CalendarActivityData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ActivityAction", &self.activity_action);
        out.element("t:ClientId", &self.client_id);
        out.element("t:CasRequestId", &self.cas_request_id);
        out.element("t:IndexSelected", &self.index_selected);
    }
}
