// @generated

use ::ews_bindings::{Result, rt};

use super::UnsubscribeResponseMessages;

/// Complex type `m:UnsubscribeResponseType`.
///
/// Global element `m:UnsubscribeResponse`.
#[doc(alias = "UnsubscribeResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnsubscribeResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UnsubscribeResponseMessages,
}

impl Eq for UnsubscribeResponse {}

rt::complex_type!(
    UnsubscribeResponse { name: "m:UnsubscribeResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UnsubscribeResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UnsubscribeResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(UnsubscribeResponse: placeholder);

impl rt::ReadComplex for UnsubscribeResponse {
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

impl rt::WriteComplex for UnsubscribeResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(UnsubscribeResponse, "m:UnsubscribeResponse");
