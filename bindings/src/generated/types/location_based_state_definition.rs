// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:LocationBasedStateDefinitionType`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "LocationBasedStateDefinitionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct LocationBasedStateDefinition {
    /// Element `t:OrganizerLocation`, required, `xs:string`.
    pub organizer_location: String,
    /// Element `t:AttendeeLocation`, required, `xs:string`.
    pub attendee_location: String,
}

impl LocationBasedStateDefinition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:LocationBasedStateDefinitionType",
        required: &["t:OrganizerLocation", "t:AttendeeLocation"],
        bits: 2,
        content: xml::Content::Model("t:OrganizerLocation, t:AttendeeLocation"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        organizer_location: impl Into<String>,
        attendee_location: impl Into<String>,
    ) -> Self {
        Self {
            organizer_location: organizer_location.into(),
            attendee_location: attendee_location.into(),
        }
    }
}

::ews_bindings::complex_type!(LocationBasedStateDefinition);

::ews_bindings::blank_new!(LocationBasedStateDefinition : text, text);

impl xml::ReadNode for LocationBasedStateDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "OrganizerLocation") => {
                input.require(&mut self.organizer_location, tag, 0)
            }
            (xml::T, "AttendeeLocation") => {
                input.require(&mut self.attendee_location, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for LocationBasedStateDefinition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OrganizerLocation", &self.organizer_location);
        out.element("t:AttendeeLocation", &self.attendee_location);
    }
}
