// @generated

use ::ews_bindings::{Result, rt};

use super::MarkAllItemsAsReadResponseMessages;

/// Complex type `m:MarkAllItemsAsReadResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAllItemsAsReadResponse`.
#[doc(alias = "MarkAllItemsAsReadResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAllItemsAsReadResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAllItemsAsReadResponseMessages,
}

impl Eq for MarkAllItemsAsReadResponse {}

rt::complex_type!(
    MarkAllItemsAsReadResponse { name: "m:MarkAllItemsAsReadResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl MarkAllItemsAsReadResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: MarkAllItemsAsReadResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(MarkAllItemsAsReadResponse: placeholder);

impl rt::ReadComplex for MarkAllItemsAsReadResponse {
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

impl rt::WriteComplex for MarkAllItemsAsReadResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(MarkAllItemsAsReadResponse, "m:MarkAllItemsAsReadResponse");
