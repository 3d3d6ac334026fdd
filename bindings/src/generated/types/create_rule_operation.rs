// @generated

use ::ews_bindings::{Result, xml};

use super::Rule;

/// Complex type `t:CreateRuleOperationType`, since `Exchange2010_SP1`.
///
/// Extends `t:RuleOperationType`.
#[doc(alias = "CreateRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateRuleOperation {
    /// Element `t:Rule`, required.
    pub rule: Rule,
}

impl Eq for CreateRuleOperation {}

xml::complex_type!(
    CreateRuleOperation { name: "t:CreateRuleOperationType", required: "t:Rule", bits:
    1, model: "t:Rule" }
);

impl CreateRuleOperation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(rule: Rule) -> Self {
        Self { rule }
    }
}

xml::blank_new!(CreateRuleOperation: blank);

impl xml::ReadNode for CreateRuleOperation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Rule") => input.require(&mut self.rule, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateRuleOperation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Rule", &self.rule);
    }
}
