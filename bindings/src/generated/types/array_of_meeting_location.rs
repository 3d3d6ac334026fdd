// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingLocation;

/// Complex type `t:ArrayOfMeetingLocation`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMeetingLocation(pub Vec<MeetingLocation>);

impl ArrayOfMeetingLocation {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfMeetingLocation",
        content: xml::Content::Model("t:MeetingLocation*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMeetingLocation, MeetingLocation);

::ews_bindings::complex_type!(ArrayOfMeetingLocation);

impl xml::ReadNode for ArrayOfMeetingLocation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MeetingLocation") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMeetingLocation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MeetingLocation", &self.0);
    }
}
