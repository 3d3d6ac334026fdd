// @generated

use ::ews_bindings::{Result, xml};

use super::GetEventsResponseMessages;

/// Complex type `m:GetEventsResponseType`.
///
/// Global element `m:GetEventsResponse`.
#[doc(alias = "GetEventsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEventsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetEventsResponseMessages,
}

impl Eq for GetEventsResponse {}

xml::complex_type!(
    GetEventsResponse { name: "m:GetEventsResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetEventsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetEventsResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetEventsResponse: blank);

impl xml::ReadNode for GetEventsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessages") => {
                input.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetEventsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetEventsResponse, "m:GetEventsResponse");
