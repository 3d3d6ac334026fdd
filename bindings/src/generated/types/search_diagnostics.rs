// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:SearchDiagnosticsType`, since `V2016_10_10`.
#[doc(alias = "SearchDiagnosticsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchDiagnostics {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for SearchDiagnostics {}

xml::complex_type!(
    SearchDiagnostics { name: "t:SearchDiagnosticsType", model: "({##any}*)" }
);

xml::blank_default!(SearchDiagnostics);

impl xml::ReadNode for SearchDiagnostics {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.any(&mut self.any, tag, "##any")
    }
}

impl xml::WriteNode for SearchDiagnostics {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any, "##any");
    }
}
