// @generated

use ::ews_bindings::{Result, rt};

use super::ReportMessageResponseMessages;

/// Complex type `m:ReportMessageResponseType`, since `V2016_10_10`.
///
/// Global element `m:ReportMessageResponse`.
#[doc(alias = "ReportMessageResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportMessageResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ReportMessageResponseMessages,
}

impl Eq for ReportMessageResponse {}

rt::complex_type!(
    ReportMessageResponse { name: "m:ReportMessageResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ReportMessageResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ReportMessageResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(ReportMessageResponse: placeholder);

impl rt::ReadComplex for ReportMessageResponse {
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

impl rt::WriteComplex for ReportMessageResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ReportMessageResponse, "m:ReportMessageResponse");
