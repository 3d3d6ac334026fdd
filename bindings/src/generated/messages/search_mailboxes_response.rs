// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchMailboxesResponseMessages;

/// Complex type `m:SearchMailboxesResponseType`.
///
/// Global element `m:SearchMailboxesResponse`.
#[doc(alias = "SearchMailboxesResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchMailboxesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SearchMailboxesResponseMessages,
}

impl SearchMailboxesResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SearchMailboxesResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: SearchMailboxesResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(SearchMailboxesResponse);

::ews_bindings::blank_new!(SearchMailboxesResponse : blank);

impl xml::ReadNode for SearchMailboxesResponse {
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

impl xml::WriteNode for SearchMailboxesResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
