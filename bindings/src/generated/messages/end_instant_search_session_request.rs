// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:EndInstantSearchSessionRequest`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EndInstantSearchSession`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EndInstantSearchSessionRequest {
    /// Element `m:SessionId`, required, `xs:string`.
    pub session_id: String,
}

impl EndInstantSearchSessionRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:EndInstantSearchSessionRequest",
        required: &["m:SessionId"],
        bits: 1,
        content: xml::Content::Model("m:SessionId"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
        }
    }
}

::ews_bindings::complex_type!(EndInstantSearchSessionRequest);

::ews_bindings::blank_new!(EndInstantSearchSessionRequest : text);

impl xml::ReadNode for EndInstantSearchSessionRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "SessionId") => input.require(&mut self.session_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EndInstantSearchSessionRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SessionId", &self.session_id);
    }
}
