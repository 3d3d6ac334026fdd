// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfWorkingPeriod, SerializableTimeZone};

/// Complex type `t:WorkingHours`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkingHours {
    /// Element `t:TimeZone`, required.
    pub time_zone: SerializableTimeZone,
    /// Element `t:WorkingPeriodArray`, required.
    pub working_period_array: ArrayOfWorkingPeriod,
}

impl Eq for WorkingHours {}

xml::complex_type!(
    WorkingHours { name: "t:WorkingHours", required:
    "t:TimeZone, t:WorkingPeriodArray", bits: 2, model:
    "t:TimeZone, t:WorkingPeriodArray" }
);

impl WorkingHours {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        time_zone: SerializableTimeZone,
        working_period_array: ArrayOfWorkingPeriod,
    ) -> Self {
        Self {
            time_zone,
            working_period_array,
        }
    }
}

xml::blank_new!(WorkingHours: blank, blank);

impl xml::ReadNode for WorkingHours {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "TimeZone") => input.require(&mut self.time_zone, tag, 0),
            (xml::T, "WorkingPeriodArray") => {
                input.require(&mut self.working_period_array, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for WorkingHours {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TimeZone", &self.time_zone);
        out.element("t:WorkingPeriodArray", &self.working_period_array);
    }
}
