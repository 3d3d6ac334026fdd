// @generated

use ::ews_bindings::{Result, rt};

use super::CopyItemResponseMessages;

/// Complex type `m:CopyItemResponseType`.
///
/// Global element `m:CopyItemResponse`.
#[doc(alias = "CopyItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CopyItemResponseMessages,
}

rt::complex_type!(
    CopyItemResponse { name: "m:CopyItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl CopyItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CopyItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(CopyItemResponse: placeholder);

impl rt::ReadComplex for CopyItemResponse {
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

impl rt::WriteComplex for CopyItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CopyItemResponse, "m:CopyItemResponse");
