// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UnsubscribeResponse: blank);

impl xml::ReadNode for UnsubscribeResponse {
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

impl xml::WriteNode for UnsubscribeResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(UnsubscribeResponse, "m:UnsubscribeResponse");
