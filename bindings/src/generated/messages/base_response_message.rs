// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfResponseMessages;

/// Complex type `m:BaseResponseMessageType`.
#[doc(alias = "BaseResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseResponseMessage {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArrayOfResponseMessages,
}

xml::complex_type!(
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

xml::blank_new!(BaseResponseMessage: blank);

impl xml::ReadNode for BaseResponseMessage {
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

impl xml::WriteNode for BaseResponseMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
