// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::FreeBusyView;
use super::ResponseMessage;

/// Complex type `m:FreeBusyResponseType`.
#[doc(alias = "FreeBusyResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FreeBusyResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
    /// Element `m:FreeBusyView`, optional.
    pub free_busy_view: Option<Box<FreeBusyView>>,
}

impl Eq for FreeBusyResponse {}

xml::complex_type!(
    FreeBusyResponse { name: "m:FreeBusyResponseType", model:
    "m:ResponseMessage?, m:FreeBusyView?" }
);

xml::blank_default!(FreeBusyResponse);

impl xml::ReadNode for FreeBusyResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessage") => input.fill(&mut self.response_message, tag),
            (xml::M, "FreeBusyView") => input.fill(&mut self.free_busy_view, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FreeBusyResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessage", &self.response_message);
        out.element("m:FreeBusyView", &self.free_busy_view);
    }
}
