// @generated

use ::ews_bindings::{Result, rt};

use super::DeleteItemResponseMessages;

/// Complex type `m:DeleteItemResponseType`.
///
/// Global element `m:DeleteItemResponse`.
#[doc(alias = "DeleteItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteItemResponseMessages,
}

impl Eq for DeleteItemResponse {}

rt::complex_type!(
    DeleteItemResponse { name: "m:DeleteItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl DeleteItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: DeleteItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(DeleteItemResponse: placeholder);

impl rt::ReadComplex for DeleteItemResponse {
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

impl rt::WriteComplex for DeleteItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(DeleteItemResponse, "m:DeleteItemResponse");
