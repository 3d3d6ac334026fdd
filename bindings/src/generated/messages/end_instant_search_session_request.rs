// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:EndInstantSearchSessionRequest`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EndInstantSearchSession`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndInstantSearchSessionRequest {
    /// Element `m:SessionId`, required.
    pub session_id: String,
}

impl Eq for EndInstantSearchSessionRequest {}

xml::complex_type!(
    EndInstantSearchSessionRequest { name: "m:EndInstantSearchSessionRequest", required: "m:SessionId", bits: 1, model: "m:SessionId" }
);

impl EndInstantSearchSessionRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
        }
    }
}

xml::blank_new!(EndInstantSearchSessionRequest: text);

impl xml::ReadNode for EndInstantSearchSessionRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(EndInstantSearchSessionRequest, "m:EndInstantSearchSession");
