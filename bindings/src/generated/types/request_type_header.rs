// @generated

use ::ews_bindings::{Result, xml};

use super::AvailabilityProxyRequest;

/// Complex type `t:RequestTypeHeader`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestTypeHeader {
    /// Element `t:RequestType`, required.
    pub request_type: AvailabilityProxyRequest,
}

impl Eq for RequestTypeHeader {}

xml::complex_type!(
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

xml::blank_new!(RequestTypeHeader: blank);

impl xml::ReadNode for RequestTypeHeader {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "RequestType") => input.require(&mut self.request_type, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RequestTypeHeader {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RequestType", &self.request_type);
    }
}
