// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::CalendarItem;

/// Complex type `t:ArrayOfCalendarItemsType`.
#[doc(alias = "ArrayOfCalendarItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfCalendarItems(pub Vec<CalendarItem>);

impl ArrayOfCalendarItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfCalendarItemsType",
        content: xml::Content::Model("(t:CalendarItem)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfCalendarItems, CalendarItem);

::ews_bindings::complex_type!(ArrayOfCalendarItems);

impl xml::ReadNode for ArrayOfCalendarItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "CalendarItem") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfCalendarItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:CalendarItem", &self.0);
    }
}
