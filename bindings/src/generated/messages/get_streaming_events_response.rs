// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetStreamingEventsResponse: placeholder);

impl rt::ReadComplex for GetStreamingEventsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessages") => {
                reader.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetStreamingEventsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetStreamingEventsResponse, "m:GetStreamingEventsResponse");
