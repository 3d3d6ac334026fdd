// @generated

use ::ews_bindings::{Result, xml};

use super::GetStreamingEventsResponseMessages;

/// Complex type `m:GetStreamingEventsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetStreamingEventsResponse`.
#[doc(alias = "GetStreamingEventsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEventsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetStreamingEventsResponseMessages,
}

impl Eq for GetStreamingEventsResponse {}

xml::complex_type!(
    GetStreamingEventsResponse { name: "m:GetStreamingEventsResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetStreamingEventsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetStreamingEventsResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetStreamingEventsResponse: blank);

impl xml::ReadNode for GetStreamingEventsResponse {
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

impl xml::WriteNode for GetStreamingEventsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetStreamingEventsResponse, "m:GetStreamingEventsResponse");
