// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(EndInstantSearchSessionRequest: text);

impl rt::ReadComplex for EndInstantSearchSessionRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SessionId") => reader.require(&mut self.session_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EndInstantSearchSessionRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SessionId", &self.session_id);
    }
}

rt::root!(EndInstantSearchSessionRequest, "m:EndInstantSearchSession");
