// @generated

use ::ews_bindings::{rt, xml};

/// Anonymous complex type: element MessageXml in m:ResponseMessage.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessageMessageXml {
    /// Elements of the namespaces `##any`, as raw XML.
    pub any: Vec<xml::RawXml>,
}

impl Eq for ResponseMessageMessageXml {}

rt::complex_type! {
    ResponseMessageMessageXml = "m:ResponseMessageMessageXml";
    fields {
        0 any: any("##any") repeated;
    }
}
