// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(CalendarView, BasePaging);

rt::placeholder_new!(CalendarView: placeholder, placeholder);

impl rt::ReadComplex for CalendarView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "EndDate") => {
                reader.require_attribute(&mut self.end_date, attribute, 0)
            }
            (rt::Namespace::None, "StartDate") => {
                reader.require_attribute(&mut self.start_date, attribute, 1)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for CalendarView {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("EndDate", &self.end_date);
        out.attribute("StartDate", &self.start_date);
    }
}
