// @generated

use ::ews_bindings::{Result, xml};

use super::SearchMailboxesResponseMessages;

/// Complex type `m:SearchMailboxesResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:SearchMailboxesResponse`.
#[doc(alias = "SearchMailboxesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SearchMailboxesResponseMessages,
}

impl Eq for SearchMailboxesResponse {}

xml::complex_type!(
    SearchMailboxesResponse { name: "m:SearchMailboxesResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl SearchMailboxesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: SearchMailboxesResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(SearchMailboxesResponse: blank);

impl xml::ReadNode for SearchMailboxesResponse {
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

impl xml::WriteNode for SearchMailboxesResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(SearchMailboxesResponse, "m:SearchMailboxesResponse");
