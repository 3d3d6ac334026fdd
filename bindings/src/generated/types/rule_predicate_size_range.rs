// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:RulePredicateSizeRangeType`, since `Exchange2010_SP1`.
#[doc(alias = "RulePredicateSizeRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RulePredicateSizeRange {
    /// Element `t:MinimumSize`, optional.
    pub minimum_size: Option<i32>,
    /// Element `t:MaximumSize`, optional.
    pub maximum_size: Option<i32>,
}

impl Eq for RulePredicateSizeRange {}

xml::complex_type!(
    RulePredicateSizeRange { name: "t:RulePredicateSizeRangeType", model:
    "t:MinimumSize?, t:MaximumSize?" }
);

xml::blank_default!(RulePredicateSizeRange);

impl xml::ReadNode for RulePredicateSizeRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
