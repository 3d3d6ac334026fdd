// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::WorkTimeSlot;

/// Complex type `t:ArrayOfWorkTimeSlot`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfWorkTimeSlot(pub Vec<WorkTimeSlot>);

impl ArrayOfWorkTimeSlot {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfWorkTimeSlot",
        content: xml::Content::Model("t:TimeSlot*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfWorkTimeSlot, WorkTimeSlot);

::ews_bindings::complex_type!(ArrayOfWorkTimeSlot);

impl xml::ReadNode for ArrayOfWorkTimeSlot {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TimeSlot") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfWorkTimeSlot {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TimeSlot", &self.0);
    }
}
