// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::CreateFolderResponseMessages;

/// Complex type `m:CreateFolderResponseType`.
///
/// Global element `m:CreateFolderResponse`.
#[doc(alias = "CreateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderResponseMessages,
}

impl CreateFolderResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:CreateFolderResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: CreateFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(CreateFolderResponse);

::ews_bindings::blank_new!(CreateFolderResponse : blank);

impl xml::ReadNode for CreateFolderResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ResponseMessages") => {
                input.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
