// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmptyFolderResponseMessages;

/// Complex type `m:EmptyFolderResponseType`.
///
/// Global element `m:EmptyFolderResponse`.
#[doc(alias = "EmptyFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EmptyFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: EmptyFolderResponseMessages,
}

impl EmptyFolderResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:EmptyFolderResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: EmptyFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(EmptyFolderResponse);

::ews_bindings::blank_new!(EmptyFolderResponse : blank);

impl xml::ReadNode for EmptyFolderResponse {
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

impl xml::WriteNode for EmptyFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
