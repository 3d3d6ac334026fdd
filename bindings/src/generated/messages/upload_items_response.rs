// @generated

use ::ews_bindings::{Result, rt};

use super::UploadItemsResponseMessages;

/// Complex type `m:UploadItemsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:UploadItemsResponse`.
#[doc(alias = "UploadItemsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UploadItemsResponseMessages,
}

impl Eq for UploadItemsResponse {}

rt::complex_type!(
    UploadItemsResponse { name: "m:UploadItemsResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UploadItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UploadItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(UploadItemsResponse: placeholder);

impl rt::ReadComplex for UploadItemsResponse {
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

impl rt::WriteComplex for UploadItemsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(UploadItemsResponse, "m:UploadItemsResponse");
