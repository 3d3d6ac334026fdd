// @generated

use ::ews_bindings::{Result, rt};

use super::GetServerTimeZonesResponseMessages;

/// Complex type `m:GetServerTimeZonesResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetServerTimeZonesResponse`.
#[doc(alias = "GetServerTimeZonesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZonesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetServerTimeZonesResponseMessages,
}

impl Eq for GetServerTimeZonesResponse {}

rt::complex_type!(
    GetServerTimeZonesResponse { name: "m:GetServerTimeZonesResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetServerTimeZonesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetServerTimeZonesResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(GetServerTimeZonesResponse: placeholder);

impl rt::ReadComplex for GetServerTimeZonesResponse {
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

impl rt::WriteComplex for GetServerTimeZonesResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetServerTimeZonesResponse, "m:GetServerTimeZonesResponse");
