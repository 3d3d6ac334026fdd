// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::GetStreamingEventsResponseMessages;

/// Complex type `m:GetStreamingEventsResponseType`.
///
/// Global element `m:GetStreamingEventsResponse`.
#[doc(alias = "GetStreamingEventsResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetStreamingEventsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetStreamingEventsResponseMessages,
}

impl GetStreamingEventsResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetStreamingEventsResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: GetStreamingEventsResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(GetStreamingEventsResponse);

::ews_bindings::blank_new!(GetStreamingEventsResponse : blank);

impl xml::ReadNode for GetStreamingEventsResponse {
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

impl xml::WriteNode for GetStreamingEventsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
