// @generated

use ::ews_bindings::{Result, rt};

use super::MoveFolderResponseMessages;

/// Complex type `m:MoveFolderResponseType`.
///
/// Global element `m:MoveFolderResponse`.
#[doc(alias = "MoveFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MoveFolderResponseMessages,
}

impl Eq for MoveFolderResponse {}

rt::complex_type!(
    MoveFolderResponse { name: "m:MoveFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl MoveFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: MoveFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(MoveFolderResponse: placeholder);

impl rt::ReadComplex for MoveFolderResponse {
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

impl rt::WriteComplex for MoveFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(MoveFolderResponse, "m:MoveFolderResponse");
