// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::Guid;

/// Complex type `m:EndSearchSession`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EndSearchSession`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndSearchSession {
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: Guid,
}

impl Eq for EndSearchSession {}

rt::complex_type!(
    EndSearchSession { name: "m:EndSearchSession", required: "m:SearchSessionId", bits: 1, model: "m:SearchSessionId" }
);

impl EndSearchSession {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(search_session_id: Guid) -> Self {
        Self { search_session_id }
    }
}

rt::placeholder_new!(EndSearchSession: placeholder);

impl rt::ReadComplex for EndSearchSession {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SearchSessionId") => {
                reader.require(&mut self.search_session_id, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EndSearchSession {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchSessionId", &self.search_session_id);
    }
}

rt::root!(EndSearchSession, "m:EndSearchSession");
