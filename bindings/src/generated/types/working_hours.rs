// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(WorkingHours: placeholder, placeholder);

impl rt::ReadComplex for WorkingHours {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TimeZone") => reader.require(&mut self.time_zone, tag, 0),
            (rt::T, "WorkingPeriodArray") => {
                reader.require(&mut self.working_period_array, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for WorkingHours {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:TimeZone", &self.time_zone);
        out.element("t:WorkingPeriodArray", &self.working_period_array);
    }
}
