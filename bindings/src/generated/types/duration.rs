// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    Duration { name: "t:Duration", required: "t:StartTime, t:EndTime", bits: 2, model: "t:StartTime, t:EndTime" }
);

impl Duration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_time: value::DateTime, end_time: value::DateTime) -> Self {
        Self { start_time, end_time }
    }
}

xml::blank_new!(Duration: blank, blank);

impl xml::ReadNode for Duration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartTime") => input.require(&mut self.start_time, tag, 0),
            (xml::T, "EndTime") => input.require(&mut self.end_time, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Duration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
    }
}
