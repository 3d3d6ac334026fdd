// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RuleValidationError;

/// Complex type `t:ArrayOfRuleValidationErrorsType`.
#[doc(alias = "ArrayOfRuleValidationErrorsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRuleValidationErrors(pub Vec<RuleValidationError>);

impl ArrayOfRuleValidationErrors {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRuleValidationErrorsType",
        content: xml::Content::Model("t:Error+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRuleValidationErrors, RuleValidationError);

::ews_bindings::complex_type!(ArrayOfRuleValidationErrors);

impl xml::ReadNode for ArrayOfRuleValidationErrors {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Error") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRuleValidationErrors {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Error", &self.0);
    }
}
