// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SearchMailboxesResponse: placeholder);

impl rt::ReadComplex for SearchMailboxesResponse {
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

impl rt::WriteComplex for SearchMailboxesResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(SearchMailboxesResponse, "m:SearchMailboxesResponse");
