// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AttendeeAvailability;

/// Complex type `t:ArrayOfAttendeeAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAttendeeAvailability(pub Vec<AttendeeAvailability>);

impl ArrayOfAttendeeAvailability {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAttendeeAvailability",
        content: xml::Content::Model("t:AttendeeAvailability*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAttendeeAvailability, AttendeeAvailability);

::ews_bindings::complex_type!(ArrayOfAttendeeAvailability);

impl xml::ReadNode for ArrayOfAttendeeAvailability {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AttendeeAvailability") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfAttendeeAvailability {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AttendeeAvailability", &self.0);
    }
}
