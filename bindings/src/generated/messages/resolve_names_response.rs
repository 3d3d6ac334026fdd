// @generated

use ::ews_bindings::{Result, xml};

use super::ResolveNamesResponseMessages;

/// Complex type `m:ResolveNamesResponseType`.
///
/// Global element `m:ResolveNamesResponse`.
#[doc(alias = "ResolveNamesResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNamesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ResolveNamesResponseMessages,
}

xml::complex_type!(
    ResolveNamesResponse { name: "m:ResolveNamesResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ResolveNamesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ResolveNamesResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(ResolveNamesResponse: blank);

impl xml::ReadNode for ResolveNamesResponse {
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

impl xml::WriteNode for ResolveNamesResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ResolveNamesResponse, "m:ResolveNamesResponse");
