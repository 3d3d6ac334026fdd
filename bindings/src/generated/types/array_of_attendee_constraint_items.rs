// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AttendeeConstraintItem;

/// Complex type `t:ArrayOfAttendeeConstraintItems`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAttendeeConstraintItems(pub Vec<AttendeeConstraintItem>);

impl ArrayOfAttendeeConstraintItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAttendeeConstraintItems",
        content: xml::Content::Model("t:AttendeeItem*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAttendeeConstraintItems, AttendeeConstraintItem);

::ews_bindings::complex_type!(ArrayOfAttendeeConstraintItems);

impl xml::ReadNode for ArrayOfAttendeeConstraintItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AttendeeItem") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfAttendeeConstraintItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AttendeeItem", &self.0);
    }
}
