// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetServerTimeZonesResponse: blank);

impl xml::ReadNode for GetServerTimeZonesResponse {
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

impl xml::WriteNode for GetServerTimeZonesResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetServerTimeZonesResponse, "m:GetServerTimeZonesResponse");
