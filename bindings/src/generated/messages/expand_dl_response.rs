// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ExpandDlResponse: placeholder);

impl rt::ReadComplex for ExpandDlResponse {
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

impl rt::WriteComplex for ExpandDlResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ExpandDlResponse, "m:ExpandDLResponse");
