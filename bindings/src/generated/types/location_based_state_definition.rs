// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:LocationBasedStateDefinitionType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "LocationBasedStateDefinitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationBasedStateDefinition {
    /// Element `t:OrganizerLocation`, required.
    pub organizer_location: String,
    /// Element `t:AttendeeLocation`, required.
    pub attendee_location: String,
}

impl Eq for LocationBasedStateDefinition {}

xml::complex_type!(
    LocationBasedStateDefinition { name: "t:LocationBasedStateDefinitionType", required: "t:OrganizerLocation, t:AttendeeLocation", bits: 2, model:
    "t:OrganizerLocation, t:AttendeeLocation" }
);

impl LocationBasedStateDefinition {
    /// From what is required; the rest is empty.
    #[inline]
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

xml::blank_new!(LocationBasedStateDefinition: text, text);

impl xml::ReadNode for LocationBasedStateDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
