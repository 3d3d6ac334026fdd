// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:PolicyNudgeRulesServiceConfiguration`, since `Exchange2013_SP1`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PolicyNudgeRulesServiceConfiguration {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for PolicyNudgeRulesServiceConfiguration {}

xml::complex_type!(
    PolicyNudgeRulesServiceConfiguration { name:
    "t:PolicyNudgeRulesServiceConfiguration", model: "{##any}*" }
);

xml::blank_default!(PolicyNudgeRulesServiceConfiguration);

impl xml::ReadNode for PolicyNudgeRulesServiceConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.any(&mut self.any, tag, "##any")
    }
}

impl xml::WriteNode for PolicyNudgeRulesServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any, "##any");
    }
}
