// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    FreeBusyResponse { name: "m:FreeBusyResponseType", model:
    "m:ResponseMessage?, m:FreeBusyView?" }
);

rt::placeholder_default!(FreeBusyResponse);

impl rt::ReadComplex for FreeBusyResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessage") => reader.fill(&mut self.response_message, tag),
            (rt::M, "FreeBusyView") => reader.fill(&mut self.free_busy_view, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FreeBusyResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessage", &self.response_message);
        out.element("m:FreeBusyView", &self.free_busy_view);
    }
}
