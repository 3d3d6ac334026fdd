// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ConfigurationRequestDetailsType`, since `Exchange2013_SP1`.
#[doc(alias = "ConfigurationRequestDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConfigurationRequestDetails {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for ConfigurationRequestDetails {}

xml::complex_type!(
    ConfigurationRequestDetails { name: "t:ConfigurationRequestDetailsType", model:
    "({##any}*)", flags: checked }
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
