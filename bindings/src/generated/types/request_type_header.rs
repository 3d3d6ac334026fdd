// @generated

use ::ews_bindings::{Result, rt};

use super::AvailabilityProxyRequest;

/// Complex type `t:RequestTypeHeader`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestTypeHeader {
    /// Element `t:RequestType`, required.
    pub request_type: AvailabilityProxyRequest,
}

impl Eq for RequestTypeHeader {}

rt::complex_type!(
    RequestTypeHeader { name: "t:RequestTypeHeader", required: "t:RequestType", bits:
    1, model: "t:RequestType" }
);

impl RequestTypeHeader {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(request_type: AvailabilityProxyRequest) -> Self {
        Self { request_type }
    }
}

rt::placeholder_new!(RequestTypeHeader: placeholder);

impl rt::ReadComplex for RequestTypeHeader {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RequestType") => reader.require(&mut self.request_type, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RequestTypeHeader {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:RequestType", &self.request_type);
    }
}
