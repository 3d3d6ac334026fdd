// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SubscribeResponse: blank);

impl xml::ReadNode for SubscribeResponse {
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

impl xml::WriteNode for SubscribeResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(SubscribeResponse, "m:SubscribeResponse");
