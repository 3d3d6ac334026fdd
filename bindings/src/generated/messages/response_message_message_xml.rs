// @generated

use ::ews_bindings::{Result, xml};

/// Complex type without a name: element MessageXml in m:ResponseMessage.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessageMessageXml {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for ResponseMessageMessageXml {}

xml::complex_type!(
    ResponseMessageMessageXml { name: "m:ResponseMessageMessageXml", model: "{##any}*"
    }
);

xml::blank_default!(ResponseMessageMessageXml);

impl xml::ReadNode for ResponseMessageMessageXml {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.any(&mut self.any, tag, "##any")
    }
}

impl xml::WriteNode for ResponseMessageMessageXml {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any, "##any");
    }
}
