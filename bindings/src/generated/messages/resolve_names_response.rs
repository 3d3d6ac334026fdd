// @generated

use ::ews_bindings::{Result, rt};

use super::ResolveNamesResponseMessages;

/// Complex type `m:ResolveNamesResponseType`.
///
/// Global element `m:ResolveNamesResponse`.
#[doc(alias = "ResolveNamesResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNamesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ResolveNamesResponseMessages,
}

rt::complex_type!(
    ResolveNamesResponse { name: "m:ResolveNamesResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ResolveNamesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ResolveNamesResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(ResolveNamesResponse: placeholder);

impl rt::ReadComplex for ResolveNamesResponse {
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

impl rt::WriteComplex for ResolveNamesResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ResolveNamesResponse, "m:ResolveNamesResponse");
