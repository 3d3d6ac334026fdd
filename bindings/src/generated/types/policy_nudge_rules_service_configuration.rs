// @generated

use ::ews_bindings::{Result, rt, xml};

/// Complex type `t:PolicyNudgeRulesServiceConfiguration`, since `Exchange2013_SP1`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PolicyNudgeRulesServiceConfiguration {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for PolicyNudgeRulesServiceConfiguration {}

rt::complex_type!(
    PolicyNudgeRulesServiceConfiguration { name:
    "t:PolicyNudgeRulesServiceConfiguration", model: "{##any}*" }
);

rt::placeholder_default!(PolicyNudgeRulesServiceConfiguration);

impl rt::ReadComplex for PolicyNudgeRulesServiceConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.any(&mut self.any, tag, "##any")
    }
}

impl rt::WriteComplex for PolicyNudgeRulesServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.any(&self.any, "##any");
    }
}
