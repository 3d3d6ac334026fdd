// @generated

use ::ews_bindings::{Result, xml};

use super::MarkAsJunkResponseMessages;

/// Complex type `m:MarkAsJunkResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAsJunkResponse`.
#[doc(alias = "MarkAsJunkResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunkResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAsJunkResponseMessages,
}

impl Eq for MarkAsJunkResponse {}

xml::complex_type!(
    MarkAsJunkResponse { name: "m:MarkAsJunkResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl MarkAsJunkResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: MarkAsJunkResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(MarkAsJunkResponse: blank);

impl xml::ReadNode for MarkAsJunkResponse {
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

impl xml::WriteNode for MarkAsJunkResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(MarkAsJunkResponse, "m:MarkAsJunkResponse");
