// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:RulePredicateSizeRangeType`.
#[doc(alias = "RulePredicateSizeRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RulePredicateSizeRange {
    /// Element `t:MinimumSize`, optional, `xs:int`.
    pub minimum_size: Option<i32>,
    /// Element `t:MaximumSize`, optional, `xs:int`.
    pub maximum_size: Option<i32>,
}

impl RulePredicateSizeRange {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RulePredicateSizeRangeType",
        content: xml::Content::Model("t:MinimumSize?, t:MaximumSize?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(RulePredicateSizeRange);

::ews_bindings::blank_default!(RulePredicateSizeRange);

impl xml::ReadNode for RulePredicateSizeRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MinimumSize") => input.fill(&mut self.minimum_size, tag),
            (xml::T, "MaximumSize") => input.fill(&mut self.maximum_size, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RulePredicateSizeRange {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MinimumSize", &self.minimum_size);
        out.element("t:MaximumSize", &self.maximum_size);
    }
}
