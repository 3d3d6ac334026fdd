// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(MarkAsJunkResponse: placeholder);

impl rt::ReadComplex for MarkAsJunkResponse {
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

impl rt::WriteComplex for MarkAsJunkResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(MarkAsJunkResponse, "m:MarkAsJunkResponse");
