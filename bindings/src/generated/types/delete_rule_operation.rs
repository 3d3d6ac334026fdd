// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:DeleteRuleOperationType`, since `Exchange2010_SP1`.
///
/// Extends `t:RuleOperationType`.
#[doc(alias = "DeleteRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteRuleOperation {
    /// Element `t:RuleId`, required.
    pub rule_id: String,
}

impl Eq for DeleteRuleOperation {}

xml::complex_type!(
    DeleteRuleOperation { name: "t:DeleteRuleOperationType", required: "t:RuleId", bits: 1, model: "t:RuleId" }
);

impl DeleteRuleOperation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

xml::blank_new!(DeleteRuleOperation: text);

impl xml::ReadNode for DeleteRuleOperation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "RuleId") => input.require(&mut self.rule_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteRuleOperation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RuleId", &self.rule_id);
    }
}
