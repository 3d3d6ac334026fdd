// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ConfigurationRequestDetailsType`.
#[doc(alias = "ConfigurationRequestDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConfigurationRequestDetails {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

xml::complex_type!(
    ConfigurationRequestDetails { name: "t:ConfigurationRequestDetailsType", model:
    "({##any}*)", checked: true }
);

xml::blank_default!(ConfigurationRequestDetails);

impl xml::ReadNode for ConfigurationRequestDetails {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.any(&mut self.any, tag, "##any")
    }
}

impl xml::WriteNode for ConfigurationRequestDetails {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any, "##any");
    }
}
