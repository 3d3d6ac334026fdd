// @generated

use ::ews_bindings::{Result, rt};

use super::ArchiveItemResponseMessages;

/// Complex type `m:ArchiveItemResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:ArchiveItemResponse`.
#[doc(alias = "ArchiveItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArchiveItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArchiveItemResponseMessages,
}

rt::complex_type!(
    ArchiveItemResponse { name: "m:ArchiveItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ArchiveItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArchiveItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(ArchiveItemResponse: placeholder);

impl rt::ReadComplex for ArchiveItemResponse {
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

impl rt::WriteComplex for ArchiveItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ArchiveItemResponse, "m:ArchiveItemResponse");
