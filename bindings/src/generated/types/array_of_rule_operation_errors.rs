// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RuleOperationError;

/// Complex type `t:ArrayOfRuleOperationErrorsType`.
#[doc(alias = "ArrayOfRuleOperationErrorsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRuleOperationErrors(pub Vec<RuleOperationError>);

impl ArrayOfRuleOperationErrors {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRuleOperationErrorsType",
        content: xml::Content::Model("t:RuleOperationError+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRuleOperationErrors, RuleOperationError);

::ews_bindings::complex_type!(ArrayOfRuleOperationErrors);

impl xml::ReadNode for ArrayOfRuleOperationErrors {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "RuleOperationError") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRuleOperationErrors {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RuleOperationError", &self.0);
    }
}
