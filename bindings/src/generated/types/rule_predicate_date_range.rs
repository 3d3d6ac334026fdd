// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:RulePredicateDateRangeType`.
#[doc(alias = "RulePredicateDateRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RulePredicateDateRange {
    /// Element `t:StartDateTime`, optional, `xs:dateTime`.
    pub start_date_time: Option<value::DateTime>,
    /// Element `t:EndDateTime`, optional, `xs:dateTime`.
    pub end_date_time: Option<value::DateTime>,
}

impl RulePredicateDateRange {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RulePredicateDateRangeType",
        content: xml::Content::Model("t:StartDateTime?, t:EndDateTime?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(RulePredicateDateRange);

::ews_bindings::blank_default!(RulePredicateDateRange);

impl xml::ReadNode for RulePredicateDateRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
