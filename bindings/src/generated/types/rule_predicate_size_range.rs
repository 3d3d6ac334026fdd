// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    RulePredicateSizeRange { name: "t:RulePredicateSizeRangeType", model:
    "t:MinimumSize?, t:MaximumSize?" }
);

rt::placeholder_default!(RulePredicateSizeRange);

impl rt::ReadComplex for RulePredicateSizeRange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MinimumSize") => reader.fill(&mut self.minimum_size, tag),
            (rt::T, "MaximumSize") => reader.fill(&mut self.maximum_size, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RulePredicateSizeRange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MinimumSize", &self.minimum_size);
        out.element("t:MaximumSize", &self.maximum_size);
    }
}
