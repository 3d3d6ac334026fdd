// @generated

use ::ews_bindings::{Result, rt, value};

/// Complex type `t:Duration`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Duration {
    /// Element `t:StartTime`, required.
    pub start_time: value::DateTime,
    /// Element `t:EndTime`, required.
    pub end_time: value::DateTime,
}

impl Eq for Duration {}

rt::complex_type!(
    Duration { name: "t:Duration", required: "t:StartTime, t:EndTime", bits: 2, model: "t:StartTime, t:EndTime" }
);

impl Duration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_time: value::DateTime, end_time: value::DateTime) -> Self {
        Self { start_time, end_time }
    }
}

rt::placeholder_new!(Duration: placeholder, placeholder);

impl rt::ReadComplex for Duration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartTime") => reader.require(&mut self.start_time, tag, 0),
            (rt::T, "EndTime") => reader.require(&mut self.end_time, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Duration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
    }
}
