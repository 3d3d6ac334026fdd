// @generated

use ::ews_bindings::{Result, rt, xml};

/// Complex type `t:SearchDiagnosticsType`, since `V2016_10_10`.
#[doc(alias = "SearchDiagnosticsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchDiagnostics {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for SearchDiagnostics {}

rt::complex_type!(
    SearchDiagnostics { name: "t:SearchDiagnosticsType", model: "({##any}*)" }
);

rt::placeholder_default!(SearchDiagnostics);

impl rt::ReadComplex for SearchDiagnostics {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.any(&mut self.any, tag, "##any")
    }
}

impl rt::WriteComplex for SearchDiagnostics {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.any(&self.any, "##any");
    }
}
