// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ReportMessageResponse: blank);

impl xml::ReadNode for ReportMessageResponse {
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

impl xml::WriteNode for ReportMessageResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ReportMessageResponse, "m:ReportMessageResponse");
