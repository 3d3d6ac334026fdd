// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(CreateRuleOperation: placeholder);

impl rt::ReadComplex for CreateRuleOperation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Rule") => reader.require(&mut self.rule, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateRuleOperation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Rule", &self.rule);
    }
}
