// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(LocationBasedStateDefinition: text, text);

impl rt::ReadComplex for LocationBasedStateDefinition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OrganizerLocation") => {
                reader.require(&mut self.organizer_location, tag, 0)
            }
            (rt::T, "AttendeeLocation") => {
                reader.require(&mut self.attendee_location, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for LocationBasedStateDefinition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OrganizerLocation", &self.organizer_location);
        out.element("t:AttendeeLocation", &self.attendee_location);
    }
}
