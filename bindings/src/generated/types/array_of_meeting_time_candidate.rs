// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingTimeCandidate;

/// Complex type `t:ArrayOfMeetingTimeCandidate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMeetingTimeCandidate(pub Vec<MeetingTimeCandidate>);

impl ArrayOfMeetingTimeCandidate {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfMeetingTimeCandidate",
        content: xml::Content::Model("t:MeetingTimeCandidate+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMeetingTimeCandidate, MeetingTimeCandidate);

::ews_bindings::complex_type!(ArrayOfMeetingTimeCandidate);

impl xml::ReadNode for ArrayOfMeetingTimeCandidate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MeetingTimeCandidate") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMeetingTimeCandidate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MeetingTimeCandidate", &self.0);
    }
}
