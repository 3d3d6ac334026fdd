// @generated

use ::ews_bindings::{Result, rt, xml};

/// Complex type without a name: element MessageXml in m:ResponseMessage.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessageMessageXml {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for ResponseMessageMessageXml {}

rt::complex_type!(
    ResponseMessageMessageXml { name: "m:ResponseMessageMessageXml", model: "{##any}*"
    }
);

rt::placeholder_default!(ResponseMessageMessageXml);

impl rt::ReadComplex for ResponseMessageMessageXml {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.any(&mut self.any, tag, "##any")
    }
}

impl rt::WriteComplex for ResponseMessageMessageXml {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.any(&self.any, "##any");
    }
}
