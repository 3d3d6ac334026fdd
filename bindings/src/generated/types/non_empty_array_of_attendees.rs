// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Attendee;

/// Complex type `t:NonEmptyArrayOfAttendeesType`.
#[doc(alias = "NonEmptyArrayOfAttendeesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfAttendees(pub Vec<Attendee>);

impl NonEmptyArrayOfAttendees {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfAttendeesType",
        content: xml::Content::Model("t:Attendee+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfAttendees, Attendee);

::ews_bindings::complex_type!(NonEmptyArrayOfAttendees);

impl xml::ReadNode for NonEmptyArrayOfAttendees {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Attendee") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfAttendees {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Attendee", &self.0);
    }
}
