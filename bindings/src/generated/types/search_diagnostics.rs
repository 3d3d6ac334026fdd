// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:SearchDiagnosticsType`, since `V2016_10_10`.
#[doc(alias = "SearchDiagnosticsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchDiagnostics {
    /// Elements of the namespaces `##any`, as raw XML.
    pub any: Vec<xml::RawXml>,
}

impl Eq for SearchDiagnostics {}

rt::complex_type! {
    SearchDiagnostics = "t:SearchDiagnosticsType";
    fields {
        0 any: any("##any") repeated;
    }
}
