// @generated

use ::ews_bindings::{Result, rt};

use super::ExportItemsResponseMessages;

/// Complex type `m:ExportItemsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:ExportItemsResponse`.
#[doc(alias = "ExportItemsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ExportItemsResponseMessages,
}

impl Eq for ExportItemsResponse {}

rt::complex_type!(
    ExportItemsResponse { name: "m:ExportItemsResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ExportItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ExportItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(ExportItemsResponse: placeholder);

impl rt::ReadComplex for ExportItemsResponse {
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

impl rt::WriteComplex for ExportItemsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ExportItemsResponse, "m:ExportItemsResponse");
