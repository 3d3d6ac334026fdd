// @generated

use ::ews_bindings::{Result, rt};

use super::Rule;

/// Complex type `t:SetRuleOperationType`, since `Exchange2010_SP1`.
///
/// Extends `t:RuleOperationType`.
#[doc(alias = "SetRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetRuleOperation {
    /// Element `t:Rule`, required.
    pub rule: Rule,
}

impl Eq for SetRuleOperation {}

rt::complex_type!(
    SetRuleOperation { name: "t:SetRuleOperationType", required: "t:Rule", bits: 1,
    model: "t:Rule" }
);

impl SetRuleOperation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(rule: Rule) -> Self {
        Self { rule }
    }
}

rt::placeholder_new!(SetRuleOperation: placeholder);

impl rt::ReadComplex for SetRuleOperation {
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

impl rt::WriteComplex for SetRuleOperation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Rule", &self.rule);
    }
}
