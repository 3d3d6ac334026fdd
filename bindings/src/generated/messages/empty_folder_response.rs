// @generated

use ::ews_bindings::{Result, rt};

use super::EmptyFolderResponseMessages;

/// Complex type `m:EmptyFolderResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:EmptyFolderResponse`.
#[doc(alias = "EmptyFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmptyFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: EmptyFolderResponseMessages,
}

impl Eq for EmptyFolderResponse {}

rt::complex_type!(
    EmptyFolderResponse { name: "m:EmptyFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl EmptyFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: EmptyFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(EmptyFolderResponse: placeholder);

impl rt::ReadComplex for EmptyFolderResponse {
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

impl rt::WriteComplex for EmptyFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(EmptyFolderResponse, "m:EmptyFolderResponse");
