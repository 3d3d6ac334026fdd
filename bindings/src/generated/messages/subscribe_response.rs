// @generated

use ::ews_bindings::{Result, rt};

use super::SubscribeResponseMessages;

/// Complex type `m:SubscribeResponseType`.
///
/// Global element `m:SubscribeResponse`.
#[doc(alias = "SubscribeResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SubscribeResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SubscribeResponseMessages,
}

impl Eq for SubscribeResponse {}

rt::complex_type!(
    SubscribeResponse { name: "m:SubscribeResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl SubscribeResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: SubscribeResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(SubscribeResponse: placeholder);

impl rt::ReadComplex for SubscribeResponse {
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

impl rt::WriteComplex for SubscribeResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(SubscribeResponse, "m:SubscribeResponse");
