// @generated

use ::ews_bindings::{Result, value, xml};

use super::BasePaging;

/// Complex type `t:CalendarViewType`.
///
/// Extends `t:BasePagingType`.
#[doc(alias = "CalendarViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarView {
    /// What it inherits from [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `EndDate`, required.
    pub end_date: value::DateTime,
    /// Attribute `StartDate`, required.
    pub start_date: value::DateTime,
}

impl Eq for CalendarView {}

xml::complex_type!(
    CalendarView { name: "t:CalendarViewType", base: BasePaging, required:
    "@EndDate, @StartDate", bits: 2 }
);

impl CalendarView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(end_date: value::DateTime, start_date: value::DateTime) -> Self {
        Self {
            base: BasePaging::default(),
            end_date,
            start_date,
        }
    }
}

xml::extends!(CalendarView, BasePaging);

xml::blank_new!(CalendarView: blank, blank);

impl xml::ReadNode for CalendarView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "EndDate") => {
                input.require_attribute(&mut self.end_date, attribute, 0)
            }
            (xml::Namespace::None, "StartDate") => {
                input.require_attribute(&mut self.start_date, attribute, 1)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for CalendarView {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("EndDate", &self.end_date);
        out.attribute("StartDate", &self.start_date);
    }
}
