// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:RulePredicateDateRangeType`, since `Exchange2010_SP1`.
#[doc(alias = "RulePredicateDateRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RulePredicateDateRange {
    /// Element `t:StartDateTime`, optional.
    pub start_date_time: Option<value::DateTime>,
    /// Element `t:EndDateTime`, optional.
    pub end_date_time: Option<value::DateTime>,
}

impl Eq for RulePredicateDateRange {}

xml::complex_type!(
    RulePredicateDateRange { name: "t:RulePredicateDateRangeType", model:
    "t:StartDateTime?, t:EndDateTime?" }
);

xml::blank_default!(RulePredicateDateRange);

impl xml::ReadNode for RulePredicateDateRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartDateTime") => input.fill(&mut self.start_date_time, tag),
            (xml::T, "EndDateTime") => input.fill(&mut self.end_date_time, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RulePredicateDateRange {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartDateTime", &self.start_date_time);
        out.element("t:EndDateTime", &self.end_date_time);
    }
}
