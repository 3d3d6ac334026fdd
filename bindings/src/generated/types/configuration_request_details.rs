// @generated

use ::ews_bindings::{Result, rt, xml};

/// Complex type `t:ConfigurationRequestDetailsType`, since `Exchange2013_SP1`.
#[doc(alias = "ConfigurationRequestDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConfigurationRequestDetails {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for ConfigurationRequestDetails {}

rt::complex_type!(
    ConfigurationRequestDetails { name: "t:ConfigurationRequestDetailsType", model:
    "({##any}*)", flags: checked }
);

rt::placeholder_default!(ConfigurationRequestDetails);

impl rt::ReadComplex for ConfigurationRequestDetails {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.any(&mut self.any, tag, "##any")
    }
}

impl rt::WriteComplex for ConfigurationRequestDetails {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.any(&self.any, "##any");
    }
}
