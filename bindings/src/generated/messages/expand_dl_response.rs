// @generated

use ::ews_bindings::{Result, xml};

use super::ExpandDlResponseMessages;

/// Complex type `m:ExpandDLResponseType`.
///
/// Global element `m:ExpandDLResponse`.
#[doc(alias = "ExpandDLResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDlResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ExpandDlResponseMessages,
}

impl Eq for ExpandDlResponse {}

xml::complex_type!(
    ExpandDlResponse { name: "m:ExpandDLResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl ExpandDlResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ExpandDlResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(ExpandDlResponse: blank);

impl xml::ReadNode for ExpandDlResponse {
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

impl xml::WriteNode for ExpandDlResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ExpandDlResponse, "m:ExpandDLResponse");
