// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfResponseMessages;

/// Complex type `m:BaseResponseMessageType`.
#[doc(alias = "BaseResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseResponseMessage {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArrayOfResponseMessages,
}

rt::complex_type!(
    BaseResponseMessage { name: "m:BaseResponseMessageType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl BaseResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(BaseResponseMessage: placeholder);

impl rt::ReadComplex for BaseResponseMessage {
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

impl rt::WriteComplex for BaseResponseMessage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
