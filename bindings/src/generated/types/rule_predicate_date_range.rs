// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    RulePredicateDateRange { name: "t:RulePredicateDateRangeType", model:
    "t:StartDateTime?, t:EndDateTime?" }
);

rt::placeholder_default!(RulePredicateDateRange);

impl rt::ReadComplex for RulePredicateDateRange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartDateTime") => reader.fill(&mut self.start_date_time, tag),
            (rt::T, "EndDateTime") => reader.fill(&mut self.end_date_time, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RulePredicateDateRange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartDateTime", &self.start_date_time);
        out.element("t:EndDateTime", &self.end_date_time);
    }
}
