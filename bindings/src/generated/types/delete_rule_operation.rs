// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DeleteRuleOperation { name: "t:DeleteRuleOperationType", required: "t:RuleId", bits: 1, model: "t:RuleId" }
);

impl DeleteRuleOperation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

rt::placeholder_new!(DeleteRuleOperation: text);

impl rt::ReadComplex for DeleteRuleOperation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RuleId") => reader.require(&mut self.rule_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteRuleOperation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:RuleId", &self.rule_id);
    }
}
