// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Rule;

/// Complex type `t:CreateRuleOperationType`.
///
/// Extends `t:RuleOperationType`.
#[doc(alias = "CreateRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateRuleOperation {
    /// Element `t:Rule`, required.
    pub rule: Rule,
}

impl CreateRuleOperation {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:CreateRuleOperationType",
        required: &["t:Rule"],
        bits: 1,
        content: xml::Content::Model("t:Rule"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(rule: Rule) -> Self {
        Self { rule }
    }
}

::ews_bindings::complex_type!(CreateRuleOperation);

::ews_bindings::blank_new!(CreateRuleOperation : blank);

impl xml::ReadNode for CreateRuleOperation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
