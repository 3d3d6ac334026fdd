// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::CalendarEvent;

/// Complex type `t:ArrayOfCalendarEvent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfCalendarEvent(pub Vec<CalendarEvent>);

impl ArrayOfCalendarEvent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfCalendarEvent",
        content: xml::Content::Model("t:CalendarEvent*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfCalendarEvent, CalendarEvent);

::ews_bindings::complex_type!(ArrayOfCalendarEvent);

impl xml::ReadNode for ArrayOfCalendarEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "CalendarEvent") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfCalendarEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:CalendarEvent", &self.0);
    }
}
