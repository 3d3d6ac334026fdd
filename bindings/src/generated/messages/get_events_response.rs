// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetEventsResponse: placeholder);

impl rt::ReadComplex for GetEventsResponse {
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

impl rt::WriteComplex for GetEventsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetEventsResponse, "m:GetEventsResponse");
