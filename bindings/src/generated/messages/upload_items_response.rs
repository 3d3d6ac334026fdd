// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UploadItemsResponse: blank);

impl xml::ReadNode for UploadItemsResponse {
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

impl xml::WriteNode for UploadItemsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(UploadItemsResponse, "m:UploadItemsResponse");
