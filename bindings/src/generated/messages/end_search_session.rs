// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    EndSearchSession { name: "m:EndSearchSession", required: "m:SearchSessionId", bits: 1, model: "m:SearchSessionId" }
);

impl EndSearchSession {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(search_session_id: Guid) -> Self {
        Self { search_session_id }
    }
}

xml::blank_new!(EndSearchSession: blank);

impl xml::ReadNode for EndSearchSession {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SearchSessionId") => {
                input.require(&mut self.search_session_id, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EndSearchSession {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchSessionId", &self.search_session_id);
    }
}

xml::root!(EndSearchSession, "m:EndSearchSession");
