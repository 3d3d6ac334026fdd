// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::TimeSlot;

/// Complex type `t:ArrayOfTimeSlot`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfTimeSlot(pub Vec<TimeSlot>);

impl ArrayOfTimeSlot {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfTimeSlot",
        content: xml::Content::Model("t:TimeSlot*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfTimeSlot, TimeSlot);

::ews_bindings::complex_type!(ArrayOfTimeSlot);

impl xml::ReadNode for ArrayOfTimeSlot {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TimeSlot") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfTimeSlot {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TimeSlot", &self.0);
    }
}
